import type { BigSocietyChart } from '../elements/chart.js';
import { sheetsOf } from '../elements/css.js';
import type { Drawn } from '../elements/drawings.js';
import { VERSION } from '../version.js';
import { csvFrom, pngFrom, svgFrom, textFrom, type Shown } from './content.js';
import { filesStyles } from './files.styles.js';
import { Panel } from './panel.js';

/** What each chart shows, and its panel. */
const shownBy = new WeakMap<Element, Shown>();
const panels = new WeakMap<ShadowRoot, Panel>();

/**
 * Gives charts buttons for files and for code, and the methods that make files of them.
 *
 * @param chart the class of any chart: all have one base; of the same version as this
 */
export function addFiles(chart: typeof BigSocietyChart): void {
  if (chart.version !== VERSION) {
    console.warn(
      `big-society-charts: files are of version ${VERSION}, the charts of ${chart.version}. Take both from one version.`,
    );
    return;
  }
  const base = Object.hasOwn(chart, 'onDrawing')
    ? chart.prototype
    : (Object.getPrototypeOf(chart.prototype) as object);
  // The script may come twice.
  if (Object.hasOwn(base, 'toSVG')) return;
  Object.defineProperties(base, Object.getOwnPropertyDescriptors(METHODS));
  chart.onDrawing(drew);
}

function drew({ host, root, drawing, options, strings }: Drawn): void {
  const { view } = drawing;
  if (!('summary' in view)) {
    shownBy.delete(host);
    return;
  }
  const shown = { host, name: host.localName, view, options, strings };
  shownBy.set(host, shown);
  const place = root.querySelector('.controls');
  if (place === null || !options.controls.some((control) => control !== 'table')) {
    panels.get(root)?.element.remove();
    return;
  }
  const panel = panels.get(root) ?? new Panel(host.ownerDocument, shown);
  panels.set(root, panel);
  panel.show(shown);
  const [sheet] = sheetsOf([filesStyles], host.ownerDocument);
  if (sheet !== undefined && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  if (panel.element.parentNode !== place) place.append(panel.element);
}

/** What a chart shows as soon as it is drawn. */
async function shownIn(chart: BigSocietyChart): Promise<Shown> {
  await chart.updateComplete;
  const shown = shownBy.get(chart);
  if (shown === undefined) throw new Error(`<${chart.localName}> shows nothing.`);
  return shown;
}

/** What charts can do with this script. Each rejects where nothing is drawn. */
export interface FileMethods {
  /** The chart as a stand-alone SVG, 720 px wide. */
  readonly toSVG: () => Promise<string>;
  /** The chart as a PNG of 1440 points. */
  readonly toPNG: () => Promise<Blob>;
  /** The readings as comma-separated values, with their sources. */
  readonly toCSV: () => Promise<string>;
  /** What the chart says in a few lines. */
  readonly toText: () => Promise<string>;
}

const METHODS: FileMethods & ThisType<BigSocietyChart> = {
  async toSVG() {
    return svgFrom(await shownIn(this));
  },
  async toPNG() {
    return pngFrom(await shownIn(this), this.ownerDocument);
  },
  async toCSV() {
    return csvFrom(await shownIn(this));
  },
  async toText() {
    return textFrom(await shownIn(this));
  },
};

declare module '../elements/chart.js' {
  interface BigSocietyChart {
    toSVG?: FileMethods['toSVG'];
    toPNG?: FileMethods['toPNG'];
    toCSV?: FileMethods['toCSV'];
    toText?: FileMethods['toText'];
  }
}

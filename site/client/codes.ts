import type { ChartId } from '../../src/dataset/types.js';
import { isSize } from '../../src/embed/address.js';
import {
  blockCode,
  COMPACT,
  figureCode,
  frameCode,
  scriptNames,
  tagCode,
  type Attributes,
  type Embed,
  type Script,
} from '../../src/embed/code.js';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';

/** The forms that the code of a chart has. */
const FORMS = ['tag', 'frame', 'html', 'figure', 'wordpress', 'link'] as const;
export type Form = (typeof FORMS)[number];

/** A place that scripts come from. */
export interface ScriptPlace {
  /** What stands before the name of a script. */
  readonly base: string;
  /** Hashes of scripts by name; empty where they may change. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What the code is made of besides what is asked for. */
export interface Surroundings {
  /** Address of the folder of this site. */
  readonly site: string;
  readonly scripts: ScriptPlace;
  /** What the chart is called. */
  readonly title: string;
  /** Height of the chart in pixels, as it is seen now. */
  readonly height: number;
}

/** What was asked for, as the address of the page has it. */
export class Choice {
  readonly #said: URLSearchParams;

  constructor(said: URLSearchParams) {
    this.#said = said;
  }

  get chart(): ChartId {
    const chart = this.#said.get('chart');
    return chart === 'failures' || chart === 'balance' ? chart : 'gap';
  }

  get form(): Form {
    return FORMS.find((form) => form === this.#said.get('form')) ?? 'tag';
  }

  get lang(): string {
    return this.#said.get('lang') ?? 'en';
  }

  /** Size of the text in pixels; empty for that of the page. */
  get size(): string {
    const size = this.#said.get('size') ?? '';
    return isSize(Number(size)) ? size : '';
  }

  get isCompact(): boolean {
    return this.#said.has('compact');
  }

  /** Whether the readers without script get a table. */
  get hasTable(): boolean {
    return this.#said.has('table');
  }

  /** The buttons under the chart. */
  get controls(): readonly string[] {
    return (this.#said.get('controls') ?? 'table').split(' ').filter((word) => word !== '');
  }

  /** The options of the chart but its buttons. */
  get options(): Attributes {
    return OPTION_NAMES.flatMap((name) => {
      const { attribute } = OPTIONS[name];
      const text = attribute === 'controls' ? null : this.#said.get(attribute);
      // Without a single figure it would be all of them.
      return text === null || (attribute === 'figures' && text === '') ? [] : [[attribute, text] as const];
    });
  }

  /** The size of the text as a style of the tag. */
  get style(): Attributes {
    return this.size === '' ? [] : [['style', `--big-society-font-size: ${this.size}px`]];
  }
}

/** The attribute for buttons, where some of a page that can show all of `possible` are wanted. */
export function controlsOf({ controls }: Choice, possible: readonly string[]): Attributes {
  return possible.every((control) => controls.includes(control))
    ? []
    : [['controls', controls.join(' ') || 'none']];
}

/** Every button that there is. */
export const ALL = OPTIONS.controls.default;

/** Whether the second script is needed. */
const hasFiles = ({ controls }: Choice): boolean =>
  controls.includes('download') || controls.includes('embed');

function scriptFrom({ base, integrity }: ScriptPlace, name: string): Script {
  const hash = integrity[name];
  return { src: base + name, ...(hash !== undefined && { integrity: hash }) };
}

/** The chart as it is to stand in a page, with what stands between its tags. */
function embedOf(choice: Choice, { scripts }: Surroundings, content: string): Embed {
  const names = [...scriptNames(choice.lang), ...(hasFiles(choice) ? ['big-society.files.js'] : [])];
  return {
    scripts: names.map((name) => scriptFrom(scripts, name)),
    tag: `big-society-${choice.chart}`,
    attributes: [
      ...(choice.lang === 'en' ? [] : ([['lang', choice.lang]] as const)),
      ...choice.options,
      ...controlsOf(choice, hasFiles(choice) ? ALL : ['table']),
      ...choice.style,
    ],
    content,
  };
}

/** What stands behind the question mark of a page with the chart. */
function queryOf(choice: Choice, first: Attributes): string {
  const said = [
    ...first,
    ...choice.options,
    ...controlsOf(choice, ALL),
    ...(choice.lang === 'en' ? [] : [['lang', choice.lang] as const]),
    ...(choice.size === '' ? [] : [['size', choice.size] as const]),
  ];
  return new URLSearchParams(said.map(([name, text]) => [name, text])).toString();
}

/** What makes static HTML: loaded when it is needed, since it holds the whole report. */
export interface StaticHTML {
  readonly tableOf: (choice: Choice) => string;
  readonly htmlOf: (choice: Choice) => string;
}

/** The code of a chart in the form that is asked for. */
export async function codeFor(
  choice: Choice,
  around: Surroundings,
  load: () => Promise<StaticHTML>,
): Promise<string> {
  const { form, chart, isCompact, hasTable } = choice;
  const { site, title, height } = around;
  if (form === 'html') return (await load()).htmlOf(choice);
  if (form === 'link') {
    const query = queryOf(choice, []);
    return `${site}${chart}.html${query && `?${query}`}`;
  }
  if (form === 'wordpress')
    return blockCode(chart, [
      ...choice.options,
      ...controlsOf(choice, ['table']),
      ...(choice.lang === 'en' ? [] : ([['lang', choice.lang]] as const)),
      ...(choice.size === '' ? [] : ([['size', choice.size]] as const)),
    ]);
  if (form === 'frame') {
    const first: Attributes = [['chart', chart], ...(isCompact ? ([['compact', '']] as const) : [])];
    return frameCode({
      src: `${site}dist/embed.html?${queryOf(choice, first)}`,
      title,
      height: isCompact ? COMPACT : Math.ceil(height),
      script: scriptFrom(around.scripts, 'frames.js'),
    });
  }
  const embed = embedOf(choice, around, hasTable ? (await load()).tableOf(choice) : '');
  return form === 'figure' ? figureCode(embed) : tagCode(embed);
}

import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { clear, findAll, place } from './mount.js';

afterEach(clear);

/** How wide the chart is laid out: so that it stays in a small window when it is seen larger, in its wide form. */
const WIDTH = 460;
const CHART = `<big-society-gap style="width: ${WIDTH}px; --big-society-font-size: 10px"
  figures="gap-pull-together-deprivation-2012 gap-trust-class-ons"></big-society-gap>`;

/** Where decks put a slide, and how much larger the chart is seen there. */
const STAGES: readonly (readonly [name: string, html: string, scale: number])[] = [
  ['as it is', CHART, 1],
  ['in a foreignObject', foreign(WIDTH), 1],
  ['in a foreignObject of half the size', foreign(WIDTH / 2), 0.5],
  [
    'under transform: scale(0.4)',
    `<div style="transform: scale(0.4); transform-origin: 0 0">${CHART}</div>`,
    0.4,
  ],
  ['under transform: scale(2)', `<div style="transform: scale(2); transform-origin: 0 0">${CHART}</div>`, 2],
  ['under zoom: 1.6', `<div style="zoom: 1.6">${CHART}</div>`, 1.6],
];

function foreign(width: number): string {
  return `<svg viewBox="0 0 ${WIDTH} 1200" width="${width}" height="${(width * 1200) / WIDTH}">
    <foreignObject width="${WIDTH}" height="1200"><section>${CHART}</section></foreignObject></svg>`;
}

/**
 * WebKit neither paints nor finds what is positioned in a foreignObject where the picture is shown larger or smaller.
 * Marp mends it in the page with the same transforms.
 */
function mendForeign(box: HTMLElement, scale: number): void {
  const section = box.querySelector('section');
  if (section === null || navigator.vendor !== 'Apple Computer, Inc.') return;
  section.closest('svg')?.style.setProperty('transform', 'translateZ(0)');
  section.style.transformOrigin = '0 0';
  section.style.transform = `scale(${scale}) translateZ(0.0001px)`;
}

async function chartOn(html: string, scale = 1): Promise<BigSocietyChart> {
  const box = place(html);
  mendForeign(box, scale);
  const chart = box.querySelector('big-society-gap');
  if (chart === null) throw new Error('no chart on the stage');
  await chart.updateComplete;
  return chart;
}

/** Where rows and their differences stand from the chart's corner, in parts of its width. */
function places(chart: BigSocietyChart): readonly (readonly number[])[] {
  const whole = chart.getBoundingClientRect();
  return findAll(chart, '[part=row], [part=difference]').map((element) => {
    const box = element.getBoundingClientRect();
    return [box.left - whole.left, box.top - whole.top, box.width, box.height].map(
      (edge) => edge / whole.width,
    );
  });
}

describe('scaled', () => {
  for (const [name, html, scale] of STAGES) {
    it(`draws the same ${name}, larger or smaller`, async () => {
      const plain = await chartOn(CHART);
      const [markup, expected] = [plain.shadowRoot?.innerHTML, places(plain)];
      clear();
      const chart = await chartOn(html, scale);
      expect(chart.shadowRoot?.innerHTML).to.equal(markup);
      const found = places(chart);
      expect(found.length).to.equal(expected.length);
      // Lines of text may be rounded to a pixel.
      for (const [index, edges] of found.entries())
        for (const [side, edge] of edges.entries())
          expect(edge, `${index}, ${side}`).to.be.closeTo(expected[index]?.[side] ?? NaN, 0.02);
    });

    it(`opens the row whose button is clicked ${name}`, async () => {
      const chart = await chartOn(html, scale);
      for (const opener of findAll(chart, '[part=opener]')) {
        opener.scrollIntoView({ block: 'center' });
        // WebKit tells some boxes in other pixels than those of the window; the chart fills the corner of its place.
        const told = chart.getBoundingClientRect();
        const unit = (WIDTH * scale) / told.width;
        const corner = chart.closest('.test-box')?.getBoundingClientRect() ?? told;
        const { left, top, width, height } = opener.getBoundingClientRect();
        const position: [number, number] = [
          Math.round(corner.left + (left + width / 2 - told.left) * unit),
          Math.round(corner.top + (top + height / 2 - told.top) * unit),
        ];
        for (const isOpen of [true, false]) {
          await sendMouse({ type: 'click', position });
          await chart.updateComplete;
          expect(opener.getAttribute('aria-expanded')).to.equal(String(isOpen));
        }
      }
    });
  }
});

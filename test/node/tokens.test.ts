import assert from 'node:assert/strict';
import test from 'node:test';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
} from 'culori';
import { COLOURS, type ColourName } from '../../src/tokens.js';

const GOVUK_GREY = '#f3f2f1';
const TEXT: readonly ColourName[] = ['text', 'muted', 'behindText', 'compared'];
const MARKS: readonly ColourName[] = ['behind', 'compared', 'line'];

/** The grounds a chart stands on, with the colours meant for each. */
const grounds = [
  { ground: COLOURS.surface.light, theme: 'light' },
  { ground: GOVUK_GREY, theme: 'light' },
  { ground: COLOURS.surface.dark, theme: 'dark' },
  { ground: '#000000', theme: 'dark' },
] as const;

for (const { ground, theme } of grounds) {
  for (const [names, least] of [
    [TEXT, 4.5],
    [MARKS, 3],
  ] as const) {
    for (const name of names) {
      test(`colour: ${name} (${theme}) has ${least}:1 on ${ground}`, () => {
        const found = wcagContrast(COLOURS[name][theme], ground);
        assert.ok(found >= least, found.toFixed(2));
      });
    }
  }
}

const EYES = {
  'full colour': (colour: string) => parse(colour),
  protanopia: (colour: string) => filterDeficiencyProt(1)(parse(colour)),
  deuteranopia: (colour: string) => filterDeficiencyDeuter(1)(parse(colour)),
  tritanopia: (colour: string) => filterDeficiencyTrit(1)(parse(colour)),
  grey: (colour: string) => filterGrayscale(1)(parse(colour)),
};

for (const [eye, see] of Object.entries(EYES)) {
  for (const theme of ['light', 'dark'] as const) {
    test(`colour: the two meanings differ in ${eye}, ${theme}`, () => {
      const found = differenceCiede2000()(see(COLOURS.behind[theme]), see(COLOURS.compared[theme]));
      assert.ok(found >= 20, found.toFixed(1));
    });
  }
}

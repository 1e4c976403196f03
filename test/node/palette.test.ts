import assert from 'node:assert/strict';
import test from 'node:test';
import { differenceCiede2000, parse, wcagContrast } from 'culori';
import { greyOf, paletteOf, recedingOf } from '../../src/export/palette.js';
import { COLOURS } from '../../src/tokens.js';

for (const theme of ['light', 'dark'] as const) {
  test(`palette: greys keep the contrast of their colours, ${theme}`, () => {
    for (const colour of Object.values(COLOURS)) {
      const ground = COLOURS.surface[theme];
      const before = wcagContrast(colour[theme], ground);
      const after = wcagContrast(greyOf(colour[theme]), greyOf(ground));
      assert.ok(Math.abs(after / before - 1) < 0.02, `${colour[theme]}: ${before} and ${after}`);
    }
  });

  test(`palette: greys are grey, and tell the roles apart, ${theme}`, () => {
    const { marks, ...others } = paletteOf(theme, true);
    for (const colour of JSON.stringify([marks, others]).match(/#\w+/g) ?? [])
      assert.match(colour, /^#(..)\1\1$/);
    assert.ok(differenceCiede2000()(parse(marks.behind), parse(marks.compared)) >= 20);
    assert.ok(differenceCiede2000()(parse(marks.behind), parse(marks.context)) >= 10);
  });

  test(`palette: what recedes can still be read, ${theme}`, () => {
    for (const grey of [false, true]) {
      const { surface, marks, words, strong } = recedingOf(paletteOf(theme, grey));
      for (const text of [strong, ...Object.values(words)]) assert.ok(wcagContrast(text, surface) >= 4.5);
      for (const mark of Object.values(marks)) assert.ok(wcagContrast(mark, surface) >= 3);
    }
  });
}

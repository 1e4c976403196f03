// The order of modules in the drop-in. Each needs no other before it but for what it imports, so any
// order is right; in this one the file packs best, since like stands beside like. Rollup plugin.
// After a large change another order may be better: try some, and look at the size that the tests print.

const ENTRY = /build\/src\/define\.js$/;

const FIRST = [
  'dataset/report',
  'strings/en',
  'model/options',
  'draw/frame',
  'draw/gap',
  'draw/failures',
  'draw/balance',
  'elements/base.styles',
  'elements/graphics.styles',
  'elements/gap.styles',
  'elements/small-graphics.styles',
  'elements/failures.styles',
  'elements/balance.styles',
  'elements/table.styles',
  'elements/detail.styles',
  'elements/print.styles',
];

export const moduleOrder = () => ({
  name: 'module-order',
  transform(code, id) {
    if (!ENTRY.test(id)) return null;
    return { code: FIRST.map((file) => `import './${file}.js';`).join('') + code, map: null };
  },
});

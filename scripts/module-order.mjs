// The order of modules in the drop-in. Each needs no other before it but for what it imports, so any
// order is right; in this one the file packs best, since like stands beside like. Rollup plugin.
// After a large change another order may be better: try some, and look at the size that the tests print.

const ENTRY = /build\/src\/define\.js$/;

const FIRST = [
  'elements/balance.styles',
  'dataset/report',
  'strings/en',
  'model/options',
  'draw/frame',
  'draw/gap',
  'draw/failures',
  'draw/units',
  'elements/base.styles',
  'draw/balance',
  'elements/detail.styles',
  'elements/graphics.styles',
  'charts/gap',
  'elements/small-graphics.styles',
  'draw/text',
  'elements/table.styles',
  'layout/frame',
  'elements/failures.styles',
  'elements/print.styles',
  'charts/failures',
];

export const moduleOrder = () => ({
  name: 'module-order',
  transform(code, id) {
    if (!ENTRY.test(id)) return null;
    return { code: FIRST.map((file) => `import './${file}.js';`).join('') + code, map: null };
  },
});

// Writes each style sheet as the text that it comes to, without what is there for us: spaces,
// comments, long names. Rollup plugin.
import { sheetsIn, shorten, STYLES } from './inner-css.mjs';

/** What stands in quotation marks stays as it is. */
const minify = (sheet) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d)0\./g, '.')
    .replace(/('[^']*')| ?([{};,>]) ?|(:) /g, (_, quoted, mark, colon) => quoted ?? mark ?? colon)
    .replace(/;}/g, '}')
    .trim();

export const styleSheets = () => ({
  name: 'style-sheets',
  async transform(_, id) {
    if (!STYLES.test(id)) return null;
    const exports = (await sheetsIn(id)).map(
      ([name, sheet]) => `export const ${name} = ${JSON.stringify(shorten(minify(sheet)))};`,
    );
    return { code: exports.join('\n'), map: null };
  },
});

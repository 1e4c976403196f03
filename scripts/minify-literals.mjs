// Takes out of the templates and style sheets what is there for us: spaces, comments. Rollup plugin.
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/**
 * A line break beside a tag is for us, within a text it is a space; a space on the line of
 * a tag is text and stays.
 */
const minifyTemplate = (text) => text.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1').replace(/\s*\n\s*/g, ' ');

/** What stands in quotation marks stays as it is. */
const minifySheet = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d)0\./g, '.')
    .replace(/('[^']*')| ?([{};,>]) ?|(:) /g, (_, quoted, mark, colon) => quoted ?? mark ?? colon)
    .replace(/;}/g, '}');

const MINIFIERS = { html: minifyTemplate, svg: minifyTemplate, css: minifySheet };

/** Every bundle has it, so that a template is the same text on a server and in a page. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code) {
    const text = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression') return;
        const minify = MINIFIERS[node.tag.name];
        if (minify === undefined) return;
        for (const { start, end } of node.quasi.quasis)
          if (end > start) text.overwrite(start, end, minify(code.slice(start, end)));
      },
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

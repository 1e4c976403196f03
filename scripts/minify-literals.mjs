// Takes out of the templates what is there for us: spaces, long names of classes. Rollup plugin.
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { shorten } from './inner-css.mjs';

const DRAWING = /build\/src\/(?:draw|files)\/|build\/src\/server\/table/;

/**
 * A line break beside a tag is for us, within a text it is a space; a space on the line of
 * a tag is text and stays.
 */
const minify = (text) => text.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1').replace(/\s*\n\s*/g, ' ');

/** Every bundle has it, so that a template is the same text on a server and in a page. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!DRAWING.test(id)) return null;
    const text = new MagicString(code);
    const write = ({ start, end }, change) => {
      if (end > start) text.overwrite(start, end, change(code.slice(start, end)));
    };
    walk(this.parse(code), {
      enter(node, parent) {
        if (node.type === 'TaggedTemplateExpression')
          for (const quasi of node.quasi.quasis) write(quasi, (part) => shorten(minify(part)));
        // Names of classes stand in texts of their own too.
        else if (
          node.type === 'Literal' &&
          parent.type !== 'ImportDeclaration' &&
          typeof node.value === 'string'
        )
          write(node, shorten);
      },
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

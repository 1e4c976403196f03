// Writes `let` for `const` in the scripts that a page loads: shorter, and no script assigns to a constant
// (TypeScript sees to that). Rollup plugin for what is put out.
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

export const lets = () => ({
  name: 'lets',
  renderChunk(code) {
    const text = new MagicString(code);
    walk(this.parse(code), {
      enter({ type, kind, start }) {
        if (type === 'VariableDeclaration' && kind === 'const')
          text.overwrite(start, start + 'const'.length, 'let');
      },
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

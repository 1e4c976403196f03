import { readFileSync } from 'node:fs';

/** The code blocks in a language, as printed in a document. */
export const snippetsIn = (language: string, file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , code = '']) => code);

/** The first code block in a language that holds a text, as printed in a document. */
export function snippetWith(language: string, text: string, file = 'README.md'): string {
  const found = snippetsIn(language, file).find((code) => code.includes(text));
  if (found === undefined) throw new Error(`${file} has no ${language} block with ${text}`);
  return found;
}

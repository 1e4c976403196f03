import { readFileSync } from 'node:fs';

/** The code blocks of the README in one language, as printed. */
export function snippets(language: string): readonly string[] {
  const readme = readFileSync('README.md', 'utf8');
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code = '']) => code);
}

/** The first code block in a language that holds a text. */
export function snippetWith(language: string, text: string): string {
  const found = snippets(language).find((code) => code.includes(text));
  if (found === undefined) throw new Error(`README.md has no ${language} block with ${text}`);
  return found;
}

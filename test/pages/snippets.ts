import { readFileSync } from 'node:fs';

/** The first code block in a language that holds a text, as printed in a document. */
export function snippetWith(language: string, text: string, file = 'README.md'): string {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)];
  const found = blocks.find(([, tag, code]) => tag === language && code?.includes(text))?.[2];
  if (found === undefined) throw new Error(`${file} has no ${language} block with ${text}`);
  return found;
}

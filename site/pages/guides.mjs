// The guides of docs/ as pages.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import { head } from '../../scripts/page.mjs';

const FOLDER = 'docs';

/** The same document, picture or file on the site; addresses elsewhere stay. */
function hrefOnSite(href, file) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [target, fragment] = href.split('#');
  const from = path.posix.dirname(file);
  const inRepository = path.posix.join(FOLDER, from, target);
  const onSite = inRepository
    .replace(/^docs\/(.*)\.md$/, 'guides/$1.html')
    .replace(/^docs\//, 'guides/')
    .replace(/^data(\/|$)/, 'dist/data$1')
    .replace(/^(README|ARCHITECTURE|CHANGELOG)\.md$/, 'guides/$1.html');
  return path.posix.relative(path.posix.join('guides', from), onSite) + (fragment ? `#${fragment}` : '');
}

/** A document as a page. */
async function guide(file) {
  const text = await readFile(file.includes('/') ? file : path.join(FOLDER, file), 'utf8');
  const name = file.replace(/^docs\//, '');
  const title = /^# (.*)$/m.exec(text)?.[1] ?? name;
  const marked = new Marked(gfmHeadingId(), {
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = hrefOnSite(token.href, name);
    },
  });
  const up = '../'.repeat(name.split('/').length);
  const html = `${head({
    title: `${title}: big-society-charts`,
    description: `A guide of big-society-charts: ${title}.`,
    data: `${up}dist/data`,
    more: `<link rel="stylesheet" href="${up}site.css">\n`,
  })}<body>
<header><p><a href="${up}">Whose Society? In charts</a></p></header>
<main class="guide">
${marked.parse(text)}</main>
</body>
</html>
`;
  return { title, file: name.replace(/\.md$/, '.html'), html };
}

/** Every guide, by title; decisions stand behind the others. */
export async function guides() {
  const files = (await readdir(FOLDER, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const all = await Promise.all(files.map((file) => guide(path.posix.join(FOLDER, file))));
  const isDecision = ({ file }) => file.startsWith('decisions/');
  return [
    ...all.filter((one) => !isDecision(one)).sort((a, b) => a.title.localeCompare(b.title, 'en')),
    ...all.filter(isDecision),
  ];
}

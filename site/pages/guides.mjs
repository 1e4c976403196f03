// The README and the guides of docs/ as pages.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import { head } from '../../scripts/page.mjs';

const FOLDER = 'docs';
const README = 'README.md';

/** Where a file of the repository stands on the site; null where it does not. */
function placeOf(file) {
  if (file === README) return 'guides/README.html';
  if (file === 'data' || file.startsWith('data/')) return `dist/${file}`;
  if (file.startsWith('dist/')) return file;
  return file.startsWith(`${FOLDER}/`) ? file.replace(/^docs\//, 'guides/').replace(/\.md$/, '.html') : null;
}

/** What an address in a document is on the site; null where it leads nowhere there. */
function hrefOnSite(href, source) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [target, fragment] = href.split('#');
  const place = placeOf(path.posix.join(path.posix.dirname(source), target).replace(/\/$/, ''));
  if (place === null) return null;
  const relative = path.posix.relative(path.posix.dirname(placeOf(source)), place);
  // A folder has no page of its own.
  const file = path.posix.extname(relative) === '' ? `${relative}/datapackage.json` : relative;
  return fragment ? `${file}#${fragment}` : file;
}

/** What may be wider than a phone scrolls, also with the keyboard. */
const scrolling = (html) =>
  html
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="scroll" role="group" aria-label="Table" tabindex="0">\n<table>')
    .replaceAll('</table>', '</table>\n</div>');

/** A document as a page. */
async function guide(source) {
  const text = await readFile(source, 'utf8');
  const title = /^# (.*)$/m.exec(text)?.[1] ?? source;
  const marked = new Marked(gfmHeadingId(), {
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = hrefOnSite(token.href, source);
      // Links and pictures that are written in HTML.
      if (token.type === 'html')
        token.text = token.text.replace(
          /\b(href|src|srcset)="([^"]*)"/g,
          (_, name, href) => `${name}="${hrefOnSite(href, source) ?? ''}"`,
        );
    },
    renderer: {
      link(token) {
        return token.href === null ? this.parser.parseInline(token.tokens) : false;
      },
      // Its own has `align`, which the standard has no more.
      tablecell({ header, align, tokens }) {
        const name = header ? 'th' : 'td';
        const start = align === 'right' ? `<${name} class="number">` : `<${name}>`;
        return `${start}${this.parser.parseInline(tokens)}</${name}>\n`;
      },
    },
  });
  const place = placeOf(source);
  const up = '../'.repeat(place.split('/').length - 1);
  const html = `${head({
    title: source === README ? `${title}: README` : `${title}: big-society-charts`,
    description: `A guide of big-society-charts: ${title}.`,
    more: `<link rel="stylesheet" href="${up}site.css">\n`,
  })}<body>
<header><p><a href="${up}index.html">Whose Society? In charts</a></p></header>
<main class="guide">
${scrolling(marked.parse(text))}</main>
</body>
</html>
`;
  return { title, place, html };
}

/** Every document; the decisions are for those who follow links. */
export async function guides() {
  const files = (await readdir(FOLDER, { recursive: true })).filter((file) => file.endsWith('.md'));
  return Promise.all([README, ...files.map((file) => path.posix.join(FOLDER, file))].map(guide));
}

/** Those that the home lists, by title. */
export const listed = (all) =>
  all
    .filter(({ place }) => !place.includes('/decisions/') && !place.endsWith('README.html'))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));

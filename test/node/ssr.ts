import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.js';
import type { GapFixture } from '../fixtures/gap.js';

/** What the server writes inside the element's shadow root for a fixture, without Lit's comments and styles. */
export async function renderFixture({ attributes, data }: GapFixture): Promise<string> {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const tag = unsafeStatic(`big-society-gap${written}`);
  const template = html`<${tag} .data=${data ?? null}></big-society-gap>`;
  const markup = await collectResult(render(template));
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/?template[^>]*>/g, '');
}

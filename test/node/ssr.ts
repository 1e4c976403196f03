import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.js';
import { BigSocietyBalance } from '../../src/elements/balance.js';
import { BigSocietyFailures } from '../../src/elements/failures.js';

// The drop-in does not hold these two yet.
customElements.define('big-society-failures', BigSocietyFailures);
customElements.define('big-society-balance', BigSocietyBalance);

/** The whole dataset in its compiled form. */
export const wholeDataset = (): unknown =>
  JSON.parse(readFileSync('build/dist/data/big-society.json', 'utf8'));

/** What the server writes inside the element's shadow root for a fixture, without Lit's comments and styles. */
export async function renderFixture(
  chart: string,
  attributes: Readonly<Record<string, string>>,
  data: unknown,
): Promise<string> {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const tag = unsafeStatic(`big-society-${chart}${written}`);
  const end = unsafeStatic(`big-society-${chart}`);
  const template = html`<${tag} .data=${data ?? null}></${end}>`;
  const markup = await collectResult(render(template));
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/?template[^>]*>/g, '');
}

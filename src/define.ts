import { BigSocietyBalance } from './elements/balance.js';
import { BigSocietyFailures } from './elements/failures.js';
import { watchFigures } from './elements/figures.js';
import { BigSocietyGap } from './elements/gap.js';
import { VERSION } from './version.js';

const ELEMENTS = { gap: BigSocietyGap, failures: BigSocietyFailures, balance: BigSocietyBalance };

/** Registers the elements, also by short names; where another copy was first, that one stays. */
function define(): void {
  // A server that draws a page with frameworks loads the module too.
  if (typeof customElements === 'undefined') return;
  const taken: string[] = [];
  for (const [chart, element] of Object.entries(ELEMENTS))
    for (const name of [`big-society-${chart}`, `bs-${chart}`]) {
      const first = customElements.get(name);
      // A class has one name.
      if (first === undefined)
        customElements.define(
          name,
          name.startsWith('bs') ? class extends (element as typeof BigSocietyGap) {} : element,
        );
      else
        taken.push(
          `<${name}> is defined by version ${'version' in first ? String(first.version) : 'unknown'}`,
        );
    }
  // One copy watches, the one whose charts they are.
  if (customElements.get('big-society-gap') === BigSocietyGap) watchFigures();
  if (taken.length > 0)
    console.info(`big-society-charts ${VERSION}: ${taken.join(', ')}; the first one stays.`);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'big-society-gap': BigSocietyGap;
    'big-society-failures': BigSocietyFailures;
    'big-society-balance': BigSocietyBalance;
    'bs-gap': BigSocietyGap;
    'bs-failures': BigSocietyFailures;
    'bs-balance': BigSocietyBalance;
  }
}

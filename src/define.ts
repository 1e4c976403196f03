import { BigSocietyBalance } from './elements/balance.js';
import { BigSocietyFailures } from './elements/failures.js';
import { BigSocietyGap } from './elements/gap.js';
import { VERSION } from './version.js';

const ELEMENTS = {
  'big-society-gap': BigSocietyGap,
  'big-society-failures': BigSocietyFailures,
  'big-society-balance': BigSocietyBalance,
};

/** Registers the elements; where another copy was first, that one stays. */
function define(): void {
  const taken: string[] = [];
  for (const [name, element] of Object.entries(ELEMENTS)) {
    const first = customElements.get(name);
    if (first === undefined) customElements.define(name, element);
    else
      taken.push(`<${name}> is defined by version ${'version' in first ? String(first.version) : 'unknown'}`);
  }
  if (taken.length > 0)
    console.info(`big-society-charts ${VERSION}: ${taken.join(', ')}; the first one stays.`);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'big-society-gap': BigSocietyGap;
    'big-society-failures': BigSocietyFailures;
    'big-society-balance': BigSocietyBalance;
  }
}

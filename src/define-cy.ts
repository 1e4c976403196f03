import { cy } from './cy.js';
import type { BigSocietyChart } from './elements/chart.js';

// In either order with the drop-in, and with any copy of it; a server has no elements.
if (typeof customElements !== 'undefined')
  void customElements.whenDefined('big-society-gap').then((chart) => {
    // The first copy may be one that knows no other language.
    (chart as unknown as Partial<typeof BigSocietyChart>).addLanguage?.(cy);
  });

import type { BigSocietyChart } from './elements/chart.js';
import { addFiles } from './files/add-files.js';

// In either order with the drop-in; a server has no elements.
if (typeof customElements !== 'undefined')
  void customElements.whenDefined('big-society-gap').then((chart) => {
    addFiles(chart as unknown as typeof BigSocietyChart);
  });

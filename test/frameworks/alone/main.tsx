// A component in a page that registers nothing itself.
import { BigSocietyGap } from 'big-society-charts/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { compiled } from '../../fixtures/compiled.js';

const wards = compiled([{ id: 'trust', behind: ['North ward', 41], compared: ['South ward', 63] }]);

createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <BigSocietyGap data={wards} heading="Alone" />
  </StrictMode>,
);

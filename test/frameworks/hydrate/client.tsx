import 'big-society-charts/define';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.js';

const text = document.querySelector('#inner')?.textContent ?? '""';
const inner: string = JSON.parse(text);

// The test says when, so that something has the focus by then.
addEventListener('hydrate', () => {
  hydrateRoot(document.querySelector('#root') as HTMLElement, <Page inner={inner} late={inner} />);
});

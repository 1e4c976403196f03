// The embed builder: choose, see, copy. What is chosen stands in the page's address.
import { ALL, Choice, codeFor, controlsOf, type ScriptPlace } from './codes.js';
import { fillForm, readForm } from './form.js';

/** An element of the page, which is written together with this script. */
function the<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}

const form = the('#builder', HTMLFormElement);
const preview = the('#preview', HTMLElement);
const code = the('#code', HTMLTextAreaElement);
const status = the('#copied', HTMLElement);

/** The folder of the site. */
const site = new URL('.', document.baseURI).href;

/** Whether only this machine finds the site. */
const isLocal = ['localhost', '127.0.0.1', '[::1]', ''].includes(location.hostname);

let choice = new Choice(new URLSearchParams());

/** Shows what was chosen; resolves with the chart, drawn. */
async function show(): Promise<HTMLElement> {
  const tag = `big-society-${choice.chart}`;
  const chart = preview.querySelector<HTMLElement>(tag) ?? document.createElement(tag);
  const wanted = new Map([...choice.options, ...controlsOf(choice, ALL)]);
  for (const name of chart.getAttributeNames()) if (!wanted.has(name)) chart.removeAttribute(name);
  for (const [name, text] of wanted) chart.setAttribute(name, text);
  preview.lang = choice.lang;
  preview.style.setProperty('--big-society-font-size', choice.size === '' ? null : `${choice.size}px`);
  if (chart.parentNode === null) preview.replaceChildren(chart);
  if ('updateComplete' in chart) await chart.updateComplete;
  return chart;
}

/** Where scripts come from, as the option that is chosen says. */
function scriptPlace(): ScriptPlace {
  const { value, selectedOptions } = the('[name=scripts]', HTMLSelectElement);
  const { base = '', integrity = '{}' } = selectedOptions[0]?.dataset ?? {};
  return {
    base: value === 'site' ? `${site}dist/` : base,
    integrity: JSON.parse(integrity) as ScriptPlace['integrity'],
  };
}

/** Of the fields that belong to one chart, or to some forms of the code, those of the chosen ones hold. */
function chooseParts(): void {
  const chosen = new FormData(form);
  for (const part of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-chart]')) {
    const isIt = part.dataset['chart'] === chosen.get('chart');
    part.hidden = !isIt;
    part.disabled = !isIt;
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-forms]'))
    part.hidden = !part.dataset['forms']?.split(' ').some((name) => name === chosen.get('form'));
}

/** Says what the reader might not expect. */
function warn(): void {
  const needsSite = ['frame', 'link'].includes(choice.form);
  const fromSite = needsSite || (choice.form !== 'html' && scriptPlace().base.startsWith(site));
  the('#local', HTMLElement).hidden = !(isLocal && fromSite);
  for (const note of form.querySelectorAll<HTMLElement>('.none-ticked'))
    note.hidden = form.querySelector('fieldset:not([disabled]) [name=figures]:checked') !== null;
}

let turn = 0;

/** Draws and writes what the form says. */
async function update(): Promise<void> {
  turn += 1;
  const mine = turn;
  chooseParts();
  choice = new Choice(readForm(form));
  warn();
  const chart = await show();
  const text = await codeFor(
    choice,
    {
      site,
      scripts: scriptPlace(),
      title: chart.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() || 'Chart',
      height: chart.getBoundingClientRect().height,
    },
    () => import('./static-html.js'),
  );
  // A later choice may have been faster.
  if (mine !== turn) return;
  code.value = text;
  status.textContent = '';
}

/** Puts what the form says into the page's address, so that it can be kept and passed on. */
function remember(): void {
  const said = readForm(form).toString();
  history.replaceState(null, '', `${location.pathname}${said && `?${said}`}${location.hash}`);
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.value);
    status.textContent = 'Copied.';
  } catch {
    code.select();
    status.textContent = 'Selected: copy it with Ctrl and C, or Command and C.';
  }
}

const asked = new URLSearchParams(location.search);
fillForm(form, asked);
// Now the fields of the chart are known that is asked for.
chooseParts();
fillForm(form, asked);
for (const box of document.querySelectorAll<HTMLElement>('[data-needs-script]')) box.hidden = false;
form.addEventListener('input', () => {
  void update();
  remember();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('reset', () => {
  // It says so before it does so.
  setTimeout(() => {
    void update();
    remember();
  });
});
the('#copy', HTMLButtonElement).addEventListener('click', () => void copy());
for (const radio of document.querySelectorAll<HTMLInputElement>('[name=width]'))
  radio.addEventListener('change', () => {
    preview.dataset['width'] = radio.value;
    // Its height goes into the code.
    void update();
  });
void update();

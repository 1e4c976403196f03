// The form of the embed builder. Names of fields are those of the page's address and of the attributes.
import { escaped } from '../../scripts/page.mjs';
import { FIGURES } from './figures.mjs';

const CHARTS = [
  ['gap', 'The gap', 'who gets least'],
  ['failures', 'The failures', 'five reasons'],
  ['balance', 'The balance', 'what rose and what fell'],
];

const FORMS = [
  [
    'tag',
    'Script and tag',
    'For pages whose HTML is yours. The chart takes your typeface and follows your light or dark.',
  ],
  [
    'figure',
    'Figure',
    'For editors and systems that take out tags they do not know. The page still needs the script once.',
  ],
  ['frame', 'Frame', 'For systems that take only frames.'],
  ['html', 'Static HTML', 'Needs no script at all: the chart as it is, without buttons.'],
  ['link', 'Link', 'For messages, and for systems that turn an address into a preview.'],
];

const radio = (name, [value, label, hint], index) => `<label class="choice">
<input type="radio" name="${name}" value="${value}"${index === 0 ? ' checked' : ''}>
<span><b>${label}</b> <span class="hint">${hint}</span></span>
</label>`;

const select = (name, label, options) => `<label class="field">${label}
<select name="${name}">${options.map(([value, text, more = '']) => `<option value="${value}"${more}>${text}</option>`).join('')}</select>
</label>`;

const tick = (name, value, label, ticked) =>
  `<label class="tick"><input type="checkbox" name="${name}" value="${value}"${ticked ? ' checked' : ''}> ${label}</label>`;

const text = (name, label) => `<label class="field">${label}
<input type="text" name="${name}" autocomplete="off">
</label>`;

const PARTS = {
  failures: [
    ['', 'All five reasons'],
    ...[1, 2, 3, 4, 5].map((number) => [String(number), `Reason ${number} alone`]),
  ],
  balance: [
    ['', 'All of it'],
    ['verdict', 'The verdict alone'],
    ['changes', 'What rose and fell alone'],
  ],
};

/** The figures of one chart: which to show, which to stress. */
const figures = (chart) => `<fieldset data-chart="${chart}"${chart === 'gap' ? '' : ' hidden disabled'}>
<legend>Figures</legend>
${PARTS[chart] ? select('show', 'Part', PARTS[chart]) : ''}
<details>
<summary>Choose and stress figures</summary>
<table class="figures">
<thead><tr><th scope="col">Show</th><th scope="col">Stress</th><th scope="col">Figure</th></tr></thead>
<tbody>
${FIGURES[chart]
  .map(
    ({ figures: ids, label }, index) => `<tr>
<td><input type="checkbox" name="figures" value="${ids}" checked aria-label="Show" aria-describedby="${chart}-${index}"></td>
<td><input type="checkbox" name="highlight" value="${ids}" aria-label="Stress" aria-describedby="${chart}-${index}"></td>
<td id="${chart}-${index}">${escaped(label)}</td>
</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</details>
</fieldset>`;

/** @param scripts the places that scripts come from: value, words, attributes */
export const builder = (scripts) => `<form id="builder" data-needs-script hidden>
<div class="choices">
<fieldset>
<legend>1. Choose a chart</legend>
${CHARTS.map((chart, index) => radio('chart', chart, index)).join('\n')}
</fieldset>
${Object.keys(FIGURES).map(figures).join('\n')}
<fieldset>
<legend>Look</legend>
${select('theme', 'Light or dark', [
  ['', 'As the page'],
  ['light', 'Light'],
  ['dark', 'Dark'],
])}
${select('lang', 'Language', [
  ['en', 'English'],
  ['cy', 'Welsh, unofficial translation'],
])}
<details>
<summary>More options</summary>
<label class="field">Size of text, in pixels
<input type="number" name="size" min="10" max="96" placeholder="15">
</label>
${text('heading', 'Title, in place of its own')}
${text('subheading', 'Subtitle, in place of its own')}
${text('note', 'A note of yours')}
${select('heading-level', 'Level of the title', [
  ['', 'Plain text'],
  ...[2, 3, 4, 5, 6].map((level) => [String(level), `Heading ${level}`]),
])}
${select('evidence', 'Evidence', [
  ['', 'All'],
  ['audit', 'Only what an audit reported'],
])}
${select('view', 'Opens as', [
  ['', 'Chart'],
  ['table', 'Table'],
])}
${select('details', 'Details of each figure', [
  ['', 'Can be opened'],
  ['off', 'Left out'],
])}
<div role="group" aria-label="Buttons">
${tick('controls', 'table', 'Button: show as table', true)}
${tick('controls', 'download', 'Button: download', false)}
${tick('controls', 'embed', 'Button: embed', false)}
</div>
</details>
</fieldset>
<p><button type="reset">Start again</button></p>
</div>
<div class="results">
<fieldset>
<legend>2. Choose how it goes into your page</legend>
${FORMS.map((form, index) => radio('form', form, index)).join('\n')}
<details>
<summary>Where the script comes from, and readers without script</summary>
${select('scripts', 'Script', scripts)}
${tick('table', 'on', 'Put the figures between the tags as a table, for readers without script', false)}
${tick('compact', 'on', 'Keep a frame low (600 pixels): the chart scrolls in it', false)}
</details>
</fieldset>
<fieldset>
<legend>3. Copy</legend>
<label for="code">The code</label>
<textarea id="code" rows="7" readonly spellcheck="false"></textarea>
<p><button type="button" id="copy">Copy</button> <span id="copied" role="status"></span></p>
</fieldset>
</div>
</form>
<section class="preview" aria-labelledby="preview-title" data-needs-script hidden>
<h3 id="preview-title">As readers will see it</h3>
<p class="widths" role="group" aria-label="Width">
<label><input type="radio" name="width" value="wide" checked> Desktop, 720 pixels</label>
<label><input type="radio" name="width" value="narrow"> Phone, 320 pixels</label>
</p>
<div id="preview" data-width="wide"></div>
</section>
<noscript><p>The builder needs script. The three charts below do not, and <a href="guides/any-page.html">In any page</a> has every code to copy.</p></noscript>`;

// The form of the embed builder. Fields that are attributes of a chart are named as these; the form of the
// code, its place and what stands in it have names of their own.
import { htmlOf } from '../../build/src/draw/html.js';
import { FIGURES } from './figures.mjs';

const CHARTS = [
  ['gap', 'The gap', 'Who got least'],
  ['failures', 'The failures', 'Five reasons'],
  ['balance', 'The balance', 'What rose and what fell'],
];

const FORMS = [
  ['tag', 'Script and tag', 'Where you can edit the HTML of the page. The chart takes your typeface.'],
  [
    'figure',
    'For editors that remove tags',
    'Drupal and others keep a figure; the script has to be in the page once.',
  ],
  [
    'wordpress',
    'Block for WordPress',
    'On a site that has <a href="guides/wordpress.html">the plugin</a>: paste it between two paragraphs.',
  ],
  ['frame', 'Frame', 'For “embed” boxes, such as those of Squarespace, Wix or Moodle.'],
  ['html', 'HTML without script', 'The chart as it is, without buttons.'],
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

/** Shown for some forms of the code alone. */
const forForms = (forms, html) => `<div data-forms="${forms}">${html}</div>`;

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

/** A figure, or several that go together: whether to show it, whether to stress it. */
function figure({ ids, labels }) {
  const name = htmlOf(labels[0]);
  const box = (field, word, more = '') =>
    `<td><input type="checkbox" name="${field}" value="${ids.join(' ')}"${more} aria-label="${word}: ${name}"></td>`;
  return `<tr>
${box('figures', 'Show', ' checked')}
${box('highlight', 'Highlight')}
<td>${labels.map(htmlOf).join('<br>')}</td>
</tr>`;
}

/** The figures of one chart: which to show, which to stress. */
const figures = (chart) => `<fieldset data-chart="${chart}"${chart === 'gap' ? '' : ' hidden disabled'}>
<legend>2. Choose its figures</legend>
${PARTS[chart] ? select('show', 'Part', PARTS[chart]) : ''}
<details>
<summary>All are shown: choose, or highlight some</summary>
<table class="figures">
<thead><tr><th scope="col">Show</th><th scope="col">High&shy;light</th><th scope="col">Figure</th></tr></thead>
<tbody>
${FIGURES[chart].map(figure).join('\n')}
</tbody>
</table>
<p class="none-ticked" role="status" hidden>No figure is ticked, so all are shown.</p>
</details>
</fieldset>`;

const choices = `<fieldset>
<legend>1. Choose a chart</legend>
${CHARTS.map((chart, index) => radio('chart', chart, index)).join('\n')}
</fieldset>
${Object.keys(FIGURES).map(figures).join('\n')}
<fieldset>
<legend>3. Choose how it looks</legend>
${select('theme', 'Light or dark', [
  ['', 'Same as the page'],
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
${select('heading-level', 'Heading level of the title', [
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
${forForms(
  'tag figure frame wordpress link',
  `${select('details', 'Details of each figure', [
    ['', 'Can be opened'],
    ['off', 'Left out'],
  ])}
<div role="group" aria-label="Buttons">
${tick('controls', 'table', 'Button: show as table', true)}
${tick('controls', 'download', 'Button: download', false)}
${tick('controls', 'embed', 'Button: embed', false)}
</div>`,
)}
</details>
</fieldset>`;

/** @param scripts the places that scripts come from: value, words, attributes */
const results = (scripts) => `<fieldset>
<legend>4. Choose how it goes into your page</legend>
${FORMS.map((form, index) => radio('form', form, index)).join('\n')}
${forForms('tag figure frame', select('scripts', 'The script comes', scripts))}
${forForms('tag figure', tick('table', 'on', 'With a table of the figures, for readers without script', false))}
${forForms('frame', tick('compact', 'on', 'Keep it low (600 pixels): the chart scrolls in it', false))}
</fieldset>
<fieldset>
<legend>5. Copy</legend>
<p id="local" hidden>This site runs on your machine alone: nobody else finds what this code names. Take <a href="dist/big-society.js">the script</a> beside your page, or <a href="guides/the-site.html">put the site on a server</a>.</p>
<label for="code">Paste this where the chart is to stand</label>
<textarea id="code" rows="7" readonly spellcheck="false"></textarea>
<p><button type="button" id="copy">Copy</button> <span id="copied" role="status"></span></p>
</fieldset>
<p><button type="reset">Start again</button></p>`;

const preview = `<section class="preview" aria-labelledby="preview-title">
<h3 id="preview-title">As readers will see it</h3>
<p class="widths" role="group" aria-label="Width">
<label><input type="radio" name="width" value="wide" form="" checked> Desktop, 720 pixels</label>
<label><input type="radio" name="width" value="narrow" form=""> Phone, 320 pixels</label>
</p>
<div id="preview" data-width="wide"></div>
</section>`;

/** @param scripts the places that scripts come from: value, words, attributes */
export const builder = (scripts) => `<form id="builder" data-needs-script hidden>
<div class="choices">
${choices}
</div>
${preview}
<div class="results">
${results(scripts)}
</div>
</form>
<noscript><p>The builder needs script. The three charts below do not, and <a href="guides/any-page.html">In any page</a> has every code to copy.</p></noscript>`;

/*! big-society-charts 0.1.0, MIT licence. Includes Lit (BSD-3-Clause) and D3 (ISC). */
import { html, nothing, LitElement, svg, css, unsafeCSS } from 'lit';
import { nice } from 'd3-array';

const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The objects of a list; anything else in it is named in `issues`. */
function rows(value, where, issues) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value)) {
        issues.push({ code: 'not-a-list', message: `${where} is not a list.`, help: 'Give a list of objects.' });
        return [];
    }
    return value.filter((row, index) => {
        if (isRow(row))
            return true;
        issues.push({ code: 'not-a-row', message: `${where}[${index}] is not an object.`, help: 'Remove it.' });
        return false;
    });
}
/** Larger numbers lose digits, and sums of them are no numbers. */
const LARGEST = 1e15;
/** Reads the fields of one row; the first wrong field throws a {@link BadField}. */
class Fields {
    constructor(row, where) {
        this.row = row;
        this.where = where;
    }
    text(name) {
        const value = this.optional(name);
        if (value === null)
            throw new BadField(this.where, name, 'is missing', 'Fill it in.');
        return value;
    }
    optional(name) {
        const value = this.own(name);
        if (value === undefined || value === null || value === '')
            return null;
        if (typeof value !== 'string')
            throw new BadField(this.where, name, 'is not a text', 'Write it in quotation marks.');
        return value;
    }
    number(name) {
        const value = this.own(name);
        if (typeof value === 'number' && Math.abs(value) <= LARGEST)
            return value;
        throw new BadField(this.where, name, 'is not a number that can be drawn', 'Give a number up to 10¹⁵, without unit or separators.');
    }
    optionalNumber(name) {
        const value = this.own(name);
        return value === undefined || value === null ? null : this.number(name);
    }
    flag(name) {
        const value = this.own(name);
        if (value === undefined || value === null)
            return false;
        if (typeof value === 'boolean')
            return value;
        throw new BadField(this.where, name, 'is not true or false', 'Write true or false.');
    }
    oneOf(name, allowed, fallback) {
        const value = this.optional(name) ?? fallback;
        const found = allowed.find((item) => item === value);
        if (found !== undefined)
            return found;
        throw new BadField(this.where, name, `is "${value}"`, `Use one of: ${allowed.join(', ')}.`);
    }
    oneOfOrNull(name, allowed) {
        return this.optional(name) === null ? null : this.oneOf(name, allowed, allowed[0]);
    }
    texts(name) {
        const value = this.own(name);
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
            return value;
        throw new BadField(this.where, name, 'is not a list of texts', 'Give a list of texts.');
    }
    own(name) {
        return Object.hasOwn(this.row, name) ? this.row[name] : undefined;
    }
}
/** One wrong field: where, what and what to do. */
class BadField extends Error {
    constructor(where, field, what, help) {
        super(`${where}, ${field}: ${what}.`);
        this.help = help;
    }
}
/** Runs a reader; a bad field becomes an issue and null. */
function attempt(read, issues) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof BadField))
            throw error;
        issues.push({ code: 'bad-field', message: error.message, help: error.help });
        return null;
    }
}
/** What an id names; a {@link BadField} where it names nothing. */
function reference(table, id, where, field) {
    const found = table.get(id);
    if (found !== undefined)
        return found;
    throw new BadField(where, field, `names "${id}", which is not there`, 'Add that row or correct the id.');
}

/** Reads the failures with their evidence, the verdict, the changes and the findings. */
function parseReport(table, figures, issues) {
    const list = (name, read) => table(name).flatMap((row, index) => {
        const where = `${name}[${index}]`;
        return attempt(() => read(new Fields(row, where), row, where), issues) ?? [];
    });
    const reading = (fields, where) => {
        const figure = reference(figures, fields.text('figure'), where, 'figure');
        const value = figure.values[fields.number('value') - 1];
        if (value !== undefined)
            return { figure, value };
        throw new BadField(where, 'value', 'is no position of that figure', 'Count the figure’s values from 1.');
    };
    const readings = (row, where, read) => rows(row['readings'], `${where}.readings`, issues).map((inner, index) => {
        const place = `${where}.readings[${index}]`;
        return read(new Fields(inner, place), place);
    });
    return {
        failures: list('failures', (fields) => ({
            number: fields.number('number'),
            headline: fields.text('headline'),
            summary: fields.text('summary'),
        })),
        evidence: list('evidence', (fields, row, where) => ({
            failure: fields.number('failure'),
            tier: fields.oneOf('tier', ['lead', 'more', 'audit', 'optional'], 'more'),
            graphic: fields.oneOf('graphic', ['units', 'line', 'bars', 'number'], 'number'),
            sentence: fields.text('sentence'),
            auditSentence: fields.optional('auditSentence'),
            counter: fields.flag('counter'),
            caution: fields.optional('caution'),
            origin: fields.optional('origin'),
            readings: readings(row, where, (inner, place) => ({
                ...reading(inner, place),
                joined: inner.flag('joined'),
                partOf: inner.optionalNumber('partOf'),
            })),
        })),
        verdict: list('verdict', (fields, _, where) => ({
            outcome: fields.oneOf('outcome', ['negative', 'without'], 'negative'),
            goals: fields.number('goals'),
            label: fields.text('label'),
            reading: reading(fields, where),
        })),
        sections: list('sections', (fields) => ({
            id: fields.text('id'),
            title: fields.text('title'),
            caution: fields.optional('caution'),
        })),
        changes: list('changes', (fields, row, where) => ({
            section: fields.text('section'),
            label: fields.text('label'),
            caution: fields.optional('caution'),
            readings: readings(row, where, (inner, place) => ({
                ...reading(inner, place),
                stage: inner.oneOf('stage', ['from', 'between', 'to', 'reading'], 'reading'),
            })),
        })),
        findings: list('findings', (fields, row, where) => ({
            side: fields.oneOf('side', ['for', 'against'], 'for'),
            text: fields.text('text'),
            readings: readings(row, where, reading),
        })),
    };
}

/**
 * The one gate for data: takes anything, keeps what is well formed and names the rest.
 *
 * @param input the compiled dataset, in the form of `dist/data/big-society.json`
 * @returns a dataset, empty at worst, and one issue for each row left out; never throws
 */
function parseDataset(input) {
    const issues = [];
    const table = (name) => rows(isRow(input) ? input[name] : undefined, name, issues);
    if (!isRow(input)) {
        issues.push({
            code: 'not-a-dataset',
            message: 'The data is not an object.',
            help: 'Give an object with sources, figures and charts.',
        });
    }
    const sources = collect(table('sources'), 'sources', issues, readSource);
    const cautions = collect(table('cautions'), 'cautions', issues, readCaution);
    const figures = collect(table('figures'), 'figures', issues, (fields, row, where) => readFigure(fields, row, where, sources, cautions, issues));
    const charts = collect(table('charts'), 'charts', issues, readChart);
    const top = new Fields(isRow(input) ? input : {}, 'dataset');
    return {
        dataset: {
            ...parseReport(table, figures, issues),
            name: attempt(() => top.optional('name'), issues) ?? '',
            version: attempt(() => top.optional('version'), issues) ?? '',
            reportDate: attempt(() => top.optional('reportDate'), issues),
            policyDate: attempt(() => top.optional('policyDate'), issues),
            figures,
            charts,
        },
        issues,
    };
}
/** Reads rows with an id into a map; bad and repeated ones become issues. */
function collect(list, name, issues, read) {
    const found = new Map();
    list.forEach((row, index) => {
        const where = `${name}[${index}]`;
        const entry = attempt(() => read(new Fields(row, where), row, where), issues);
        if (entry === null)
            return;
        if (found.has(entry[0])) {
            issues.push({
                code: 'repeated-id',
                message: `${where}: the id "${entry[0]}" stands twice; the first is kept.`,
                help: 'Give each row an id of its own.',
            });
        }
        else {
            found.set(...entry);
        }
    });
    return found;
}
function readSource(fields) {
    const id = fields.text('id');
    return [
        id,
        {
            id,
            name: fields.text('name'),
            title: fields.optional('title'),
            publisher: fields.optional('publisher') ?? fields.text('name'),
            reportedBy: fields.optional('reportedBy'),
            date: fields.text('date'),
            url: webAddress(fields.optional('url')),
            copy: fields.flag('copy'),
            licence: fields.optional('licence'),
        },
    ];
}
/** The address if it is one of the web; null for anything else, such as a script. */
function webAddress(text) {
    return text !== null && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}
function readCaution(fields) {
    const id = fields.text('id');
    return [id, { id, text: fields.text('text') }];
}
function readFigure(fields, row, where, sources, cautions, issues) {
    const id = fields.text('id');
    const values = rows(row['values'], `${where}.values`, issues).flatMap((value, index) => {
        const read = attempt(() => readValue(new Fields(value, `${where} (${id}).values[${index}]`)), issues);
        return read === null ? [] : [read];
    });
    return [
        id,
        {
            id,
            label: fields.text('label'),
            indicator: fields.optional('indicator'),
            unit: fields.text('unit'),
            period: fields.optional('period'),
            geography: fields.text('geography'),
            population: fields.optional('population'),
            better: fields.oneOf('better', ['more', 'less', 'neither'], 'neither'),
            direction: fields.oneOfOrNull('direction', ['rise', 'fall']),
            survey: fields.flag('survey'),
            audit: fields.optionalNumber('audit'),
            source: reference(sources, fields.text('source'), where, 'source'),
            shownWith: fields.optional('shownWith'),
            cautions: fields.texts('cautions').map((caution) => reference(cautions, caution, where, 'cautions')),
            values,
        },
    ];
}
function readValue(fields) {
    return {
        group: fields.optional('group'),
        period: fields.optional('period'),
        role: fields.oneOf('role', ['behind', 'compared', 'context'], 'context'),
        value: fields.number('value'),
        approximate: fields.flag('approximate'),
        bound: fields.oneOfOrNull('bound', ['over', 'under', 'almost']),
    };
}
function readChart(fields) {
    return [
        fields.oneOf('id', ['gap', 'failures', 'balance'], 'gap'),
        {
            title: fields.text('title'),
            fallbackTitle: fields.text('fallbackTitle'),
            subtitle: fields.text('subtitle'),
            figures: fields.texts('figures'),
        },
    ];
}

const report = {"name":"big-society-audit","version":"0.1.0","reportDate":"2015-01","policyDate":"2010","sources":[{"id":"0","name":"Civil Exchange","reportedBy":"Pioneers Post / Social Enterprise Live","date":"2012-05-07","url":"http://www.socialenterpriselive.com/section/news/policy/20120507/fix-%E2%80%98big-society-gap%E2%80%99-warns-first-audit"},{"id":"1","name":"ONS","date":"2016","url":"https://www.beta.ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/socialcapitalacrosstheuk/2011to2012","publisher":"Office for National Statistics"},{"id":"2","name":"Civil Exchange","reportedBy":"Charity Times","date":"2013-12-09","url":"https://www.charitytimes.com/ct/Millions_being_left_charities_shut%20out_says_Civil_Exchange_report.php"},{"id":"3","name":"Citizenship Survey","date":"2010-07","url":"https://1library.net/document/yn4owjpz-statistical-release-july.html","copy":true,"publisher":"Communities and Local Government"},{"id":"4","name":"Planning","date":"2013-03","url":"https://www.planningresource.co.uk/article/1175787/poorer-areas-few-neighbourhood-plan-applications"},{"id":"5","name":"Joseph Rowntree Foundation","reportedBy":"Learning and Work Institute","date":"2015-03-11","url":"https://archive.learningandwork.org.uk/2015/03/11/jrf-report-reveals-cost-cuts-some-most-deprived-areas/"}],"cautions":[{"id":"survey-not-named","text":"The reports of this audit do not name the survey or its year."},{"id":"minorities-together","text":"All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question."},{"id":"both-shares-rounded","text":"Both shares are rounded; the true gap may be a few points smaller."},{"id":"before-the-policy","text":"Surveyed before the policy began."},{"id":"trade-magazine-count","text":"Counted by a trade magazine among the councils that answered it; not adjusted for population."},{"id":"cuts-rounded","text":"Rounded: the study puts the difference at £182. More deprived councils also spent more a head to begin with: 45% more in 2010–11, 17% more in 2014–15."}],"figures":[{"id":"gap-pull-together-deprivation-2012","label":"say neighbours pull together","indicator":"Neighbours who pull together to improve the neighbourhood","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"0","cautions":["survey-not-named"],"values":[{"group":"most deprived areas","role":"behind","value":51},{"group":"most affluent areas","role":"compared","value":78}]},{"id":"gap-trust-ethnicity-2012","label":"say many neighbours can be trusted","indicator":"Belief that many people in the neighbourhood can be trusted","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"0","cautions":["survey-not-named","minorities-together"],"values":[{"group":"people from ethnic minorities","role":"behind","value":27},{"group":"White people","role":"compared","value":52}]},{"id":"gap-trust-class-ons","label":"trust people in the neighbourhood","indicator":"Trust in people in the neighbourhood","unit":"%","period":"2011–12","geography":"UK","better":"more","survey":true,"source":"1","values":[{"group":"routine occupations","role":"behind","value":54},{"group":"higher managerial occupations","role":"compared","value":73}]},{"id":"gap-pull-together-age-2012","label":"say neighbours pull together","indicator":"Neighbours who pull together to improve the neighbourhood","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"0","cautions":["survey-not-named"],"values":[{"group":"aged 16–24","role":"behind","value":55},{"group":"over 65","role":"compared","value":73}]},{"id":"gap-trust-rural-urban","label":"think neighbours can be trusted","indicator":"Trust in people in the neighbourhood","unit":"%","period":"2011–12","geography":"UK","better":"more","survey":true,"source":"1","values":[{"group":"urban areas","role":"behind","value":61},{"group":"rural areas","role":"compared","value":78}]},{"id":"gap-trust-deprivation-2013","label":"feel they can trust others","indicator":"Trust in others","unit":"%","geography":"Britain","better":"more","survey":true,"audit":2013,"source":"2","cautions":["both-shares-rounded"],"values":[{"group":"most deprived areas","role":"behind","value":20,"approximate":true},{"group":"most affluent areas","role":"compared","value":75,"approximate":true}]},{"id":"gap-influence-ethnicity-2009-10","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2009–10","geography":"England","better":"more","survey":true,"source":"3","cautions":["minorities-together","before-the-policy"],"values":[{"group":"people from ethnic minorities","role":"behind","value":45},{"group":"White people","role":"compared","value":36}]},{"id":"gap-np-applications-deprived","label":"applied to plan their neighbourhood","indicator":"Use of a new local right","unit":"applications","period":"to March 2013","geography":"England","better":"more","source":"4","cautions":["trade-magazine-count"],"values":[{"group":"most deprived fifth of councils","role":"behind","value":45},{"group":"designated","value":20}]},{"id":"gap-np-applications-affluent","label":"applied to plan their neighbourhood","indicator":"Use of a new local right","unit":"applications","period":"to March 2013","geography":"England","better":"more","source":"4","shownWith":"gap-np-applications-deprived","cautions":["trade-magazine-count"],"values":[{"group":"least deprived fifth","role":"compared","value":92},{"group":"designated","value":60}]},{"id":"gap-cuts-per-head","label":"council spending cut","indicator":"Council spending cut","unit":"GBP per head","period":"2010–11 to 2014–15","geography":"England","better":"less","source":"5","cautions":["cuts-rounded"],"values":[{"group":"deprived areas","role":"behind","value":220},{"group":"least deprived areas","role":"compared","value":40}]}],"charts":[{"id":"gap","title":"In deprived areas, fewer people trust others or say neighbours pull together","fallbackTitle":"The Big Society gap","subtitle":"The Big Society gap: share of people who agree (%), England, Britain or the UK, 2009–10 to 2013","figures":["gap-pull-together-deprivation-2012","gap-trust-ethnicity-2012","gap-trust-class-ons","gap-pull-together-age-2012","gap-trust-rural-urban","gap-trust-deprivation-2013","gap-influence-ethnicity-2009-10","gap-np-applications-deprived","gap-cuts-per-head"]}]};

let dataset;
/** The built-in report: what the charts show where the page gives no data. */
const builtIn = () => (dataset ??= parseDataset(report).dataset);

/** Text whose ranges, such as 2010–11, stay on one line. */
const unbroken = (text) => text
    .split(/(\d+–\d+)/)
    .map((part, index) => (index % 2 === 1 ? html `<span class="range">${part}</span>` : part));

/** A chart's frame: title, subtitle and summary above, notes, sources and buttons below. */
function drawFrame(frame, options, words, actions, key, body) {
    return html `<div class="frame ${options.theme}">
    <figure
      class="figure"
      part="figure"
      lang=${frame.language}
      aria-label=${frame.title === null ? frame.name : nothing}
      aria-labelledby=${frame.title === null ? nothing : 'title'}
      aria-describedby="summary"
    >
      <figcaption class="caption">
        ${frame.title === null ? nothing : drawTitle(frame.title, options.headingLevel)}
        ${frame.subtitle === null
        ? nothing
        : html `<p class="subheading" part="subheading">${unbroken(frame.subtitle)}</p>`}
        ${key}
        <p class="summary" part="summary" id="summary">${unbroken(frame.summary)}</p>
      </figcaption>
      ${body}
      <div class="foot">
        <div class="notes" part="notes">${[...frame.notes, ...(options.view === 'table' ? [] : frame.chartNotes)].map((note) => html `<p>${unbroken(note)}</p>`)}</div>
        ${drawSources(frame)}
        ${options.controls.includes('table')
        ? html `<p class="controls" part="controls">
              <button class="control" part="control" type="button" @click=${actions.switchView}>
                ${options.view === 'table' ? words.chart : words.table}
              </button>
            </p>`
        : nothing}
      </div>
    </figure>
  </div>`;
}
function drawTitle(title, level) {
    switch (level) {
        case 2:
            return html `<h2 class="title" part="heading" id="title">${title}</h2>`;
        case 3:
            return html `<h3 class="title" part="heading" id="title">${title}</h3>`;
        case 4:
            return html `<h4 class="title" part="heading" id="title">${title}</h4>`;
        case 5:
            return html `<h5 class="title" part="heading" id="title">${title}</h5>`;
        case 6:
            return html `<h6 class="title" part="heading" id="title">${title}</h6>`;
        case 'none':
            return html `<p class="title" part="heading" id="title">${title}</p>`;
    }
}
function drawSources({ sources, sourcesLabel }) {
    return html `<div class="sources" part="sources">
    <p id="sources">${sourcesLabel}: </p>
    <ul role="list" aria-labelledby="sources">
      ${sources.map((source, index) => html `<li>${drawLink(source)}${index < sources.length - 1 ? '; ' : ''}</li>`)}
    </ul>
  </div>`;
}
/** A link, or its words alone where there is no address. */
const drawLink = ({ text, href }) => href === null ? html `${text}` : html `<a class="link" href=${href}>${text}</a>`;

/** Why nothing is drawn and what to do, above whatever the page put between the tags. */
const drawMessage = ({ language, reason, help }, theme) => html `<div class="frame ${theme}">
      <p class="message" part="message" lang=${language}><strong>${reason}</strong> ${help}</p>
    </div>
    <slot></slot>`;

/**
 * The chart as a table. In a narrow place its rows stand as blocks, so roles are written
 * out: `display: block` would take them away.
 */
function drawTable({ caption, columns, rows }) {
    return html `<table class="table" part="table" role="table">
    <caption class="ear">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html `<th scope="col" role="columnheader">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => drawRow$1(row, columns))}
    </tbody>
  </table>`;
}
/** A row; its label and its caution stand in the first of the rows that they are for. */
function drawRow$1({ span, label, cells, source, caution }, columns) {
    const [, ...others] = columns;
    return html `<tr role="row" class=${span === 0 ? 'continued' : ''}>
    ${span === 0 ? nothing : html `<th scope="row" role="rowheader" rowspan=${span}>${label}</th>`}
    ${[...cells.map(unbroken), drawLink(source)].map((cell, index) => html `<td role="cell" data-column=${others[index] ?? ''}>${cell}</td>`)}
    ${span === 0
        ? nothing
        : html `<td role="cell" rowspan=${span} data-column=${others.at(-1) ?? ''}>${unbroken(caution)}</td>`}
  </tr>`;
}

const CONTROLS = ['table'];
const HEADING_LEVELS = ['none', 2, 3, 4, 5, 6];
/** Every option of the charts, by its property name. */
const OPTIONS = {
    figures: {
        attribute: 'figures',
        default: null,
        allowed: 'ids, separated by spaces or commas',
        parse: words,
    },
    highlight: {
        attribute: 'highlight',
        default: [],
        allowed: 'ids, separated by spaces or commas',
        parse: words,
    },
    evidence: oneOf('evidence', ['all', 'audit']),
    show: {
        attribute: 'show',
        default: 'all',
        allowed: 'all, the number of a failure, verdict or changes',
        parse: (input) => /^(all|\d+|verdict|changes)$/.exec(written(input))?.[0],
    },
    heading: { attribute: 'heading', default: null, allowed: 'a text', parse: text },
    subheading: { attribute: 'subheading', default: null, allowed: 'a text', parse: text },
    note: { attribute: 'note', default: null, allowed: 'a text', parse: text },
    headingLevel: {
        attribute: 'heading-level',
        default: 'none',
        allowed: HEADING_LEVELS.join(', '),
        parse: (input) => HEADING_LEVELS.find((level) => String(level) === written(input)),
    },
    controls: {
        attribute: 'controls',
        default: CONTROLS,
        allowed: `none, or some of: ${CONTROLS.join(', ')}`,
        parse: controls,
    },
    theme: oneOf('theme', ['auto', 'light', 'dark']),
    view: oneOf('view', ['chart', 'table']),
};
/** The names of all options. */
const OPTION_NAMES = Object.keys(OPTIONS);
/**
 * Reads options as they were set: null or undefined gives the default, so does a value
 * that is not allowed, with an issue.
 */
function readOptions(given) {
    const issues = [];
    const read = (name) => {
        const option = OPTIONS[name];
        const input = given[name];
        if (input === null || input === undefined)
            return option.default;
        const value = option.parse(input);
        if (value !== undefined)
            return value;
        issues.push({
            code: 'bad-option',
            message: `${option.attribute}: ${quote(input)} is not allowed.`,
            help: `Write ${option.allowed}.`,
        });
        return option.default;
    };
    const options = Object.fromEntries(OPTION_NAMES.map((name) => [name, read(name)]));
    // Each name has been read by its own option.
    return {
        options: options,
        issues,
    };
}
function oneOf(attribute, allowed) {
    return {
        attribute,
        default: allowed[0],
        allowed: allowed.join(' or '),
        parse: (input) => allowed.find((item) => item === (typeof input === 'string' ? input.trim() : input)),
    };
}
/** A text or a number as an attribute would have it; anything else is no value. */
const written = (input) => typeof input === 'string' || typeof input === 'number' ? String(input).trim() : '';
/** What was given, for a message: a text in quotation marks, anything else by its type. */
const quote = (input) => typeof input === 'string' || typeof input === 'number' ? `"${input}"` : `a value of type ${typeof input}`;
function text(input) {
    return typeof input === 'string' ? input.trim() : undefined;
}
function words(input) {
    if (typeof input === 'string')
        return input.split(/[\s,]+/).filter((word) => word !== '');
    return Array.isArray(input) && input.every((item) => typeof item === 'string') ? input : undefined;
}
function controls(input) {
    const list = words(input);
    if (list === undefined)
        return undefined;
    if (list.length === 1 && list[0] === 'none')
        return [];
    const known = list.flatMap((word) => CONTROLS.find((control) => control === word) ?? []);
    return known.length === list.length ? known : undefined;
}

/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const MINUS = '−';
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, notation: 'compact' });
/** A number with its prefix and suffix, and a real minus before both. */
const signed = (format, value, prefix = '', suffix = '') => `${value < 0 ? MINUS : ''}${prefix}${format.format(Math.abs(value))}${suffix}`;
const plus = (value) => (value > 0 ? '+' : '');
const points = (gap) => (gap === 1 ? 'point' : 'points');
const shares = {
    name: '%',
    value: (value) => signed(plain, value, '', '%'),
    signed: (value) => plus(value) + signed(plain, value, '', '%'),
    change: (value) => `${plus(value)}${signed(plain, value)} ${points(Math.abs(value))}`,
    tick: (value) => signed(compact, value, '', '%'),
    amount: (gap) => `${plain.format(gap)} ${points(gap)}`,
    difference: (gap, { ahead }) => gap === 0 ? ['', 'level'] : [plain.format(gap), ahead ? `${points(gap)} ahead` : points(gap)],
};
const money = (name, suffix = '', scale = 1) => amount(name, '£', suffix, 'less', scale);
const count = (name) => amount(name, '', '', 'fewer', 1);
function amount(name, prefix, suffix, less, scale) {
    return {
        name,
        value: (value) => signed(plain, value, prefix, suffix),
        signed: (value) => plus(value) + signed(plain, value, prefix, suffix),
        change: (value) => plus(value) + signed(plain, value, prefix, suffix),
        tick: (value) => signed(compact, value * scale, prefix),
        amount: (gap) => signed(plain, gap, prefix, suffix),
        difference: (gap, { larger }) => gap === 0 ? ['', 'level'] : [signed(plain, gap, prefix, suffix), larger ? 'more' : less],
    };
}
const UNITS = new Map([
    ['%', shares],
    ['GBP', money('£')],
    ['GBP per head', money('£\u00a0a\u00a0head')],
    ['GBP million', money('£m', 'm', 1e6)],
    ['GBP billion', money('£bn', 'bn', 1e9)],
    ['GBP billion (2011-12 prices)', money('£bn in 2011–12 prices', 'bn', 1e9)],
    ['score out of 10', count('score out of ten')],
]);
/** Units that are not in the table are counts: "applications", "charities per 1,000 people". */
const unit = (name) => UNITS.get(name) ?? count(name.includes(' per ') ? name : `number of ${name}`);
const STANDINGS = {
    behind: 'it is behind',
    ahead: 'it is ahead',
    level: 'it is level',
    apart: 'the groups differ',
};
function gapSummary$1({ kind, total, clauses, largest }) {
    const [opening, ...rest] = clauses;
    if (opening === undefined)
        return '';
    const where = total === 1 ? `In the one ${kind} shown` : `In ${opening.rows} of ${total} ${kind}s`;
    const group = opening.standing === 'apart'
        ? 'the two groups differ'
        : `the group said to be left behind is ${opening.standing}`;
    const others = rest.map(({ standing, rows }) => `; in ${rows} ${STANDINGS[standing]}`);
    return `${where} ${group}${size(largest, opening.rows)}${others.join('')}.`;
}
function size(largest, rows) {
    if (largest === null)
        return '';
    const by = largest.approximate ? 'by about' : rows === 1 ? 'by' : 'by up to';
    const exact = largest.exactOnly ? ' where figures are exact' : '';
    return (`, ${by} ${largest.amount}${exact} (${largest.label}: ` +
        `${largest.behind} ${largest.behindValue}, ${largest.compared} ${largest.comparedValue})`);
}
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "five", "1 reason", "21 pieces" */
const counted = (count, noun) => `${NUMBERS[count] ?? String(count)} ${noun}${count === 1 ? '' : 's'}`;
function failuresSummary(reasons, pieces, fromAudits, counter) {
    const evidence = pieces === 1 ? '1 piece of evidence' : `${pieces} pieces of evidence`;
    const rest = (count) => `${count} ${count === 1 ? 'rests' : 'rest'}`;
    const other = pieces - fromAudits;
    const turned = counter === 0 ? '' : `; ${counter} of the ${pieces} ${counter === 1 ? 'points' : 'point'} the other way`;
    return (`${capital(counted(reasons, 'reason'))} with ${evidence}: ` +
        `${rest(fromAudits)} on a figure that an audit reported, ${other} on other sources${turned}.`);
}
function balanceSummary({ goals, shares }) {
    const verdict = goals === null ? '' : `${goals.negative} of ${goals.total} goals had a negative outcome`;
    const most = (row) => row === null ? '' : ` (most: ${row[0]}, ${row[1]})`;
    const measured = shares === null
        ? ''
        : `of ${shares.total} ${shares.total === 1 ? 'share' : 'shares'} measured twice, ` +
            `${shares.rose} rose${most(shares.mostRisen)} and ${shares.fell} fell${most(shares.mostFallen)}`;
    const parts = [verdict, measured].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}
const AUDITS = new Map([[2015, 'final audit']]);
/** English, the language of the report. */
const en = {
    language: 'en-GB',
    unit,
    unitHeading: (name, indicator) => {
        if (indicator !== null && indicator.toLowerCase() !== name.toLowerCase())
            return `${capital(indicator)}, ${unit(name).name}`;
        return name === '%' ? 'Shares, %' : capital(unit(name).name);
    },
    partOf: (part, whole) => `${part} of ${whole}`,
    bound: (bound, value) => `${bound} ${value}`,
    span: (from, to) => `${from} to ${to}`,
    groupAt: (group, period) => `${group}, ${period}`,
    atReport: 'final audit',
    approximately: '≈',
    moreIsWorse: 'more is worse',
    runsTheOtherWay: 'Runs the other way',
    behindKey: 'the group said to be left behind',
    comparedKey: 'the group it is compared with',
    fallbackTitles: {
        gap: 'The Big Society gap',
        failures: 'Five reasons, with their evidence',
        balance: 'What rose and what fell',
    },
    failures: {
        note: 'The reasons are the audit’s, in our words. Most figures beside them are not: each has a tag.',
        more: (pieces) => `More evidence (${pieces})`,
        counter: 'Points the other way:',
        noneFromAudits: 'No figure of the audits on this reason was available.',
        policyBegins: (year) => `policy begins, ${year}`,
        readings: 'Readings',
        summary: failuresSummary,
    },
    balance: { rose: 'Rose', fell: 'Fell', unchanged: 'Unchanged', summary: balanceSummary },
    ownSubtitle: (units) => [...units, 'place and period with each row'].join(' · '),
    gapSummary: gapSummary$1,
    tag: ({ audit, source, reportedBy, copy, publishedLater }) => {
        if (audit !== null)
            return AUDITS.get(audit) ?? `${audit} audit`;
        return [
            'other evidence',
            source + (copy ? ' (copy)' : ''),
            reportedBy === null ? '' : `reported by ${reportedBy}`,
            publishedLater === null ? '' : `published ${publishedLater}`,
        ]
            .filter((part) => part !== '')
            .join(', ');
    },
    reportedBy: (tag, medium) => (medium === null ? tag : `${tag}, reported by ${medium}`),
    sourceName: (publisher, reportedBy, copy, date) => [
        publisher + (copy ? ' (copy)' : ''),
        reportedBy === null ? '' : `reported by ${reportedBy}`,
        date.slice(0, 4),
    ]
        .filter((part) => part !== '')
        .join(', '),
    sources: 'Sources',
    seeNote: 'see note',
    notes: {
        singleReading: 'Each row is a single reading. It shows a gap, not whether it grew, nor why.',
        compareInRow: 'Questions and surveys differ. Compare the two marks of a row, not one row with another.',
        shareInWords: 'The source gives this share in words, such as one in five.',
        valueInWords: 'The source gives this value in words.',
        sampling: 'Survey figures carry sampling error that the sources do not give; a point or two can be chance.',
    },
    table: {
        measure: 'Measure',
        group: 'Group',
        value: 'Value',
        difference: 'Difference',
        placeAndPeriod: 'Place and period',
        source: 'Source',
        caution: 'Caution',
        periodNotStated: 'period not stated',
    },
    controls: { table: 'Show as table', chart: 'Show as chart' },
    empty: {
        'no-figures': ['There is no figure to show.', 'Check the ids in figures, or the data.'],
        'none-from-audits': [
            'None of these figures was reported by an audit.',
            'Leave out evidence="audit", or choose other figures.',
        ],
        'none-drawable': [
            'None of these figures compares two groups.',
            'Choose figures with a group said to be left behind and one it is compared with.',
        ],
    },
};

/** Version of this library, as in `package.json`. */
const VERSION = '0.1.0';

/**
 * What all charts share: options as attributes and properties, data, issues, messages.
 * Class fields would hide Lit's accessors, so the properties are only declared.
 */
class BigSocietyChart extends LitElement {
    /** Version of the library that defined the element. */
    static { this.version = VERSION; }
    static { this.properties = {
        data: { attribute: false },
        ...Object.fromEntries(OPTION_NAMES.map((name) => [
            name,
            {
                attribute: OPTIONS[name].attribute,
                // What is not allowed is kept, so that the message can quote it.
                converter: (text) => text === null ? OPTIONS[name].default : (OPTIONS[name].parse(text) ?? text),
            },
        ])),
    }; }
    #dataset;
    #dataIssues = [];
    #reported = new Set();
    constructor() {
        super();
        this.data = null;
        Object.assign(this, Object.fromEntries(OPTION_NAMES.map((name) => [name, OPTIONS[name].default])));
    }
    /** The frame around a chart or, if the reader wants it, around its table. */
    frame(view, options, strings, above, chart) {
        const body = options.view === 'table' ? drawTable(view.table) : chart();
        return drawFrame(view, options, strings.controls, { switchView: this.#switchView }, above, body);
    }
    #switchView = () => {
        this.view = this.view === 'table' ? 'chart' : 'table';
    };
    willUpdate(changed) {
        if (!changed.has('data'))
            return;
        const parsed = this.data === null || this.data === undefined ? null : parseDataset(this.data);
        this.#dataset = parsed?.dataset;
        this.#dataIssues = parsed?.issues ?? [];
    }
    render() {
        const { options, issues } = readOptions(this);
        const drawing = this.draw(this.#dataset ?? builtIn(), options, en);
        this.#report([...issues, ...this.#dataIssues, ...drawing.issues]);
        if ('template' in drawing)
            return drawing.template;
        const [reason, help] = en.empty[drawing.reason];
        return drawMessage({ language: en.language, reason, help }, options.theme);
    }
    /** Names each issue once, in one warning. */
    #report(issues) {
        const fresh = issues.filter(({ message }) => !this.#reported.has(message));
        if (fresh.length === 0)
            return;
        for (const { message } of fresh)
            this.#reported.add(message);
        console.warn([`<${this.localName}>`, ...fresh.map(({ message, help }) => `${message} ${help}`)].join('\n'));
    }
    createRenderRoot() {
        if (this.ownerDocument === document)
            return super.createRenderRoot();
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.#adoptStyles(root);
        return root;
    }
    /** A document does not take over style sheets made in another one. */
    adoptedCallback() {
        if (this.shadowRoot !== null)
            this.#adoptStyles(this.shadowRoot);
    }
    /** Gives a root the element's styles as sheets of its own document. */
    #adoptStyles(root) {
        const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
        if (Sheet === undefined)
            return;
        const styles = this.constructor.elementStyles;
        root.adoptedStyleSheets = styles.map(({ cssText }) => {
            const sheet = new Sheet();
            sheet.replaceSync(cssText);
            return sheet;
        });
    }
}

/** Outside the template, where the build can escape it. */
const DOT = ' · ';
/** Place, period, and the sources with their links: a dot between them for the eye, a comma for the ear. */
function originParts(where, sources) {
    const parts = [...where.map((part) => unbroken(part)), ...sources.map(drawLink)];
    return parts.map((part, index) => index === 0 ? part : html `<span aria-hidden="true">${DOT}</span><span class="ear">, </span>${part}`);
}

/**
 * The colours of all charts. As text 4.5:1 and as marks 3:1 on `surface` and on the grey
 * that GOV.UK uses; `behind` and `compared` differ by a CIEDE2000 of 20 in full colour,
 * with colour-blind vision and in grey. Tests hold this.
 */
const COLOURS = {
    /** The ground that a chart paints for itself. */
    surface: { light: '#ffffff', dark: '#15171c' },
    text: { light: '#16181d', dark: '#f2f3f5' },
    /** Places, periods, notes. */
    muted: { light: '#575b63', dark: '#b0b4bc' },
    /** Connectors, outlines, the axis. */
    line: { light: '#80848c', dark: '#838892' },
    /** The ground of what opens. */
    shade: { light: '#f4f4f6', dark: '#1d2027' },
    /** Hairlines between rows; they carry no meaning. */
    rule: { light: '#d9dbe0', dark: '#363a43' },
    /** Rust: the group said to be left behind, a fall, the part the finding is about. */
    behind: { light: '#dd4f12', dark: '#ee6b25' },
    /** The same as text. */
    behindText: { light: '#bb3f0c', dark: '#ff8a4c' },
    /** Navy: the group it is compared with, a rise. */
    compared: { light: '#0c3252', dark: '#a8d1ff' },
};
/** What changes where a reader asks for more contrast. */
const MORE_CONTRAST = {
    text: { light: '#000000', dark: '#ffffff' },
    muted: { light: '#000000', dark: '#ffffff' },
    line: { light: '#595c63', dark: '#b0b4bc' },
    rule: { light: '#80848c', dark: '#838892' },
};
/** Sizes of marks, in fifteenths of the text's size: they grow with the words beside them. */
const MARK = {
    /** Radius of a circle. */
    radius: 7.5,
    /** Half the diagonal of a diamond, of about the circle's area. */
    diagonal: 10,
    /** How far a mark gives way, up or down, to one that it would cover. */
    dodge: 6,
    /** The text's size. */
    em: 15,
};

const DIAMOND = `M0-${String(MARK.diagonal)} ${String(MARK.diagonal)} 0 0 ${String(MARK.diagonal)}-${String(MARK.diagonal)} 0Z`;
/** The shape of a role around the point 0, 0: circle for `behind`, diamond for `compared`. */
function shape(role, hollow) {
    const look = `mark ${role}${hollow ? ' hollow' : ''}`;
    return role === 'behind'
        ? svg `<circle class=${look} r=${MARK.radius}></circle>`
        : svg `<path class=${look} d=${DIAMOND}></path>`;
}
/** The shape at its place on an axis of any length, in the size of the text: the inner box is one em wide. */
const markAt = ({ role, x, hollow, dodge }) => svg `<svg x=${percent(x)} y="50%" width="1em" height="1em" viewBox="0 0 ${MARK.em} ${MARK.em}">
    <g transform="translate(0 ${dodge * MARK.dodge})">${shape(role, hollow)}</g>
  </svg>`;
/** The value beside its mark, one em from its middle. */
function valueAt({ role, x, value, side }) {
    const start = side === 'start';
    return svg `<text
    class="value ${role}"
    x=${percent(x)}
    y="50%"
    dx=${start ? '-1em' : '1em'}
    dy="0.35em"
    text-anchor=${start ? 'end' : 'start'}
  >${value}</text>`;
}
/** A position for the unit box: two decimals are a tenth of a pixel at 1,000 px. */
const percent = (x) => `${String(Number(x.toFixed(2)))}%`;

/** The key: what the two shapes stand for. */
const drawKey = ({ key }) => html `<ul class="key" part="key" role="list">
    ${key.map(({ role, text }) => html `<li>${symbol(role, false)} ${text}</li>`)}
  </ul>`;
/** The rows of a gap chart, by unit, each unit with its axis. */
const drawGap = (view) => html `<div class="rows ${view.valuesInWords ? '' : 'beside'}" part="plot">
    ${view.groups.map((group, index) => drawGroup(group, `group-${String(index)}`, view))}
  </div>`;
function drawGroup({ heading, remark, ticks, lists }, id, view) {
    return html `<div class="group">
    <div class="axis-row">
      ${heading === null
        ? nothing
        : html `<p class="unit" id=${id}>
            ${heading}${remark === null ? nothing : html ` <span class="remark">(${remark})</span>`}
          </p>`}
      <span class="room before" aria-hidden="true">${view.longestValue}</span>
      <svg class="axis" aria-hidden="true">${ticks.map(drawTickLabel)}</svg>
      <span class="room after" aria-hidden="true">${view.longestValue}</span>
    </div>
    ${lists.map((list) => drawList(list, id, heading, ticks, view))}
  </div>`;
}
const drawTickLabel = ({ x, label }) => svg `<text class="tick-label" x=${percent(x)} y="100%" dy="-0.4em">${label}</text>`;
function drawList(list, id, groupHeading, ticks, view) {
    const listId = `${id}-other`;
    const label = list.heading !== null ? listId : groupHeading !== null ? id : 'title';
    return html `${list.heading === null ? nothing : html `<p class="other" id=${listId}>${list.heading}</p>`}
    <ul
      class="list"
      role="list"
      aria-labelledby=${label === 'title' && view.title === null ? nothing : label}
    >
      ${list.rows.map((row) => drawRow(row, ticks, view.seeNote))}
    </ul>`;
}
function drawRow(row, ticks, seeNote) {
    const [behind, compared] = row.marks;
    return html `<li class="row ${row.emphasis}" part="row">
    <div class="head">
      <p class="label" part="label">${row.label}${row.remark === null ? nothing : html ` <span class="remark">(${row.remark})</span>`}</p>
      <p class="difference" part="difference">
        <span class="ear">: </span><strong>${row.difference[0]}</strong> ${row.difference[1]}<span class="ear">. </span>
      </p>
    </div>
    <p class="groups">${drawName(behind)}<span class="ear">, </span>${drawName(compared)}<span class="ear">. </span></p>
    <p class="where">
      ${originParts(row.where, row.sources)}${row.footnotes.map((sign) => html `<span class="ear">, ${seeNote} </span><span class="sign"> ${sign}</span>`)}<span class="ear">. </span>
    </p>
    ${drawPlot(behind, compared, ticks)}
    ${row.cautions.length === 0 ? nothing : html `<p class="caution">${unbroken(row.cautions.join(' '))}</p>`}
  </li>`;
}
/** A group's name with its shape and, where the values do not stand in the plot, its value. */
const drawName = ({ role, hollow, group, value }) => html `<span class="name ${role}">${symbol(role, hollow)} ${unbroken(group)}<span class="printed"> ${value}</span></span>`;
const symbol = (role, hollow) => html `<svg class="symbol" viewBox="-10 -10 20 20" aria-hidden="true">${shape(role, hollow)}</svg>`;
function drawPlot(behind, compared, ticks) {
    return html `<div class="plot" aria-hidden="true">
    <svg class="marks">
      ${ticks.map(({ x }) => svg `<line class="tick" x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%"></line>`)}
      <line class="connector" x1=${percent(behind.x)} x2=${percent(compared.x)} y1="50%" y2="50%"></line>
      ${markAt(compared)}${markAt(behind)}${valueAt(behind)}${valueAt(compared)}
    </svg>
  </div>`;
}

/**
 * The domain of values that share an axis. It always holds zero; shares of a whole run
 * from 0 to 100, scores to the highest there is.
 */
function domainOf(values, unit) {
    const low = Math.min(0, ...values);
    const high = Math.max(0, ...values);
    const outOf = /^score out of (\d+)$/.exec(unit)?.[1];
    if (outOf !== undefined)
        return [0, Number(outOf)];
    if (unit === '%' && low === 0 && high <= 100)
        return [0, 100];
    if (low === high)
        return [0, 1];
    return nice(low, high, 5);
}
/** Where a value stands on the axis, in per cent of its length. */
const position = (value, [low, high]) => ((value - low) / (high - low)) * 100;
/**
 * Ticks at both ends and at zero or, where zero is an end, at a round middle. A label that
 * has no room is empty, so that the line stays.
 *
 * @param label how a tick is written
 */
function ticksOf(domain, label) {
    const [low, high] = domain;
    const crossesZero = low < 0 && high > 0;
    const middle = crossesZero ? 0 : (low + high) / 2;
    const room = Math.max(20, 6 * Math.max(...[low, middle, high].map((tick) => label(tick).length)));
    const at = position(middle, domain);
    const fits = Math.min(at, 100 - at) >= room;
    const round = digits(middle) <= Math.max(digits(low), digits(high));
    const inner = crossesZero || (fits && round) ? [{ x: at, label: label(middle) }] : [];
    // Beside zero the nearer end gives way.
    const crowded = crossesZero && !fits;
    return [
        { x: 0, label: crowded && at < 50 ? '' : label(low) },
        ...inner,
        { x: 100, label: crowded && at >= 50 ? '' : label(high) },
    ];
}
/** How many significant digits a number has: 1 for 50, 3 for 125. */
const digits = (value) => Number(value.toPrecision(12)).toExponential().replace(/e.*/, '').replace(/\D/g, '').length;

/** The signs of a newspaper's footnotes, in their order. */
const SIGNS = ['*', '†', '‡', '§', '¶'];
/** Makes a footnote of each caution that more than one row has. */
function footnotesOf(rows) {
    const all = rows.flat();
    const shared = [...new Set(all)]
        .filter((caution) => all.indexOf(caution) !== all.lastIndexOf(caution))
        .map((caution, index) => ({ sign: sign(index), caution }));
    const signs = new Map(shared.map(({ sign, caution }) => [caution, sign]));
    return {
        shared,
        signsOf: (cautions) => cautions.flatMap((caution) => signs.get(caution) ?? []),
        ownOf: (cautions) => cautions.filter((caution) => !signs.has(caution)).map(({ text }) => text),
    };
}
/** The signs once, then doubled, and so on: *, †, …, **, ††. */
const sign = (index) => (SIGNS[index % SIGNS.length] ?? '').repeat(1 + Math.floor(index / SIGNS.length));

/** The first of the largest by some measure; undefined where there is none. */
function largest(items, by) {
    return items.reduce((found, item) => (found === undefined || by(item) > by(found) ? item : found), undefined);
}

/** A value as it is printed: with its unit, ≈ where it is approximate, and the source's "over" or "almost". */
function printed(value, words, strings) {
    const text = (value.approximate ? strings.approximately : '') + words.value(value.value);
    return value.bound === null ? text : strings.bound(value.bound, text);
}
/** When a reading was taken; null where the source does not say. */
const periodOf = ({ figure, value }) => value.period ?? figure.period;
/** The different ones, in their order. */
const distinct = (items) => [...new Set(items)];
/** Which audit reported a figure, or which other evidence, with its address. */
function sourceTag({ audit, source }, reportDate, strings) {
    const later = reportDate !== null && source.date > reportDate && !source.date.startsWith(reportDate);
    const publishedLater = later ? source.date.slice(0, 4) : null;
    return {
        text: strings.tag({
            audit,
            source: source.name,
            reportedBy: source.reportedBy,
            copy: source.copy,
            publishedLater,
        }),
        href: source.url,
    };
}
/** The tags of some figures, each source once. */
function sourceTags(figures, reportDate, strings) {
    const tags = distinct(figures).map((figure) => sourceTag(figure, reportDate, strings));
    return tags.filter((tag, index) => tags.findIndex(({ text, href }) => text === tag.text && href === tag.href) === index);
}
/** The sources of some figures for the foot of a chart, each once. */
const sourcesOf = (figures, strings) => distinct(figures.map(({ source }) => source)).map((source) => ({
    text: strings.sourceName(source.publisher, source.reportedBy, source.copy, source.date),
    href: source.url,
}));

/** One sentence on the shares of a gap chart or, where it has none, on all its rows. */
function gapSummary(groups, strings) {
    const shares = groups.find(({ unit }) => unit === '%');
    const rows = (shares === undefined ? groups : [shares]).flatMap(({ forward, reversed }) => [
        ...forward,
        ...reversed,
    ]);
    const standings = ['behind', 'ahead', 'apart', 'level'];
    const clauses = standings
        .map((standing) => ({ standing, rows: rows.filter((row) => row.standing === standing) }))
        .filter((clause) => clause.rows.length > 0);
    return strings.gapSummary({
        kind: shares === undefined ? 'comparison' : 'share',
        total: rows.length,
        clauses: clauses.map(({ standing, rows: { length } }) => ({ standing, rows: length })),
        largest: largestOf(clauses[0]?.rows ?? [], strings),
    });
}
/** The largest gap of some rows in one unit, among the exact ones where there are any; null if all are level. */
function largestOf(rows, strings) {
    const exact = rows.filter(({ approximate }) => !approximate);
    const row = largest(exact.length > 0 ? exact : rows, ({ gap }) => gap);
    if (row === undefined || row.gap === 0 || rows.some(({ figure }) => figure.unit !== row.figure.unit))
        return null;
    const words = strings.unit(row.figure.unit);
    return {
        amount: words.amount(row.gap),
        approximate: exact.length === 0,
        exactOnly: exact.length > 0 && exact.length < rows.length,
        label: row.figure.label,
        behind: row.behind.value.group ?? '',
        behindValue: printed(row.behind.value, words, strings),
        compared: row.compared.value.group ?? '',
        comparedValue: printed(row.compared.value, words, strings),
    };
}

/** The difference as it is printed, number and words. */
function differenceOf({ gap, approximate, standing, behind, compared }, words, strings) {
    const [number, rest] = words.difference(gap, {
        ahead: standing === 'ahead',
        larger: behind.value.value > compared.value.value,
    });
    return [(approximate && number !== '' ? strings.approximately : '') + number, rest];
}

/** The words around a chart: the author's where there are any, otherwise those that fit the choice. */
function frameOf(parts, options, strings) {
    const { texts, choice, figures } = parts;
    const title = (choice === 'own' ? texts?.fallbackTitle : texts?.title) ?? parts.fallbackTitle;
    const subtitle = texts !== null && choice === 'default' ? texts.subtitle : parts.ownSubtitle;
    const sampling = figures.some(({ survey }) => survey) ? strings.notes.sampling : '';
    return {
        language: strings.language,
        title: (options.heading ?? title) || null,
        name: options.heading || title,
        subtitle: (options.subheading ?? subtitle) || null,
        summary: parts.summary,
        notes: [options.note ?? '', ...parts.notes.always, sampling].filter((note) => note !== ''),
        chartNotes: parts.notes.inChart.filter((note) => note !== ''),
        sourcesLabel: strings.sources,
        sources: sourcesOf(figures, strings),
    };
}

/** A chart as a table, a row a reading. */
function layoutTable(caption, entries, reportDate, strings) {
    const { measure, group, value, difference, placeAndPeriod, source, caution, periodNotStated } = strings.table;
    return {
        caption,
        columns: [measure, group, value, difference, placeAndPeriod, source, caution],
        rows: entries.flatMap((entry) => entry.readings.map((reading, index) => ({
            span: index === 0 ? entry.readings.length : 0,
            label: entry.label,
            cells: [
                capital(reading.value.group ?? ''),
                printed(reading.value, strings.unit(reading.figure.unit), strings),
                index === entry.readings.length - 1 ? entry.difference : '',
                `${reading.figure.geography}, ${periodOf(reading) ?? periodNotStated}`,
            ],
            source: sourceTag(reading.figure, reportDate, strings),
            caution: entry.cautions.join(' '),
        }))),
    };
}

/** Values longer than this many characters stand with the groups' names, not beside the marks. */
const LONGEST_BESIDE_MARK = 6;
/** Marks nearer than this, in per cent of the axis, would cover one another. */
const COVERING = 5;
/** Lays out a gap chart: every sentence finished, every position in per cent of its axis. */
function layoutGap(content, options, strings) {
    const comparisons = content.groups.flatMap((group) => [...group.forward, ...group.reversed]);
    const footnotes = footnotesOf(comparisons.map(cautionsOf));
    const groups = content.groups.map((group) => layoutGroup(group, content, footnotes, strings));
    const values = groups.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks)));
    const longestValue = values.reduce((longest, { value }) => (value.length > longest.length ? value : longest), '');
    const frame = frameOf({
        texts: content.texts,
        choice: content.choice,
        fallbackTitle: strings.fallbackTitles.gap,
        ownSubtitle: strings.ownSubtitle(content.groups.map((group) => unitHeading(group, strings))),
        summary: gapSummary(content.groups, strings),
        notes: notesOf(comparisons, footnotes, strings),
        figures: comparisons.flatMap(({ parts }) => parts),
    }, options, strings);
    return {
        ...frame,
        key: [
            { role: 'behind', text: strings.behindKey },
            { role: 'compared', text: strings.comparedKey },
        ],
        groups,
        longestValue,
        valuesInWords: longestValue.length > LONGEST_BESIDE_MARK,
        seeNote: strings.seeNote,
        table: layoutTable(frame.name, comparisons.map((comparison) => entryOf(comparison, strings)), content.reportDate, strings),
    };
}
/** Names the unit of a group, and what is measured where that is one thing. */
function unitHeading({ unit, forward, reversed }, strings) {
    const indicators = new Set([...forward, ...reversed].map(({ figure }) => figure.indicator ?? figure.label));
    const [only = null] = indicators;
    return strings.unitHeading(unit, indicators.size === 1 ? only : null);
}
function layoutGroup(group, content, footnotes, strings) {
    const words = strings.unit(group.unit);
    const all = [...group.forward, ...group.reversed];
    const domain = domainOf(all.flatMap(({ behind, compared }) => [behind.value.value, compared.value.value]), group.unit);
    const worse = all.every(({ figure }) => figure.better === 'less');
    const row = (comparison) => ({
        ...layoutRow(comparison, domain, words, content, footnotes, strings),
        remark: !worse && comparison.figure.better === 'less' ? strings.moreIsWorse : null,
    });
    return {
        heading: content.groups.length > 1 || worse || group.unit !== '%' ? unitHeading(group, strings) : null,
        remark: worse ? strings.moreIsWorse : null,
        ticks: ticksOf(domain, words.tick),
        lists: [
            { heading: null, rows: group.forward.map(row) },
            { heading: strings.runsTheOtherWay, rows: group.reversed.map(row) },
        ].filter(({ rows }) => rows.length > 0),
    };
}
function layoutRow(comparison, domain, words, content, footnotes, strings) {
    const { figure, parts } = comparison;
    const [behind, compared] = [comparison.behind.value, comparison.compared.value];
    const larger = behind.value > compared.value;
    const covers = Math.abs(position(behind.value, domain) - position(compared.value, domain)) < COVERING;
    const mark = (role, value, side) => ({
        role,
        x: position(value.value, domain),
        value: printed(value, words, strings),
        side,
        group: capital(value.group ?? ''),
        hollow: value.approximate,
        dodge: !covers ? 0 : role === 'behind' ? -1 : 1,
    });
    return {
        id: figure.id,
        label: capital(figure.label),
        marks: [
            mark('behind', behind, larger ? 'end' : 'start'),
            mark('compared', compared, larger ? 'start' : 'end'),
        ],
        difference: differenceOf(comparison, words, strings),
        where: [figure.geography, figure.period ?? ''].filter((part) => part !== ''),
        sources: sourceTags(parts, content.reportDate, strings),
        footnotes: footnotes.signsOf(cautionsOf(comparison)),
        cautions: footnotes.ownOf(cautionsOf(comparison)),
        emphasis: !content.highlighting ? 'none' : comparison.highlighted ? 'highlighted' : 'receding',
    };
}
/** What has to be known with a row: the cautions of all its figures, each once. */
const cautionsOf = ({ parts }) => distinct(parts.flatMap(({ cautions }) => cautions));
/** A row of the chart as rows of the table, with the unit that its values do not show. */
function entryOf(comparison, strings) {
    const { figure, behind, compared } = comparison;
    const words = strings.unit(figure.unit);
    const remarks = [
        figure.unit === '%' ? '' : words.name,
        figure.better === 'less' ? strings.moreIsWorse : '',
    ];
    const remark = remarks.filter((part) => part !== '').join('; ');
    return {
        label: capital(figure.label) + (remark === '' ? '' : ` (${remark})`),
        readings: [behind, compared],
        difference: differenceOf(comparison, words, strings).join(' ').trim(),
        cautions: cautionsOf(comparison).map(({ text }) => text),
    };
}
function notesOf(comparisons, footnotes, strings) {
    const { singleReading, compareInRow, shareInWords, valueInWords } = strings.notes;
    const approximate = comparisons.filter((row) => row.approximate);
    const inWords = approximate.every(({ figure }) => figure.unit === '%') ? shareInWords : valueInWords;
    return {
        always: [singleReading, approximate.length === 0 ? '' : `${strings.approximately} ${inWords}`],
        inChart: [
            comparisons.length > 1 ? compareInRow : '',
            ...footnotes.shared.map(({ sign, caution }) => `${sign} ${caution.text}`),
        ],
    };
}

/** The figures of some ids, once each; an id that names none becomes an issue. */
function resolveFigures(dataset, ids, attribute, issues) {
    const found = ids.flatMap((id) => {
        const figure = dataset.figures.get(id);
        if (figure !== undefined)
            return figure;
        issues.push({
            code: 'unknown-figure',
            message: `${attribute}: there is no figure "${id}".`,
            help: 'Use an id of the dataset that the chart draws.',
        });
        return [];
    });
    return [...new Set(found)];
}
/** The figures that the author chose; null for the chart's own choice. */
function chosenFigures(dataset, { figures }, issues) {
    return figures === null || figures.length === 0
        ? null
        : resolveFigures(dataset, figures, 'figures', issues);
}
/** Whose choice the figures are. */
const choiceOf = (chosen, { evidence }) => chosen !== null ? 'own' : evidence === 'audit' ? 'audits' : 'default';

/** Chooses and orders the rows of a gap chart. */
function selectGap(dataset, options) {
    const issues = [];
    const texts = dataset.charts.get('gap') ?? null;
    const chosen = chosenFigures(dataset, options, issues);
    const opening = texts?.figures ?? [...dataset.figures.keys()];
    const found = rowsOf(dataset, chosen ?? resolveFigures(dataset, opening, 'figures', issues));
    const highlight = rowsOf(dataset, resolveFigures(dataset, options.highlight, 'highlight', issues));
    const drawable = found.flatMap((figure) => compare(figure, dataset, highlight, issues));
    const shown = drawable.filter(({ parts }) => options.evidence === 'all' || parts.every(({ audit }) => audit !== null));
    if (shown.length === 0) {
        const reason = found.length === 0 ? 'no-figures' : drawable.length === 0 ? 'none-drawable' : 'none-from-audits';
        return { status: 'empty', reason, issues };
    }
    issues.push(...highlight.filter((figure) => !shown.some((row) => row.figure === figure)).map(notShown));
    const content = {
        texts,
        reportDate: dataset.reportDate,
        choice: choiceOf(chosen, options),
        groups: groupsOf(shown, chosen !== null),
        highlighting: shown.some((row) => row.highlighted),
    };
    return { status: 'ready', content, issues };
}
/** The figures that name the rows of some figures: one that completes another's row gives that row. */
const rowsOf = (dataset, figures) => [
    ...new Set(figures.map((figure) => dataset.figures.get(figure.shownWith ?? figure.id) ?? figure)),
];
const notShown = ({ id }) => ({
    code: 'not-shown',
    message: `highlight: the figure "${id}" is not shown.`,
    help: 'Show it too, or leave it out.',
});
/** A figure as a row; nothing, and an issue, where it does not compare two groups in one unit. */
function compare(figure, dataset, highlight, issues) {
    const parts = [figure, ...[...dataset.figures.values()].filter((other) => other.shownWith === figure.id)];
    const readings = parts.flatMap((part) => part.values.map((value) => ({ figure: part, value })));
    const behind = readings.find(({ value }) => value.role === 'behind');
    const compared = readings.find(({ value }) => value.role === 'compared');
    if (behind === undefined || compared === undefined || behind.figure.unit !== compared.figure.unit) {
        issues.push({
            code: 'no-comparison',
            message: `The figure "${figure.id}" does not compare two groups in one unit.`,
            help: 'Choose a figure with a value for the group left behind and one for the group it is compared with.',
        });
        return [];
    }
    const gap = difference(behind.value.value, compared.value.value);
    return [
        {
            figure,
            parts,
            behind,
            compared,
            gap,
            approximate: behind.value.approximate || compared.value.approximate,
            standing: standingOf(figure, gap, behind.value.value > compared.value.value),
            highlighted: highlight.includes(figure),
        },
    ];
}
/** What lies between two values as they are printed, with at most two decimals. */
const difference = (a, b) => {
    const printed = (value) => Number(value.toFixed(2));
    return Number(Math.abs(printed(a) - printed(b)).toFixed(2));
};
/** Decided by what is better, never by which number is larger. */
function standingOf({ better }, gap, larger) {
    if (gap === 0)
        return 'level';
    if (better === 'neither')
        return 'apart';
    return larger === (better === 'more') ? 'ahead' : 'behind';
}
/** By unit; in a unit reversed rows last, exact before approximate, then by size, unless the author chose the order. */
function groupsOf(rows, chosen) {
    const units = [...new Set(rows.map(({ figure }) => figure.unit))];
    return units.map((unit) => {
        const members = rows.filter(({ figure }) => figure.unit === unit);
        const ordered = chosen
            ? members
            : [...members].sort((a, b) => Number(a.approximate) - Number(b.approximate) || b.gap - a.gap);
        return {
            unit,
            forward: ordered.filter(({ standing }) => standing !== 'ahead'),
            reversed: ordered.filter(({ standing }) => standing === 'ahead'),
        };
    });
}

/** `--_behind: light-dark(…);`, a line for each colour; the page's own colour comes first where it may set one. */
const declare = (colours, wrap) => unsafeCSS(Object.entries(colours)
    .map(([name, { light, dark }]) => `--_${name}: ${wrap(name, `light-dark(${light}, ${dark})`)};`)
    .join(''));
const colours = declare(COLOURS, (name, value) => `var(${customProperty(name)}, ${value})`);
const moreContrast = declare(MORE_CONTRAST, (_, value) => value);
/** The public custom property of a colour: `behindText` is `--big-society-behind-text`. */
function customProperty(name) {
    return `--big-society-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** What every chart shares: the box, colours, type, title, notes, sources, buttons. */
const baseStyles = css `
  :host {
    display: flow-root;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 100%;
    /* Here alone, so that a page can raise it for its readers. */
    line-height: 1.4;
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    ${colours}
    container-type: inline-size;
    /* Without it the box is 0 wide in a parent that shrinks to fit. */
    contain-intrinsic-inline-size: 15em;
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--big-society-font-size, max(0.9375rem, 15px));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    word-break: normal;
    white-space: normal;
    overflow-wrap: break-word;
    print-color-adjust: exact;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .figure {
    margin: 0;
    padding: var(--big-society-padding, 0.8em);
  }

  p,
  h2,
  h3,
  h4,
  h5,
  h6,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  /* Words keep the direction of their own script on any page. */
  :is(p, h2, h3, h4, h5, h6, th, td, .name, .sources) {
    unicode-bidi: plaintext;
  }

  .frame:dir(rtl) :is(p, h2, h3, h4, h5, h6, th, td, .name, .sources):not(.difference) {
    text-align: right;
  }

  .title {
    max-inline-size: 26em;
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2lh;
    text-wrap: balance;
  }

  .subheading {
    margin-block-start: 0.3em;
    max-inline-size: 44em;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .summary {
    margin-block-start: 0.6em;
    max-inline-size: 44em;
    text-wrap: pretty;
  }

  .notes {
    max-inline-size: 50em;
    color: var(--_muted);
    font-size: 0.8667em;
    text-wrap: pretty;
  }

  .notes > p + p {
    margin-block-start: 0.3em;
  }

  .foot {
    margin-block-start: 1.2em;
  }

  .sources {
    margin-block-start: 0.8em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.25lh;
  }

  .sources :is(p, ul, li) {
    display: inline;
    unicode-bidi: normal;
  }

  .link {
    /* Room for a finger: 24 px high without moving the lines. */
    padding-block: 0.45em;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  .controls {
    margin-block-start: 0.5em;
  }

  .control {
    min-block-size: max(2em, 28px);
    padding: 0.2em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8667em;
    cursor: pointer;
  }

  .control:hover {
    border-color: currentColor;
  }

  :is(.link, .control, .opener):focus-visible {
    border-radius: 0.15em;
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    scroll-margin-block: 5rem;
  }

  .message {
    padding: var(--big-society-padding, 0.8em);
  }

  .range {
    white-space: nowrap;
  }

  /* For the ear only. */
  .ear {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    .frame {
      ${moreContrast}
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_rule: GrayText;
      --_shade: Canvas;
      --_behind: CanvasText;
      --_behindText: CanvasText;
      --_compared: CanvasText;
    }

    .link {
      color: LinkText;
    }

    .control {
      color: ButtonText;
    }

    :is(.link, .control, .opener):focus-visible {
      outline-color: Highlight;
    }
  }
`;

/**
 * A gap chart. One grid carries all columns and its rows take them over as subgrids, so
 * that axes line up to the pixel. Narrow: words above the plot. Wide: words, plot,
 * difference side by side. Thresholds are in em, so that larger text changes the
 * arrangement too.
 */
const gapStyles = css `
  .key {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.2em;
    margin-block-start: 0.6em;
  }

  .symbol {
    inline-size: 0.85em;
    block-size: 0.85em;
  }

  .rows {
    --_gap: 0.55em;
    display: grid;
    grid-template-columns: [before] auto [track] minmax(0, 1fr) [after] auto [end];
    margin-block-start: 0.8em;
  }

  .group,
  .axis-row,
  .list,
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .group + .group {
    margin-block-start: 1.4em;
  }

  .unit,
  .other {
    font-weight: 700;
  }

  .unit,
  .other,
  .head,
  .groups,
  .row .where,
  .row .caution {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .remark {
    display: inline-block;
    font-weight: 400;
  }

  .other {
    margin-block: 1.2em 0.4em;
  }

  .plot {
    position: relative;
    grid-column: track;
    min-block-size: 2.4em;
  }

  .marks {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .row {
    position: relative;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 0.8em;
  }

  /* The difference goes below a label that would have no room for its words. */
  .head .label {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .difference {
    max-inline-size: 100%;
    margin-inline-start: auto;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
  }

  .name {
    min-inline-size: 0;
  }

  .name.behind {
    color: var(--_behindText);
  }

  .name.compared {
    color: var(--_comparedText, var(--_compared));
  }

  .connector {
    stroke: var(--_line);
    stroke-width: 2px;
  }

  .mark {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .mark.behind {
    fill: var(--_behind);
  }

  .mark.compared {
    fill: var(--_compared);
  }

  .mark.hollow {
    fill: var(--_surface);
    stroke-width: 2.5px;
  }

  .mark.behind.hollow {
    stroke: var(--_behind);
  }

  .mark.compared.hollow {
    stroke: var(--_compared);
  }

  @container (min-width: 42em) {
    .rows {
      grid-template-columns:
        [words] minmax(0, 4fr) [before] auto [track] minmax(0, 4.2fr) [after] auto
        [difference] fit-content(5.6em) [end];
    }

    .head {
      display: contents;
    }

    .head .label,
    .groups,
    .row .where {
      grid-column: words;
    }

    .axis-row > * {
      grid-row: 1;
    }

    .unit {
      grid-column: words / track;
      align-self: end;
      padding-block-end: 0.2em;
      padding-inline-end: 1.5em;
    }

    .head .label {
      grid-row: 1;
    }

    .groups {
      grid-row: 2;
    }

    .row .where {
      grid-row: 3;
    }

    .plot {
      grid-row: 1 / span 3;
      margin-block-start: calc(-1 * var(--_gap));
    }

    .plot:last-child {
      margin-block-end: calc(-1 * var(--_gap));
    }

    .difference {
      grid-row: 1 / span 3;
      grid-column: difference;
      align-self: center;
      max-inline-size: none;
      padding-inline-start: 0.8em;
    }

    /* A caution below ends the plot early: the difference stays level with the marks. */
    .row:has(.caution) .difference {
      margin-block-start: calc(-1 * var(--_gap));
    }

    .row .caution {
      margin-block-start: 0.3em;
    }
  }
`;

/** What all graphics share: axes, the values beside their marks, and how they give way. */
const graphicsStyles = css `
  svg {
    overflow: visible;
  }

  /* Start and end of a text are those of its numbers. */
  text {
    direction: ltr;
  }

  .where,
  .caution,
  .remark {
    min-inline-size: 0;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .caution {
    max-inline-size: 50em;
    text-wrap: pretty;
  }

  .label {
    font-weight: 700;
    text-wrap: pretty;
  }

  .finding {
    font-weight: 700;
    text-wrap: pretty;
  }

  /* The longest value, unseen, keeps room for values beside the ends of the axis. */
  .room {
    display: none;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .before {
    grid-column: before;
    padding-inline: 0 1.1em;
  }

  .after {
    grid-column: after;
    padding-inline: 1.1em 0;
  }

  .room:empty {
    padding: 0;
  }

  .axis {
    grid-column: track;
    align-self: end;
    inline-size: 100%;
    block-size: 1.5em;
  }

  .tick {
    stroke: var(--_rule);
    stroke-width: 1px;
  }

  /* In a very narrow place the outer labels stay within the axis and have it alone. */
  .tick-label {
    display: none;
    fill: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .tick-label:is(:first-child, :last-child) {
    display: inline;
  }

  .axis .tick-label:first-child {
    text-anchor: start;
  }

  .axis .tick-label:last-child {
    text-anchor: end;
  }

  /* A value stands beside its mark or, where there is no room, with the words. */
  .value {
    display: none;
    fill: var(--_text);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .value.behind {
    fill: var(--_behindText);
  }

  .value.compared {
    fill: var(--_comparedText, var(--_compared));
  }

  .printed {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .receding {
    --_behind: var(--_line);
    --_compared: var(--_line);
    --_behindText: var(--_muted);
    --_comparedText: var(--_muted);
  }

  .receding :is(.label, .difference, .name, .value, .finding, .number, strong) {
    color: var(--_muted);
    fill: var(--_muted);
    font-weight: 400;
  }

  /* A page from right to left: the plot is mirrored, its numbers are not. */
  .frame:dir(rtl) :is(.axis, .marks) {
    transform: scaleX(-1);
  }

  .frame:dir(rtl) :is(.axis, .marks) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  /* Very large text: the two labels of an axis stand one above the other. */
  @container (max-width: 12em) {
    .axis {
      block-size: 2.7em;
    }

    .axis .tick-label:last-child {
      transform: translateY(-1.3em);
    }

    .frame:dir(rtl) .axis .tick-label:last-child {
      transform: scaleX(-1) translateY(-1.3em);
    }
  }

  @container (min-width: 18em) {
    .tick-label {
      display: inline;
    }

    .beside .room {
      display: block;
    }

    .beside .value {
      display: inline;
    }

    .beside .axis .tick-label {
      text-anchor: middle;
    }

    .beside .printed {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .receding {
      --_behind: GrayText;
      --_compared: GrayText;
      --_behindText: GrayText;
      --_comparedText: GrayText;
      --_muted: GrayText;
    }
  }
`;

/** The table view: blocks in a narrow place, a table where it has room. */
const tableStyles = css `
  .table {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.8em;
    border-collapse: collapse;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  .table tbody,
  .table tr,
  .table td,
  .table tbody th {
    display: block;
  }

  .table thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  .table tr {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }

  .table .continued {
    padding-block-start: 0;
    border: 0;
  }

  .table th,
  .table td {
    padding: 0;
    text-align: start;
    vertical-align: top;
  }

  .table td:not(:empty)::before {
    content: attr(data-column) ': ';
    color: var(--_muted);
  }

  @container (min-width: 42em) {
    .table {
      display: table;
      table-layout: fixed;
      hyphens: auto;
    }

    .table :is(th, td) {
      box-sizing: border-box;
    }

    .table thead th:is(:nth-child(1), :nth-child(6), :nth-child(7)) {
      inline-size: 16.5%;
    }

    .table thead th:nth-child(2) {
      inline-size: 15%;
    }

    .table thead th:nth-child(3) {
      inline-size: 9%;
    }

    .table thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    .table tbody {
      display: table-row-group;
    }

    .table tr {
      display: table-row;
    }

    .table td,
    .table :is(thead, tbody) th {
      display: table-cell;
      padding: 0.4em 0.8em 0.4em 0;
      border-block-start: 1px solid var(--_rule);
    }

    .table .continued td {
      padding-block-start: 0;
      border: 0;
    }

    .table td:not(:empty)::before {
      content: none;
    }
  }
`;

/**
 * The Big Society gap: groups said to be left behind against those they are compared
 * with, a row a figure, ordered by the size of the gap.
 *
 * @slot - what stands between the tags is shown until the chart can be drawn, and where it can't
 * @csspart figure - the whole chart
 * @csspart heading - the title
 * @csspart subheading - the subtitle
 * @csspart summary - the sentence computed from the data
 * @csspart key - what the two shapes stand for
 * @csspart plot - all rows with their axes
 * @csspart row - one figure
 * @csspart label - the name of a row
 * @csspart difference - the difference of a row
 * @csspart notes - the notes under the rows
 * @csspart sources - the sources
 * @csspart controls - the buttons
 * @csspart control - one button
 * @csspart table - the table
 * @csspart message - why nothing is drawn
 * @cssprop [--big-society-font-size=max(0.9375rem, 15px)] - size of the text; everything else follows
 * @cssprop [--big-society-padding=0.8em] - room inside the chart's edge
 * @cssprop --big-society-surface - the chart's ground
 * @cssprop --big-society-text - text
 * @cssprop --big-society-muted - places, periods, notes
 * @cssprop --big-society-line - connectors and outlines
 * @cssprop --big-society-rule - hairlines
 * @cssprop --big-society-behind - marks of the group said to be left behind
 * @cssprop --big-society-behind-text - its text
 * @cssprop --big-society-compared - marks and text of the group it is compared with
 */
class BigSocietyGap extends BigSocietyChart {
    static { this.styles = [baseStyles, graphicsStyles, gapStyles, tableStyles]; }
    draw(dataset, options, strings) {
        const state = selectGap(dataset, options);
        if (state.status === 'empty')
            return state;
        const view = layoutGap(state.content, options, strings);
        const above = options.view === 'table' ? nothing : drawKey(view);
        return { template: this.frame(view, options, strings, above, () => drawGap(view)), issues: state.issues };
    }
}

export { BigSocietyChart, BigSocietyGap, COLOURS, OPTIONS, VERSION, parseDataset };
//# sourceMappingURL=index.mjs.map

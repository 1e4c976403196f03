/*! big-society-charts 0.1.0, MIT licence. Includes Lit (BSD-3-Clause) and D3 (ISC). */
import { html, LitElement, nothing, svg, unsafeCSS, css } from 'lit';
import { nice, greatest, group, descending } from 'd3-array';

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
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        throw new BadField(this.where, name, 'is not a finite number', 'Give a number, without unit or separators.');
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

/**
 * The one gate for data: takes anything, keeps what is well formed and names the rest.
 *
 * @param input the compiled dataset: `{name, version, reportDate, sources, cautions, figures, charts}`
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
            name: attempt(() => top.optional('name'), issues) ?? '',
            version: attempt(() => top.optional('version'), issues) ?? '',
            reportDate: attempt(() => top.optional('reportDate'), issues),
            figures,
            charts,
        },
        issues,
    };
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
            title: fields.text('title'),
            publisher: fields.text('publisher'),
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
            indicator: fields.text('indicator'),
            unit: fields.text('unit'),
            period: fields.optional('period'),
            geography: fields.text('geography'),
            population: fields.optional('population'),
            better: fields.oneOf('better', ['more', 'less', 'neither'], 'neither'),
            survey: fields.flag('survey'),
            audit: fields.optionalNumber('audit'),
            source: reference(sources, fields.text('source'), where, 'source'),
            shownWith: fields.optional('shownWith'),
            cautions: fields.texts('cautions').map((caution) => reference(cautions, caution, where, 'cautions')),
            values,
        },
    ];
}
function reference(table, id, where, field) {
    const found = table.get(id);
    if (found !== undefined)
        return found;
    throw new BadField(where, field, `names "${id}", which is not there`, 'Add that row or correct the id.');
}
function readValue(fields) {
    return {
        group: fields.optional('group'),
        period: fields.optional('period'),
        role: fields.oneOf('role', ['behind', 'compared', 'context'], 'context'),
        value: fields.number('value'),
        approximate: fields.flag('approximate'),
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

const report = {"name":"big-society-audit","version":"0.1.0","reportDate":"2015-01","sources":[{"id":"pioneers-post-2012","name":"Civil Exchange","title":"Fix 'Big Society gap' warns first audit","publisher":"Civil Exchange","reportedBy":"Pioneers Post / Social Enterprise Live","date":"2012-05-07","url":"http://www.socialenterpriselive.com/section/news/policy/20120507/fix-%E2%80%98big-society-gap%E2%80%99-warns-first-audit"},{"id":"ons-social-capital-2011-12","name":"ONS","title":"Social capital across the UK: 2011 to 2012","publisher":"Office for National Statistics","date":"2016","url":"https://www.beta.ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/socialcapitalacrosstheuk/2011to2012"},{"id":"charity-times-2013","name":"Civil Exchange","title":"Millions left behind in the Big Society, says Civil Exchange report","publisher":"Civil Exchange","reportedBy":"Charity Times","date":"2013-12-09","url":"https://www.charitytimes.com/ct/Millions_being_left_charities_shut%20out_says_Civil_Exchange_report.php"},{"id":"citizenship-survey-2009-10","name":"Citizenship Survey","title":"Citizenship Survey: 2009-10, Statistical Release 12","publisher":"Communities and Local Government","date":"2010-07","url":"https://1library.net/document/yn4owjpz-statistical-release-july.html","copy":true},{"id":"planning-2013","name":"Planning","title":"Poorer areas see few neighbourhood plan applications","publisher":"Planning","date":"2013-03","url":"https://www.planningresource.co.uk/article/1175787/poorer-areas-few-neighbourhood-plan-applications"},{"id":"jrf-cuts-2015","name":"Joseph Rowntree Foundation","title":"JRF report reveals the 'cost of the cuts' to some of the most deprived areas","publisher":"Joseph Rowntree Foundation","reportedBy":"Learning and Work Institute","date":"2015-03-11","url":"https://archive.learningandwork.org.uk/2015/03/11/jrf-report-reveals-cost-cuts-some-most-deprived-areas/"}],"cautions":[{"id":"survey-not-named","text":"The reports of this audit do not name the survey or its year."},{"id":"minorities-together","text":"All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question."},{"id":"both-shares-rounded","text":"Both shares are rounded; the true gap may be a few points smaller."},{"id":"before-the-policy","text":"Surveyed before the policy began."},{"id":"trade-magazine-count","text":"Counted by a trade magazine among the councils that answered it; not adjusted for population."},{"id":"cuts-rounded","text":"Rounded: the study puts the difference at £182. More deprived councils also spent more a head to begin with: 45% more in 2010–11, 17% more in 2014–15."}],"figures":[{"id":"gap-pull-together-deprivation-2012","label":"say neighbours pull together","indicator":"Neighbours who pull together to improve the neighbourhood","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"pioneers-post-2012","cautions":["survey-not-named"],"values":[{"group":"most deprived areas","role":"behind","value":51},{"group":"most affluent areas","role":"compared","value":78}]},{"id":"gap-trust-ethnicity-2012","label":"say many neighbours can be trusted","indicator":"Belief that many people in the neighbourhood can be trusted","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"pioneers-post-2012","cautions":["survey-not-named","minorities-together"],"values":[{"group":"people from ethnic minorities","role":"behind","value":27},{"group":"White people","role":"compared","value":52}]},{"id":"gap-trust-class-ons","label":"trust people in the neighbourhood","indicator":"Trust in people in the neighbourhood","unit":"%","period":"2011–12","geography":"UK","population":"Adults","better":"more","survey":true,"source":"ons-social-capital-2011-12","values":[{"group":"routine occupations","role":"behind","value":54},{"group":"higher managerial occupations","role":"compared","value":73}]},{"id":"gap-pull-together-age-2012","label":"say neighbours pull together","indicator":"Neighbours who pull together to improve the neighbourhood","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"pioneers-post-2012","cautions":["survey-not-named"],"values":[{"group":"aged 16–24","role":"behind","value":55},{"group":"over 65","role":"compared","value":73}]},{"id":"gap-trust-rural-urban","label":"think neighbours can be trusted","indicator":"Trust in people in the neighbourhood","unit":"%","period":"2011–12","geography":"UK","population":"Adults","better":"more","survey":true,"source":"ons-social-capital-2011-12","values":[{"group":"urban areas","role":"behind","value":61},{"group":"rural areas","role":"compared","value":78}]},{"id":"gap-trust-deprivation-2013","label":"feel they can trust others","indicator":"Trust in others","unit":"%","geography":"Britain","population":"Adults","better":"more","survey":true,"audit":2013,"source":"charity-times-2013","cautions":["both-shares-rounded"],"values":[{"group":"most deprived areas","role":"behind","value":20,"approximate":true},{"group":"most affluent areas","role":"compared","value":75,"approximate":true}]},{"id":"gap-influence-ethnicity-2009-10","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2009–10","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2009-10","cautions":["minorities-together","before-the-policy"],"values":[{"group":"people from ethnic minorities","role":"behind","value":45},{"group":"White people","role":"compared","value":36}]},{"id":"gap-np-applications-deprived","label":"applied to plan their neighbourhood","indicator":"Use of a new local right","unit":"applications","period":"to March 2013","geography":"England","population":"The most deprived fifth of councils","better":"more","source":"planning-2013","cautions":["trade-magazine-count"],"values":[{"group":"most deprived fifth of councils","role":"behind","value":45},{"group":"designated","role":"context","value":20}]},{"id":"gap-np-applications-affluent","label":"applied to plan their neighbourhood","indicator":"Use of a new local right","unit":"applications","period":"to March 2013","geography":"England","population":"The least deprived fifth of councils","better":"more","source":"planning-2013","shownWith":"gap-np-applications-deprived","cautions":["trade-magazine-count"],"values":[{"group":"least deprived fifth","role":"compared","value":92},{"group":"designated","role":"context","value":60}]},{"id":"gap-cuts-per-head","label":"council spending cut","indicator":"Council spending cut","unit":"GBP per head","period":"2010–11 to 2014–15","geography":"England","population":"Councils","better":"less","source":"jrf-cuts-2015","cautions":["cuts-rounded"],"values":[{"group":"deprived areas","role":"behind","value":220},{"group":"least deprived areas","role":"compared","value":40}]}],"charts":[{"id":"gap","title":"In deprived areas, fewer people trust others or say neighbours pull together","fallbackTitle":"The Big Society gap","subtitle":"The Big Society gap: share of people who agree (%), England, Britain or the UK, 2009–10 to 2013","figures":["gap-pull-together-deprivation-2012","gap-trust-ethnicity-2012","gap-trust-class-ons","gap-pull-together-age-2012","gap-trust-rural-urban","gap-trust-deprivation-2013","gap-influence-ethnicity-2009-10","gap-np-applications-deprived","gap-cuts-per-head"]},{"id":"failures","title":"The final audit gives five reasons why the Big Society failed","fallbackTitle":"Five reasons, with their evidence","subtitle":"Each reason with figures that bear on it, for England, Great Britain or the UK as marked, mostly 2010–11 to 2014–15","figures":[]},{"id":"balance","title":"The final audit found negative outcomes on 17 of 21 goals","fallbackTitle":"What rose and what fell","subtitle":"Goals of the Big Society as judged in January 2015; below, measured changes in England and the UK, about 2010 to 2015","figures":[]}]};

let dataset;
/** The built-in report: what the charts show where the page gives no data. */
const builtIn = () => (dataset ??= parseDataset(report).dataset);

/** Why nothing is drawn and what to do, above whatever the page put between the tags. */
const drawMessage = ({ language, reason, help }, theme) => html `<div class="frame ${theme}">
      <p class="message" part="message" lang=${language}><strong>${reason}</strong> ${help}</p>
    </div>
    <slot></slot>`;

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
    heading: { attribute: 'heading', default: null, allowed: 'a text', parse: text },
    subheading: { attribute: 'subheading', default: null, allowed: 'a text', parse: text },
    note: { attribute: 'note', default: null, allowed: 'a text', parse: text },
    headingLevel: {
        attribute: 'heading-level',
        default: 'none',
        allowed: HEADING_LEVELS.join(', '),
        parse: (input) => HEADING_LEVELS.find((level) => String(level) === String(input).trim()),
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
    return {
        options: {
            figures: read('figures'),
            highlight: read('highlight'),
            evidence: read('evidence'),
            heading: read('heading'),
            subheading: read('subheading'),
            note: read('note'),
            headingLevel: read('headingLevel'),
            controls: read('controls'),
            theme: read('theme'),
            view: read('view'),
        },
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

const MINUS = '−';
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, notation: 'compact' });
/** A number with its prefix and suffix, and a real minus before both. */
const signed = (format, value, prefix = '', suffix = '') => `${value < 0 ? MINUS : ''}${prefix}${format.format(Math.abs(value))}${suffix}`;
const shares = {
    name: '%',
    value: (value) => signed(plain, value, '', '%'),
    tick: (value) => signed(compact, value, '', '%'),
    difference: (gap, { ahead }) => {
        const points = gap === 1 ? 'point' : 'points';
        if (gap === 0)
            return ['', 'level'];
        return [plain.format(gap), ahead ? `${points} ahead` : points];
    },
};
const money = (name, suffix = '', scale = 1) => amount(name, '£', suffix, 'less', scale);
const count = (name) => amount(name, '', '', 'fewer', 1);
function amount(name, prefix, suffix, less, scale) {
    return {
        name,
        value: (value) => signed(plain, value, prefix, suffix),
        tick: (value) => signed(compact, value * scale, prefix),
        difference: (gap, { larger }) => gap === 0 ? ['', 'level'] : [signed(plain, gap, prefix, suffix), larger ? 'more' : less],
    };
}
const UNITS = new Map([
    ['%', shares],
    ['GBP', money('£')],
    ['GBP per head', money('£\u00a0a\u00a0head')],
    ['GBP million', money('£m', 'm', 1e6)],
    ['GBP billion', money('£bn', 'bn', 1e9)],
]);
/** Units that are not in the table are counts: "applications", "charities per 1,000 people". */
const unit = (name) => UNITS.get(name) ?? count(name.includes(' per ') ? name : `number of ${name}`);
const initialCapital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function gapSummary$1({ kind, total, behind, ahead, level, largest }) {
    const clauses = [
        [behind, 'behind'],
        [ahead, 'ahead'],
        [level, 'level'],
    ].filter(([rows]) => rows > 0);
    const rest = clauses.slice(1).map(([rows, word]) => `; in ${rows} it is ${word}`);
    const opening = clauses[0];
    if (opening === undefined)
        return '';
    const where = total === 1 ? `In the one ${kind} shown` : `In ${opening[0]} of ${total} ${kind}s`;
    return `${where} the group said to be left behind is ${opening[1]}${size(largest, opening[0])}${rest.join('')}.`;
}
function size(largest, rows) {
    if (largest === null)
        return '';
    const by = largest.approximate ? 'by about' : rows === 1 ? 'by' : 'by up to';
    const exact = largest.exactOnly ? ' where figures are exact' : '';
    return (`, ${by} ${largest.difference}${exact} (${largest.label}: ` +
        `${largest.behind} ${largest.behindValue}, ${largest.compared} ${largest.comparedValue})`);
}
const AUDITS = new Map([[2015, 'final audit']]);
/** English, the language of the report. */
const en = {
    language: 'en-GB',
    unit,
    unitHeading: (name, indicator) => {
        if (indicator !== null)
            return `${initialCapital(indicator)}, ${unit(name).name}`;
        return name === '%' ? 'Shares, %' : initialCapital(unit(name).name);
    },
    approximately: '≈',
    moreIsWorse: 'more is worse',
    runsTheOtherWay: 'Runs the other way',
    behindKey: 'the group said to be left behind',
    comparedKey: 'the group it is compared with',
    fallbackTitle: 'The Big Society gap',
    ownSubtitle: (units) => [...units, 'place and period with each row'].join(' · '),
    gapSummary: gapSummary$1,
    tag: ({ audit, source, reportedBy, publishedLater }) => {
        if (audit !== null)
            return AUDITS.get(audit) ?? `${audit} audit`;
        return [
            'other evidence',
            source,
            reportedBy === null ? '' : `reported by ${reportedBy}`,
            publishedLater === null ? '' : `published ${publishedLater}`,
        ]
            .filter((part) => part !== '')
            .join(', ');
    },
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
        inWords: 'The source gives this share in words, such as one in five.',
        sampling: 'Survey figures carry sampling error that the sources do not give; a point or two can be chance.',
    },
    table: {
        measure: 'Measure',
        behind: 'Group said to be left behind',
        compared: 'Group it is compared with',
        difference: 'Difference',
        placeAndPeriod: 'Place and period',
        source: 'Source',
        caution: 'Caution',
        periodNotStated: 'period not stated',
    },
    controls: { table: 'Show as table', chart: 'Show as chart' },
    empty: {
        'no-figures': ['There is no figure to show.', 'Check the ids in the figures attribute.'],
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
    #dataIssues;
    #reported;
    constructor() {
        super();
        this.#dataIssues = [];
        this.#reported = new Set();
        this.switchView = () => {
            this.view = this.view === 'table' ? 'chart' : 'table';
        };
        this.data = null;
        Object.assign(this, Object.fromEntries(OPTION_NAMES.map((name) => [name, OPTIONS[name].default])));
    }
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
    /** A document does not take over style sheets made in another one. */
    adoptedCallback() {
        const { shadowRoot } = this;
        const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
        if (shadowRoot === null || Sheet === undefined)
            return;
        const styles = this.constructor.elementStyles;
        shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
            const sheet = new Sheet();
            sheet.replaceSync(cssText);
            return sheet;
        });
    }
}

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
        <p class="summary" part="summary" id="summary">${unbroken(frame.summary)}</p>
        ${key}
      </figcaption>
      ${body}
      <div class="foot">
        <div class="notes" part="notes">${frame.notes.map((note) => html `<p>${unbroken(note)}</p>`)}</div>
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
    /** Hairlines between rows; they carry no meaning. */
    rule: { light: '#d9dbe0', dark: '#363a43' },
    /** Rust: the group said to be left behind, a fall, the part the finding is about. */
    behind: { light: '#dd4f12', dark: '#ee6b25' },
    /** The same as text. */
    behindText: { light: '#bb3f0c', dark: '#ff8a4c' },
    /** Navy: the group it is compared with, a rise. */
    compared: { light: '#0c3252', dark: '#a8d1ff' },
};
/** Sizes of marks in pixels: they need not grow with the text beside them. */
const MARK = {
    /** Radius of a circle. */
    radius: 7.5,
    /** Half the diagonal of a diamond, of about the circle's area. */
    diagonal: 10,
    /** How far a mark gives way, up or down, to one that it would cover. */
    dodge: 6,
    /** From the middle of a mark to the value beside it. */
    toValue: 15,
};

const DIAMOND = `M0-${String(MARK.diagonal)} ${String(MARK.diagonal)} 0 0 ${String(MARK.diagonal)}-${String(MARK.diagonal)} 0Z`;
/** The shape of a role around the point 0, 0: circle for `behind`, diamond for `compared`. */
function shape(role, hollow) {
    const look = `mark ${role}${hollow ? ' hollow' : ''}`;
    return role === 'behind'
        ? svg `<circle class=${look} r=${MARK.radius}></circle>`
        : svg `<path class=${look} d=${DIAMOND}></path>`;
}
/** The shape at its place on an axis of any length. */
const markAt = ({ role, x, hollow, dodge }) => svg `<svg x=${percent(x)} y="50%"><g transform="translate(0 ${dodge * MARK.dodge})">${shape(role, hollow)}</g></svg>`;
/** The value beside its mark. */
function valueAt({ role, x, value, side }) {
    const start = side === 'start';
    return svg `<text
    class="value ${role}"
    x=${percent(x)}
    y="50%"
    dx=${start ? -15 : MARK.toValue}
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
const drawGap = (view) => html `<div class="rows ${view.valuesInWords ? 'in-words' : ''}" part="plot">
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
      <p class="label" part="label">${row.label}</p>
      <p class="difference" part="difference">
        <span class="ear">: </span><strong>${row.difference[0]}</strong> ${row.difference[1]}<span class="ear">. </span>
      </p>
    </div>
    <p class="groups">${drawName(behind)}<span class="ear">, </span>${drawName(compared)}<span class="ear">. </span></p>
    <p class="where">
      ${row.where.map((part) => html `${unbroken(part)}<span aria-hidden="true"> · </span><span class="ear">, </span>`)}${drawLink(row.source)}${row.footnotes.map((sign) => html `<span class="ear">, ${seeNote} </span><span class="sign"> ${sign}</span>`)}<span class="ear">. </span>
    </p>
    ${drawPlot(behind, compared, ticks)}
    ${row.cautions.length === 0 ? nothing : html `<p class="cautions">${unbroken(row.cautions.join(' '))}</p>`}
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
 * The chart as a table. In a narrow place its rows stand as blocks, so roles are written
 * out: `display: block` would take them away.
 */
function drawTable({ caption, columns, rows }) {
    const [first, ...others] = columns;
    return html `<table class="table" part="table" role="table">
    <caption class="ear">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html `<th scope="col" role="columnheader">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => html `<tr role="row">
            <th scope="row" role="rowheader" data-column=${first ?? ''}>${row.label}</th>
            ${[...row.cells, drawLink(row.source), row.caution].map((cell, index) => html `<td role="cell" data-column=${others[index] ?? ''}>${typeof cell === 'string' ? unbroken(cell) : cell}</td>`)}
          </tr>`)}
    </tbody>
  </table>`;
}

/**
 * The domain of values that share an axis. It always holds zero; shares of a whole run
 * from 0 to 100.
 */
function domainOf(values, unit) {
    const low = Math.min(0, ...values);
    const high = Math.max(0, ...values);
    if (unit === '%' && low === 0 && high <= 100)
        return [0, 100];
    if (low === high)
        return [0, 1];
    return nice(low, high, 5);
}
/** Where a value stands on the axis, in per cent of its length. */
const position = (value, [low, high]) => ((value - low) / (high - low)) * 100;
/**
 * Ticks at both ends and, where its label has room, at zero or a round middle.
 *
 * @param label how a tick is written, so that long labels stay apart
 */
function ticksOf(domain, label) {
    const [low, high] = domain;
    const middle = low < 0 && high > 0 ? 0 : (low + high) / 2;
    const room = Math.max(20, 6 * Math.max(...[low, middle, high].map((tick) => label(tick).length)));
    const at = position(middle, domain);
    const fits = Math.min(at, 100 - at) >= room && digits(middle) <= Math.max(digits(low), digits(high));
    return fits ? [low, middle, high] : [low, high];
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

/** A value as it is printed: with its unit, and ≈ where it is approximate. */
const printed = (value, words, strings) => (value.approximate ? strings.approximately : '') + words.value(value.value);
/** The difference as it is printed, number and words. */
function differenceOf(comparison, words, strings) {
    const { gap, approximate, reversed, behind, compared } = comparison;
    const [number, rest] = words.difference(gap, { ahead: reversed, larger: behind.value > compared.value });
    return [(approximate && number !== '' ? strings.approximately : '') + number, rest];
}
/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Which audit reported a figure, or which other evidence, with its address. */
function sourceTag({ audit, source }, reportDate, strings) {
    const later = reportDate !== null && source.date > reportDate && !source.date.startsWith(reportDate);
    const publishedLater = later ? source.date.slice(0, 4) : null;
    return {
        text: strings.tag({ audit, source: source.name, reportedBy: source.reportedBy, publishedLater }),
        href: source.url,
    };
}

/** The rows of a gap chart as a table, in the chart's order. */
function gapTable(comparisons, caption, reportDate, strings) {
    const { measure, behind, compared, difference, placeAndPeriod, source, caution, periodNotStated } = strings.table;
    return {
        caption,
        columns: [measure, behind, compared, difference, placeAndPeriod, source, caution],
        rows: comparisons.map((comparison) => {
            const { figure } = comparison;
            const words = strings.unit(figure.unit);
            const cell = (value) => `${capital(value.group ?? '')} ${printed(value, words, strings)}`.trim();
            return {
                label: capital(figure.label),
                cells: [
                    cell(comparison.behind),
                    cell(comparison.compared),
                    differenceOf(comparison, words, strings).join(' ').trim(),
                    `${figure.geography}, ${figure.period ?? periodNotStated}`,
                ],
                source: sourceTag(figure, reportDate, strings),
                caution: figure.cautions.map(({ text }) => text).join(' '),
            };
        }),
    };
}

/** One sentence on the shares of a gap chart or, where it has none, on its first unit. */
function gapSummary(groups, strings) {
    const group = groups.find(({ unit }) => unit === '%') ?? groups[0];
    if (group === undefined)
        return '';
    const { forward, reversed } = group;
    const behind = forward.filter(({ gap }) => gap > 0);
    return strings.gapSummary({
        kind: group.unit === '%' ? 'share' : 'comparison',
        total: forward.length + reversed.length,
        behind: behind.length,
        ahead: reversed.length,
        level: forward.length - behind.length,
        largest: largestOf(behind.length > 0 ? behind : reversed, strings),
    });
}
/** The largest gap of some rows, among the exact ones where there are any. */
function largestOf(rows, strings) {
    const exact = rows.filter(({ approximate }) => !approximate);
    const row = greatest(exact.length > 0 ? exact : rows, ({ gap }) => gap);
    if (row === undefined)
        return null;
    const words = strings.unit(row.figure.unit);
    return {
        difference: differenceOf({ ...row, approximate: false, reversed: false }, words, strings).join(' '),
        approximate: exact.length === 0,
        exactOnly: exact.length > 0 && exact.length < rows.length,
        label: row.figure.label,
        behind: row.behind.group ?? '',
        behindValue: printed(row.behind, words, strings),
        compared: row.compared.group ?? '',
        comparedValue: printed(row.compared, words, strings),
    };
}

/** Values longer than this many characters stand with the groups' names, not beside the marks. */
const LONGEST_BESIDE_MARK = 6;
/** Marks nearer than this, in per cent of the axis, would cover one another. */
const COVERING = 5;
/** Lays out a gap chart: every sentence finished, every position in per cent of its axis. */
function layoutGap(content, options, strings) {
    const comparisons = content.groups.flatMap((group) => [...group.forward, ...group.reversed]);
    const footnotes = footnotesOf(comparisons.map(({ figure }) => figure.cautions));
    const groups = content.groups.map((group) => layoutGroup(group, content, footnotes, strings));
    const values = groups.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks)));
    const longestValue = values.reduce((longest, { value }) => (value.length > longest.length ? value : longest), '');
    const title = titleOf(content, strings);
    return {
        language: strings.language,
        title: (options.heading ?? title) || null,
        name: options.heading || title,
        subtitle: (options.subheading ?? subtitleOf(content, strings)) || null,
        summary: gapSummary(content.groups, strings),
        key: [
            { role: 'behind', text: strings.behindKey },
            { role: 'compared', text: strings.comparedKey },
        ],
        groups,
        longestValue,
        valuesInWords: longestValue.length > LONGEST_BESIDE_MARK,
        notes: notesOf(comparisons, footnotes, options, strings),
        sourcesLabel: strings.sources,
        sources: sourcesOf(comparisons, strings),
        seeNote: strings.seeNote,
        table: gapTable(comparisons, options.heading || title, content.reportDate, strings),
    };
}
function titleOf({ texts, choice }, strings) {
    if (texts === null)
        return strings.fallbackTitle;
    return choice === 'own' ? texts.fallbackTitle : texts.title;
}
function subtitleOf({ texts, choice, groups }, strings) {
    if (texts !== null && choice === 'default')
        return texts.subtitle;
    return strings.ownSubtitle(groups.map((group) => unitHeading(group, strings)));
}
/** Names the unit of a group, and what is measured where that is one thing. */
function unitHeading({ unit, forward, reversed }, strings) {
    const indicators = new Set([...forward, ...reversed].map(({ figure }) => figure.indicator));
    const [only = null] = indicators;
    return strings.unitHeading(unit, indicators.size === 1 ? only : null);
}
function layoutGroup(group, content, footnotes, strings) {
    const words = strings.unit(group.unit);
    const all = [...group.forward, ...group.reversed];
    const domain = domainOf(all.flatMap(({ behind, compared }) => [behind.value, compared.value]), group.unit);
    const worse = all.every(({ figure }) => figure.better === 'less');
    const row = (comparison) => layoutRow(comparison, domain, words, content, footnotes, strings);
    return {
        heading: content.groups.length > 1 || worse || group.unit !== '%' ? unitHeading(group, strings) : null,
        remark: worse ? strings.moreIsWorse : null,
        ticks: ticksOf(domain, words.tick).map((tick) => ({
            x: position(tick, domain),
            label: words.tick(tick),
        })),
        lists: [
            { heading: null, rows: group.forward.map(row) },
            { heading: strings.runsTheOtherWay, rows: group.reversed.map(row) },
        ].filter(({ rows }) => rows.length > 0),
    };
}
function layoutRow(comparison, domain, words, content, footnotes, strings) {
    const { figure, behind, compared } = comparison;
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
        source: sourceTag(figure, content.reportDate, strings),
        footnotes: footnotes.signsOf(figure.cautions),
        cautions: footnotes.ownOf(figure.cautions),
        emphasis: !content.highlighting ? 'none' : comparison.highlighted ? 'highlighted' : 'receding',
    };
}
function notesOf(comparisons, footnotes, options, strings) {
    const { singleReading, compareInRow, inWords, sampling } = strings.notes;
    return [
        options.note ?? '',
        singleReading,
        comparisons.length > 1 ? compareInRow : '',
        comparisons.some(({ approximate }) => approximate) ? `${strings.approximately} ${inWords}` : '',
        ...footnotes.shared.map(({ sign, caution }) => `${sign} ${caution.text}`),
        comparisons.some(({ figure }) => figure.survey) ? sampling : '',
    ].filter((note) => note !== '');
}
function sourcesOf(comparisons, strings) {
    return [...new Set(comparisons.map(({ figure }) => figure.source))].map((source) => ({
        text: strings.sourceName(source.publisher, source.reportedBy, source.copy, source.date),
        href: source.url,
    }));
}

/** Chooses and orders the rows of a gap chart. */
function selectGap(dataset, options) {
    const issues = [];
    const texts = dataset.charts.get('gap') ?? null;
    const own = options.figures !== null && options.figures.length > 0;
    const ids = (own ? options.figures : texts?.figures) ?? [...dataset.figures.keys()];
    const found = resolve(dataset, ids, 'figures', issues);
    const highlight = new Set(resolve(dataset, options.highlight, 'highlight', issues));
    const asked = found.filter((figure) => options.evidence === 'all' || figure.audit !== null);
    const comparisons = asked.flatMap((figure) => compare(figure, dataset, highlight, issues));
    if (comparisons.length === 0) {
        const reason = found.length === 0 ? 'no-figures' : asked.length === 0 ? 'none-from-audits' : 'none-drawable';
        return { status: 'empty', reason, issues };
    }
    const choice = own ? 'own' : options.evidence === 'audit' ? 'audits' : 'default';
    const groups = [...group(comparisons, ({ figure }) => figure.unit)].map(([unit, members]) => ({
        unit,
        forward: order(members, own).filter((row) => !row.reversed),
        reversed: order(members, own).filter((row) => row.reversed),
    }));
    const content = {
        texts,
        reportDate: dataset.reportDate,
        choice,
        groups,
        highlighting: highlight.size > 0,
    };
    return { status: 'ready', content, issues };
}
/** The figures of some ids, once each; a figure that completes another's row gives that row. */
function resolve(dataset, ids, attribute, issues) {
    const found = ids.flatMap((id) => {
        const figure = dataset.figures.get(id);
        if (figure !== undefined)
            return dataset.figures.get(figure.shownWith ?? id) ?? figure;
        issues.push({
            code: 'unknown-figure',
            message: `${attribute}: there is no figure "${id}".`,
            help: 'Use an id of the dataset.',
        });
        return [];
    });
    return [...new Set(found)];
}
function compare(figure, dataset, highlight, issues) {
    const partners = [...dataset.figures.values()].filter((other) => other.shownWith === figure.id);
    const values = [figure, ...partners].flatMap((part) => part.values);
    const behind = values.find((value) => value.role === 'behind');
    const compared = values.find((value) => value.role === 'compared');
    if (behind === undefined || compared === undefined) {
        issues.push({
            code: 'no-comparison',
            message: `The figure "${figure.id}" does not compare two groups.`,
            help: 'Choose a figure with a value for the group left behind and one for the group it is compared with.',
        });
        return [];
    }
    return [
        {
            figure,
            behind,
            compared,
            gap: difference(behind.value, compared.value),
            approximate: behind.approximate || compared.approximate,
            reversed: isReversed(figure, behind.value, compared.value),
            highlighted: highlight.has(figure),
        },
    ];
}
/** Absolute difference, without the noise that binary fractions add (17.4 − 16.9 is 0.5). */
const difference = (a, b) => Number(Math.abs(a - b).toPrecision(12));
/** Decided by what is better, never by which number is larger. */
function isReversed(figure, behind, compared) {
    if (figure.better === 'more')
        return behind > compared;
    return figure.better === 'less' && behind < compared;
}
/** By size of the gap, exact ones first; rows that the author ordered stay as they are. */
function order(rows, own) {
    if (own)
        return rows;
    return [...rows].sort((a, b) => Number(a.approximate) - Number(b.approximate) || descending(a.gap, b.gap));
}

const names = Object.keys(COLOURS);
/** `--_behind: var(--big-society-behind, light-dark(…))`, a line for each colour. */
const colours = unsafeCSS(names
    .map((name) => `--_${name}: var(${customProperty(name)}, light-dark(${COLOURS[name].light}, ${COLOURS[name].dark}));`)
    .join('\n'));
/** The public custom property of a colour: `behindText` is `--big-society-behind-text`. */
function customProperty(name) {
    return `--big-society-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** What every chart shares: the box, colours, type, title, notes, sources, buttons. */
const baseStyles = css `
  /* A page's \`* { … }\` beats \`:host\`; what the chart cannot do without is !important. */
  :host {
    display: flow-root !important;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none !important;
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
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-transform: none;
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

  .title {
    max-inline-size: 26em;
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
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
    line-height: 1.85;
  }

  .sources :is(p, ul, li) {
    display: inline;
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

  .link:focus-visible,
  .control:focus-visible {
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
      --_text: light-dark(#000, #fff);
      --_muted: light-dark(#000, #fff);
      --_line: light-dark(#595c63, #b0b4bc);
      --_rule: light-dark(#80848c, #838892);
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_rule: GrayText;
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

    .link:focus-visible,
    .control:focus-visible {
      outline-color: Highlight;
    }
  }
`;

/**
 * A gap chart. One grid carries all columns and its rows take them over as subgrids, so
 * that axes line up to the pixel. Narrow: words above the plot. Wide: words, plot,
 * difference side by side. Very narrow: values with the words. Thresholds are in em, so
 * that larger text changes the arrangement too.
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
    overflow: visible;
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
  .other,
  .label {
    font-weight: 700;
  }

  .unit,
  .other,
  .head,
  .groups,
  .where,
  .cautions {
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

  /* The longest value, unseen, keeps room for values beside the first and the last tick. */
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
    padding-inline: 0 16px;
  }

  .after {
    grid-column: after;
    padding-inline: 16px 0;
  }

  .axis,
  .plot {
    grid-column: track;
  }

  svg {
    overflow: visible;
  }

  .axis {
    align-self: end;
    inline-size: 100%;
    block-size: 1.5em;
  }

  .plot {
    position: relative;
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
    justify-content: space-between;
    align-items: baseline;
    column-gap: 0.8em;
  }

  .label {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .difference {
    max-inline-size: 45%;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
  }

  .name,
  .where,
  .cautions {
    min-inline-size: 0;
  }

  .where,
  .cautions,
  .remark {
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .cautions {
    max-inline-size: 50em;
    text-wrap: pretty;
  }

  .name.behind {
    color: var(--_behindText);
  }

  .name.compared {
    color: var(--_compared);
  }

  .printed {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .tick {
    stroke: var(--_rule);
    stroke-width: 1px;
  }

  .tick-label {
    fill: var(--_muted);
    text-anchor: middle;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  /* In a very narrow place the outer labels stay within the axis and have it alone. */
  .tick-label {
    display: none;
  }

  .tick-label:is(:first-child, :last-child) {
    display: inline;
  }

  .tick-label:first-child {
    text-anchor: start;
  }

  .tick-label:last-child {
    text-anchor: end;
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

  .value {
    display: none;
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
    fill: var(--_compared);
  }

  .receding {
    --_behind: var(--_line);
    --_compared: var(--_line);
    --_behindText: var(--_muted);
  }

  .receding .label,
  .receding .difference,
  .receding .name,
  .receding .value {
    color: var(--_muted);
    fill: var(--_muted);
    font-weight: 400;
  }

  .receding strong {
    font-weight: 400;
  }

  /* A page from right to left: the plot is mirrored, its numbers are not. */
  .frame:dir(rtl) .axis,
  .frame:dir(rtl) .marks {
    transform: scaleX(-1);
  }

  .frame:dir(rtl) :is(.axis, .marks) text {
    direction: ltr;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  /* Very large text: the two labels of an axis stand one above the other. */
  @container (max-width: 12em) {
    .axis {
      block-size: 2.7em;
    }

    .tick-label:last-child {
      transform: translateY(-1.3em);
    }

    .frame:dir(rtl) .tick-label:last-child {
      transform: scaleX(-1) translateY(-1.3em);
    }
  }

  @container (min-width: 18em) {
    .rows:not(.in-words) .room {
      display: block;
    }

    .tick-label {
      display: inline;
    }

    .rows:not(.in-words) .tick-label {
      text-anchor: middle;
    }

    .rows:not(.in-words) .value {
      display: inline;
    }

    .rows:not(.in-words) .printed {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
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

    .label,
    .groups,
    .where {
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

    .label {
      grid-row: 1;
    }

    .groups {
      grid-row: 2;
    }

    .where {
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
    .row:has(.cautions) .difference {
      margin-block-start: calc(-1 * var(--_gap));
    }

    .cautions {
      margin-block-start: 0.3em;
    }
  }

  @media (forced-colors: active) {
    .receding {
      --_behind: GrayText;
      --_compared: GrayText;
      --_behindText: GrayText;
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

    .table th:nth-child(1),
    .table th:nth-child(7) {
      inline-size: 18%;
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
    static { this.styles = [baseStyles, gapStyles, tableStyles]; }
    draw(dataset, options, strings) {
        const state = selectGap(dataset, options);
        if (state.status === 'empty')
            return state;
        const view = layoutGap(state.content, options, strings);
        const table = options.view === 'table';
        const template = drawFrame(view, options, strings.controls, { switchView: this.switchView }, table ? nothing : drawKey(view), table ? drawTable(view.table) : drawGap(view));
        return { template, issues: state.issues };
    }
}

export { BigSocietyChart, BigSocietyGap, COLOURS, OPTIONS, VERSION, parseDataset };
//# sourceMappingURL=index.mjs.map

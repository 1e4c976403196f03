/*! big-society-charts 0.1.0, MIT. With Lit (BSD-3-Clause) and D3 (ISC). */
import { nothing, svg, html } from 'lit/html.js';
import { nice } from 'd3-array';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** The texts that say something. */
const stated = (texts) => texts.flatMap((text) => (text === null || text === '' ? [] : [text]));

const NUMBERS$1 = {
    locale: 'en-GB',
    marks: {
        about: 'about|approx|around|roughly|≈|~',
        over: 'over|more than|>',
        under: 'under|less than|<',
        almost: 'almost|nearly',
        thousand: 'k|thousand',
        million: 'm|million',
        billion: 'bn|billion',
        percent: '%|per cent',
        none: 'n/a|none',
    },
    patterns: { '%': '#%', GBP: '£#', 'GBP million': '£#m', 'GBP billion': '£#bn' },
    units: {
        '': 'numbers',
        '%': '%',
        GBP: '£',
        'GBP per head': '£\u00a0a\u00a0head',
        'GBP million': '£m',
        'GBP billion': '£bn',
        'GBP billion (2011-12 prices)': '£bn in 2011–12 prices',
        'score out of 10': 'score out of ten',
    },
    countOf: (unit) => (unit.includes(' per ') ? unit : `number of ${unit}`),
    points: (count) => (count === 1 ? 'point' : 'points'),
    ahead: 'ahead',
    level: 'level',
    more: 'more',
    fewer: 'fewer',
    less: 'less',
};
/** "ONS", "Home Office (copy), reported by SCA21 wiki" */
const origin$2 = (name, { copy, reportedBy }) => [
    name + (copy ? ' (copy)' : ''),
    reportedBy === null ? '' : `reported by ${reportedBy}`,
];
/** How some rows stand where no group is said to be left behind. */
const APART = { apart: 'the two groups differ', same: 'the two groups are level' };
const standing = (name) => name === 'apart' || name === 'same' ? APART[name] : `the group said to be left behind is ${name}`;
function gapSummary$2({ kind, total, clauses, largest }) {
    const [opening, ...rest] = clauses;
    if (opening === undefined)
        return '';
    const where = total === 1 ? `In the one ${kind} shown` : `In ${opening.rows} of ${total} ${kind}s`;
    const others = rest.map((clause) => 
    // "It" is the group that the opening names.
    `; in ${clause.rows} ${[opening, clause].some((one) => one.standing in APART) ? standing(clause.standing) : `it is ${clause.standing}`}`);
    return `${where} ${standing(opening.standing)}${size$1(largest, opening.rows)}${others.join('')}.`;
}
function size$1(largest, rows) {
    if (largest === null)
        return '';
    const by = largest.approximate ? 'by about' : rows === 1 ? 'by' : 'by up to';
    const exact = largest.exactOnly ? ' where figures are exact' : '';
    return (`, ${by} ${largest.amount}${exact} (${largest.label}: ` +
        `${largest.behind} ${largest.behindValue}, ${largest.compared} ${largest.comparedValue})`);
}
const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A noun or a verb after a number: "1 piece", "2 pieces"; "1 rests", "2 rest". */
const counted = (count, one, many) => `${count} ${count === 1 || count === COUNTS[1] ? one : many}`;
function failuresSummary$1(reasons, pieces, fromAudits, counter) {
    const turned = counter === 0 ? '' : `; ${counter} of the ${pieces} ${counter === 1 ? 'points' : 'point'} the other way`;
    const origins = fromAudits === null
        ? ''
        : `: ${counted(fromAudits || 'none', 'rests', 'rest')} on a figure that an audit reported, ` +
            `${pieces - fromAudits || 'none'} on other sources`;
    return (`${capital(counted(COUNTS[reasons] ?? reasons, 'reason', 'reasons'))} with ` +
        `${counted(pieces, 'piece', 'pieces')} of evidence${origins}${turned}.`);
}
/** "3 rose (most: volunteer monthly, +12 points)" */
const moved$1 = (count, verb, most) => `${count || 'none'} ${verb}${most === null ? '' : ` (most: ${most.join(', ')})`}`;
function balanceSummary$2({ goals, shares }) {
    const parts = stated([
        goals && `${goals.negative} of ${goals.total} goals had a negative outcome`,
        shares &&
            `of ${counted(shares.total, 'share', 'shares')} measured twice, ` +
                `${moved$1(shares.rose, 'rose', shares.mostRisen)} and ${moved$1(shares.fell, 'fell', shares.mostFallen)}`,
    ]);
    return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}
/** English, the language of the report. */
const en = {
    language: 'en-GB',
    numbers: NUMBERS$1,
    aloud: (text) => text
        .replace(/^≈$/, 'About:')
        .replace('≈', 'about ')
        .replace('−', 'minus ')
        .replace(/(\d)bn\b/g, '$1 billion')
        .replace(/(\d)m\b/g, '$1 million'),
    shares: 'Shares, %',
    partOf: (part, whole) => `${part} of ${whole}`,
    bound: (bound, value) => `${bound} ${value}`,
    span: (from, to) => `${from} to ${to}`,
    groupAt: (group, period) => `${group}, ${period}`,
    approximately: '≈',
    moreIsWorse: 'more is worse',
    runsTheOtherWay: 'Runs the other way',
    behindKey: 'the group said to be left behind',
    comparedKey: 'the group it is compared with',
    namedFirst: 'named first in each row',
    namedSecond: 'named second',
    fallbackTitles: {
        gap: 'The Big Society gap',
        failures: 'Reasons, with their evidence',
        balance: 'What rose and what fell',
    },
    failures: {
        reasonOf: (number, total) => `Reason ${number} of ${total}`,
        more: (pieces) => `More evidence (${pieces})`,
        counter: 'Points the other way:',
        noneFromAudits: 'No figure of the audits on this reason was available.',
        policyBegins: (year) => `policy begins, ${year}`,
        summary: failuresSummary$1,
    },
    balance: {
        rose: 'Rose',
        fell: 'Fell',
        unchanged: 'Unchanged',
        oneReading: 'One reading only',
        then: 'then',
        summary: balanceSummary$2,
    },
    ownSubtitle: (units) => [...units, 'place and period with each row'].join(' · '),
    gapSummary: gapSummary$2,
    audit: (year) => `${year} audit`,
    otherEvidence: (source, publishedLater) => stated([
        'other evidence',
        ...origin$2(source.name, source),
        publishedLater ? `published ${source.date.slice(0, 4)}` : '',
    ]).join(', '),
    reportedBy: (tag, medium) => (medium === null ? tag : `${tag}, reported by ${medium}`),
    sourceName: (source) => stated([...origin$2(source.publisher, source), source.date.slice(0, 4)]).join(', '),
    sources: 'Sources',
    seeNote: 'see note',
    notes: {
        omitted: (rows, written) => `Only the first rows are shown: ${written} more ${rows === 1 ? 'is' : 'are'} in the data.`,
        singleReading: 'Each row is a single reading. It shows a gap, not whether it grew, nor why.',
        compareInRow: 'Questions and surveys differ. Compare the two marks of a row, not one row with another.',
        shareInWords: 'The source gives this share in words, such as one in five.',
        valueInWords: 'The source gives this value in words.',
        sampling: 'Survey figures carry sampling error that the sources do not give; a point or two can be chance.',
    },
    detail: {
        open: 'Details',
        change: 'Change',
        period: 'Period',
        place: 'Place',
        population: 'Population',
        notStated: 'not stated',
        link: 'Link to this figure',
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
    controls: { table: 'Show as table', chart: 'Show as chart', again: 'Try again' },
    status: {
        table: 'Shown as a table.',
        chart: 'Shown as a chart.',
        sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
    },
    messages: {
        loading: ['The figures are loading.', ''],
        unreachable: ['The figures cannot be reached.', 'Check the connection, or try again later.'],
        'not-found': ['There are no figures at this address.', 'Check the address in src.'],
        unreadable: [
            'What stands at this address cannot be read.',
            'Give src a datapackage.json, a compiled dataset or a CSV table.',
        ],
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

/** Where a row stands in a file, for messages: "figures.csv, row 2". */
const PLACE$1 = Symbol();
const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What is wrong with an input, and what to do about it. */
class BadInput extends Error {
    constructor(message, help, code = 'not-allowed') {
        super(message);
        this.help = help;
        this.code = code;
    }
}
const isEmpty = (input) => input === undefined || input === null || input === '';
/** A text or a finite number as an attribute would have it; anything else is no value. */
const written = (input) => typeof input === 'string' || Number.isFinite(input) ? String(input).trim() : '';
/** How much of a text a message quotes. */
const QUOTED = 80;
/** What was given, for a message: texts in quotation marks, anything else by its type. */
function quote(input) {
    const given = Array.isArray(input) ? ids.read(input)?.join(' ') : input;
    return typeof given === 'string' || typeof given === 'number'
        ? `"${String(given).slice(0, QUOTED)}"`
        : `a value of type ${typeof input}`;
}
/** Says that an input is not what is expected. */
const refuse = (where, input, expected) => new BadInput(isEmpty(input) ? `${where} is empty.` : `${where}: ${quote(input)} is not allowed.`, `Write ${expected}.`);
/** An input that may be empty. */
const or = ({ expected, read }, fallback) => ({
    expected,
    read: (input) => (isEmpty(input) ? fallback : read(input)),
});
const optional = (reader) => or(reader, null);
/** A text, even an empty one. */
const anyText = {
    expected: 'a text',
    read: (input) => (typeof input === 'string' ? input.trim() : undefined),
};
const text = { ...anyText, read: (input) => anyText.read(input) || undefined };
/** An id; several stand in one cell or attribute, with spaces or commas between them. Addresses hold no half characters. */
const id = {
    expected: 'an id without spaces and commas',
    read: (input) => /^[^\s,\p{Cs}]+$/u.exec(written(input))?.[0],
};
/** Larger numbers lose digits, and sums of them are no numbers. */
const LARGEST = 1e15;
/** A number, or a text that is one: a file of comma-separated values holds nothing else. */
const number = {
    expected: 'a number up to 10¹⁵, without unit or separators',
    read: (input) => {
        const found = Number(written(input) || NaN);
        return Math.abs(found) <= LARGEST ? found : undefined;
    },
};
/** A number of things. */
const count = {
    expected: 'a whole number, 0 or larger',
    read: (input) => {
        const found = number.read(input) ?? NaN;
        return Number.isInteger(found) && found >= 0 ? found : undefined;
    },
};
const flag = or({
    expected: 'true or false',
    read: (input) => {
        const word = typeof input === 'boolean' ? String(input) : written(input).toLowerCase();
        return word === 'true' || (word === 'false' ? false : undefined);
    },
}, false);
const oneOf = (...allowed) => ({
    expected: allowed.join(' or '),
    read: (input) => allowed.find((item) => String(item) === written(input)),
});
const ids = {
    expected: 'ids, separated by spaces or commas',
    read: (input) => {
        if (typeof input === 'string')
            return input.split(/[\s,]+/).filter((id) => id !== '');
        return Array.isArray(input) && input.every((id) => typeof id === 'string') ? input : undefined;
    },
};
/** What some ids name in another table. */
const idsOf$1 = (table) => ({
    expected: 'ids of rows that are there',
    read: (input) => {
        const found = ids.read(input)?.map((id) => table.get(id));
        return found?.every((item) => item !== undefined) ? found : undefined;
    },
});
/** What one id names in another table. */
const idOf = (table) => ({
    expected: 'the id of a row that is there',
    read: (input) => table.get(written(input)),
});
/**
 * Reads an input; what is not allowed throws.
 *
 * @param where names the place, when it has to be named
 */
function readOne({ expected, read }, input, where) {
    const value = read(input);
    if (value === undefined)
        throw refuse(where(), input, expected);
    return value;
}
/** Reads the fields of a row; the first wrong one throws. */
function record(row, where, fields) {
    const found = {};
    for (const name in fields)
        found[name] = readOne(fields[name], Object.hasOwn(row, name) ? row[name] : undefined, () => `${where}, ${row[PLACE$1] === undefined ? name : columnOf(name)}`);
    return found;
}
/** The column of a file that a field is read from: "shown_with" for "shownWith". */
const columnOf = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** What is wrong, as an issue; what cannot be read at all is one too. */
const issueOf = (error) => error instanceof BadInput
    ? error
    : // What a page's own code throws may be anything, even what cannot be written.
        new BadInput(`The input cannot be read${error instanceof Error ? `: ${error.message}` : ''}.`, 'Give plain objects and lists.');
/** Runs a reader; bad input becomes an issue and an empty list. */
function attempt(issues, read) {
    try {
        return [read()];
    }
    catch (error) {
        issues.push(issueOf(error));
        return [];
    }
}
/** The items of a list; anything else throws. */
function list(value, where) {
    if (Array.isArray(value))
        return value;
    if (isEmpty(value))
        return [];
    throw refuse(where, value, 'a list');
}
/** An object; anything else throws. */
function asRow(value, where) {
    if (isRow(value))
        return value;
    throw refuse(where, value, 'an object');
}
/** Reads the row at a position of a list, which is named by its place in its file if it has one. */
const rowAt = (rows, index, where, read) => {
    const position = `${where}[${index}]`;
    const row = asRow(rows[index], position);
    return read(row, row[PLACE$1] ?? position);
};
/** Reads every row of a list; the first wrong one throws. */
const everyRow = (value, where, read) => {
    const rows = list(value, where);
    return Array.from(rows, (_, index) => rowAt(rows, index, where, read));
};
/** Reads a list row by row; what is wrong becomes an issue and an empty place, and the rest goes on. */
const eachPlace = (issues, value, where, read) => {
    const [rows = []] = attempt(issues, () => list(value, where));
    return Array.from(rows, (_, index) => attempt(issues, () => rowAt(rows, index, where, read))[0]);
};
/** Reads a list row by row; what is wrong becomes an issue, and the rest goes on. */
const eachRow = (issues, value, where, read) => eachPlace(issues, value, where, read).filter((row) => row !== undefined);
/** Reads a table whose rows others point to; of two rows with one key the first is kept. */
function tableOf$3(issues, value, where, key, read) {
    const found = new Map();
    eachRow(issues, value, where, (row, place) => {
        const item = read(row, place);
        const own = String(item[key]);
        if (found.has(own))
            throw new BadInput(`${place}: the ${key} "${own}" stands twice; the first is kept.`, `Give each row its own ${key}.`);
        found.set(own, item);
    });
    return found;
}

/** What is to be said of all texts of a catalogue stands under it. */
const NOTE = '*';
/** The part of a tag that names the language: "cy" of "cy-GB". */
const primary = (tag) => tag.toLowerCase().replace(/-.*/, '');
/** The fields whose texts a reader sees, of all tables. */
const TEXTS = /label|indicator|period|geography|population|group|text|title|remark|headline|summary|sentence|caution$|origin|name|publisher|report/i;
const TRANSLATION = {
    language: text,
    text,
    translation: text,
};
/** What a dataset carries in one language; null where that is nothing. */
function catalogueOf(tables, language, issues) {
    const own = eachRow(issues, tables['translations'], 'translations', (row, where) => record(row, where, TRANSLATION)).filter((row) => primary(row.language) === primary(language));
    return own.length === 0 ? null : Object.fromEntries(own.map((row) => [row.text, row.translation]));
}
/**
 * A compiled dataset with its texts in another language as far as the catalogue has them. Beside
 * a period stays, as `time`, what it was: the axis of time is read from it.
 */
function translate(row, catalogue) {
    try {
        const found = { ...row };
        for (const [name, cell] of Object.entries(row)) {
            if (Array.isArray(cell))
                found[name] = cell.map((item) => (isRow(item) ? translate(item, catalogue) : item));
            else if (typeof cell === 'string' && TEXTS.test(name) && Object.hasOwn(catalogue, cell)) {
                found[name] = catalogue[cell];
                if (name === 'period')
                    found['time'] = cell;
            }
        }
        return found;
    }
    catch {
        // What cannot be read is named by the gate.
        return row;
    }
}

/** Every browser knows it. Some don't know Welsh, and would take the language of the machine. */
const SAFE = 'en-GB';
/** Makes something of `Intl` for a tag that may be unknown, or no tag at all. */
function inLocale(locale, make) {
    try {
        return make([locale, SAFE]);
    }
    catch {
        return make([SAFE]);
    }
}

/** Where a comma stands between the digits of a whole number. */
const THOUSANDS = /\B(?=(\d{3})+(?!\d))/g;
/**
 * As Britain writes numbers, by hand: the first `Intl.NumberFormat` of a page was a third of the
 * script's time until a chart is drawn. Decimals after the second are rounded in the same way.
 */
const british = (zeros) => (value) => 
// 1.005 is stored a little smaller than it is written; what is added moves no large number.
(value + Math.min(value * Number.EPSILON, 1e-6)).toFixed(2).replace(zeros, '').replace(THOUSANDS, ',');
/** By the browser, which is asked when the first number is written. */
function byBrowser(locale, options) {
    let format;
    return (value) => (format ??= inLocale(locale, (locales) => new Intl.NumberFormat(locales, { maximumFractionDigits: 2, ...options }))).format(value);
}
/** @param locale BCP 47 tag */
const numbersIn = (locale) => ({
    plain: locale === SAFE ? british(/\.?0+$/) : byBrowser(locale, {}),
    oneDecimal: locale === SAFE ? british(/0$/) : byBrowser(locale, { minimumFractionDigits: 1 }),
    compact: byBrowser(locale, { notation: 'compact' }),
});

/** A real minus: the hyphen is too short, and breaks from its number. */
const MINUS = '−';
/** Where the number stands in a pattern. */
const PLACE = '#';
/** A unit in which numbers are written as in another: "GBP per head", "GBP billion (2011-12 prices)". */
const VARIANT = / per head| \(.*/;
/** What a table has under a name of its own. */
const find = (table, name) => Object.hasOwn(table, name) ? table[name] : undefined;
const minus = (value) => (value < 0 ? MINUS : '');
const sign$1 = (value) => (value > 0 ? '+' : minus(value));
/** Whether a number loses nothing in a short form of two decimals: 1.2m, 2.6bn. Trillions have no form that is read. */
const isShort = (value) => {
    const scale = value < 1e9 ? 1e6 : 1e9;
    return value >= 1e6 && value < 1e12 && value % (scale / 100) === 0;
};
/** How the numbers of each unit are written in one language. Units that are not money or shares are counts. */
function unitsIn(words) {
    const { plain, oneDecimal, compact } = numbersIn(words.locale);
    return (unit) => {
        const share = unit === '%';
        const around = find(words.patterns, unit.replace(VARIANT, ''));
        // Other units are short by their own names, such as "GBP million".
        const mayBeShort = ['', 'GBP'].includes(unit);
        const money = !share && around !== undefined;
        const size = (value, written = plain, pattern = around ?? PLACE) => pattern.replace(PLACE, () => (mayBeShort && written === plain && isShort(Math.abs(value)) ? compact : written)(Math.abs(value)));
        const amount = (gap) => (share ? `${plain(gap)} ${words.points(gap)}` : size(gap));
        return {
            name: find(words.units, unit) ?? words.countOf(unit),
            value: (value, decimal) => minus(value) + size(value, decimal ? oneDecimal : plain),
            signed: (value) => sign$1(value) + size(value),
            change: (value) => sign$1(value) + amount(Math.abs(value)),
            tick: (value) => minus(value) +
                (value === 0 && money
                    ? size(value, plain, words.patterns['GBP'])
                    : size(value, share || Math.abs(value) < 1e4 ? plain : compact)),
            amount,
            difference: (gap, ahead, larger) => {
                if (gap === 0)
                    return ['', words.level];
                if (share)
                    return [plain(gap), words.points(gap) + (ahead ? ` ${words.ahead}` : '')];
                return [size(gap), larger ? words.more : money ? words.less : words.fewer];
            },
        };
    };
}

/** The words of a language with what follows from them. */
const stringsOf = (words) => ({
    ...words,
    unit: unitsIn(words.numbers),
    compare: (a, b) => inLocale(words.numbers.locale, (locales) => a.localeCompare(b, [...locales])),
});

const ENGLISH$1 = { tag: en.language, texts: {}, strings: stringsOf(en) };
/** The languages that are there, by the part of their tag that names them. */
const languages = new Map([[primary(en.language), ENGLISH$1]]);
/**
 * What to do about a language that is not there: resolves when it has come or failed; null where
 * it cannot be had. The drop-in knows of none.
 */
const missing = { come: () => null };
/** What to do when a language comes or changes. */
const listeners$1 = new Set();
/** Calls back when all charts are to be drawn anew: a language has come, or other words, or one who looks on. */
function onLanguage(listener, signal) {
    listeners$1.add(listener);
    signal.addEventListener('abort', () => {
        listeners$1.delete(listener);
    });
}
/** Draws charts anew; where a language is new, not those that still stand as a server drew them. */
function languagesChanged(isNew) {
    for (const listener of listeners$1)
        listener(isNew);
}
/** Adds a language, or changes words of one that is there; charts that stand in it are drawn anew. */
function addLanguage({ tag, words, texts }) {
    const name = primary(tag);
    const base = languages.get(name);
    const { strings } = base ?? ENGLISH$1;
    languages.set(name, {
        tag,
        texts: texts ?? base?.texts ?? {},
        strings: stringsOf(merge({ ...strings, language: tag }, words)),
    });
    languagesChanged(base === undefined);
}
/** What is given in place of what is there, as far as it is of the same kind. */
function merge(there, given) {
    if (typeof given !== typeof there || given === null)
        return there;
    if (typeof there !== 'object')
        return given;
    const names = given;
    return Object.fromEntries(Object.entries({ ...names, ...there }).map(([name, value]) => [name, merge(value, names[name])]));
}
/** The language around a node, across shadow roots, as {@link languageOf} finds it. */
function languageAround(node) {
    const lang = tagOf(node);
    const [spoken, coming] = languageOf(lang);
    return { spoken, lang, coming };
}
/** A language by its tag, English where it is none that is there; and what is still to come. */
function languageOf(tag) {
    const name = primary(tag);
    const found = languages.get(name);
    const english = languages.get(primary(en.language)) ?? ENGLISH$1;
    return found === undefined ? [english, missing.come()] : [found, null];
}
function tagOf(node) {
    const { lang, parentNode, host } = node;
    const next = parentNode ?? host;
    return lang || (next ? tagOf(next) : '');
}

/** Version of this library, as in `package.json`. */
const VERSION = '0.1.0';

const CONTROLS = ['table', 'download', 'embed'];
/** Every option of the charts, by its property name. */
const OPTIONS = {
    src: option('src', null, anyText),
    for: option('for', null, anyText),
    with: option('with', [], ids),
    figures: option('figures', null, ids),
    highlight: option('highlight', [], ids),
    evidence: option('evidence', 'all', oneOf('all', 'audit')),
    show: option('show', 'all', {
        expected: 'all, the number of a failure, verdict or changes',
        read: (input) => /^(all|\d+|verdict|changes)$/.exec(written(input))?.[0],
    }),
    heading: option('heading', null, anyText),
    subheading: option('subheading', null, anyText),
    note: option('note', null, anyText),
    headingLevel: option('heading-level', 'none', oneOf('none', 2, 3, 4, 5, 6)),
    controls: option('controls', CONTROLS, {
        expected: `none, or some of: ${CONTROLS.join(', ')}`,
        read: (input) => {
            const words = ids.read(input)?.filter((word) => word !== 'none');
            const known = words?.flatMap((word) => CONTROLS.find((control) => control === word) ?? []);
            return known?.length === words?.length ? known : undefined;
        },
    }),
    details: option('details', 'on', oneOf('on', 'off')),
    theme: option('theme', 'auto', oneOf('auto', 'light', 'dark')),
    view: option('view', 'chart', oneOf('chart', 'table')),
    step: option('step', null, {
        expected: 'a whole number from 0',
        read: (input) => {
            const text = written(input);
            return /^\d+$/.test(text) ? Number(text) : undefined;
        },
    }),
};
/** The names of all options. */
const OPTION_NAMES = Object.keys(OPTIONS);
/**
 * Reads options as they were set: null or undefined gives the default, so does a value
 * that is not allowed, with an issue.
 */
function readOptions(given) {
    const issues = [];
    const options = Object.fromEntries(OPTION_NAMES.map((name) => {
        const option = OPTIONS[name];
        const [value = option.default] = attempt(issues, () => readOne(option, given[name] ?? option.default, () => option.attribute));
        return [name, value];
    }));
    // Each name has been read by its own option.
    return { options: options, issues };
}
/** What was said of the options of a chart, as attributes of its element have it. */
const attributesOf = (options) => OPTION_NAMES.flatMap((name) => {
    const { attribute, default: fallback } = OPTIONS[name];
    const value = options[name];
    if (value === null || JSON.stringify(value) === JSON.stringify(fallback))
        return [];
    const text = typeof value === 'object' ? value.join(' ') : String(value);
    // No ids are no choice, no buttons are one.
    if (text === '' && typeof value === 'object')
        return name === 'controls' ? [[attribute, 'none']] : [];
    return [[attribute, text]];
});
function option(attribute, fallback, { expected, read }) {
    return {
        attribute,
        default: fallback,
        expected,
        read: (input) => (input === fallback ? fallback : read(input)),
    };
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
/** The shape of a role around the point 0, 0: circle for `behind` and `first`, diamond for the others. */
function shape$1(role, hollow) {
    const look = `mark ${role}${hollow ? ' hollow' : ''}`;
    return role === 'behind' || role === 'first'
        ? svg `<circle class=${look} r=${MARK.radius}></circle>`
        : svg `<path class=${look} d=${DIAMOND}></path>`;
}
/** The shape at its place on an axis of any length, in the size of the text: the inner box is one em wide. */
const markAt = ({ role, x, hollow, dodge }) => svg `<svg x=${percent(x)} y="50%" width="1em" height="1em" viewBox="0 0 ${MARK.em} ${MARK.em}"><g transform="translate(0 ${dodge * MARK.dodge})">${shape$1(role, hollow)}</g></svg>`;
/** The value beside its mark, one em from its middle. */
const valueAt = ({ role, x, value, side }) => side === 'start'
    ? textAt$2(`value ${role}`, value, percent(x), '50%', '0.35em', 'end', '-1em')
    : textAt$2(`value ${role}`, value, percent(x), '50%', '0.35em', 'start', '1em');
/** A text in a group of its own, which a page from right to left turns back. */
const textAt$2 = (look, text, x, y, dy, anchor = nothing, dx = nothing) => svg `<g class=${look}><text x=${x} y=${y} dx=${dx} dy=${dy} text-anchor=${anchor}>${text}</text></g>`;
/** A line between two points. */
const lineBetween = (look, x1, y1, x2, y2) => svg `<line class=${look} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
/** A position for the unit box: two decimals are a tenth of a pixel at 1,000 px. */
const percent = (x) => `${String(Number(x.toFixed(2)))}%`;

/** Ranges, and numbers with signs or short forms that are not said, or not as they are meant. */
const SPECIAL = /(\d{1,20}–\d+| ?[≈−]\S*| ?\+?£?[\d.,]{1,20}(?:bn|m)\b)/;
/** A text whose ranges, such as 2010–11, stay on one line, and whose numbers are in words for the ear: "minus 7". */
const spoken = (text, strings) => text.split(SPECIAL).map((part, index) => (index % 2 === 1 ? drawSpecial(part, strings) : part));
function drawSpecial(part, { aloud }) {
    const said = aloud(part);
    return said === part
        ? html `<span class="range">${part}</span>`
        : html `<span class="range" aria-hidden="true">${part}</span><span class="ear">${said}</span>`;
}

/** From the end of a bar to its value, in pixels. */
const TO_VALUE$2 = 6;
/** Bars from a common zero, a row each, with the ends of their scale below. */
const drawBars = ({ bars, axis }, { strings }) => html `<div class="bars ${besideOf(axis)}"><ul class="d" role="list">${bars.map((bar) => html `<li class="f"><span class="c">${bar.label}<span class="printed">${spoken(` ${bar.value}`, strings)}</span></span>${drawBar(bar, axis)}</li>`)}</ul>${drawBarAxis(axis)}</div>`;
/** One bar with its value beside it. */
function drawBar({ from, to, whole, role, value, side, hollow }, { zero }) {
    const start = side === 'start';
    const end = start ? from : (whole ?? to);
    return html `<svg class="bar" aria-hidden="true">${whole && svg `<rect class="g" x=${percent(zero)} y="15%" width=${percent(whole - zero)} height="70%"></rect>`}<rect class="e ${role}${hollow ? ' hollow' : ''}" x=${percent(from)} y="15%" width=${percent(to - from)} height="70%"></rect>${lineBetween('h', percent(zero), '0', percent(zero), '100%')}${textAt$2(`value ${role}`, value, percent(end), '50%', '0.35em', start ? 'end' : 'start', start ? -TO_VALUE$2 : TO_VALUE$2)}</svg>`;
}
/** Values longer than this many characters stand with the words, not beside the bars. */
const LONGEST_BESIDE_BAR$1 = 10;
/** The class that lets values stand beside their bars, where they are short enough. */
const besideOf = ({ longestBefore, longestAfter }) => Math.max(longestBefore.length, longestAfter.length) > LONGEST_BESIDE_BAR$1 ? '' : 'beside';
/** Zero and the ends of the scale, and unseen the room that the values need. */
const drawBarAxis = ({ ticks, longestBefore, longestAfter }) => html `<div class="b" aria-hidden="true"><span class="room before">${longestBefore}</span><svg class="axis">${ticks.map(({ x, label }) => textAt$2('u', label, percent(x), '100%', '-0.2em'))}</svg><span class="room after">${longestAfter}</span></div>`;

/** A link, or its words alone where there is no address. */
const drawLink = ({ text, href }) => href === null ? html `${text}` : html `<a class="link" href=${href}>${text}</a>`;

/** Outside the template, where the build can escape it. A line may break after the dot, not before it. */
const DOT$1 = '\u00a0· ';
/** A part of a line after the first: a dot before it for the eye, a comma for the ear. */
const dotted = (part) => html `<span aria-hidden="true">${DOT$1}</span><span class="ear">, </span>${part}`;
/** Place, period, and the sources with their links. */
const originParts = (where, sources, strings) => [...where.map((part) => spoken(part, strings)), ...sources.map(drawLink)].map((part, index) => index === 0 ? part : dotted(part));
/** The button of a detail after what stands before it in its line. */
const afterParts = (parts, opener) => opener && (parts.length > 0 ? dotted(opener) : opener);
/**
 * The origin of a row as one grey line.
 *
 * @param opener the button of its detail, last in the line
 */
const drawOrigin = (where, sources, opener, { strings }) => {
    const parts = originParts(where, sources, strings);
    return html `<p class="where">${parts}${afterParts(parts, opener)}<span class="ear">. </span></p>`;
};

/**
 * A button that opens something in place.
 *
 * @param id what is opened; its element has it too, as `data-open`
 * @param of what it belongs to, for the ear
 */
const drawToggle = (id, open, label, of) => html `<button class="link opener" part="opener" type="button" data-open=${id} aria-expanded=${open} aria-controls=${open ? `open-${id}` : nothing}>${label}<span class="ear">: ${of}</span></button>`;
/** The button that opens the detail of a row, at the end of the row's line of origin. */
const drawOpener = (detail, { strings }) => detail && drawToggle(detail.id, detail.facts !== null, strings.detail.open, detail.name);
/** The detail of a row, while it is open. */
const drawDetail = (detail, { address, strings }) => detail?.facts == null
    ? nothing
    : html `<div class="detail" part="detail" id="open-${detail.id}" data-open=${detail.id}><dl class="facts">${detail.facts.map((fact) => drawFact(fact, strings))}</dl><p><a class="link" href="${address}/${encodeURIComponent(detail.id)}">${strings.detail.link}<span class="ear">: ${detail.name}</span></a></p></div>`;
const drawFact = ({ term, items }, strings) => html `<div class="fact"><dt>${term}</dt><dd>${items.map((item, index) => {
    const part = item.href === null ? spoken(item.text, strings) : drawLink(item);
    return index === 0 ? part : dotted(part);
})}</dd></div>`;

/** Size of a unit's square and of the step to the next, in units of the picture. */
const SQUARE$1 = 10;
const STEP$1 = 12;
/** How many units of the picture are as wide as the text is high, in a line. */
const UNITS_PER_EM$1 = 8;
/** Units as squares: filled ones are the part, outlined ones the rest. Each row keeps its shape at any width. */
const drawUnits = ({ rows, perRow, line }) => html `<div class="units ${line ? 'l' : ''}" aria-hidden="true">${rows.map((row) => drawRow$3(row, perRow, line))}</div>`;
function drawRow$3({ filled, outlined }, perRow, line) {
    // A narrow space sets the rest apart where the two share a row of a line.
    const apart = line && filled > 0 && outlined > 0 ? SQUARE$1 / 2 : 0;
    const width = perRow * STEP$1 + apart;
    const squares = Array.from({ length: filled + outlined }, (_, index) => square(index * STEP$1 + (index < filled ? 0 : apart), index < filled));
    return html `<svg class="x" width="${width / UNITS_PER_EM$1}em" viewBox="0 0 ${width} ${STEP$1}">${squares}</svg>`;
}
const square = (x, filled) => svg `<rect class=${filled ? 'v' : 'w'} x=${x + 0.5} y="1" width=${SQUARE$1} height=${SQUARE$1} rx="1"></rect>`;

/** The verdict, then what rose and what fell, then the findings. */
const drawBalance = ({ verdict, sections }, context) => html `${verdict === null ? nothing : drawVerdict(verdict, context)}${sections.map((section) => drawSection(section, context))}`;
const drawVerdict = ({ figures, units, line, cautions, source, detail }, context) => html `<div class="verdict" part="verdict" data-figures=${figures}>${units === null ? nothing : drawUnits(units)}<p class="finding">${line}<span class="ear">. </span></p><p class="where">${cautions.map((caution) => spoken(`${caution} `, context.strings))}${drawLink(source)}${detail === null ? nothing : dotted(drawOpener(detail, context))}<span class="ear">. </span></p>${drawDetail(detail, context)}</div>`;
const drawSection = ({ id, title, caution, axis, lists, findings }, context) => html `<div class="section" part="section"><p class="t" id="section-${id}">${spoken(title, context.strings)}</p>${lists.length === 0
    ? nothing
    : html `<div class="changes ${axis === null ? '' : besideOf(axis)}" part="plot">${lists.map((list, index) => drawList$1(list, id, index, axis, context))}</div>`}${findings.length === 0
    ? nothing
    : html `<ol class="findings" part="findings" aria-labelledby="section-${id}">${findings.map(({ figures, text, sources, detail }) => html `<li data-figures=${figures}><p>${spoken(text, context.strings)}</p>${drawOrigin([], sources, drawOpener(detail, context), context)}${drawDetail(detail, context)}</li>`)}</ol>`}${caution && html `<p class="caution">${spoken(caution, context.strings)}</p>`}</div>`;
/** Changes that go one way; the axis stands below the last ones that have a bar. */
const drawList$1 = ({ heading, rows, last }, id, index, axis, context) => html `<p class="direction" id="${id}-${index}">${heading}</p><ul class="i" role="list" aria-labelledby="section-${id} ${id}-${index}">${rows.map((row) => drawChange(row, axis, context))}</ul>${last && axis !== null ? drawBarAxis(axis) : nothing}`;
function drawChange({ figures, label, steps, bar, where, sources, caution, detail, emphasis }, axis, context) {
    return html `<li class="change ${emphasis}" part="row" data-figures=${figures}><p class="label" part="label">${spoken(label, context.strings)}<span class="ear">: </span></p><p class="steps">${steps.map((step, index) => drawStep(step, index, context))}${bar && html `<span class="printed ${bar.role}"><span class="ear">,</span>${spoken(` ${bar.value}`, context.strings)}</span>`}<span class="ear">. </span></p>${bar === null || axis === null ? nothing : drawBar(bar, axis)}${drawOrigin(where, sources, drawOpener(detail, context), context)}${caution && html `<p class="caution">${spoken(caution, context.strings)}</p>`}${drawDetail(detail, context)}</li>`;
}
/** Outside the template, where the build can escape it. */
const ARROW$1 = ' →\u00a0';
const drawStep = ({ value, period }, index, { strings }) => html `${index === 0 ? nothing : html `<span aria-hidden="true">${ARROW$1}</span><span class="ear">, ${strings.balance.then} </span>`}<span class="step" >${spoken(value, strings)}<span class="when">${` (${period})`}</span></span >`;

/**
 * The domain of values that share an axis. It always holds zero; shares of a whole run
 * from 0 to 100, scores to the highest there is.
 */
function domainOf(values, unit) {
    const low = Math.min(0, ...values);
    const high = Math.max(0, ...values);
    const most = unit === '%' ? 100 : Number(/^score out of (\d+)$/.exec(unit)?.[1] ?? 0);
    if (low === 0 && high <= most)
        return [0, most || 1];
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

/** The value with the sign that the figure's direction gives it. */
const signedValue = ({ figure, value }) => figure.direction === 'fall' ? -value.value : value.value;

/**
 * A value as it is printed: with its unit, ≈ where it is approximate, and the source's "over" or "almost".
 *
 * @param decimal whether it has a decimal in any case, for a value beside others that have one
 */
function printed({ figure, value }, strings, decimal = false) {
    const number = strings.unit(figure.unit).value(value.value, decimal);
    const text = (value.approximate ? strings.approximately : '') + number;
    return value.bound === null ? text : strings.bound(value.bound, text);
}
/** A value as it is printed where no bar or sentence says which way it goes. */
const printedAlone = (reading, strings) => reading.figure.direction === null
    ? printed(reading, strings)
    : strings.unit(reading.figure.unit).signed(signedValue(reading));
/** When a reading was taken; null where the source does not say. */
const periodOf = ({ figure, value }) => value.period ?? figure.period;
/** When a reading was taken, as its source's language writes it; empty where the source does not say. */
const originalPeriodOf = ({ figure, value }) => value.time ?? value.period ?? figure.time ?? figure.period ?? '';
/** The reading's period, or the audit where it has no year of its own. */
const periodName = (reading, report, strings) => periodOf(reading) ?? auditOf(reading.figure, report, strings) ?? strings.table.periodNotStated;
/** Which audit reported a figure; null for other evidence. */
function auditOf({ audit }, { reportDate, reportName }, strings) {
    if (audit === null)
        return null;
    return (reportDate?.startsWith(String(audit)) ? reportName : null) ?? strings.audit(audit);
}
/** The different ones, in their order. */
const distinct = (items) => [...new Set(items)];
/** Where and when a reading was taken, as far as the page's own table says it. */
function whereOf$1(reading, strings) {
    const { geography, own } = reading.figure;
    return stated([geography, periodOf(reading) ?? (own ? '' : strings.table.periodNotStated)]).join(', ');
}
/** The ids of some figures, as an attribute holds them. */
const idsOf = (figures) => figures.map(({ id }) => id).join(' ');
/** The different figures of some readings. */
const figuresOf = (readings) => distinct(readings.map(({ figure }) => figure));
/** Whether the author stressed one of these figures, or others. */
function emphasisOf(figures, highlight) {
    if (highlight.size === 0)
        return 'none';
    return figures.some((figure) => highlight.has(figure)) ? 'highlighted' : 'receding';
}
/** Which audit reported a figure, or which other evidence, with its address. */
function sourceTag(figure, report, strings) {
    const { source } = figure;
    if (figure.own)
        return { text: source.name, href: source.url };
    const { reportDate } = report;
    const later = reportDate !== null && source.date > reportDate && !source.date.startsWith(reportDate);
    return {
        text: auditOf(figure, report, strings) ?? strings.otherEvidence(source, later),
        href: source.url,
    };
}
/** The tags of some figures, each source once; of none, that of the table which says it in words alone. */
function sourceTags(figures, report, strings) {
    const [first] = report.sources;
    if (figures.length === 0 && first?.name)
        return [{ text: first.name, href: first.url }];
    const tags = figures.map((figure) => sourceTag(figure, report, strings));
    return tags.filter((tag, index) => tag.text !== '' && tags.findIndex(({ text, href }) => text === tag.text && href === tag.href) === index);
}
/**
 * The sources of some figures for the foot of a chart, each once.
 *
 * @param others what the chart rests on besides; they stand first
 */
const sourcesOf$1 = (figures, strings, others = []) => distinct([...others, ...figures.map(({ source }) => source)])
    .map((source) => ({ text: strings.sourceName(source), href: source.url }))
    .filter(({ text }) => text !== '');

/** Figures whose bars share a scale: one unit, and changes apart from amounts. */
const scaleOf = ({ unit, direction }) => direction === null ? unit : `change in ${unit}`;
/** Bars from a common zero, on the scale of all bars of their unit. */
function layoutBars(readings, domains, strings) {
    const [first] = readings;
    if (first === undefined)
        return null;
    const words = strings.unit(first.figure.unit);
    const domain = domains.get(scaleOf(first.figure)) ?? domainOf(readings.map(signedValue), first.figure.unit);
    const wholes = new Set(readings.flatMap(({ partOf }) => (partOf === null ? [] : readings[partOf - 1]) ?? []));
    const bars = readings
        .filter((reading) => !wholes.has(reading))
        .map((reading) => {
        const { value } = reading;
        const amount = signedValue(reading);
        const text = domain[0] < 0 ? words.signed(amount) : printed(reading, strings);
        const whole = reading.partOf === null ? undefined : readings[reading.partOf - 1];
        return {
            ...barOf$1(amount, domain),
            label: capital(nameOf$1(reading, strings)),
            value: whole === undefined ? text : strings.partOf(text, printed(whole, strings)),
            role: value.role,
            // What is nothing or less has no parts.
            whole: whole === undefined || signedValue(whole) <= 0 ? null : position(signedValue(whole), domain),
            hollow: value.approximate,
        };
    });
    return { kind: 'bars', bars, axis: axisOf$1(bars, domain, words.tick) };
}
function nameOf$1({ figure, value }, strings) {
    if (value.group !== null && value.period !== null)
        return strings.groupAt(value.group, value.period);
    return value.group ?? value.period ?? figure.label;
}
/** Ends of a bar from zero, and the side that its value stands on. */
function barOf$1(amount, domain) {
    const zero = position(0, domain);
    const end = position(amount, domain);
    return { from: Math.min(zero, end), to: Math.max(zero, end), side: amount < 0 ? 'start' : 'end' };
}
/** The scale of bars, with the room that the values beside the bars need. */
function axisOf$1(bars, domain, tick) {
    const longest = (side) => bars.reduce((found, bar) => (bar.side === side && bar.value.length > found.length ? bar.value : found), '');
    return {
        // Bars have no lines at their ticks: one without a label has nothing to show.
        ticks: ticksOf(domain, tick).filter(({ label }) => label !== ''),
        zero: position(0, domain),
        longestBefore: longest('start'),
        longestAfter: longest('end'),
    };
}

/**
 * The detail of a row; null where the author wants none.
 *
 * @param name what the row is called
 * @param caution what is said of the row besides the cautions of its figures
 * @param between what lies between the readings, with its name; null where nothing is compared
 * @param prefix stands before its id where the same figure has another row too
 */
function layoutDetail(context, name, readings, caution = null, between = null, prefix = '') {
    const [first] = readings;
    if (first === undefined || context.options.details === 'off')
        return null;
    const id = prefix + first.figure.id;
    const open = context.state.open.has(id);
    return { id, name, facts: open ? factsOf(context, readings, caution, between) : null };
}
function factsOf({ report, strings }, readings, caution, between) {
    const { detail, table } = strings;
    const figures = figuresOf(readings);
    const sources = sourcesOf$1(figures, strings);
    const several = sources.length > 1;
    const own = figures.every((figure) => figure.own);
    const orNotStated = (text) => text ?? (own ? '' : detail.notStated);
    const named = readings.map((reading) => nameOf(reading, readings.length > 1, report, strings));
    const cautions = stated([caution, ...figures.flatMap((figure) => figure.cautions.map(({ text }) => text))]);
    const known = [
        ...readings.map((reading, index) => [
            named[index]?.term ?? '',
            [printedAlone(reading, strings)],
            several ? [sourceTag(reading.figure, report, strings)] : [],
        ]),
        [between?.[0] ?? '', [between?.[1] ?? '']],
        [detail.period, named.every(({ dated }) => dated) ? [] : readings.map(periodOf).map(orNotStated)],
        [detail.place, figures.map(({ geography }) => geography)],
        [detail.population, figures.map(({ population }) => population).map(orNotStated)],
        // An audit or other evidence, and the document; of several each stands with its reading.
        ...(several
            ? []
            : [[table.source, sourceTags(figures, report, strings).map(({ text }) => text), sources]]),
        [table.caution, [distinct(cautions).join(' ')]],
    ];
    return known
        .map(([term, texts, links = []]) => ({
        term,
        items: [...distinct(stated(texts)).map((text) => ({ text, href: null })), ...links],
    }))
        .filter(({ items }) => items.length > 0);
}
/** What a reading is called among the others, and whether that tells its time. */
function nameOf(reading, several, report, strings) {
    const { group, period } = reading.value;
    if (group !== null)
        return {
            term: capital(period === null ? group : strings.groupAt(group, period)),
            dated: period !== null,
        };
    return several
        ? { term: capital(periodName(reading, report, strings)), dated: true }
        : { term: capital(reading.figure.label), dated: false };
}

/** Lays out what rose and fell in one unit, or the findings. */
function layoutSection(section, context) {
    const { strings, report } = context;
    const { rows, findings } = section;
    const { id, title, caution } = section.section;
    const unit = rows.find(({ difference }) => difference !== null)?.readings[0]?.figure.unit ?? '';
    const domain = domainOf(rows.map(({ difference }) => difference ?? 0), `change in ${unit}`);
    const { rose, fell, unchanged, oneReading } = strings.balance;
    const lists = [
        { heading: rose, sign: 1 },
        { heading: unchanged, sign: 0 },
        { heading: fell, sign: -1 },
        { heading: oneReading, sign: null },
    ]
        .map(({ heading, sign }) => ({
        heading,
        rows: rows
            .filter(({ difference }) => (difference === null ? null : Math.sign(difference)) === sign)
            .map((row) => rowOf$3(row, domain, context)),
    }))
        .filter((list) => list.rows.length > 0);
    const withBars = lists.filter(({ heading }) => heading !== oneReading);
    const bars = withBars.flatMap((list) => list.rows.flatMap(({ bar }) => bar ?? []));
    return {
        id,
        title: title || titleOf(rows[0], strings),
        caution,
        // Changes in shares are points, so their ticks carry no per cent sign.
        axis: bars.length === 0 ? null : axisOf$1(bars, domain, strings.unit(unit === '%' ? '' : unit).tick),
        lists: lists.map((list) => ({ ...list, last: list === withBars.at(-1) })),
        findings: findings.map(({ text, readings }) => ({
            figures: idsOf(figuresOf(readings)),
            text,
            sources: sourceTags(figuresOf(readings), report, strings),
            detail: layoutDetail(context, text.replace(/\. .*/, ''), readings, null, null, 'finding-'),
        })),
    };
}
/** What a section is called that has no title: by the unit of its rows. */
function titleOf(row, strings) {
    const { unit = '' } = row?.readings[0]?.figure ?? {};
    return unit === '%' ? strings.shares : capital(strings.unit(unit).name);
}
function rowOf$3({ change, readings, difference }, domain, context) {
    const { report, highlight, strings } = context;
    const figures = figuresOf(readings);
    const label = capital(change.label);
    const decimal = readings.some(({ value }) => !Number.isInteger(value.value));
    return {
        figures: idsOf(figures),
        label,
        steps: readings.map((reading) => ({
            value: printed(reading, strings, decimal),
            period: periodName(reading, report, strings),
        })),
        bar: difference === null
            ? null
            : {
                ...barOf$1(difference, domain),
                label: '',
                value: changeOf(readings, difference, strings),
                role: difference < 0 ? 'behind' : 'compared',
                whole: null,
                hollow: readings.some(({ value }) => value.approximate),
            },
        where: distinct(stated(figures.map(({ geography }) => geography))),
        sources: sourceTags(figures, report, strings),
        caution: change.caution,
        detail: layoutDetail(context, label, readings, change.caution, difference === null ? null : [strings.detail.change, changeOf(readings, difference, strings)]),
        emphasis: emphasisOf(figures, highlight),
    };
}
/** What lies between the first and the last reading: "+12 points"; empty where there is one. */
const changeOf = (readings, difference, strings) => (difference === null ? '' : strings.unit(readings[0]?.figure.unit ?? '').change(difference));

/** The first of the largest by some measure; undefined where there is none. */
function largest(items, by) {
    return items.reduce((found, item) => (found === undefined || by(item) > by(found) ? item : found), undefined);
}

/** Units for a part of a whole, null where they cannot be counted; in rows that come out even where they can: ten, else seven, else one row. */
function layoutUnits(part, whole) {
    if (!isDrawable(part, whole))
        return null;
    const perRow = whole % 10 === 0 ? 10 : whole % 7 === 0 ? 7 : Math.min(whole, 10);
    return { kind: 'units', rows: rowsOf$4(part, whole, perRow), perRow, line: false };
}
/** Units that make one line where there is room, null where they cannot be counted, and rows of seven where there is none. */
function layoutUnitLine(part, whole) {
    if (!isDrawable(part, whole))
        return null;
    return { kind: 'units', rows: rowsOf$4(part, whole, 7), perRow: 7, line: true };
}
/** More units than this nobody counts. */
const MOST_UNITS = 200;
/** Whether whole units, and not too many, show the part and the whole. */
const isDrawable = (part, whole) => Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && part <= whole && whole <= MOST_UNITS;
function rowsOf$4(part, whole, perRow) {
    return Array.from({ length: Math.ceil(whole / perRow) }, (_, row) => {
        const units = Math.min(perRow, whole - row * perRow);
        const filled = Math.max(0, Math.min(units, part - row * perRow));
        return { filled, outlined: units - filled };
    });
}

/** Lays out the verdict; null where it is not shown. */
function layoutVerdict(verdict, context) {
    const { report, strings } = context;
    const [first] = verdict;
    if (first === undefined)
        return null;
    const { negative, total } = goalsOf(verdict);
    const { figure } = first.reading;
    const { text, href } = sourceTag(figure, report, strings);
    const readings = verdict.map(({ reading }) => reading);
    const line = verdict.map(({ goals, label }) => `${goals} ${label}`).join(', ');
    return {
        figures: idsOf(figuresOf(readings)),
        units: layoutUnitLine(negative, total),
        line,
        detail: layoutDetail(context, line, readings),
        cautions: figure.cautions.map((caution) => caution.text),
        source: { text: strings.reportedBy(text, figure.audit === null ? null : figure.source.reportedBy), href },
    };
}
/** How many goals had a negative outcome, of how many. */
function goalsOf(verdict) {
    const sum = (items) => items.reduce((all, { goals }) => all + goals, 0);
    return { negative: sum(verdict.filter(({ outcome }) => outcome === 'negative')), total: sum(verdict) };
}

/** One sentence on the goals and on the shares that were measured twice. */
function balanceSummary$1({ verdict, sections }, strings) {
    const shares = sections
        .flatMap(({ rows }) => rows)
        .flatMap(({ change, readings, difference }) => difference !== null && readings.every(({ figure }) => figure.unit === '%')
        ? [{ label: change.label, difference }]
        : []);
    /** How many went one way, and which went farthest. */
    const moved = (sign) => {
        const rows = shares.filter(({ difference }) => difference * sign > 0);
        const most = largest(rows, ({ difference }) => difference * sign);
        return [rows.length, most ? [most.label, strings.unit('%').change(most.difference)] : null];
    };
    const [rose, mostRisen] = moved(1);
    const [fell, mostFallen] = moved(-1);
    const facts = {
        goals: verdict.length === 0 ? null : goalsOf(verdict),
        shares: shares.length === 0 ? null : { total: shares.length, rose, fell, mostRisen, mostFallen },
    };
    return strings.balance.summary(facts);
}

/** The words around a chart: the author's where there are any, otherwise those that fit the choice. */
function frameOf({ texts, report, choice, omitted }, { fallbackTitle, partTitle, ownSubtitle, summary, notes = [], chartNotes = [], figures }, options, strings) {
    const ownTitle = { default: undefined, audits: undefined, own: texts?.fallbackTitle, part: partTitle };
    const title = ownTitle[choice] ?? texts?.title ?? fallbackTitle;
    const own = ownSubtitle ?? (choice === 'audits' ? texts?.subtitle : '');
    const subtitle = choice === 'default' ? (texts?.subtitle ?? own) : own;
    const { translationNote, note, sources } = report;
    const sampling = figures.some(({ survey }) => survey) ? strings.notes.sampling : '';
    return {
        title: (options.heading ?? title) || null,
        name: options.heading || title,
        subtitle: (options.subheading ?? subtitle) || null,
        remark: texts?.remark ?? null,
        summary,
        notes: stated([
            translationNote,
            omitted > 0 ? strings.notes.omitted(omitted, strings.unit('').value(omitted)) : '',
            options.note,
            ...note.split('\n'),
            ...notes,
            sampling,
        ]),
        chartNotes: stated(chartNotes),
        sources: sourcesOf$1(figures, strings, sources),
    };
}

const NOTHING = { text: '', href: null };
/** A chart as a table, a row a reading; where the reader has ordered it, each row is complete. */
function layoutTable(caption, entries, report, strings, sort) {
    const { measure, group, value, difference, placeAndPeriod, source, caution } = strings.table;
    // Where nothing is compared there is no column for it.
    const compared = entries.some((entry) => entry.difference !== '');
    const placed = entries.some(({ readings }) => readings.some((reading) => whereOf$1(reading, strings) !== ''));
    const names = [
        measure,
        group,
        value,
        ...(compared ? [difference] : []),
        ...(placed ? [placeAndPeriod] : []),
        source,
        caution,
    ];
    const units = distinct(entries.flatMap(({ readings }) => readings.map(({ figure }) => figure.unit)));
    const rows = entries.flatMap((entry) => 
    // What is told in words alone is a row too.
    (entry.readings.length > 0 ? entry.readings : [null]).map((reading, index) => {
        const { label, size } = entry;
        const complete = sort !== null;
        const owner = capital(reading?.value.group ?? '');
        const where = reading ? whereOf$1(reading, strings) : '';
        const [tag = NOTHING] = sourceTags(reading ? [reading.figure] : [], report, strings);
        const unit = units.indexOf(reading?.figure.unit ?? '');
        const between = complete || index === entry.readings.length - 1 ? entry.difference : '';
        return {
            row: {
                span: complete || !reading ? 1 : index === 0 ? entry.readings.length : 0,
                label: capital(label),
                cells: [
                    owner,
                    reading ? printedAlone(reading, strings) : '',
                    ...(compared ? [between] : []),
                    ...(placed ? [where] : []),
                ],
                reading,
                source: tag,
                caution: entry.cautions.join(' '),
            },
            keys: [
                [0, label],
                // What has none stands last.
                [owner === '' ? 1 : 0, owner],
                [unit, reading ? signedValue(reading) : 0],
                ...(compared ? [[size === null ? units.length : unit, size ?? 0]] : []),
                ...(placed ? [[0, where]] : []),
                [0, tag.text],
            ],
        };
    }));
    return {
        caption,
        columns: names.map((name, index) => ({ name, sort: sortOf(index, names.length, sort) })),
        rows: (sort === null ? rows : ordered(rows, sort, strings)).map(({ row }) => row),
    };
}
/** How a column is ordered; cautions, which are sentences, are not. */
function sortOf(column, columns, sort) {
    if (column === columns - 1)
        return null;
    if (sort?.column !== column)
        return 'none';
    return sort.descending ? 'descending' : 'ascending';
}
function ordered(rows, { column, descending }, { compare }) {
    const sign = descending ? -1 : 1;
    return [...rows].sort(({ keys: left }, { keys: right }) => {
        const [first, a] = left[column] ?? [0, 0];
        const [other, b] = right[column] ?? [0, 0];
        return first - other || sign * (typeof a === 'number' ? a - Number(b) : compare(a, String(b)));
    });
}

/** Lays out the verdict, what rose and what fell, and the findings. */
function layoutBalance(content, options, strings, state) {
    const { verdict, sections } = content;
    const context = { ...content, options, state, strings };
    const frame = frameOf(content, {
        fallbackTitle: strings.fallbackTitles.balance,
        // The chart's title is the verdict.
        ...(verdict.length === 0 && {
            partTitle: content.texts?.fallbackTitle ?? strings.fallbackTitles.balance,
        }),
        summary: balanceSummary$1(content, strings),
        figures: content.figures,
    }, options, strings);
    return {
        ...frame,
        verdict: layoutVerdict(verdict, context),
        sections: sections.map((section) => layoutSection(section, context)),
        table: tableOf$2(content, frame.name, strings, state),
    };
}
function tableOf$2({ sections, verdict, report }, caption, strings, { sort }) {
    const [goals] = verdict;
    const entries = [
        ...(goals === undefined
            ? []
            : [
                {
                    label: goals.reading.figure.label,
                    readings: verdict.map(({ reading }) => reading),
                    difference: '',
                    size: null,
                    cautions: goals.reading.figure.cautions.map(({ text }) => text),
                },
            ]),
        ...sections
            .flatMap(({ rows }) => rows)
            .map(({ change, readings, difference }) => ({
            label: change.label,
            readings,
            difference: changeOf(readings, difference, strings),
            size: difference,
            cautions: [change.caution ?? ''],
        })),
    ];
    return layoutTable(caption, entries, report, strings, sort);
}

/** How many rows a chart draws: as many as a reader can compare, and a page can bear. */
const MOST_ROWS = 50;
/** The first rows, in their order and not by their size: what is left out is nobody's choice. */
function firstRows(rows, omitted, most = MOST_ROWS) {
    omitted.rows += Math.max(0, rows.length - most);
    return rows.slice(0, most);
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
/** Names the figures that an attribute asks for and that are not shown. */
function nameUnshown(attribute, asked, shown, issues) {
    for (const figure of asked)
        if (!shown.includes(figure))
            issues.push({
                code: 'not-shown',
                message: `${attribute}: the figure "${figure.id}" is not shown.`,
                help: 'Choose one that this chart shows, or leave it out.',
            });
}
/** The figures that the author chose; null for the chart's own choice. */
function chosenFigures(dataset, { figures }, issues) {
    return figures === null || figures.length === 0
        ? null
        : resolveFigures(dataset, figures, 'figures', issues);
}
/** How many parts a message names. */
const MOST_NAMED$1 = 10;
/** The part that is shown alone, or `all`; one that a chart does not have becomes an issue. */
function shownPart({ show }, parts, issues) {
    const all = ['all', ...parts];
    if (all.includes(show))
        return show;
    issues.push({
        code: 'unknown-part',
        message: `show: this chart has no part "${show}".`,
        help: `Write ${all.slice(0, MOST_NAMED$1).join(' or ')}.`,
    });
    return 'all';
}
/** Whose choice the figures are. */
function choiceOf(chosen, { evidence }, part = 'all') {
    if (chosen !== null)
        return 'own';
    if (part !== 'all')
        return 'part';
    return evidence === 'audit' ? 'audits' : 'default';
}

/** The section that the findings in favour stand in. */
const FINDINGS = 'findings';
/** Chooses the verdict, the changes and the findings. */
function selectBalance(dataset, options) {
    const issues = [];
    const chosen = chosenFigures(dataset, options, issues);
    const show = shownPart(options, ['verdict', 'changes'], issues);
    const asked = (readings) => chosen === null || readings.some(({ figure }) => chosen.includes(figure));
    const usable = (readings) => options.evidence === 'all' || readings.every(({ figure }) => figure.audit !== null);
    const omitted = { rows: 0 };
    const verdict = firstRows(show === 'changes' ? [] : dataset.verdict.filter(({ reading }) => asked([reading]) && usable([reading])), omitted);
    const rows = firstRows(show === 'verdict'
        ? []
        : dataset.changes
            .filter(({ readings }) => asked(readings))
            .map((change) => measure(change, readingsOf(change, options.evidence)))
            .filter(({ readings }) => readings.length > 0), omitted);
    const findings = firstRows(show === 'all' ? dataset.findings.filter(({ readings }) => asked(readings) && usable(readings)) : [], omitted);
    const whole = chosen === null && options.evidence === 'all';
    const sections = firstRows(dataset.sections
        .map((section) => ({
        section,
        rows: rows.filter(({ change }) => change.section === section.id),
        findings: section.id === FINDINGS ? findings : [],
    }))
        .filter((part) => show !== 'verdict' && isShown(part, whole)), omitted);
    const readings = [
        ...verdict.map(({ reading }) => reading),
        ...sections.flatMap((part) => [...part.rows, ...part.findings].flatMap(({ readings }) => readings)),
    ];
    const figures = [...new Set(readings.map(({ figure }) => figure))];
    const highlight = new Set(resolveFigures(dataset, options.highlight, 'highlight', issues));
    nameUnshown('figures', chosen ?? [], figures, issues);
    nameUnshown('highlight', highlight, figures, issues);
    if (verdict.length === 0 && sections.length === 0)
        return { status: 'empty', reason: 'no-figures', issues };
    const content = {
        texts: dataset.charts.get('balance') ?? null,
        report: dataset,
        choice: choiceOf(chosen, options, show),
        verdict,
        sections,
        figures,
        highlight,
        omitted: omitted.rows,
    };
    return { status: 'ready', content, issues };
}
/** The readings to compare; a count of its own, such as an audit's, stands aside where there are two to compare. */
function readingsOf({ readings }, evidence) {
    if (evidence === 'audit')
        return readings.filter(({ figure }) => figure.audit !== null);
    const compared = readings.filter(({ stage }) => stage !== 'reading');
    return compared.length > 1 ? compared : readings;
}
function measure(change, readings) {
    const [first, ...others] = readings;
    const last = others.at(-1);
    return {
        change,
        readings,
        difference: first === undefined || last === undefined
            ? null
            : Number((last.value.value - first.value.value).toPrecision(12)),
    };
}
/** A section stands if it has rows, or is a sentence that belongs to the whole choice. */
const isShown = ({ section, rows, findings }, whole) => rows.length + findings.length > 0 || (whole && section.id !== FINDINGS && section.caution !== null);

/** A chart as a figure: title, subtitle and summary above, notes, sources and buttons below. */
function drawFigure(frame, options, strings, key, body) {
    return html `<figure class="figure" part="figure" lang=${strings.language} aria-label=${frame.title === null ? frame.name : nothing} aria-labelledby=${frame.title === null ? nothing : 'title'} aria-describedby="summary" ><figcaption>${frame.title === null ? nothing : drawTitle(frame.title, options.headingLevel)}${frame.subtitle &&
        html `<p class="subheading" part="subheading">${spoken(frame.subtitle, strings)}</p>`}${frame.remark && html `<p class="note" part="remark">${spoken(frame.remark, strings)}</p>`}${key}<p class="summary" part="summary" id="summary">${spoken(frame.summary, strings)}</p></figcaption>${body}<div class="foot"><div class="notes" part="notes">${[...frame.notes, ...(options.view === 'table' ? [] : frame.chartNotes)].map((note) => html `<p>${spoken(note, strings)}</p>`)}</div>${frame.sources.length === 0 ? nothing : drawSources$1(frame.sources, strings.sources)}${options.controls.length > 0
        ? html `<p class="controls" part="controls">${options.controls.includes('table')
            ? html `<button class="control" part="control" type="button" data-view>${options.view === 'table' ? strings.controls.chart : strings.controls.table}</button>`
            : nothing}</p>`
        : nothing}</div></figure>`;
}
/** A heading by its role: no other tag for each level. */
function drawTitle(title, level) {
    const isHeading = level !== 'none';
    return html `<p class="title" part="heading" id="title" role=${isHeading ? 'heading' : nothing} aria-level=${isHeading ? level : nothing}>${title}</p>`;
}
function drawSources$1(sources, label) {
    return html `<div class="sources" part="sources"><p id="sources">${label}: </p><ul role="list" aria-labelledby="sources">${sources.map((source, index) => html `<li>${drawLink(source)}${index < sources.length - 1 ? '; ' : ''}</li>`)}</ul></div>`;
}

/**
 * All that an element draws: a figure or the message why there is none, with whatever the
 * page put between the tags. A message beside a figure is for the ear only. Its place stays, so that a screen reader that
 * knows it says what comes to stand in it.
 *
 * @param again what the button is called that asks again for what did not come; empty for none
 */
const drawHost = (theme, language, message, figure, again = '') => html `<div class="frame ${theme}"><p class=${figure === nothing ? 'message' : 'ear'} part="message" role="status" lang=${language}>${message && html `<strong>${message[0]}</strong>${message[1] && ` ${message[1]}`}`}</p>${again && html `<p class="message controls" part="controls" lang=${language}><button class="control" part="control" type="button" data-again>${again}</button></p>`}${figure}</div>${figure === nothing ? html `<slot></slot>` : nothing}`;

/**
 * The chart as a table. In a narrow place its rows stand as blocks, so roles are written
 * out: `display: block` would take them away.
 */
function drawTable({ caption, columns, rows }, context) {
    return html `<table class="table" part="table" role="table"><caption class="ear">${caption}</caption><thead role="rowgroup"><tr role="row">${columns.map(drawColumn)}</tr></thead><tbody role="rowgroup">${rows.map((row) => drawRow$2(row, columns, context))}</tbody></table>`;
}
/** Its button orders the rows by it. */
const drawColumn = ({ name, sort }, index) => html `<th scope="col" role="columnheader" aria-sort=${sort ?? nothing}>${sort === null ? name : html `<button class="link sorter ${sort}" type="button" data-sort=${index}>${name}</button>`}</th>`;
/** A row; its label and its caution stand in the first of the rows that they are for. */
function drawRow$2({ span, label, cells, source, caution }, columns, { strings }) {
    const [, ...others] = columns;
    return html `<tr role="row" class=${span === 0 ? 'continued' : ''}>${span === 0 ? nothing : html `<th scope="row" role="rowheader" rowspan=${span}>${spoken(label, strings)}</th>`}${[...cells.map((cell) => spoken(cell, strings)), drawLink(source)].map((cell, index) => html `<td role="cell" data-column=${others[index]?.name ?? ''}>${cell}</td>`)}${span === 0
        ? nothing
        : html `<td role="cell" rowspan=${span} data-column=${others.at(-1)?.name ?? ''}>${spoken(caution, strings)}</td>`}</tr>`;
}

/** Nobody did anything yet. */
const UNTOUCHED = { open: new Set(), sort: null, acted: false, page: '' };

/** A chart as marks or as a table, or the message why there is none. */
const chartOf = ({ name, select, layout, above, draw, }) => (source, options, strings, reader = UNTOUCHED) => {
    const state = typeof source === 'string' ? { status: 'empty', reason: source, issues: [] } : select(source, options);
    const host = (message, figure, again) => drawHost(options.theme, strings.language, message, figure, again);
    if (state.status === 'empty') {
        const { reason, issues } = state;
        const message = strings.messages[reason];
        const again = canAskAgain(reason, reader) && options.controls.length > 0 ? strings.controls.again : '';
        return { template: host(message, nothing, again), issues, view: message };
    }
    const view = layout(state.content, options, strings, reader);
    const context = { address: `${reader.page}#${name}`, strings };
    const table = options.view === 'table';
    const head = table ? nothing : above?.(view);
    const body = table ? drawTable(view.table, context) : draw(view, context);
    return {
        template: host(reader.acted ? [seenOf(options, view.table, strings), ''] : null, drawFigure(view, options, strings, head, body)),
        issues: [...state.issues, ...omittedOf(state.content)],
        view,
    };
};
/** Whether the reader can ask again; the button stays while that is done, so that it keeps the focus. */
const canAskAgain = (reason, { acted }) => reason === 'unreachable' || reason === 'not-found' || (reason === 'loading' && acted);
/** What is said, for the ear, of what the reader sees after having done something. */
function seenOf({ view }, { columns }, { status }) {
    const column = columns.find(({ sort }) => sort?.endsWith('ing'));
    return view === 'table' && column !== undefined
        ? status.sorted(column.name, column.sort === 'descending')
        : status[view];
}
const omittedOf = ({ omitted }) => omitted === 0
    ? []
    : [
        {
            code: 'too-many-rows',
            message: `Only the first ${MOST_ROWS} rows are shown: ${omitted} more are in the data.`,
            help: 'Choose those that tell the story, with figures.',
        },
    ];

const balanceChart = chartOf({
    name: 'big-society-balance',
    select: selectBalance,
    layout: layoutBalance,
    draw: drawBalance,
});

/** How wide a character of the scale is at most, in em. */
const CHARACTER$1 = 0.6;
/** A series: points on a true time scale, joined where one survey took them. */
const drawLine = ({ points, joins, ticks, start, end, event }) => html `<div class="line beside" aria-hidden="true"><svg class="o" width="${Math.max(...ticks.map(({ label }) => label.length)) * CHARACTER$1}em">${ticks.map(({ x, label }) => textAt$2('u', label, '100%', percent(x), '0.35em'))}</svg><svg class="n">${ticks.map(({ x }) => lineBetween('tick', '0', percent(x), '100%', percent(x)))}${event && [
    lineBetween('event', percent(event.x), '0', percent(event.x), '100%'),
    textAt$2('u', event.label, percent(event.x), '0', '-0.85em', event.align),
]}${joins.map(([from, to]) => lineBetween('join', percent(from.x), percent(from.y), percent(to.x), percent(to.y)))}${points.map(drawPoint)}${points.map(drawLabel)}</svg><p class="p">${start}</p><p class="m">${end}</p></div>`;
const drawPoint = ({ x, y, hollow, role }) => svg `<circle class="point ${role}${hollow ? ' hollow' : ''}" cx=${percent(x)} cy=${percent(y)} r="0.3em"></circle>`;
const drawLabel = ({ x, y, label, align, below, role }) => label && textAt$2(`value ${role}`, label, percent(x), percent(y), below ? '1.35em' : '-0.65em', align);

/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
const drawEvidence = (view, context) => html `<div class="evidence ${view.emphasis}" data-figures=${view.figures}>${drawGraphic(view.graphic, context)}<p class="finding" part="finding">${view.opening && `${view.opening} `}${view.number && html `<span class="number">${view.number}</span>`}${spoken((view.number === null ? '' : ' ') + view.sentence, context.strings)}<span class="ear">. </span></p>${drawOrigin(view.where, view.sources, drawOpener(view.detail, context), context)}${view.cautions.map((caution) => html `<p class="caution">${spoken(caution, context.strings)}</p>`)}${drawDetail(view.detail, context)}</div>`;
function drawGraphic(graphic, context) {
    switch (graphic.kind) {
        case 'units':
            return drawUnits(graphic);
        case 'line':
            return drawLine(graphic);
        case 'bars':
            return drawBars(graphic, context);
        // The number is the first word of the sentence.
        case 'number':
            return nothing;
    }
}

/** The reasons, a row each: number, headline, sentence, lead evidence, and what opens. */
const drawFailures = ({ reasons }, context) => html `<ol class="reasons" part="plot" role="list">${reasons.map((reason) => drawReason(reason, context))}</ol>`;
function drawReason(reason, context) {
    const panel = reason.morePanel;
    const { failures } = context.strings;
    return html `<li class="reason" part="row"><p class="q"><span>${reason.number}</span><span class="ear">. </span></p><div class="s"><p class="headline" part="label">${reason.headline}<span class="ear">. </span></p>${reason.summary && html `<p class="r">${reason.summary}</p>`}</div><div class="lead">${reason.lead === null ? html `<p class="where">${failures.noneFromAudits}</p>` : drawEvidence(reason.lead, context)}</div>${reason.more.length === 0
        ? nothing
        : html `<div class="more" part="more">${drawToggle(panel, reason.moreOpen, failures.more(reason.more.length), reason.headline)}<div class="pieces" id="open-${panel}" data-open=${panel} ?hidden=${!reason.moreOpen}>${reason.more.map((piece) => drawEvidence(piece, context))}</div></div>`}</li>`;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** A year with what may stand beside it: "Aug 2012", "2012-08", "2007–08". */
const YEAR = /(?:([A-Z][a-z]{2})[a-z]* )?(\d{4})(?:-(\d\d)|(–\d\d\b))?/g;
/**
 * Where a period stands in time, as a year with decimals: the middle of "2001", of the
 * financial year "2007–08" (April to March), of "Aug 2012–Jan 2013", or a date as "2015-01".
 * Null where no year can be read.
 */
function timeOf(period) {
    const times = [...period.matchAll(YEAR)].map(([, name, year, month, financial]) => {
        if (name !== undefined)
            return Number(year) + (MONTHS.indexOf(name.toLowerCase()) / 3 + 0.5) / 12;
        return (Number(year) + (month !== undefined ? (Number(month) - 1) / 12 : financial !== undefined ? 0.75 : 0.5));
    });
    return times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** A series on a true time scale; null where no time can be read, or they don't follow one another. */
function layoutLine(readings, report, strings) {
    const placed = readings.flatMap((reading) => {
        const stated = timeOf(originalPeriodOf(reading));
        const time = stated ?? timeOf(report.reportDate ?? '');
        return time === null ? [] : [{ reading, time, hollow: stated === null }];
    });
    const [first] = placed;
    const last = placed.at(-1);
    const inOrder = placed.every(({ time }, index) => time >= (placed[index - 1]?.time ?? time));
    if (first === undefined || last === undefined || !inOrder)
        return null;
    const { unit } = first.reading.figure;
    const words = strings.unit(unit);
    const [low, high] = domainOfSeries(placed.map(({ reading }) => reading.value.value), unit);
    const span = [first.time, Math.max(last.time, first.time + 1)];
    const everyPoint = placed.map(({ reading, time, hollow }) => {
        const x = position(time, span);
        const y = 100 - position(reading.value.value, [low, high]);
        return {
            x,
            y,
            label: printed(reading, strings),
            align: alignAt(x),
            below: y < HIGHEST,
            hollow: hollow || reading.value.approximate,
            role: reading.value.role,
        };
    });
    const labelled = clearOf(tellingOf(placed.map(({ reading }) => reading)).map((index) => everyPoint[index]));
    const points = everyPoint.map((point) => (labelled.has(point) ? point : { ...point, label: null }));
    const begin = timeOf(report.policyDate ?? '');
    const event = begin === null ? null : Math.floor(begin);
    const eventX = position(event ?? 0, span);
    return {
        kind: 'line',
        points,
        joins: points.flatMap((point, index) => {
            const before = points[index - 1];
            return before !== undefined && placed[index]?.reading.joined === true ? [[before, point]] : [];
        }),
        ticks: [low, (low + high) / 2, high].map((tick) => ({
            x: 100 - position(tick, [low, high]),
            label: words.tick(tick),
        })),
        start: periodName(first.reading, report, strings),
        end: periodName(last.reading, report, strings),
        event: event === null || event <= first.time || event >= last.time
            ? null
            : { x: eventX, label: strings.failures.policyBegins(String(event)), align: alignAt(eventX) },
    };
}
/** Shares below one half have an axis of 50, so that their changes can be seen; zero is always on it. */
function domainOfSeries(values, unit) {
    if (unit === '%' && Math.min(...values) >= 0 && Math.max(...values) <= 50)
        return [0, 50];
    return domainOf(values, unit);
}
/** Where a point's value goes below it, in per cent from the top. */
const HIGHEST = 20;
/** So that a text at a place of the plot stays in it. */
const alignAt = (x) => (x < 30 ? 'start' : x > 70 ? 'end' : 'middle');
/** Positions of the readings whose values are printed, the most telling first: the last, the first, the end of the first run, the highest. */
function tellingOf(readings) {
    const broken = readings.findIndex(({ joined }, index) => index > 0 && !joined);
    const highest = largest(readings, ({ value }) => value.value);
    return [readings.length - 1, 0, broken - 1, readings.findIndex((reading) => reading === highest)];
}
/** The points whose labels stand clear of those before them; words tell the others. */
function clearOf(points) {
    const kept = new Set();
    for (const point of points)
        if (point !== undefined && widthOf$1(point) < 100 && [...kept].every((other) => areApart(point, other)))
            kept.add(point);
    return kept;
}
/** How much a character takes of the narrowest plot, in per cent. */
const CHARACTER = 7;
/** The height of a line of text, in per cent of the plot. */
const LINE = 16;
/** From the top of a label below its point to that of one above it. */
const TO_OTHER_SIDE = 25;
/** From a label's place to its middle, in parts of its width. */
const TO_MIDDLE = { start: 0.5, middle: 0, end: -0.5 };
const widthOf$1 = ({ label }) => CHARACTER * (label?.length ?? 0);
const middleOf = (point) => point.x + widthOf$1(point) * TO_MIDDLE[point.align];
const topOf = ({ y, below }) => (below ? y + TO_OTHER_SIDE : y);
const areApart = (a, b) => Math.abs(middleOf(a) - middleOf(b)) > (widthOf$1(a) + widthOf$1(b)) / 2 || Math.abs(topOf(a) - topOf(b)) > LINE;

/** Lays out one piece of evidence. */
function layoutEvidence(piece, context) {
    const { strings, report, highlight } = context;
    const graphic = graphicOf$1(piece, context);
    const number = graphic.kind === 'number' && piece.sentence.startsWith(graphic.value) ? graphic.value : null;
    const figures = figuresOf(piece.readings);
    const sources = piece.origin === null ? sourceTags(figures, report, strings) : [];
    const where = stated([
        distinct(stated(figures.map(({ geography }) => geography))).join(', '),
        piece.origin ?? spanOf(piece, strings),
    ]);
    return {
        figures: idsOf(figures),
        graphic,
        opening: openingOf(piece, strings),
        number,
        sentence: number === null ? piece.sentence : piece.sentence.slice(number.length).trimStart(),
        // A reading at an audit has the audit's tag for its period.
        where: where.filter((part) => !sources.some(({ text }) => text === part)),
        sources,
        cautions: cautionsOf$1(piece),
        detail: layoutDetail(context, piece.sentence, piece.readings, piece.caution),
        emphasis: emphasisOf(figures, highlight),
    };
}
/** What is said first of a piece that points the other way. */
const openingOf = ({ counter }, strings) => counter ? strings.failures.counter : null;
/** What has to be kept in mind with a piece: its own caution and those of its figures. */
const cautionsOf$1 = ({ caution, readings }) => distinct(stated([caution, ...readings.flatMap(({ figure }) => figure.cautions.map(({ text }) => text))]));
function graphicOf$1({ graphic, readings }, context) {
    const { report, strings, domains } = context;
    const [first] = readings;
    // What is measured in two ways has no common scale.
    const scales = distinct(readings.map((reading) => scaleOf(reading.figure)));
    const whole = first?.partOf == null ? undefined : readings[first.partOf - 1];
    const drawn = scales.length > 1
        ? null
        : graphic === 'units' && first !== undefined && whole !== undefined
            ? layoutUnits(first.value.value, whole.value.value)
            : graphic === 'line'
                ? layoutLine(readings, report, strings)
                : graphic === 'bars'
                    ? layoutBars(readings, domains, strings)
                    : null;
    return drawn ?? { kind: 'number', value: first === undefined ? '' : printed(first, strings) };
}
/** The time of all readings; empty where none is stated. */
function spanOf({ readings }, strings) {
    const periods = distinct(readings.flatMap((reading) => periodOf(reading) ?? []));
    const [first = ''] = periods;
    return periods.length < 2 ? first : strings.span(first, periods.at(-1) ?? '');
}

/** Lays out the failures with their evidence. */
function layoutFailures(content, options, strings, state) {
    const pieces = content.reasons.flatMap(piecesOf$1);
    const context = { ...content, domains: domainsOf(pieces), options, state, strings };
    const fromAudits = pieces.filter(({ readings }) => readings.some(({ figure }) => figure.audit !== null)).length;
    const counter = pieces.filter((piece) => piece.counter).length;
    const frame = frameOf(content, {
        fallbackTitle: strings.fallbackTitles.failures,
        partTitle: strings.failures.reasonOf(content.reasons[0]?.failure.number ?? 0, content.total),
        summary: strings.failures.summary(content.reasons.length, pieces.length, 
        // The page's own table knows of no audits.
        pieces.every(({ readings }) => readings.every(({ figure }) => figure.own)) ? null : fromAudits, counter),
        figures: content.figures,
    }, options, strings);
    return {
        ...frame,
        reasons: content.reasons.map(({ failure, lead, more }) => ({
            ...failure,
            lead: lead === null ? null : layoutEvidence(lead, context),
            more: more.map((piece) => layoutEvidence(piece, context)),
            morePanel: moreOf(failure.number),
            moreOpen: state.open.has(moreOf(failure.number)),
        })),
        table: tableOf$1(content, frame.name, strings, state),
    };
}
/** What the further evidence of a reason is called among what is open. */
const moreOf = (number) => `more-${number}`;
const piecesOf$1 = ({ lead, more }) => (lead === null ? more : [lead, ...more]);
/** One scale for all bars of a unit. */
function domainsOf(pieces) {
    const readings = pieces.filter(({ graphic }) => graphic === 'bars').flatMap((piece) => piece.readings);
    const scales = distinct(readings.map(({ figure }) => scaleOf(figure)));
    return new Map(scales.map((scale) => {
        const own = readings.filter(({ figure }) => scaleOf(figure) === scale);
        return [scale, domainOf(own.map(signedValue), own[0]?.figure.unit ?? '')];
    }));
}
function tableOf$1({ reasons, report }, caption, strings, { sort }) {
    const entries = reasons.flatMap((reason) => piecesOf$1(reason).map((piece) => ({
        label: `${reason.failure.number}. ${stated([openingOf(piece, strings), piece.sentence]).join(' ')}`,
        readings: piece.readings,
        difference: '',
        size: null,
        cautions: cautionsOf$1(piece),
    })));
    return layoutTable(caption, entries, report, strings, sort);
}

/** Chooses the failures and their evidence. */
function selectFailures(dataset, options) {
    const issues = [];
    const chosen = chosenFigures(dataset, options, issues);
    const { failures } = dataset;
    const numbers = failures.map(({ number }) => String(number));
    const show = shownPart(options, numbers, issues);
    const choice = choiceOf(chosen, options, show);
    const highlight = new Set(resolveFigures(dataset, options.highlight, 'highlight', issues));
    const omitted = { rows: 0 };
    const shown = firstRows(failures.filter(({ number }) => show === 'all' || show === String(number)), omitted);
    /** For what opens, in all reasons together. */
    let room = MOST_ROWS;
    const reasons = shown.flatMap((failure) => {
        const own = dataset.evidence.filter((piece) => piece.failure === failure.number);
        const [lead = null, ...others] = piecesOf(own, chosen, options.evidence);
        const more = firstRows(others, omitted, room);
        room -= more.length;
        return lead === null && choice === 'own' ? [] : [{ failure, lead, more }];
    });
    const pieces = reasons.flatMap(({ lead, more }) => (lead === null ? more : [lead, ...more]));
    const figures = [...new Set(pieces.flatMap(({ readings }) => readings.map(({ figure }) => figure)))];
    nameUnshown('figures', chosen ?? [], figures, issues);
    nameUnshown('highlight', highlight, figures, issues);
    if (reasons.length === 0)
        return { status: 'empty', reason: 'no-figures', issues };
    const texts = dataset.charts.get('failures') ?? null;
    const content = {
        texts,
        report: dataset,
        choice,
        reasons,
        total: numbers.length,
        figures,
        highlight,
        omitted: omitted.rows,
    };
    return { status: 'ready', content, issues };
}
function piecesOf(pieces, chosen, evidence) {
    const holds = (piece, figure) => piece.readings.some((reading) => reading.figure === figure);
    const asked = chosen === null
        ? pieces.filter(({ tier }) => tier === 'lead' || tier === 'more' || (tier === 'audit' && evidence === 'audit'))
        : [...new Set(chosen.flatMap((figure) => pieces.filter((piece) => holds(piece, figure))))];
    return evidence === 'all' ? asked : asked.flatMap(audited);
}
/** A piece of evidence with only the values that an audit reported; nothing where there are none. */
function audited(piece) {
    const readings = piece.readings.filter(({ figure }) => figure.audit !== null);
    if (readings.length === piece.readings.length)
        return [piece];
    if (readings.length === 0)
        return [];
    return [
        {
            ...piece,
            sentence: piece.auditSentence ?? piece.sentence,
            origin: null,
            graphic: readings.length === 1 ? 'number' : piece.graphic,
            readings: readings.map((reading) => ({ ...reading, joined: false, partOf: null })),
        },
    ];
}

const failuresChart = chartOf({
    name: 'big-society-failures',
    select: selectFailures,
    layout: layoutFailures,
    draw: drawFailures,
});

/** Before the sign of a footnote, which stays with the word before it. */
const NBSP$1 = '\u00a0';
/** The key: what the two shapes stand for. */
const drawKey = ({ key }) => html `<ul class="key" part="key" role="list">${key.map(drawKeyItem)}</ul>`;
const drawKeyItem = ({ role, text, heard }) => html `<li>${symbol$1(role, false)} ${text}${heard && html `<span class="ear">, ${heard}</span>`}</li>`;
/** The rows of a gap chart, by unit, each unit with its axis. */
const drawGap = (view, context) => html `<div class="rows ${view.valuesInWords ? '' : 'beside'}" part="plot">${view.groups.map((group, index) => drawGroup(group, `group-${String(index)}`, view, context))}</div>`;
function drawGroup({ heading, remark, ticks, lists }, id, view, context) {
    return html `<div class="group"><div class="a">${heading &&
        html `<p class="unit" id=${id}>${heading}${remark && html ` <span class="remark">(${remark})</span>`}</p>`}<span class="room before" aria-hidden="true">${view.longestValue}</span><svg class="axis" aria-hidden="true">${ticks.map(drawTickLabel)}</svg><span class="room after" aria-hidden="true">${view.longestValue}</span></div>${lists.map((list) => drawList(list, id, heading, ticks, view, context))}</div>`;
}
const drawTickLabel = ({ x, label }) => textAt$2('u', label, percent(x), '100%', '-0.4em');
function drawList(list, id, groupHeading, ticks, view, context) {
    const listId = `${id}-other`;
    const label = list.heading !== null ? listId : groupHeading !== null ? id : 'title';
    return html `${list.heading && html `<p class="other" id=${listId}>${list.heading}</p>`}<ul class="list" role="list" aria-labelledby=${label === 'title' && view.title === null ? nothing : label} >${list.rows.map((row) => drawRow$1(row, ticks, context))}</ul>`;
}
function drawRow$1(row, ticks, context) {
    const { strings } = context;
    const [behind, compared] = row.marks;
    const origin = originParts(row.where, row.sources, strings);
    return html `<li class="row ${row.emphasis}" part="row" data-figures=${row.figures}><div class="head"><p class="label" part="label">${row.label}${row.remark && html ` <span class="remark">(${row.remark})</span>`}</p><p class="difference" part="difference"><span class="ear">: </span><strong>${spoken(row.difference[0], strings)}</strong>${row.difference.join(' ').slice(row.difference[0].length)}<span class="ear">. </span></p></div><p class="groups">${drawName(behind, strings)}<span class="ear">, </span>${drawName(compared, strings)}<span class="ear">. </span></p><p class="where">${origin}${row.footnotes.map((sign) => html `<span class="ear">, ${strings.seeNote} </span>${NBSP$1 + sign}`)}${afterParts(origin, drawOpener(row.detail, context))}<span class="ear">. </span></p>${drawPlot(behind, compared, ticks)}${row.cautions.length === 0 ? nothing : html `<p class="caution">${spoken(row.cautions.join(' '), strings)}</p>`}${drawDetail(row.detail, context)}</li>`;
}
/** A group's name with its shape and, where the values do not stand in the plot, its value. */
const drawName = ({ role, hollow, group, value }, strings) => html `<span class="name ${role}">${symbol$1(role, hollow)} ${group}<span class="ear">:</span><span class="printed">${spoken(` ${value}`, strings)}</span></span>`;
const symbol$1 = (role, hollow) => html `<svg class="symbol" viewBox="-10 -10 20 20" aria-hidden="true">${shape$1(role, hollow)}</svg>`;
function drawPlot(behind, compared, ticks) {
    return html `<div class="plot" aria-hidden="true"><svg class="marks">${ticks.map(({ x }) => lineBetween('tick', percent(x), '0', percent(x), '100%'))}${lineBetween('connector', percent(behind.x), '50%', percent(compared.x), '50%')}${markAt(compared)}${markAt(behind)}${valueAt(behind)}${valueAt(compared)}</svg></div>`;
}

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

/** One sentence on the shares of a gap chart or, where it has none, on all its rows. */
function gapSummary$1(groups, strings) {
    const shares = groups.find(({ unit }) => unit === '%');
    const rows = (shares === undefined ? groups : [shares]).flatMap(({ forward, reversed }) => [
        ...forward,
        ...reversed,
    ]);
    const judged = ['behind', 'ahead', 'level'];
    const open = ['apart', 'same'];
    // What the page shows of its own comes first.
    const standings = rows.some(({ figure }) => figure.own) ? [...open, ...judged] : [...judged, ...open];
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
        behindValue: printed(row.behind, strings),
        compared: row.compared.value.group ?? '',
        comparedValue: printed(row.compared, strings),
    };
}

/** Values longer than this many characters stand with the groups' names, not beside the marks. */
const LONGEST_BESIDE_MARK = 6;
/** Marks nearer than this, in per cent of the axis, would cover one another. */
const COVERING = 5;
/** Lays out a gap chart: every sentence finished, every position in per cent of its axis. */
function layoutGap(content, options, strings, state) {
    const context = { report: content.report, options, state, strings };
    const comparisons = content.groups.flatMap(rowsOf$3);
    const own = comparisons.some(({ figure }) => figure.own);
    const footnotes = footnotesOf(comparisons.map(cautionsOf));
    const groups = content.groups.map((group) => layoutGroup(group, content, footnotes, context));
    const values = groups.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ value }) => value))));
    const longestValue = largest(values, ({ length }) => length) ?? '';
    const frame = frameOf(content, {
        fallbackTitle: strings.fallbackTitles.gap,
        // A place and a period is not what a table in the page has.
        ownSubtitle: own ? '' : strings.ownSubtitle(content.groups.map((group) => unitHeading(group, strings))),
        summary: gapSummary$1(content.groups, strings),
        ...notesOf(comparisons, footnotes, strings),
        figures: comparisons.flatMap(({ parts }) => parts),
    }, options, strings);
    return {
        ...frame,
        key: keyOf$1(comparisons, strings),
        groups,
        longestValue,
        valuesInWords: longestValue.length > LONGEST_BESIDE_MARK,
        table: layoutTable(frame.name, comparisons.map((comparison) => entryOf(comparison, strings)), content.report, strings, state.sort),
    };
}
const rowsOf$3 = ({ forward, reversed }) => [...forward, ...reversed];
/** What the shapes stand for: two groups by their names where nothing is said of them, and the roles of all others. */
function keyOf$1(comparisons, strings) {
    const { behindKey, comparedKey, namedFirst, namedSecond } = strings;
    const isPlain = ({ behind }) => behind.value.role === 'first';
    const plain = comparisons.find(isPlain);
    const named = plain === undefined ? [] : [plain.behind.value, plain.compared.value];
    return [
        ...named.map(({ role, group }) => ({ role, text: capital(group ?? ''), heard: '' })),
        ...(comparisons.every(isPlain)
            ? []
            : [
                { role: 'behind', text: behindKey, heard: namedFirst },
                { role: 'compared', text: comparedKey, heard: namedSecond },
            ]),
    ];
}
/** Names the unit of a group, and what is measured where that is one thing. */
function unitHeading(group, strings) {
    const [only = null, ...others] = distinct(rowsOf$3(group).map(({ figure }) => figure.indicator ?? (figure.own ? null : figure.label)));
    const { name } = strings.unit(group.unit);
    if (only !== null && others.length === 0 && ![group.unit, name].includes(only.toLowerCase()))
        return `${capital(only)}, ${name}`;
    return group.unit === '%' ? strings.shares : capital(name);
}
function layoutGroup(group, content, footnotes, context) {
    const { strings } = context;
    const all = rowsOf$3(group);
    const domain = domainOf(all.flatMap(({ behind, compared }) => [behind.value.value, compared.value.value]), group.unit);
    const worse = all.every(({ figure }) => figure.better === 'less');
    const row = (comparison) => ({
        ...layoutRow(comparison, domain, content, footnotes, context),
        remark: !worse && comparison.figure.better === 'less' ? strings.moreIsWorse : null,
    });
    return {
        heading: content.groups.length > 1 || worse || !['%', ''].includes(group.unit)
            ? unitHeading(group, strings)
            : null,
        remark: worse ? strings.moreIsWorse : null,
        ticks: ticksOf(domain, strings.unit(group.unit).tick),
        lists: [
            { heading: null, rows: group.forward.map(row) },
            { heading: strings.runsTheOtherWay, rows: group.reversed.map(row) },
        ].filter(({ rows }) => rows.length > 0),
    };
}
function layoutRow(comparison, domain, content, footnotes, context) {
    const { strings } = context;
    const { figure, parts, behind, compared } = comparison;
    const x = (reading) => position(reading.value.value, domain);
    const covers = Math.abs(x(behind) - x(compared)) < COVERING;
    const mark = (reading, other) => ({
        role: reading.value.role,
        x: x(reading),
        value: printed(reading, strings),
        // Of two equal values the one said to be left behind stands first.
        side: x(reading) > x(other) || (reading === compared && x(reading) === x(other)) ? 'end' : 'start',
        group: capital(reading.value.group ?? ''),
        hollow: reading.value.approximate,
        dodge: !covers ? 0 : reading === behind ? -1 : 1,
    });
    const cautions = cautionsOf(comparison);
    const difference = differenceOf(comparison, strings);
    const label = capital(figure.label);
    return {
        figures: idsOf(parts),
        label,
        marks: [mark(behind, compared), mark(compared, behind)],
        difference,
        where: stated([figure.geography, figure.period]),
        sources: sourceTags(parts, content.report, strings),
        footnotes: footnotes.signsOf(cautions),
        cautions: footnotes.ownOf(cautions),
        // Two rows may have one label.
        detail: layoutDetail(context, stated([label, behind.value.group]).join(', '), [behind, compared], null, [
            strings.table.difference,
            difference.join(' ').trim(),
        ]),
        emphasis: !content.highlighting ? 'none' : comparison.highlighted ? 'highlighted' : 'receding',
    };
}
/** The difference as it is printed, number and words. */
function differenceOf({ figure, gap, approximate, standing, behind, compared }, strings) {
    const larger = behind.value.value > compared.value.value;
    const [number, rest] = strings.unit(figure.unit).difference(gap, standing === 'ahead', larger);
    return [(approximate && number !== '' ? strings.approximately : '') + number, rest];
}
/** What has to be known with a row: the cautions of all its figures, each once. */
const cautionsOf = ({ parts }) => distinct(parts.flatMap(({ cautions }) => cautions));
/** A row of the chart as rows of the table, with the unit that its values do not show. */
function entryOf(comparison, strings) {
    const { figure, behind, compared } = comparison;
    const remark = stated([
        ['%', ''].includes(figure.unit) ? null : strings.unit(figure.unit).name,
        figure.better === 'less' ? strings.moreIsWorse : null,
    ]).join('; ');
    return {
        label: figure.label + (remark === '' ? '' : ` (${remark})`),
        readings: [behind, compared],
        difference: differenceOf(comparison, strings).join(' ').trim(),
        size: comparison.gap,
        cautions: cautionsOf(comparison).map(({ text }) => text),
    };
}
function notesOf(comparisons, footnotes, strings) {
    const { singleReading, compareInRow, shareInWords, valueInWords } = strings.notes;
    // Of the page's own table only that is said which it says itself.
    const reported = comparisons.filter(({ figure }) => !figure.own);
    const approximate = reported.filter(({ behind, compared }) => behind.value.approximate || compared.value.approximate);
    const inWords = approximate.every(({ figure }) => figure.unit === '%') ? shareInWords : valueInWords;
    return {
        notes: [
            reported.length > 0 ? singleReading : '',
            approximate.length === 0 ? '' : `${strings.approximately} ${inWords}`,
        ],
        chartNotes: [
            reported.length > 1 ? compareInRow : '',
            ...footnotes.shared.map(({ sign, caution }) => `${sign} ${caution.text}`),
        ],
    };
}

/** Chooses and orders the rows of a gap chart. */
function selectGap(dataset, options) {
    const issues = [];
    const texts = dataset.charts.get('gap') ?? null;
    const chosen = chosenFigures(dataset, options, issues);
    shownPart(options, [], issues);
    const opening = texts?.figures ?? [...dataset.figures.keys()];
    const found = rowsOf$2(dataset, chosen ?? resolveFigures(dataset, opening, 'figures', issues));
    const highlight = rowsOf$2(dataset, resolveFigures(dataset, options.highlight, 'highlight', issues));
    const completing = completingOf(dataset);
    const drawable = found.flatMap((figure) => compare(figure, completing, highlight, issues));
    const omitted = { rows: 0 };
    const shown = firstRows(drawable.filter(({ parts }) => options.evidence === 'all' || parts.every(({ audit }) => audit !== null)), omitted);
    if (shown.length === 0) {
        const reason = found.length === 0 ? 'no-figures' : drawable.length === 0 ? 'none-drawable' : 'none-from-audits';
        return { status: 'empty', reason, issues };
    }
    nameUnshown('highlight', highlight, shown.map(({ figure }) => figure), issues);
    const content = {
        texts,
        report: dataset,
        choice: choiceOf(chosen, options),
        // Who writes a table has chosen the order of its rows.
        groups: groupsOf$1(shown, chosen !== null || shown.some(({ figure }) => figure.own)),
        highlighting: shown.some((row) => row.highlighted),
        omitted: omitted.rows,
    };
    return { status: 'ready', content, issues };
}
/** The figures that name the rows of some figures: one that completes another's row gives that row. */
const rowsOf$2 = (dataset, figures) => [
    ...new Set(figures.map((figure) => dataset.figures.get(figure.shownWith ?? figure.id) ?? figure)),
];
/** The figures that complete the row of another, by its id. */
function completingOf(dataset) {
    const found = new Map();
    for (const figure of dataset.figures.values()) {
        if (figure.shownWith === null)
            continue;
        const others = found.get(figure.shownWith) ?? [];
        others.push(figure);
        found.set(figure.shownWith, others);
    }
    return found;
}
/** A figure as a row; nothing, and an issue, where it does not compare two groups in one unit. */
function compare(figure, completing, highlight, issues) {
    const parts = [figure, ...(completing.get(figure.id) ?? [])];
    const readings = parts.flatMap((part) => part.values.map((value) => ({ figure: part, value })));
    const behind = readings.find(({ value: { role } }) => role === 'behind' || role === 'first');
    const compared = readings.find(({ value: { role } }) => role === 'compared' || role === 'second');
    if (behind === undefined || compared === undefined || behind.figure.unit !== compared.figure.unit) {
        issues.push({
            code: 'no-comparison',
            message: `The figure "${figure.id}" does not compare two groups in one unit.`,
            help: 'Choose figures with a group said to be left behind and one it is compared with.',
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
            approximate: [behind.value, compared.value].some((value) => value.approximate || value.bound !== null),
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
    if (better === 'neither')
        return gap === 0 ? 'same' : 'apart';
    if (gap === 0)
        return 'level';
    return larger === (better === 'more') ? 'ahead' : 'behind';
}
/** By unit; in a unit reversed rows last, exact before approximate, then by size, unless the author chose the order. */
function groupsOf$1(rows, chosen) {
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

const gapChart = chartOf({
    name: 'big-society-gap',
    select: selectGap,
    layout: layoutGap,
    above: drawKey,
    draw: drawGap,
});

const baseStyles = ":host{display:flow-root;box-sizing:border-box;inline-size:100%;min-inline-size:0;max-inline-size:100%;line-height:1.4}:host([hidden]){display:none}.frame{--_l:var(--big-society-surface,light-dark(#ffffff,#15171c));--_m:var(--big-society-text,light-dark(#16181d,#f2f3f5));--_g:var(--big-society-muted,light-dark(#575b63,#b0b4bc));--_f:var(--big-society-line,light-dark(#80848c,#838892));--_k:var(--big-society-shade,light-dark(#f4f4f6,#1d2027));--_j:var(--big-society-rule,light-dark(#d9dbe0,#363a43));--_a:var(--big-society-behind,light-dark(#dd4f12,#ee6b25));--_b:var(--big-society-behind-text,light-dark(#bb3f0c,#ff8a4c));--_c:var(--big-society-compared,light-dark(#0c3252,#a8d1ff));container-type:inline-size;contain-intrinsic-inline-size:15em;box-sizing:border-box;background:var(--_l);color:var(--_m);font-size:var(--big-society-font-size,max(.9375rem,15px));font-style:normal;font-variant:normal;font-weight:400;text-align:start;text-indent:0;text-shadow:none;text-transform:none;word-break:normal;white-space:normal;overflow-wrap:anywhere;text-wrap:wrap;print-color-adjust:exact}@supports not (hanging-punctuation:first){.frame{text-wrap:pretty}}.light{color-scheme:light}.dark{color-scheme:dark}.figure,.message:not(:empty){margin:0;padding:var(--big-society-padding,.8em)}.message + .message{padding-block-start:0}p,ul{margin:0;padding:0}ul{list-style:none}:is(p,th,td,dt,dd,.name,.step,.sources,.opener,.sorter,.c){unicode-bidi:plaintext}.frame:dir(rtl) :is(p,th,td,dt,dd,.name,.step,.sources,.c){text-align:right}.frame:dir(rtl) :is(.difference,.m){text-align:left}[data-later]{visibility:hidden}.title{max-inline-size:26em;font-size:1.4em;font-weight:700;line-height:1.2lh;text-wrap:balance}.subheading,.summary{margin-block-start:.6em;max-inline-size:44em}.subheading{margin-block-start:.3em;color:var(--_g)}.note{margin-block-start:.6em;color:var(--_g);font-size:.8667em}.notes{max-inline-size:50em;color:var(--_g);font-size:.8667em}.notes>p + p{margin-block-start:.3em}.foot{margin-block-start:1.2em}.sources{margin-block-start:.8em;padding-block-start:.5em;border-block-start:1px solid var(--_j);color:var(--_g);font-size:.8667em;line-height:1.25lh}.sources :is(p,ul,li){display:inline;unicode-bidi:normal}.opener,.sorter{margin:-.45em 0;padding-inline:0;border:0;background:none;font:inherit;letter-spacing:inherit;word-spacing:inherit;text-align:inherit;cursor:pointer}.link{padding-block:.45em;color:inherit;text-decoration:underline;text-decoration-color:var(--_f);text-decoration-thickness:1px;text-underline-offset:.2em}.link:hover{text-decoration-color:currentColor}.controls{margin-block-start:.5em}.control{min-block-size:max(2em,28px);padding:.2em .8em;border:1px solid var(--_f);border-radius:.25em;background:none;color:inherit;font:inherit;font-size:.8667em;letter-spacing:inherit;word-spacing:inherit;cursor:pointer}.control:hover{border-color:currentColor}:is(.link,.control):focus-visible{border-radius:.15em;outline:3px solid var(--_m);outline-offset:2px;scroll-margin-block:5rem}@container (min-width:18em){.range{white-space:nowrap}}.ear{position:absolute;overflow:hidden;inline-size:1px;block-size:1px;clip-path:inset(50%);white-space:nowrap}@media (prefers-contrast:more){.frame{--_m:light-dark(#000000,#ffffff);--_g:light-dark(#000000,#ffffff);--_f:light-dark(#595c63,#b0b4bc);--_j:light-dark(#595c63,#b0b4bc);--_b:light-dark(#8f2f08,#ff9a64)}}@media (forced-colors:active){.frame{--_l:Canvas;--_m:CanvasText;--_g:CanvasText;--_f:CanvasText;--_j:GrayText;--_k:Canvas;--_a:CanvasText;--_b:CanvasText;--_c:CanvasText}.frame .link{color:LinkText}.control{color:ButtonText}:is(.link,.control):focus-visible{outline-color:Highlight}}";

const detailStyles = ".opener::after{content:' +' / ''}.opener[aria-expanded='true']::after{content:' \\2212' / ''}.detail{grid-column:1 / -1;margin-block-start:.6em;padding:.8em 1em;border-inline-start:3px solid var(--_f);background:var(--_k);font-size:.8667em}.pieces .detail{background:var(--_l)}.facts{margin:0 0 .6em}.fact{display:flex;flex-wrap:wrap;column-gap:1em;margin-block-end:.5em}dt{flex:0 1 8em;color:var(--_g)}dd{flex:1 1 9em;margin:0}@media (hover:hover){:is(.row,.change,.evidence,.verdict):hover{--_f:var(--_m)}}:is(.row,.change,.evidence,.verdict):focus-within{--_f:var(--_m)}";

const printStyles = "@media print{.frame{color-scheme:light;font-size:var(--big-society-font-size,10pt)}.figure{padding:0;break-inside:avoid}:is(.row,.reason,.change,.evidence,.verdict,.detail,tr,.foot){break-inside:avoid}:is(.title,.unit,.other,.t,.direction,.a){break-after:avoid}.controls,.opener,:has(+ .ear + .opener),.ear:has(+ .opener){display:none}.sorter{display:contents}.sorter.none::after{content:none}.pieces[hidden]{display:grid}.sources .link::after{content:' (' attr(href) ')';overflow-wrap:anywhere}}";

const balanceStyles = ".verdict{display:grid;gap:.3em;margin-block-start:1em}.section{margin-block-start:1.8em}.t{font-size:1.1333em;font-weight:700;line-height:1.05lh}.section>.caution{margin-block-start:.5em}.changes{display:grid;grid-template-columns:[before] auto [track] minmax(0,1fr) [after] auto [end]}.i,.change{display:grid;grid-column:1 / -1;grid-template-columns:subgrid}.direction{grid-column:1 / -1;margin-block:.6em .3em;color:var(--_g);font-weight:700;font-size:.8667em}.b + .direction{margin-block-start:1.4em}.change{position:relative;row-gap:.15em;padding-block:.5em;border-block-start:1px solid var(--_j)}.change>:is(.label,.steps,.where,.caution){grid-column:1 / -1;min-inline-size:0}.step{display:inline-block}.when{color:var(--_g);font-size:.8667em}.findings{margin:.4em 0 0;padding-inline-start:1.4em}.frame:dir(rtl) .findings li>p:first-child{display:inline-block;vertical-align:top}.findings li{padding-inline-start:.3em}.findings li + li{margin-block-start:.5em}@container (min-width:42em){.changes{grid-template-columns:[words] minmax(0,6fr) [before] auto [track] minmax(0,4fr) [after] auto [end]}.change>:is(.label,.steps,.where){grid-column:words;margin-inline-end:1em}.change>.label{grid-row:1}.change>.steps{grid-row:2}.change>.where{grid-row:3}.change>.bar{grid-row:1 / span 3;block-size:1.9em}}";

const graphicsStyles = "svg{overflow:visible}text{direction:ltr}.where,.caution,.remark{color:var(--_g);font-size:.8667em}.caution{max-inline-size:50em}.label,.finding{font-weight:700}.room{display:none;block-size:0;overflow:hidden;visibility:hidden;font-weight:700;font-variant-numeric:tabular-nums;white-space:nowrap}.before{grid-column:before;padding-inline:0 1.1em}.after{grid-column:after;padding-inline:1.1em 0}.room:empty{padding:0}.axis{grid-column:track;align-self:end;inline-size:100%;block-size:1.5em}.tick{stroke:var(--_j);stroke-width:1px}.u{display:none;fill:var(--_g);font-size:.8667em;font-variant-numeric:tabular-nums;text-anchor:middle}.u:is(:first-child,:last-child){display:inline}.axis .u:first-child{text-anchor:start}.axis .u:last-child{text-anchor:end}.value{--_i:var(--_m);display:none;fill:var(--_i);font-weight:700;font-variant-numeric:tabular-nums;paint-order:stroke;stroke:var(--_l);stroke-width:4px;stroke-linejoin:round}.e{--_h:var(--_g)}.mark,.point{--_h:var(--_m)}.mark,.point{stroke:var(--_l);stroke-width:1.5px}.mark,.point,.e{fill:var(--_h)}.behind{--_h:var(--_a);--_i:var(--_b)}.compared{--_h:var(--_c);--_i:var(--_d,var(--_c))}.hollow{fill:var(--_l);stroke:var(--_h);stroke-width:2.5px}.printed{font-weight:700;font-variant-numeric:tabular-nums}.receding{--_m:var(--_f);--_a:var(--_f);--_c:var(--_f);--_b:var(--_g);--_d:var(--_g)}.receding :is(.label,.difference,.name,.value,.c,.finding,.number,strong){color:var(--_g);fill:var(--_g);font-weight:400}.frame:dir(rtl) :is(.axis,.marks){transform:scaleX(-1)}.frame:dir(rtl) :is(.u:not(.o *),.value){transform:scaleX(-1);transform-box:fill-box;transform-origin:center}@container (max-width:12em){.axis{block-size:2.7em}.axis .u:last-child{transform:translateY(-1.3em)}.frame:dir(rtl) .axis .u:last-child{transform:scaleX(-1) translateY(-1.3em)}}@container (min-width:21em){.u{display:inline}.beside .room{display:block}.beside .value{display:inline}.beside .axis .u{text-anchor:middle}.beside .room:empty + .axis .u:first-child{text-anchor:start}.beside .printed{position:absolute;overflow:hidden;inline-size:1px;block-size:1px;clip-path:inset(50%);white-space:nowrap}}@media (prefers-contrast:more){.frame :is(.tick,.event,.h,.g){stroke-width:2px}.frame :is(.connector,.join){stroke-width:3px}.frame .w{stroke-width:1.1px}.frame .hollow{stroke-width:3.3px}}@media (forced-colors:active){.receding{--_a:GrayText;--_c:GrayText;--_b:GrayText;--_d:GrayText;--_g:GrayText}}";

const smallGraphicsStyles = ".units{--_n:16em;display:grid;inline-size:100%;max-inline-size:var(--_n)}.x{display:block;max-inline-size:100%}.units:not(.l) .x{inline-size:100%}.units.l{display:flex;flex-wrap:wrap;max-inline-size:none}.v{fill:var(--_a)}.w{fill:var(--_l);stroke:var(--_f);stroke-width:1px}.line{display:grid;grid-template-columns:[scale] auto [plot] minmax(0,1fr) minmax(0,1fr) [end];column-gap:.5em;padding-block:.8em 0;color:var(--_g)}.o,.n{grid-row:1;block-size:8em}.o .u{display:inline;text-anchor:end}.n{grid-column:plot / end;inline-size:calc(100% - .9em);margin-inline:.45em}.p,.m{grid-column:1 / -1;padding-block-start:.5em;font-size:.8667em}.m{text-align:end}.event{stroke:var(--_f);stroke-width:1px}.join{stroke:var(--_m);stroke-width:2px}.bars{display:grid;grid-template-columns:[before] auto [track] minmax(0,1fr) [after] auto [end]}.d,.f,.b{display:grid;grid-column:1 / -1;grid-template-columns:subgrid}.f + .f{margin-block-start:.4em}.c{grid-column:1 / -1;min-inline-size:0;font-size:.9333em}.bar{grid-column:track;align-self:center;inline-size:100%;block-size:1.7em}.g{fill:var(--_l);stroke:var(--_f);stroke-width:1px}.h{stroke:var(--_m);stroke-width:1px}.frame:dir(rtl) :is(.bar,.n,.x){transform:scaleX(-1)}@container (min-width:21em){.beside .b:not(:has(.room:empty)) .u:first-child{text-anchor:end}.beside .b:not(:has(.room:empty)) .u:last-child{text-anchor:start}.p{grid-column:2}.m{grid-column:3}}";

const tableStyles = ".table{display:block;inline-size:100%;margin-block-start:.8em;border-collapse:collapse;font-size:.8667em;font-variant-numeric:tabular-nums}.table :is(thead,tbody,tr,td,th){display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:.5em 1em}.table thead th:last-child{display:none}.sorter::after{content:' \\2195' / '';color:var(--_g)}.ascending::after{content:' \\2191' / ''}.descending::after{content:' \\2193' / ''}.table tr{padding-block:.6em;border-block-start:1px solid var(--_j)}.table .continued{padding-block-start:0;border:0}.table th,.table td{padding:0;text-align:start;vertical-align:top}.table td:not(:empty)::before{content:attr(data-column) ': ';content:attr(data-column) ': ' / '';color:var(--_g)}@container (min-width:42em){.table{display:table;table-layout:fixed;hyphens:auto}.table :is(th,td){box-sizing:border-box}.table thead th:nth-child(1){inline-size:16.5%}.table thead th:nth-child(2){inline-size:13.5%}.table thead th:nth-child(3){inline-size:9.5%}.table thead th:last-child{display:table-cell;inline-size:21%}.table thead{display:table-header-group}.table tbody{display:table-row-group}.table :is(thead,tbody) tr{display:table-row}.table td,.table :is(thead,tbody) th{display:table-cell;padding:.4em .8em .4em 0;border-block-start:1px solid var(--_j)}.table .range{white-space:normal}.table .continued td{padding-block-start:0;border:0}.table td:not(:empty)::before{content:none}}";

/** How many issues a warning names. */
const MOST_NAMED = 20;
/** Issues of datasets that some element has named: charts that share one don't repeat each other. */
const named$1 = new WeakSet();
/** What is wrong with one element, and what of it has been said. */
class Complaints {
    constructor() {
        /** All that is wrong now. */
        this.issues = [];
        this.#named = new Set();
    }
    #named;
    /**
     * Takes what is wrong now, and writes one warning to the console where that has changed: the number
     * of the issues that were not named before and the first of them.
     *
     * @param element its tag
     * @returns whether something has changed
     */
    take(element, issues) {
        const before = this.issues;
        this.issues = issues;
        if (textOf$3(before) === textOf$3(issues))
            return false;
        const fresh = issues.filter((issue) => !named$1.has(issue) && !this.#named.has(issue.message));
        for (const issue of fresh) {
            named$1.add(issue);
            this.#named.add(issue.message);
        }
        if (fresh.length > 0)
            warn(element, fresh);
        return true;
    }
}
const textOf$3 = (issues) => issues.map(({ message }) => message).join('\n');
function warn(element, issues) {
    const first = issues.slice(0, MOST_NAMED).map(({ message, help }) => `${message} ${help}`);
    const more = issues.length - first.length;
    console.warn([
        `<${element}>: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`,
        ...first,
        ...(more > 0 ? [`and ${more} more, in the property issues`] : []),
    ].join('\n'));
}

/** Marks a text as a style sheet, for editors and for the build, which takes its spaces out. */
/** The sheets of each document, by their text. */
const made = new WeakMap();
/** Style sheets of a document, each made once; none where the document has no window. */
function sheetsOf(texts, document) {
    const Sheet = document.defaultView?.CSSStyleSheet;
    if (Sheet === undefined)
        return [];
    const sheets = made.get(document) ?? new Map();
    made.set(document, sheets);
    return texts.map((text) => {
        const found = sheets.get(text);
        if (found !== undefined)
            return found;
        const sheet = new Sheet();
        sheet.replaceSync(text);
        sheets.set(text, sheet);
        return sheet;
    });
}

/** A text as a part of a regular expression, in which | parts alternatives. */
const pattern = (text) => text.replace(/[.*+?^${}()[\]\\/]/g, '\\$&').replace(/\s/g, ' ');
/** A number without the noise of floating point that multiplying brings: 1.1 m is 1100000. */
const times = (value, scale) => Number((value * scale).toPrecision(15));
/** How the numbers of a language and a place are read. */
function numberReader({ marks, group, decimal }) {
    const [between, point] = [pattern(group), pattern(decimal)];
    /** Words of each meaning as a group of its own. */
    const anyOf = (...meanings) => meanings.map((words) => `(${pattern(words)})`).join('|');
    const written = new RegExp(`^(?:(?:${anyOf(marks.about, marks.over, marks.under, marks.almost)})[.:]? ?)?[-−–+]? ?(£?) ?[-−–]?` +
        `((?:\\d{1,3}(?:${between}\\d{3})+|\\d+)(?:${point}\\d+)?|${point}\\d+)` +
        // A sign that points to a note is none of the number.
        ` ?(?:${anyOf(marks.thousand, marks.million, marks.billion)})? ?(${pattern(marks.percent)})?[*†‡§]*$`, 'iu');
    const groups = new RegExp(between, 'g');
    const nothing = new RegExp(`^(?:${pattern(marks.none)}|[-−–—.…:]*)$`, 'iu');
    return (text) => {
        if (nothing.test(text))
            return null;
        const [all, about, over, under, almost, money, digits = '', thousand, million, billion, share] = written.exec(text) ?? [];
        const scale = billion ? 1e9 : million ? 1e6 : thousand ? 1e3 : 1;
        const value = times(Number(digits.replace(groups, '').replace(decimal, '.')), scale);
        if (all === undefined || value > LARGEST || (money && share))
            return undefined;
        return {
            value: /[-−–]/.test(text) ? -value : value,
            unit: money ? 'GBP' : share ? '%' : '',
            scale,
            approximate: Boolean(about),
            bound: over ? 'over' : under ? 'under' : almost ? 'almost' : null,
        };
    };
}
/** Reads a head: its name without its unit, and that. */
function readHead(text, read) {
    const [, name = '', sign = ''] = /^(.*\S) ?\(([^\d()]+)\)$/.exec(text) ?? [];
    // The unit as a number has it: "£1m".
    const found = read(sign.replace(/^£? ?/, '$&1'));
    return found && (found.unit || found.scale > 1)
        ? { name, unit: found.unit, scale: found.scale }
        : { name: text, unit: '', scale: 0 };
}

/** A text of a cell, as one line. */
const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();
/** Whether something is such a table, as far as can be seen from outside. */
const isOwnTable = (data) => isRow(data) && Array.isArray(data['head']) && Array.isArray(data['foot']);
const EXPECTED = 'a number in the unit of its row, such as 41%, £950 or about 75%, or n/a';
/** How many values it takes for a row to say something. */
const LEAST = { gap: 2, failures: 0, balance: 1 };
/**
 * Turns a table into the compiled form that {@link parseDataset} checks.
 *
 * @param chart what the table is for: a row is a measure with two groups (gap) or with its periods
 * (balance), or a reason with a piece of evidence and the values in that (failures)
 * @param issues takes what cannot be read, by row and column
 */
function readTable$1(table, chart, style, issues) {
    const { caption, head, foot } = table;
    const measures = measuresOf(table, chart, style, issues);
    // By their names: to search a list for each row would take minutes where there are many.
    const reasons = new Map([...new Set(measures.map(({ reason }) => reason))].map((reason, index) => [reason, index + 1]));
    const rows = measures.map(({ id, reason, label, unit, values, [PLACE$1]: place }) => ({
        label,
        sentence: label,
        failure: reasons.get(reason),
        section: sectionOf$1(unit),
        graphic: values.length > 1 ? 'bars' : 'number',
        readings: values.map((_, index) => ({ figure: id, value: index + 1 })),
        [PLACE$1]: place,
    }));
    const [, ...groups] = head.map(({ text }) => text);
    const title = caption || (chart === 'gap' ? groups.join(', ') : '');
    return {
        own: true,
        note: foot.flatMap(({ text, links }) => (links.length > 0 ? [] : text)).join('\n'),
        // Figures belong to the first; where the table names none it is one without a name.
        sources: [...foot.flatMap(sourcesOf), {}].map((source, index) => ({ ...source, id: String(index) })),
        figures: measures.map((measure) => ({ ...measure, source: '0' })),
        charts: title && [{ id: chart, title, fallbackTitle: title, figures: measures.map(({ id }) => id) }],
        failures: Array.from(reasons, ([headline, number]) => ({ number, headline })),
        // Rows of one chart alone, so that no fault is named twice.
        evidence: chart === 'failures' ? rows : [],
        sections: [...new Set(measures.map(({ unit }) => unit))].map((unit) => ({ id: sectionOf$1(unit) })),
        changes: chart === 'balance' ? rows : [],
    };
}
/** The section of a unit; numbers without one have theirs too. */
const sectionOf$1 = (unit) => `unit-${unit}`;
/** The links of a row of the foot as sources. Of a single one the row may say more, after a word such as "Source:". */
const sourcesOf = ({ text, links }) => links.map((link) => ({
    ...link,
    publisher: links.length > 1 ? '' : text.startsWith(link.name) ? text : text.replace(/^[^:]*: */, ''),
}));
/** The rows that have something to say. */
function measuresOf({ place, head, rows }, chart, style, issues) {
    const read = numberReader(style);
    const first = chart === 'failures' ? 2 : 1;
    const columns = head.map(({ text }) => readHead(text, read)).slice(first);
    const roles = rolesOf(head.slice(first), chart);
    if (chart === 'gap' && head.length !== 3)
        issues.push(refuse(`${place}, number of columns`, head.length, '3: a measure and two groups'));
    let reason = '';
    return rows.flatMap(({ number, id: id$1, cells }) => {
        const row = `${place}, row ${number}`;
        const { name: label, ...unitOfRow } = readHead(cells[first - 1] ?? '', read);
        // A reason holds until the next one.
        reason = first > 1 ? cells[0] || reason : label;
        // More cells than columns: a comma in a number parts it, so that none may stand where it belongs.
        if (cells.slice(head.length).join('')) {
            issues.push(refuse(row, cells, `${head.length} cells`));
            return [];
        }
        let unit;
        const values = columns.flatMap(({ name, ...unitOfColumn }, index) => {
            const text = cells[index + first] ?? '';
            const where = `${row}, column "${name}"`;
            const found = read(text);
            if (found === null)
                return [];
            const value = found && inUnit(found, unitOfRow.scale ? unitOfRow : unitOfColumn);
            unit ??= value?.unit;
            if (value && value.unit === unit)
                return [
                    {
                        ...value,
                        [chart === 'balance' ? 'period' : 'group']: name,
                        role: roles[index],
                        [PLACE$1]: where,
                    },
                ];
            issues.push(refuse(where, text, EXPECTED));
            return [];
        });
        const compared = values.filter(({ role }) => chart !== 'gap' || role !== 'context');
        if (compared.length < LEAST[chart] || (label === '' && values.length === 0))
            return [];
        if (reason !== '' && label !== '')
            return [
                {
                    id: id.read(id$1) ?? `row-${number}`,
                    reason,
                    label,
                    unit: unit ?? '',
                    values,
                    [PLACE$1]: row,
                },
            ];
        issues.push(refuse(`${row}, label`, '', 'a text'));
        return [];
    });
}
/** A number in the unit of its cell or of the head of its row or column; "£16.9" below "£m" is millions too. */
function inUnit(found, { unit, scale }) {
    const fits = found.scale === 1 && (found.unit || unit) === unit;
    return { ...found, value: times(found.value, fits ? scale || 1 : 1), unit: found.unit || unit };
}
/** The roles of the columns with values: those that the page gives and, in a gap, those that follow. */
function rolesOf(heads, chart) {
    const given = heads.map(({ role }) => role);
    const judged = ['behind', 'compared'];
    const pair = judged.some((role) => given.includes(role)) ? judged : ['first', 'second'];
    const others = pair.filter((role) => !given.includes(role));
    return heads.map(({ role }) => role || (chart === 'gap' && others.shift()) || 'context');
}

/** How many readings one row may draw. */
const MOST_READINGS = 50;
/**
 * Reads the failures with their evidence, the verdict, the changes and the findings.
 *
 * @param places the values of each figure where they stood, so that one left out moves no other
 * @param needed reads a text that only a table in a page may leave out
 */
function parseReport(tables, figures, places, needed, issues) {
    const pointer = { figure: idOf(figures), value: number };
    const readingOf = (row, where) => {
        const { figure, value } = record(row, where, pointer);
        const found = places.get(figure)?.[value - 1];
        if (found !== undefined)
            return { figure, value: found };
        throw refuse(`${where}, value`, value, 'the position of a value of that figure, from 1');
    };
    /** A row whose readings are not all good is left out: the rest would tell something else. */
    const readingsOf = (row, where, fields) => {
        const { readings } = row;
        if (Array.isArray(readings) && readings.length > MOST_READINGS)
            throw new BadInput(`${where} has ${readings.length} readings.`, `Give up to ${MOST_READINGS}: no small picture holds more.`);
        return everyRow(readings, `${where}.readings`, (reading, place) => ({
            ...readingOf(reading, place),
            ...record(reading, place, fields),
        }));
    };
    const table = (name, read) => eachRow(issues, tables[name], name, read);
    const failures = tableOf$3(issues, tables['failures'], 'failures', 'number', (row, where) => record(row, where, { ...FAILURE, summary: needed }));
    const sections = tableOf$3(issues, tables['sections'], 'sections', 'id', (row, where) => record(row, where, { ...SECTION, title: needed }));
    const evidenceFields = { ...EVIDENCE, failure: idOf(failures) };
    const changeFields = { ...CHANGE, section: idOf(sections) };
    /** The unit of what is compared in each section: its bars share a scale. */
    const units = new Map();
    return {
        failures: [...failures.values()],
        evidence: table('evidence', (row, where) => {
            const piece = record(row, where, evidenceFields);
            const readings = readingsOf(row, where, EVIDENCE_READING);
            return { ...piece, failure: piece.failure.number, readings };
        }),
        verdict: table('verdict', (row, where) => ({
            ...record(row, where, OUTCOME),
            reading: readingOf(row, where),
        })),
        sections: [...sections.values()],
        changes: table('changes', (row, where) => {
            const change = record(row, where, changeFields);
            const readings = readingsOf(row, where, CHANGE_READING);
            for (const { figure } of readings.length > 1 ? readings : []) {
                const unit = units.get(change.section) ?? figure.unit;
                if (figure.unit !== unit)
                    throw refuse(`${where}, unit`, figure.unit, `readings in ${unit}`);
                units.set(change.section, unit);
            }
            return { ...change, section: change.section.id, readings };
        }),
        findings: table('findings', (row, where) => ({
            ...record(row, where, FINDING),
            readings: readingsOf(row, where, {}),
        })),
    };
}
const FAILURE = { number, headline: text };
const EVIDENCE = {
    tier: or(oneOf('lead', 'more', 'audit', 'optional'), 'more'),
    graphic: oneOf('units', 'line', 'bars', 'number'),
    sentence: text,
    auditSentence: optional(text),
    counter: flag,
    caution: optional(text),
    origin: optional(text),
};
const EVIDENCE_READING = {
    joined: flag,
    partOf: optional(number),
};
const OUTCOME = {
    outcome: oneOf('negative', 'without'),
    goals: count,
    label: text,
};
const SECTION = { id, caution: optional(text) };
const CHANGE = { label: text, caution: optional(text) };
const CHANGE_READING = {
    stage: or(oneOf('from', 'between', 'to', 'reading'), 'reading'),
};
const FINDING = { side: oneOf('for', 'against'), text };

/**
 * The one gate for data: takes anything, keeps what is well formed and names the rest.
 *
 * @param input the compiled dataset, in the form of `dist/data/big-society.json`
 * @param language BCP 47 tag of the language that its texts are wanted in; without it, as they stand
 * @param catalogue translations for a dataset that carries none in that language
 * @returns a dataset, empty at worst, and one issue for each row left out; never throws
 */
function parseDataset(input, language = '', catalogue = {}) {
    const issues = [];
    const [dataset = parse({}, '', {}, [])] = attempt(issues, () => parse(asRow(input, 'data'), language, catalogue, issues));
    return { dataset, issues };
}
function parse(original, language, others, issues) {
    const catalogue = catalogueOf(original, language, issues) ?? others;
    // Copied only where something is to be said in other words: the report is read before anything is drawn.
    const tables = Object.keys(catalogue).length === 0 ? original : translate(original, catalogue);
    const byId = (name, read) => tableOf$3(issues, tables[name], name, 'id', read);
    const own = flag.read(tables['own']) === true;
    /** A text that has to be there, but in a table that somebody wrote into a page. */
    const needed = own ? or(text, '') : text;
    if (tables['figures'] === undefined)
        issues.push(refuse('figures', undefined, 'a list of figures'));
    const sourceFields = sourceFieldsOf(needed);
    const sources = byId('sources', (row, where) => {
        const source = record(row, where, sourceFields);
        return { ...source, publisher: source.publisher ?? source.name };
    });
    const cautions = byId('cautions', (row, where) => record(row, where, { id, text }));
    const figureFields = figureFieldsOf(sources, cautions, needed);
    const places = new Map();
    const figures = byId('figures', (row, where) => {
        const fields = record(row, where, figureFields);
        const label = fields.label ?? fields.id;
        const values = eachPlace(issues, row['values'], `${where} (${fields.id}).values`, (value, place) => record(value, place, VALUE$1));
        const figure = { ...fields, own, label, values: values.filter((value) => value !== undefined) };
        places.set(figure, values);
        return figure;
    });
    const charts = byId('charts', (row, where) => record(row, where, { ...CHART, subtitle: needed }));
    const [top] = attempt(issues, () => record(tables, 'dataset', TOP));
    const translationNote = catalogue[NOTE] ?? null;
    return {
        ...(top ?? UNNAMED),
        ...parseReport(tables, figures, places, needed, issues),
        sources: own ? [...sources.values()] : [],
        translationNote,
        figures,
        charts,
    };
}
const TOP = {
    name: or(text, ''),
    version: or(text, ''),
    reportDate: optional(text),
    reportName: optional(text),
    policyDate: optional(text),
    note: or(text, ''),
};
const UNNAMED = {
    name: '',
    version: '',
    reportDate: null,
    reportName: null,
    policyDate: null,
    note: '',
};
/** The address if it is one of the web; null for anything else, such as a script, or one that only browsers mend. */
const webAddress = {
    expected: 'an address',
    read: (input) => typeof input === 'string' && /^https?:\/\//i.test(input) && URL.canParse(input) ? input : null,
};
const sourceFieldsOf = (needed) => ({
    id,
    name: needed,
    title: optional(text),
    publisher: optional(text),
    reportedBy: optional(text),
    date: needed,
    url: webAddress,
    copy: flag,
    licence: optional(text),
});
const figureFieldsOf = (sources, cautions, needed) => ({
    id,
    label: optional(text),
    indicator: optional(text),
    unit: needed,
    period: optional(text),
    time: optional(text),
    geography: needed,
    population: optional(text),
    better: or(oneOf('more', 'less', 'neither'), 'neither'),
    direction: optional(oneOf('rise', 'fall')),
    survey: flag,
    audit: optional(number),
    source: idOf(sources),
    shownWith: optional(text),
    cautions: or(idsOf$1(cautions), []),
});
const VALUE$1 = {
    group: optional(text),
    period: optional(text),
    time: optional(text),
    role: or(oneOf('behind', 'compared', 'first', 'second', 'context'), 'context'),
    value: number,
    approximate: flag,
    bound: optional(oneOf('over', 'under', 'almost')),
};
const CHART = {
    id: oneOf('gap', 'failures', 'balance'),
    title: text,
    fallbackTitle: text,
    remark: optional(text),
    figures: or(ids, []),
};

/**
 * A dataset with figures of the built-in report beside its own: as further rows of the gap, as
 * reasons with the evidence that shows them, as changes in the section of their unit.
 *
 * @param ids the figures of the report
 * @param issues takes the ids that name none
 */
function setBeside(own, report, ids, issues) {
    const wanted = resolveFigures(report, ids, 'with', issues);
    const shows = ({ readings }) => readings.some(({ figure }) => wanted.includes(figure));
    /** Some rows are made of two figures. */
    const rowOf = ({ id, shownWith }) => shownWith ?? id;
    const rows = wanted.map(rowOf);
    const unitOf = ({ readings: [first] }) => first?.figure.unit;
    const pieces = report.evidence.filter(shows);
    const reasons = report.failures.filter(({ number }) => pieces.some(({ failure }) => failure === number));
    const last = Math.max(0, ...own.failures.map(({ number }) => number));
    const renumbered = (number) => last + 1 + reasons.findIndex((reason) => reason.number === number);
    const changes = report.changes.filter(shows).map((change) => {
        const beside = own.changes.find((other) => unitOf(other) === unitOf(change));
        return { ...change, section: beside?.section ?? change.section };
    });
    const said = Object.entries(own).filter(([, value]) => value !== null);
    return {
        // What the own data does not say of itself the report says.
        ...report,
        ...Object.fromEntries(said),
        figures: new Map([
            ...[...report.figures].filter(([, figure]) => rows.includes(rowOf(figure))),
            ...own.figures,
        ]),
        charts: new Map([...own.charts].map(([id, texts]) => [
            id,
            { ...texts, figures: [...texts.figures, ...wanted.map((figure) => figure.id)] },
        ])),
        failures: [
            ...own.failures,
            ...reasons.map((reason) => ({ ...reason, number: renumbered(reason.number) })),
        ],
        evidence: [
            ...own.evidence,
            ...pieces.map((piece) => ({
                ...piece,
                tier: 'lead',
                failure: renumbered(piece.failure),
            })),
        ],
        sections: [
            ...own.sections,
            ...report.sections.filter(({ id }) => changes.some(({ section }) => section === id)),
        ],
        changes: [...own.changes, ...changes],
    };
}

/** Places that write numbers as Britain does, or none: the browser, which takes long over its first answer, is not asked. */
const BRITISH = /^(en(-gb)?|cy(-gb)?)?$/i;
/**
 * How numbers are written in a place.
 *
 * @param tag BCP 47 tag, as the page has it: unknown and wrong ones are as in Britain
 */
function numberStyleOf(tag, marks) {
    // As large as it takes for all languages to part it.
    const parts = BRITISH.test(tag)
        ? []
        : inLocale(tag, (locales) => new Intl.NumberFormat(locales)).formatToParts(1234567.8);
    const part = (type, other) => parts.find((found) => found.type === type)?.value ?? other;
    return { marks, group: part('group', ','), decimal: part('decimal', '.') };
}

/**
 * The dataset that a chart is drawn from, with all that is wrong with it.
 *
 * @param data a dataset, or the table of one
 * @param report stands beside it
 * @param ids the figures of the report that do
 * @param place BCP 47 tag by which the numbers of a table are written; empty where that is not known
 */
function datasetOf(data, chart, report, ids, spoken, place) {
    const found = [];
    const { dataset, issues } = typeof data === 'function'
        ? data(spoken)
        : parseDataset(readTable$1(data, chart, numberStyleOf(place, spoken.strings.numbers.marks), found));
    return {
        dataset: data === report || ids.length === 0 ? dataset : setBeside(dataset, report(spoken).dataset, ids, found),
        issues: [...found, ...issues],
    };
}

const AS_IT_STANDS = { tag: '', texts: {} };
/** @param compiled gives a dataset in the form of `dist/data/big-society.json`, unchecked */
function multilingual(compiled) {
    const read = new Map();
    return (language = AS_IT_STANDS) => {
        const parsed = read.get(language) ?? parseDataset(compiled(), language.tag, language.texts);
        read.set(language, parsed);
        return parsed;
    };
}

/** Stands between the texts of a column, and in none of them. */
const SEPARATOR = '|';
/** The compiled dataset, for the gate. */
function unpack(packed) {
    const tables = {};
    const texts = {};
    for (const [name, part] of Object.entries(packed)) {
        if (typeof part === 'string') {
            texts[name] = part;
            continue;
        }
        const [table = '', field] = name.split('.');
        const rows = rowsOf$1(part);
        walk(rows, 'figure', (position) => tables['figures']?.[position]?.['id']);
        if (field === undefined)
            tables[table] = rows;
        else {
            walk(rows, 'row', (position) => position);
            const lists = tables[table]?.map((owner) => (owner[field] = []));
            for (const row of rows)
                lists?.[Number(row['row'])]?.push(row);
        }
    }
    return { ...texts, ...tables };
}
/** Puts in place of the steps of a column what stands at the positions where they lead. */
function walk(rows, column, at) {
    let position = 0;
    for (const row of rows)
        if (column in row)
            row[column] = at((position += Number(row[column])));
}
function rowsOf$1(columns) {
    const rows = [];
    for (const [name, column] of Object.entries(columns))
        column.split(SEPARATOR).forEach((cell, row) => {
            (rows[row] ??= { id: String(row) })[name] = cell;
        });
    return rows;
}

const report = {"reportDate":"2015-01","reportName":"final audit","policyDate":"2010","sources":{"name":"Civil Exchange|ONS|Civil Exchange|Citizenship Survey|Planning|Joseph Rowntree Foundation|University of Glasgow|The Guardian|The Guardian|Public Accounts Committee|Citizenship Survey|Citizenship Survey|Citizenship Survey|Citizenship Survey|Community Life Survey|Civil Exchange|Citizenship Survey|Civil Exchange|Turley|Compact Voice|NCVO|Charity Commission|Ipsos for the Charity Commission|Directory of Social Change|Directory of Social Change|Charities Aid Foundation|Civil Exchange|NCVO|Citizenship Survey|NCVO|Cabinet Office|NCVO|Plunkett Foundation|Plunkett Foundation","reportedBy":"Pioneers Post / Social Enterprise Live||Charity Times|||Learning and Work Institute|||||PublicNet|SCA21 wiki|||Manchester Community Central|Barrow Cadbury Trust|wired-gov|LocalGov|24dash|Civil Society News||||Philanthropy Impact|Third Sector||Third Sector||Pathways through Participation||Civil Society News|One East Midlands|Convenience Store","date":"2012|2016|2013|2010|2013|2015-03-11|2015-03-11|2011|2014|2014|2009|2006|2009|2011|2013|2015-01-20|2008|2015-01-20|2014|2012|2014|2014|2014|2013|2013|2014|2015-01-20|2016|2011|2015-07-21|2015-07-22|2014|2011|2013","url":"http://www.socialenterpriselive.com/section/news/policy/20120507/fix-%E2%80%98big-society-gap%E2%80%99-warns-first-audit|https://www.beta.ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/socialcapitalacrosstheuk/2011to2012|https://www.charitytimes.com/ct/Millions_being_left_charities_shut%20out_says_Civil_Exchange_report.php|https://1library.net/document/yn4owjpz-statistical-release-july.html|https://www.planningresource.co.uk/article/1175787/poorer-areas-few-neighbourhood-plan-applications|https://archive.learningandwork.org.uk/2015/03/11/jrf-report-reveals-cost-cuts-some-most-deprived-areas/|https://www.gla.ac.uk/news/archiveofnews/2015/march/headline_398299_en.html|https://www.theguardian.com/society/patrick-butler-cuts-blog/2011/apr/01/are-charities-getting-a-fair-share-of-welfare-business?view=mobile|https://www.theguardian.com/uk-news/2014/oct/29/justice-probation-contracts-private-companies|https://publications.parliament.uk/pa/cm201415/cmselect/cmpubacc/457/45704.htm|http://www.publicnet.co.uk/abstracts/2009/08/17/citizenship-survey-3/|http://sca21.wikia.com/wiki/2005_Citizenship_Survey|http://webarchive.nationalarchives.gov.uk/20120919132719/http:/www.communities.gov.uk/publications/corporate/statistics/citizenshipsurveyq2200809|https://webarchive.nationalarchives.gov.uk/20120919165040/http:/www.communities.gov.uk/publications/corporate/statistics/citizenshipsurveyq4201011|https://manchestercommunitycentral.org/news/community-life-survey|https://barrowcadbury.org.uk/news-and-opinion/news/big-society-has-failed-three-year-civil-exchange-study-concludes/|https://www.wired-gov.net/wg/wg-news-1.nsf/print/Citizenship+Survey+Empowering+communities+26062008112600|https://www.localgov.co.uk/Big-Society-has-failed-warns-report/37973|http://www.24dash.com/news/housing/2014-03-19-Rich-Tory-areas-keenest-on-neighbourhood-plans|https://www.civilsociety.co.uk/news/half-of-local-authorities-are-making-disproportionate-cuts-to-the-sector.html|http://data.ncvo.org.uk/a/almanac14/how-has-the-funding-mix-changed/|https://www.gov.uk/government/publications/public-trust-and-confidence-in-charities-rs31/public-trust-and-confidence-in-charities-analysis-of-findings--2|https://www.ipsos.com/en-uk/public-trust-and-confidence-charities-2014|https://www.philanthropy-impact.org/news/uk-companies-not-giving-enough|https://www.thirdsector.co.uk/corporate-donations-fell-almost-third-past-two-years/fundraising/article/1187212|https://www.cafonline.org/giving-as-a-company/companies-newsletter/autumn-2014/corporate-giving-by-ftse-rises|https://www.thirdsector.co.uk/civil-exchange-says-big-society-left-voluntary-sector-weakened/policy-and-politics/article/1329874|https://blogs.ncvo.org.uk/2016/04/11/sharp-increase-in-young-peoples-volunteering/|http://pathwaysthroughparticipation.org.uk/2011/09/23/citizenship-survey-releases-its-latest-figures/|https://blogs.ncvo.org.uk/2015/07/21/todays-community-life-survey-results-show-no-change-in-rates-of-formal-volunteering/|https://www.civilsociety.co.uk/news/people-giving-more-to-charity-but-volunteering-little-changed--cabinet-office-survey-shows.html|http://www.oneeastmidlands.org.uk/sites/all/modules/civicrm/extern/url.php?u=6897&qid=307614|https://conveniencestore.co.uk/community-owned-shops-are-thriving/215957.article|https://fdocuments.us/document/a-better-form-of-business-2013-united-diversity.html","publisher":"|Office for National Statistics||Communities and Local Government||||||House of Commons Public Accounts Committee|Communities and Local Government|Home Office|Communities and Local Government|Communities and Local Government|Cabinet Office||Communities and Local Government||||||||||||Communities and Local Government","copy":"|||true||||||||true|true|true||||||||||||||||||||true"},"cautions":{"text":"The reports of this audit do not name the survey or its year.|All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question.|Both shares are rounded; the true gap may be a few points smaller.|Surveyed before the policy began.|Counted by a trade magazine among the councils that answered it; not adjusted for population.|Rounded: the study puts the difference at £182. More deprived councils also spent more a head to begin with: 45% more in 2010–11, 17% more in 2014–15.|An estimate by the Centre for Welfare Reform for cuts up to 2015, passed on by the audit.|Two shares of different things, not two groups.|Council spending, not a scheme of the Big Society; published two months after the final audit.|Which four is not stated in the reports available, nor that they went well."},"figures":{"id":"gap-pull-together-deprivation-2012|gap-trust-ethnicity-2012|gap-trust-class-ons|gap-pull-together-age-2012|gap-trust-rural-urban|gap-trust-deprivation-2013|gap-influence-ethnicity-2009-10|gap-np-applications-deprived|gap-np-applications-affluent|gap-cuts-per-head|gap-cuts-disabled-2013|gap-social-care|fail1-wp-contracts|fail1-probation-two-companies|fail1-four-multinationals-2013|fail1-wp-jsa|fail1-15-minute-visits-2013|series-influence-2001|series-influence-2005|series-influence-2007-08|series-influence-2008-09|series-influence-2009-10|series-influence-2010-11|ctx-cls-influence-aug12-jan13|fail2-influence-34-2015|series-civic-2007-08|series-civic-participation-2010-11|fail2-civic-participation-2015|gap-influence-important-2010-11|fail2-np-in-force-2014|fail3-food-aid-2013|fail4-compact-cuts|fail4-grants-share|fail4-trust-independent|fail4-vcs-cuts-3bn-2012|bal-trust-charities|fail5-share-sector-income|fail5-corp-fall-27|fail5-profits-up-55|fail5-concentration|fail5-ftse-counter|bal-21-goals-split-2015|bal-youth-formal|series-formal-yearly|series-formal-yearly-range|series-formal-yearly-2014-15|ctx-cls-giving-aug12-jan13|series-giving-2005-2010|series-belong-2003-2009|ctx-cls-belong-aug12-jan13|fail3-belong-70-2015|bal-individual-income-2011-12|fail4-state-income-fall-2011-12|bal-shops-2010|bal-shops-2012|bal-shops-2013|bal-libraries-2013|bal-pubs-2013","label":"say neighbours pull together|say many neighbours can be trusted|trust people in the neighbourhood|say neighbours pull together|think neighbours can be trusted|feel they can trust others|feel able to influence local decisions|applied to plan their neighbourhood|applied to plan their neighbourhood|council spending cut|disabled people’s share of the cuts|change in social care spending|||contracts of four companies||length of a home care visit||||||||||||||people dependent on food aid||||public funding of the sector|||company giving|pre-tax profits of the companies|concentration of company giving|FTSE 100 giving|goals by outcome","indicator":"Neighbours who pull together to improve the neighbourhood|Belief that many people in the neighbourhood can be trusted|Trust in people in the neighbourhood|Neighbours who pull together to improve the neighbourhood|Trust in people in the neighbourhood|Trust in others|Ability to influence local decisions|Use of a new local right|Use of a new local right|Council spending cut","unit":"%|%|%|%|%|%|%|applications|applications|GBP per head|%|GBP per head|contracts|contracts|GBP billion|%|minutes|%|%|%|%|%|%|%|%|%|%|%|%|plans|people|%|GBP billion (2011-12 prices)|%|GBP billion|score out of 10|%|%|%|%|GBP billion|goals|%|%|%|%|%|%|%|%|%|GBP billion|GBP billion|shops|shops|shops|libraries|pubs","geography":"England|England|UK|England|UK|Britain|England|England|England|England|UK|England|Great Britain|England and Wales|UK|Great Britain|England|England|England|England|England|England|England|England|England|England|England|England|England|England|UK|England|UK|England and Wales|UK|England and Wales|UK|UK|UK|UK|UK|England and UK|England|England|England|England|England|England|England|England|England|UK|UK|UK|UK|UK|England|England","better":"more|more|more|more|more|more|more|more|more|less","survey":"true|true|true|true|true|true|true|||||||||||true|true|true|true|true|true|true|true|true|true|true|true|||||true||true|||||||true|true|true|true|true|true|true|true|true","audit":"2012|2012||2012||2013|||||2013||||2013||2013||||||||2015|||2015|||2013||||2012|||||||2015|||||||||2015|||||2013|2013|2013","source":"0|0|1|0|1|2|3|4|4|5|2|6|7|8|2|9|2|10|11|12|10|3|13|14|15|16|13|17|13|18|2|19|20|21|0|22|23|24|23|23|25|26|27|28|29|29|14|30|10|14|17|31|31|32|33|2|2|2","cautions":"0|0 1||0||2|1 3|4|4|5|6 7|8||||||||||||||||||||||||||||||9","period":"||2011–12||2011–12||2009–10|to March 2013|to March 2013|2010–11 to 2014–15||2010–11 to 2014–15|2011|October 2014|2012–13|to 2014|2013||||||||||||2010–11|to end of February 2014|2013|2011–12 to 2012–13|||2010 to 2016||2013 report|2011 to 2013 editions|2011 to 2013 editions|2013 report|2007 to 2012|2015","population":"||Adults||Adults|Adults|Adults|The most deprived fifth of councils|The least deprived fifth of councils|Councils|Disabled people|Councils|Prime contracts|Community rehabilitation companies|Atos, Capita, G4S and Serco|Jobseeker’s Allowance claimants aged 25 and over|Elderly and disabled people who receive home care|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Neighbourhood plans|People dependent on food aid|254 councils|Voluntary sector|Adults|Voluntary sector|Adults|Voluntary sector|Companies in the survey|418 companies|418 companies|FTSE 100 companies|Goals of the Big Society|Ages 16–24|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Adults|Voluntary sector|Voluntary sector|Community shops|Community shops|Community shops|Libraries|Pubs","shownWith":"||||||||gap-np-applications-deprived","direction":"||||||||||||||||||||||||||||||||||fall|||fall|rise||rise"},"figures.values":{"row":"0|0|1|0|1|0|1|0|1|0|1|0|1|0|1|0|1|0|1|0|1|0|1|0|1|0|1|0|1|1|0|1|1|1|1|1|1|0|0|0|1|1|1|1|1|1|0|1|0|0|1|0|0|0|1|1|0|1|0|0|0|1|0|0|1|1|0|0|1|0|0|1|1|1|0|1|1|0|1|0|1|0|1|0|0|0|1|0|1|0|1|0|0|1|0|0|0|1|1|1|0|1|0|1|1|1|1|1","group":"most deprived areas|most affluent areas|people from ethnic minorities|White people|routine occupations|higher managerial occupations|aged 16–24|over 65|urban areas|rural areas|most deprived areas|most affluent areas|people from ethnic minorities|White people|most deprived fifth of councils|designated|least deprived fifth|designated|deprived areas|least deprived areas|share of the cuts|share of the population|most deprived areas|most affluent areas|large companies|all contracts|Sodexo and Interserve|all areas||Work Programme|Flexible New Deal|||||||||||||||||feel they have influence|call influence important|want more part in decisions|in force|applications|approved to proceed|published||cut them by more than their own budgets|cut grants|grants|all State funding|grants|all State funding||||||||companies|general public|State|||cash given|companies||negative outcome|without a negative outcome","role":"behind|compared|behind|compared|behind|compared|behind|compared|behind|compared|behind|compared|behind|compared|behind||compared||behind|compared|behind|compared|behind|compared|behind||behind||behind|behind||behind|||||||||||behind||||behind|behind|||behind||||behind|behind||behind||behind||||behind|behind||||behind|||behind||behind|compared||behind|||compared|||||||compared|||compared|||||||||behind||compared||behind||compared","value":"51|78|27|52|54|73|55|73|61|78|20|75|45|36|45|20|92|60|220|40|29|8|-65|28|36|40|11|21|4|27|26|15|44|39|38|39|44|38|39|37|38|38|34|39|34|41|30|38|74|44|6|980|750|75|500000|50|56|4.8|9.3|2.6|13.7|68|63|62|3.3|6.6|6.7|6.7|2|43|37|27|55|90|20|1.2|17|4|23|35|40|39|39|44|39|44|41|42|72|74|79|72|72|70|74|75|77|78|70|16.9|17.4|15|13.7|251|303|303|425|100","approximate":"||||||||||true|true|||||||||||||||||||||||||||||||||||||||||||||||||||||||||true","period":"||||||||||||||||||||||||||||||||2001|2005|2007–08|2008–09|2001|2007–08|2008–09|2009–10|2010–11|Aug 2012–Jan 2013|final audit|2007–08|2010–11|2012–13|final audit|||||||||||2000–01|2000–01|2011–12|2011–12|2010|2012|2014||2010|2012|2014|||||||||||2010–11|2014–15|2009–10|2010–11|2001|2005|2010–11|2012–13|2013–14|2014–15|2010–11|Aug 2012–Jan 2013|2005|2009–10|2010–11|2003|2005|2007–08|2008–09|Aug 2012–Jan 2013|final audit|2010–11|2011–12|2010–11|2011–12|2010|end of 2012|December 2013|December 2013|December 2013","bound":"|||||||||||||||||||||||||||||||||||||||||||||||||||over|over|||||||||||||||||||||||||||||||||||||||||||||||||||||||over"},"charts":{"id":"gap|failures|balance","title":"In deprived areas, fewer people trust others or say neighbours pull together|The final audit gives five reasons why the Big Society failed|The final audit found negative outcomes on 17 of 21 goals","fallbackTitle":"The Big Society gap|Five reasons, with their evidence|What rose and what fell","figures":"gap-pull-together-deprivation-2012 gap-trust-ethnicity-2012 gap-trust-class-ons gap-pull-together-age-2012 gap-trust-rural-urban gap-trust-deprivation-2013 gap-influence-ethnicity-2009-10 gap-np-applications-deprived gap-cuts-per-head","subtitle":"The Big Society gap: share of people who agree (%), England, Britain or the UK, 2009–10 to 2013|Each reason with figures that bear on it, for England, Great Britain or the UK as marked, mostly 2010–11 to 2014–15|Goals of the Big Society as judged in January 2015; below, measured changes in England and the UK, about 2010 to 2015","remark":"|The reasons are the audit’s, in our words. Most figures beside them are not: each has a tag."},"failures":{"number":"1|2|3|4|5","headline":"Competition favoured a few large companies|Little power passed to local people|Support was not aimed at greatest need|Charities did not become full partners|Business was not drawn in","summary":"The audit holds that running services as a market worked against the policy’s own goals and blurred who answers for them.|The audit finds that control stayed largely with the State, and that people feel less able to shape decisions near them.|The audit finds that nothing steered the policy to the groups that gain least, and calls the result the Big Society gap.|The audit finds no close partnership with the sector that could have carried the policy, while its public funding was cut.|The audit finds that companies were not won for public purposes, and that their giving did not make up for lower State funding."},"evidence":{"tier":"lead||||audit|lead||||lead||||audit|lead|||||lead","graphic":"units|units|number|bars|number|line|line|bars|bars|bars|bars|bars|bars|number|bars|bars|line|number|line|bars|bars|bars|number","sentence":"36 of 40 Work Programme prime contracts went to large companies|Two companies were preferred bidders for 11 of 21 probation areas|£4bn of government contracts held by four companies: Atos, Capita, G4S and Serco|27% of jobseekers on the Work Programme got a job outcome, 26% of similar people on the scheme before it|Home care visits of 15 minutes are the audit’s example of contracts driving standards down|34% feel able to influence local decisions; it was 38% in 2010–11 and 44% in 2001|30% took part in civic life within a year; it was 41% in 2012–13 and 34% in 2010–11|74% call influence on local decisions important, 44% want more part in them, 38% feel they have it|Over 980 applications to plan a neighbourhood, over 750 approved to proceed, 75 plans published, 6 in force|Social care spending fell by £65 a head in the most deprived areas and rose by £28 in the most affluent|The most deprived fifth of councils had 45 applications to plan a neighbourhood, the least deprived fifth 92|51% say neighbours pull together in the most deprived areas, 78% in the most affluent|Disabled people: 8% of the population, 29% of the cuts|500,000 people were dependent on food aid|Half of the 254 councils analysed cut grants to the voluntary sector by more than their own budgets|Grants were about half of State funding in 2000–01 and about a fifth in 2011–12|62% trust charities to work independently; it was 68% in 2010|£3.3bn less public funding for the sector between 2010 and 2016|General trust in charities held at 6.6 to 6.7 out of ten|Companies give about 2% of the sector’s income, the State 37%|Company giving fell by 27% between two editions of a survey, pre-tax profits rose by 55%|20% of companies give 90% of the cash|FTSE 100 giving rose by £1.2bn from 2007 to 2012","caution":"Prime contracts only; work passed on to subcontractors is not counted.|Both bid together with charities.|All spending with outside suppliers was £187bn a year, about half of it on contracted-out services.|||Most of the fall came before the policy: 44% in 2001, 37% in 2009–10. The year of the last survey is not stated; the mark stands at the report.|The audit compares with 41%, the highest of these readings. The survey changed after 2010–11.|At the start of the policy, not its result.|Counted while most plans were still in progress; not a failure rate.|||||Who counted is not stated.|Compact Voice speaks for the sector; councils that gave no usable answer are not counted.|State funding as a whole grew. The period starts ten years before the policy.||A forecast, not a measured loss.||Counts of company giving disagree: one survey has it 27% lower between its 2011 and 2013 editions, another has FTSE 100 giving £1.2bn higher in 2012 than in 2007.|Giving in cash and in kind. Two reports of one survey, of 551 and of 418 companies; the second puts the fall at nearly a quarter.|20 per cent of 418 companies, not 20 companies.|Counts gifts in kind and volunteers’ hours; starts before the policy.","failure":"1|1|1|1|1|2|2|2|2|3|3|3|3|3|4|4|4|4|4|5|5|5|5","counter":"|||true|||||||||||||||true||||true","auditSentence":"|||||34% feel able to influence local decisions|30% took part in civic life within a year; it was 41% in 2012–13","origin":"|||||Citizenship Survey to 2010–11, then Community Life Survey; last value final audit|last two values final audit"},"evidence.readings":{"row":"0|0|1|0|1|1|0|1|1|0|0|0|0|0|0|0|1|0|0|0|1|0|0|1|0|0|0|1|0|1|0|1|0|1|0|1|1|0|1|0|0|0|1|0|0|1|1|0|0|1|0|0|1|0|1|0|1","figure":"12|0|1|0|1|1|0|1|1|1|1|1|1|1|1|1|1|1|1|0|1|0|0|1|0|0|0|-18|0|-4|1|-8|0|10|0|20|1|0|1|0|0|0|1|0|0|1|1|0|0|1|0|0|1|1|1|0|1","value":"1|2|1|2|1|1|2|1|1|1|1|1|4|1|1|1|1|1|1|2|2|3|1|2|3|4|1|1|2|1|1|1|2|2|1|1|2|1|1|2|3|4|1|2|3|1|1|2|3|2|3|1|1|1|2|1|1","partOf":"2||2||||||||||||||||||||||||||||||||||||2||4","joined":"|||||||||true|true|true|true|true||||true||||||||||||||||||||||||||true|true|||true|true"},"verdict":{"outcome":"negative|without","goals":"17|4","label":"goals with a negative outcome|without","figure":"41|0","value":"1|2"},"sections":{"id":"shares|income|places|disagree|findings","caution":"The survey changed between 2010–11 and 2012–13; both were face to face.|One year only.||Counts of company giving disagree: one survey has it 27% lower between its 2011 and 2013 editions, another has FTSE 100 giving £1.2bn higher in 2012 than in 2007.|The findings are the audit’s, the figures beside them are other evidence. Many in the sector would credit them to the sector, not to the policy.","title":"Shares of people, change in points|Income of the voluntary sector, £bn|Places run or listed by communities, counts|Counts disagree|Three findings in its favour"},"changes":{"label":"volunteer monthly, ages 16–24|volunteer at least once a year|gave to charity in the past four weeks|feel able to influence local decisions|took part in civic life in the past year|feel they belong to their neighbourhood|from individuals|from the State|community shops|community libraries open or due to open|pubs listed as community assets","caution":"The second survey ended after the final audit; young people are a small part of it.|Between 39% and 44% in all readings since 2001; NCVO calls it stable.|Still below 79% in 2005.||The audit compares with 41%: a fall of 11 points.|Earlier readings: belong strongly. None for 2010–11 in the data.|||Growing long before: 23 in 1993.||To be listed is not to be taken over.","section":"shares|shares|shares|shares|shares|shares|income|income|places|places|places"},"changes.readings":{"row":"0|0|1|0|0|1|0|1|0|0|1|0|0|1|0|0|1|0|1|0|1|0|0|1|1","figure":"42|0|1|1|1|1|0|-24|1|1|2|1|0|21|1|1|1|0|1|0|1|1|1|1|1","value":"1|2|2|4|1|1|2|1|1|1|1|1|2|4|1|1|1|2|1|2|1|1|1|1|1","stage":"from|to|from|between|to|from|to|from|between|to|from|between|to|from|between|to|from|to|from|to|from|to|reading|reading|reading"},"findings":{"side":"for|for|for","text":"A resilient voluntary sector. Income from individuals rose to £17.4bn in 2011–12, while income from the State fell.|Generous individuals. 74% gave to charity within four weeks in 2012–13, 72% in 2010–11; in 2005 it was 79%.|More active young people. 35% of those aged 16–24 volunteered monthly in 2014–15, 23% in 2010–11."},"findings.readings":{"row":"0|0|1|0|0|1|0","figure":"51|0|-5|0|1|-5|0","value":"1|2|2|1|1|2|1"}};

/** The built-in report: what the charts show where the page gives no data. */
const builtIn = multilingual(() => unpack(report));

/** A cell, quoted or not, and what ends it. A quotation mark that never closes is text: it swallows no rows. */
const cellOf$1 = (delimiter) => new RegExp(`(?:"([^"]*(?:""[^"]*)*)")?([^${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|\\r|$)`, 'gy');
/** What may part cells, the usual one last. */
const DELIMITERS = ['\t', ';', ','];
/**
 * Reads comma-separated values (RFC 4180; lines may end in any of the three ways, and begin with
 * a byte-order mark). What parts the cells is what parts the most in the first line: a comma, a
 * semicolon or a tab.
 *
 * Ours instead of D3's, which is five times as large and brings the text of a function
 * compiled at run time, which scanners of strict sites take for one; a test compares them.
 *
 * @returns the cells of each line as they stand there; one empty cell for an empty line and for the text's end
 */
function parseRows(text) {
    const whole = text.replace(/^\ufeff/, '');
    const [first = ''] = whole.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
    const count = (delimiter) => first.split(delimiter).length;
    const delimiter = DELIMITERS.reduce((most, one) => (count(one) >= count(most) ? one : most));
    let row = [];
    const rows = [row];
    for (const [, quoted = '', rest = '', end] of whole.matchAll(cellOf$1(delimiter))) {
        row.push(quoted.replaceAll('""', '"') + rest);
        if (end === delimiter)
            continue;
        row = [];
        rows.push(row);
    }
    return rows.filter(({ length }) => length > 0);
}

/** The tables that a chart needs, whatever it is; the others may be missing. */
const NEEDED = ['figures', 'values', 'sources'];
/** Several files for one table, or rows in the descriptor itself, are not read. */
const PATH = { ...text, expected: 'the path of its CSV file' };
/**
 * Turns a Frictionless Data Package into the compiled form that {@link parseDataset} checks.
 *
 * @param descriptor the content of `datapackage.json`
 * @param read reads a file
 * @param issues takes what is missing, and rows that belong to no other
 * @returns the form that `dist/data/big-society.json` has, unchecked
 */
async function compilePackage(descriptor, read, issues) {
    const resources = eachRow(issues, descriptor['resources'], 'resources', (row) => row);
    const table = async (name) => {
        const resource = resources.find((one) => one['name'] === name);
        if (resource === undefined && !NEEDED.includes(name))
            return [];
        try {
            const path = readOne(PATH, resource?.['path'], () => `datapackage.json, path of "${name}"`);
            return readTable(await read(path), path);
        }
        catch (error) {
            issues.push(issueOf(error));
            return [];
        }
    };
    /** Some rows, each with its rows of another table under a name, in the order of their `position`. */
    const join = async (owners, inner, key, name, cell = (row) => row) => {
        // Asked for first, so that no file waits for another.
        const rows = table(inner);
        const groups = groupsOf(await rows, key);
        const joined = (await owners).map((owner) => {
            const own = groups.get(owner['id']) ?? [];
            groups.delete(owner['id']);
            own.sort((a, b) => Number(a['position']) - Number(b['position']));
            return { ...owner, [name]: (inner === 'values' ? inPosition(own, issues) : own).flatMap(cell) };
        });
        for (const row of [...groups.values()].flat())
            issues.push(new BadInput(`${String(row[PLACE$1])}, ${key}: there is no "${String(row[key])}".`, 'Correct the id, or add its row.'));
        return joined;
    };
    const withReadings = (name, key) => join(table(name), `${key}-values`, key, 'readings');
    const figures = join(table('figures'), 'values', 'figure', 'values');
    const tables = {
        sources: table('sources'),
        cautions: table('cautions'),
        figures: join(figures, 'figure-cautions', 'figure', 'cautions', ({ caution }) => caution),
        charts: join(table('charts'), 'chart-figures', 'chart', 'figures', ({ shown, figure }) => shown === 'optional' ? [] : figure),
        failures: table('failures'),
        evidence: withReadings('evidence', 'evidence'),
        verdict: table('verdict'),
        sections: table('sections'),
        changes: withReadings('changes', 'change'),
        findings: withReadings('findings', 'finding'),
        translations: table('translations'),
    };
    const entries = Object.entries(tables).map(async ([name, rows]) => [name, await rows]);
    return {
        name: descriptor['name'],
        version: descriptor['version'],
        reportDate: descriptor['report_date'],
        reportName: descriptor['report_name'],
        policyDate: descriptor['policy_date'],
        ...Object.fromEntries(await Promise.all(entries)),
    };
}
/** The rows as far as their positions count from 1: others point to them by these. */
function inPosition(rows, issues) {
    const wrong = rows.findIndex((row, index) => Number(row['position']) !== index + 1);
    const row = rows[wrong];
    if (row === undefined)
        return rows;
    issues.push(refuse(`${String(row[PLACE$1])}, position`, row['position'], String(wrong + 1)));
    return rows.slice(0, wrong);
}
/** Rows by what stands in one column. */
function groupsOf(rows, key) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(row[key]);
        if (group === undefined)
            groups.set(row[key], [row]);
        else
            group.push(row);
    }
    return groups;
}
/** Reads a file with a header row; empty cells are left out of their row, empty rows of the table. */
function readTable(text, path) {
    const [header = [], ...body] = parseRows(text);
    return body.flatMap((cells, index) => {
        const filled = header.flatMap((name, column) => {
            const cell = cells[column]?.trim() ?? '';
            return cell === '' ? [] : [[camelCase(name.trim()), cell]];
        });
        // As spreadsheets count: the header is the first row.
        return filled.length === 0 ? [] : { ...Object.fromEntries(filled), [PLACE$1]: `${path}, row ${index + 2}` };
    });
}
const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/**
 * A table of comma-separated values; null where something else stands in a file: JSON, a page, a sentence.
 *
 * @param place the address or the path of the file
 */
function tableInCsv(text, place) {
    if (/^\s*[<[{]/.test(text))
        return null;
    const [head = [], ...body] = parseRows(text).map((cells) => cells.map(inOneLine));
    if (head.length < 2 || !body.some(({ length }) => length > 1))
        return null;
    return {
        place: place.replace(/[?#].*/, '').replace(/.*\//, ''),
        caption: '',
        head: head.map((text) => ({ text, role: '' })),
        rows: body.map((cells, index) => ({ number: index + 2, id: '', cells })),
        foot: [],
    };
}

/** What was asked for in this page, by address; a failure is forgotten, so that one can ask again. */
const requests = new Map();
/**
 * Asks for the dataset at an address: a `datapackage.json`, whose files are read too, a
 * compiled dataset, or a table of comma-separated values. All who ask for one address share one request.
 *
 * @param base what a relative address is relative to
 */
function ask(address, base) {
    const url = URL.canParse(address, base) ? new URL(address, base).href : address;
    const request = requests.get(url) ?? start(url, address);
    request.askers += 1;
    return {
        loaded: request.loaded,
        leave: () => {
            request.askers -= 1;
            if (request.askers > 0)
                return;
            request.controller.abort();
            requests.delete(url);
        },
    };
}
function start(url, address) {
    const controller = new AbortController();
    const loaded = load(url, address, controller.signal);
    const request = { controller, loaded, askers: 0 };
    requests.set(url, request);
    void loaded.then(({ result }) => {
        request.askers = Infinity;
        if (typeof result === 'string' && requests.get(url) === request)
            requests.delete(url);
    });
    return request;
}
async function load(url, address, signal) {
    const issues = [];
    try {
        if (address === '')
            throw refuse('src', address, 'the address of a dataset');
        const [text, base] = await get(url, signal);
        const table = tableInCsv(text, base);
        if (table !== null)
            return { result: table, issues };
        const compiled = await compile(text, base, signal, issues);
        // A part of a report would be another report; the rest may come the next time.
        if (issues.some(({ code }) => code === 'unreachable'))
            return { result: 'unreachable', issues };
        return { result: multilingual(() => compiled), issues };
    }
    catch (error) {
        const issue = issueOf(error);
        const { code } = issue;
        return { result: isFailure(code) ? code : 'unreadable', issues: [...issues, issue] };
    }
}
const isFailure = (code) => code === 'unreachable' || code === 'not-found';
/** The largest file that is read, in bytes: to read a larger one would stop the page. */
const MOST_BYTES = 2e6;
/** The text at an address, and where it was found in the end. */
async function get(url, signal) {
    const fail = (why, code) => new BadInput(`${url}: ${String(why)}.`, 'Check the connection, the address in src, and that its server lets this page read it.', code);
    try {
        const response = await fetch(url, { signal });
        const { ok, status } = response;
        // What else a server refuses it may give the next time.
        if (!ok)
            throw fail(`the server answers ${status}`, status === 404 ? 'not-found' : 'unreachable');
        const bytes = await response.arrayBuffer();
        return [read(url, () => textOf$2(bytes)), response.url];
    }
    catch (error) {
        throw error instanceof BadInput ? error : fail(error, 'unreachable');
    }
}
/** Other encodings are refused: letters would be drawn that nobody wrote. */
function textOf$2(bytes) {
    if (bytes.byteLength > MOST_BYTES)
        throw new RangeError('larger than 2 MB');
    return new TextDecoder('utf8', { fatal: true }).decode(bytes);
}
/** The compiled form of what stands in a file, unchecked. */
async function compile(text, base, signal, issues) {
    const found = asRow(read(base, () => JSON.parse(text)), base);
    if (!Array.isArray(found['resources']))
        return found;
    const folder = new URL('.', base).href;
    return compilePackage(found, async (path) => {
        const url = new URL(path, base).href;
        if (!url.startsWith(folder))
            throw refuse('datapackage.json, path', path, 'the path of a file in the same folder');
        return (await get(url, signal))[0];
    }, issues);
}
/** Reads what has come; what cannot be read throws. */
function read(place, reader) {
    try {
        return reader();
    }
    catch (error) {
        throw new BadInput(`${place}: ${String(error)}.`, 'Give src a datapackage.json, a compiled dataset or a CSV table, in UTF-8.');
    }
}

/**
 * The table of a chart's data: the one that is named or stands between its tags; null where there is none.
 *
 * @param id of a table in the same page or shadow root; null where none is named
 */
function tableOf(host, id) {
    const selector = 'table:not([data-big-society=fallback])';
    return id === null
        ? host.querySelector(selector)
        : host.getRootNode().querySelector(`table[id="${CSS.escape(id)}"]`);
}
/**
 * Puts a table back between the tags that the parser has put behind the paragraph around them, with an empty
 * paragraph after it. Editors that make paragraphs of everything write that.
 */
function takeStray(host) {
    const around = host.closest('p');
    const table = around?.nextElementSibling;
    const rest = table?.nextElementSibling;
    if (!table?.matches('table:not([data-big-society=fallback])') ||
        !rest?.matches('p') ||
        around?.textContent.trim() ||
        rest.textContent.trim())
        return;
    host.append(table);
    rest.remove();
}
/** Reads the texts of a table. */
function readTexts(table) {
    const { caption, tHead, tFoot } = table;
    const rows = [...table.rows].filter((row) => row.parentNode !== tFoot);
    const grid = gridOf(rows);
    // The last row of a head names single columns; where there is none the first row does.
    const first = tHead?.rows.length || 1;
    return {
        place: 'table',
        // A figure has its caption beside the table.
        caption: textOf$1(caption ?? table.parentElement?.querySelector('figcaption') ?? null),
        head: (grid[first - 1] ?? []).map((cell) => ({ text: textOf$1(cell), role: cell?.dataset['role'] ?? '' })),
        rows: grid
            .map((cells, index) => ({ number: index + 1, id: rows[index]?.id ?? '', cells: cells.map(textOf$1) }))
            .slice(first),
        foot: Array.from(tFoot?.rows ?? [], (row) => ({
            text: textOf$1(row),
            links: Array.from(row.querySelectorAll('a'), (link) => ({
                name: textOf$1(link) || link.href,
                url: link.href,
            })),
        })),
    };
}
/** The cells of some rows by column; one that spans several rows stands in each of them. */
function gridOf(rows) {
    const grid = rows.map(() => []);
    rows.forEach(({ cells, parentNode }, index) => {
        let column = 0;
        for (const cell of cells) {
            while (grid[index]?.[column] !== undefined)
                column += 1;
            // 0 is to the end of its part of the table.
            const end = index + (cell.rowSpan || rows.length);
            for (let at = index; at < end && rows[at]?.parentNode === parentNode; at += 1)
                for (let span = 0; span < cell.colSpan; span += 1)
                    (grid[at] ??= [])[column + span] = span === 0 ? cell : null;
        }
    });
    return grid;
}
/** What is no word of a cell: what nobody sees, and the sign of a note. */
const SILENT = 'br, [hidden], sup, style, script, template';
/** The text of a node, as one line. */
const textOf$1 = (node) => (node ? inOneLine(rawText(node)) : '');
function rawText(node) {
    if (node.nodeType === Node.TEXT_NODE)
        return node.nodeValue ?? '';
    // By what it can do: a node may be of another document.
    const is = (selector) => 'matches' in node && node.matches(selector);
    return is(SILENT) ? ' ' : Array.from(node.childNodes, rawText).join('') + (is('p, div, li, td') ? ' ' : '');
}
/**
 * Whether the parser of the page may still bring the table of a chart: it is inside of the element, which
 * nothing tells the end of, or inside of the paragraph that it will put the table behind, or it has not
 * met the table that is named.
 */
const mayCome = (host, id) => host.ownerDocument.readyState === 'loading' &&
    (id === null ? isOpen(host) || host.closest('p') !== null : tableOf(host, id) === null);
/** Whether nothing stands behind an element yet. */
function isOpen(element) {
    let node = element;
    while (node !== null && node.nextSibling === null)
        node = node.parentNode ?? node.host ?? null;
    return node === null;
}
/** What of a table is data. */
const OBSERVED = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-role', 'data-big-society', 'href', 'id', 'hidden', 'rowspan', 'colspan'],
};
/** Calls back when what stands between the tags of an element changes. */
function watch(host, change, signal) {
    const observer = new MutationObserver(change);
    observer.observe(host, OBSERVED);
    signal.addEventListener('abort', () => {
        observer.disconnect();
    });
    return observer;
}

/** Where the data of one element comes from: an object, an address, a table between its tags, or the built-in report. */
class DataSource {
    #host;
    #redraw;
    #data;
    #share;
    #parsed;
    /** @param redraw is called when what stands at the address has come or failed; resolves when that is drawn */
    constructor(host, redraw) {
        this.#host = host;
        this.#redraw = redraw;
    }
    /** Resolves when what was asked for at an address is drawn; undefined where nothing was. */
    get drawn() {
        return this.#share?.drawn;
    }
    /** Takes a dataset as an object, unchecked; null for none. */
    set(data) {
        this.#data = data == null ? undefined : multilingual(() => data);
    }
    /** Resolves when the page is parsed, where it may still bring a table; null where nothing is to be waited for. */
    coming({ src, for: id }) {
        if (this.#data !== undefined || src !== null || !mayCome(this.#host, id))
            return null;
        return (this.#parsed ??= new Promise((resolve) => {
            this.#host.ownerDocument.addEventListener('DOMContentLoaded', () => {
                resolve();
            });
        }));
    }
    /** What to draw from. */
    read({ src, for: id, with: beside }, around, chart) {
        const wanted = this.#data === undefined ? src : null;
        if (this.#share?.src !== wanted)
            this.#leave();
        if (wanted !== null && this.#host.isConnected)
            this.#share ??= this.#ask(wanted);
        const { result = 'loading', issues = [] } = wanted === null ? this.#inPage(id) : (this.#share?.answer ?? {});
        if (typeof result === 'string')
            return { result, issues };
        const parsed = datasetOf(result, chart, builtIn, beside, around.spoken, around.lang);
        return { result: parsed.dataset, issues: [...issues, ...parsed.issues] };
    }
    #inPage(id) {
        if (this.#data !== undefined)
            return { result: this.#data, issues: [] };
        if (id === null && tableOf(this.#host, id) === null)
            takeStray(this.#host);
        const table = tableOf(this.#host, id);
        if (table !== null)
            return { result: readTexts(table), issues: [] };
        return id === null
            ? { result: builtIn, issues: [] }
            : { result: 'no-figures', issues: [refuse('for', id, 'the id of a table in this page')] };
    }
    /** Asks no longer for what has not come. */
    rest() {
        if (typeof (this.#share?.answer?.result ?? '') === 'string')
            this.#leave();
    }
    #leave() {
        this.#share?.leave();
        this.#share = undefined;
    }
    #ask(src) {
        const asked = ask(src, this.#host.ownerDocument.baseURI);
        const drawn = asked.loaded.then((answer) => {
            if (this.#share !== share)
                return;
            share.answer = answer;
            return this.#redraw();
        });
        const share = { ...asked, src, drawn };
        return share;
    }
}

const listeners = new Set();
/** Tells of every drawing from now on; every chart is drawn anew, so that none is missed. */
function onDrawing(listener) {
    listeners.add(listener);
    languagesChanged(false);
}
/** Tells all who listen. */
function drew(drawn) {
    for (const listener of listeners)
        listener(drawn);
}

/** The name of an attribute before its value, which has no quotation marks; a Boolean one has a ?. */
const ATTRIBUTE = /\s(\??)([\w-]+)=$/;
/** A text in HTML, also between quotation marks. */
const escaped$1 = (text) => text.replace(/[&<"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
const isList = (content) => Array.isArray(content);
/**
 * A template as HTML, the same on a server and in a page. It may hold texts, numbers, templates and
 * lists of these, attributes and Boolean attributes; nothing else of what Lit knows.
 *
 * @param content a template, or what may stand in one
 */
function htmlOf(content) {
    if (isList(content))
        return content.map(htmlOf).join('');
    if (content == null || content === nothing)
        return '';
    if (typeof content !== 'object')
        return escaped$1(String(content));
    const values = content.values;
    return content.strings.map((text, index) => join(text, values[index])).join('');
}
/** A text of a template with the value after it. */
function join(text, value) {
    const [attribute, boolean, name] = ATTRIBUTE.exec(text) ?? [];
    if (attribute === undefined)
        return text + htmlOf(value);
    const before = text.slice(0, -attribute.length);
    if (value === nothing || (boolean && !value))
        return before;
    return `${before} ${String(name)}${boolean ? '' : `="${htmlOf(value)}"`}`;
}

/** What a policy of ours may be called; pages that use Lit allow the second name already. */
const NAMES = ['big-society-charts', 'lit-html'];
let policy;
/** Whether it was said that the page takes no markup. */
let refused = false;
/** The policy for markup, made late, since its name may stand once in a page; null where the page allows none. */
function policyOf() {
    if (typeof trustedTypes === 'undefined')
        return null;
    for (const name of NAMES)
        try {
            return trustedTypes.createPolicy(name, { createHTML: (text) => text });
        }
        catch {
            // The next one may be allowed.
        }
    return null;
}
/** HTML as nodes; where the page takes no markup, the place of what stands between the tags. */
function nodesOf(markup) {
    const parsed = document.createElement('template');
    policy = policy === undefined ? policyOf() : policy;
    try {
        parsed.innerHTML = policy?.createHTML(markup) ?? markup;
    }
    catch {
        parsed.content.append(document.createElement('slot'));
        if (!refused)
            console.warn(`big-society-charts: the page’s policy takes no markup. Add ${NAMES.join(' or ')} to trusted-types.`);
        refused = true;
    }
    return parsed.content;
}
/**
 * Shows a template in a node. Of what stands there, drawn here or by a server, all stays that is
 * wanted again: nothing loses the focus, and a drawing of a server is gone on with.
 */
function render(template, into) {
    fill(into, nodesOf(htmlOf(template)));
}
/** Gives a node the children of another, which may lose them. */
function fill(into, wanted) {
    let next = into.firstChild;
    for (const child of [...wanted.childNodes]) {
        const found = likeIn(next, child);
        if (found === null)
            into.insertBefore(child, next);
        else {
            remove(next, found);
            update(found, child);
            next = found.nextSibling;
        }
    }
    remove(next, null);
}
/** The first of a node and those after it that can become a wanted one. */
function likeIn(node, wanted) {
    if (node === null || kindOf(node) === kindOf(wanted))
        return node;
    // A text is no reason to give up the elements before the next one.
    return isElement(wanted) ? likeIn(node.nextSibling, wanted) : null;
}
/** What stays the same of an element, whatever its state: its tag and its part, or its first class. */
const kindOf = (node) => node.nodeName + (isElement(node) ? (node.getAttribute('part') ?? node.classList[0] ?? '') : '');
/** By its kind, not its class: a node may be of another document. */
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
/** Removes a node and those after it, as far as another; what a second script put there stays. */
function remove(from, end) {
    while (from !== null && from !== end) {
        const { nextSibling } = from;
        if (!(isElement(from) && from.hasAttribute('data-guest')))
            from.remove();
        from = nextSibling;
    }
}
/** Makes a node what another of its kind is. */
function update(node, wanted) {
    // The browser sees faster that nothing has changed.
    if (node.isEqualNode(wanted))
        return;
    if (!isElement(node) || !isElement(wanted)) {
        node.nodeValue = wanted.nodeValue;
        return;
    }
    for (const name of node.getAttributeNames())
        if (!wanted.hasAttribute(name))
            node.removeAttribute(name);
    for (const { name, value } of wanted.attributes)
        if (node.getAttribute(name) !== value)
            node.setAttribute(name, value);
    fill(node, wanted);
}

/** Shows a template; where what had the focus goes with it, the chart or its message takes it, and the page stays where it is. */
function renderKeepingFocus(template, root) {
    const held = root.activeElement;
    render(template, root);
    if (held?.isConnected !== false)
        return;
    const shown = root.querySelector('.figure, .message');
    if (shown === null)
        return;
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
}

const PROPERTIES = ['data', ...OPTION_NAMES];
/** A server, which has no such class, can import the module all the same. */
const Base = (typeof HTMLElement === 'undefined' ? Object : HTMLElement);
/** The options of a chart as attributes and properties, which keep what was set, allowed or not. */
class OptionsElement extends Base {
    static { this.observedAttributes = [
        ...OPTION_NAMES.map((name) => OPTIONS[name].attribute),
        'lang',
    ]; }
    #set = {};
    /** What was set before the element was defined: it hides the accessors, and comes before attributes. */
    #early;
    constructor() {
        super();
        const early = PROPERTIES.filter((name) => Object.hasOwn(this, name));
        this.#early = Object.fromEntries(early.map((name) => [name, this[name]]));
        for (const name of early)
            Reflect.deleteProperty(this, name);
    }
    static {
        for (const name of PROPERTIES)
            Object.defineProperty(this.prototype, name, {
                configurable: true,
                enumerable: true,
                get() {
                    return this.#set[name] ?? (name === 'data' ? null : OPTIONS[name].default);
                },
                set(value) {
                    if (Object.is(this.#set[name], value))
                        return;
                    this.#set[name] = value;
                    if (name === 'data')
                        this.takeData(value);
                    this.requestUpdate();
                },
            });
    }
    /** Sets what was set before the element was defined. */
    takeEarly() {
        Object.assign(this, this.#early);
    }
    attributeChangedCallback(attribute, _, text) {
        const name = OPTION_NAMES.find((option) => OPTIONS[option].attribute === attribute);
        // What is not allowed is kept, so that the message can quote it.
        if (name !== undefined)
            Object.assign(this, { [name]: text === null ? null : (OPTIONS[name].read(text) ?? text) });
        else
            this.requestUpdate();
    }
}

/** What one reader does with one chart, by pointer, by keyboard and by the page's address. */
class Reader {
    #host;
    /** The key whose press ended here, so that its release does too. */
    #held = '';
    /** The fragment of the page's address that was followed last. */
    #followed = '';
    constructor(host) {
        this.#host = host;
        const { root } = host;
        // A server opens what could not be opened without script.
        const openers = root.querySelectorAll('button[aria-expanded=true]');
        const open = [...openers].map(({ dataset }) => String(dataset['open']));
        this.state = { ...UNTOUCHED, open: new Set(open) };
        root.addEventListener('click', this.#click);
        root.addEventListener('keydown', this.#key);
        root.addEventListener('keyup', this.#key);
    }
    #set(change) {
        // A fragment alone would be one of the page's base address, which may be another page.
        const [page = ''] = this.#host.root.ownerDocument.URL.split('#');
        this.state = { ...this.state, page, ...change };
        return this.#host.redraw();
    }
    #click = (event) => {
        const { select, switchView } = this.#host;
        // What is clicked is an element, if not of this document's classes where the chart was moved.
        const target = event.target;
        const control = target.closest('button, a');
        if (control === null) {
            const figures = target.closest('[data-figures]')?.getAttribute('data-figures');
            if (figures)
                select(figures.split(' '));
            return;
        }
        const { again, open, sort, view } = control.dataset;
        if (again !== undefined)
            this.again();
        if (open !== undefined)
            void this.#open([open], !this.state.open.has(open));
        if (sort !== undefined)
            this.#order(Number(sort));
        if (view !== undefined) {
            switchView();
            void this.#set({ acted: true });
        }
    };
    /** Asks once more for what did not come. */
    again() {
        this.#host.giveUp();
        void this.#set({ acted: true });
    }
    #open(ids, isOpen) {
        const open = new Set(this.state.open);
        for (const id of ids)
            open[isOpen ? 'add' : 'delete'](id);
        return this.#set({ open });
    }
    /** Rising, then falling, then in the chart's own order. */
    #order(column) {
        const { sort } = this.state;
        const again = sort?.column === column;
        void this.#set({
            sort: again && sort.descending ? null : { column, descending: again },
            acted: true,
        });
    }
    /** Keys that do something here stop here, so that no slide turns; all others pass. */
    #key = (event) => {
        const { type, key } = event;
        const down = type === 'keydown';
        const stops = down ? this.#acts(key, event.target) : key === this.#held;
        if (stops)
            event.stopPropagation();
        this.#held = stops && down ? key : '';
    };
    #acts(key, target) {
        if (key === 'Escape')
            return this.#close(target);
        const control = target.closest('button, a')?.localName;
        return key === 'Enter' ? control !== undefined : key === ' ' && control === 'button';
    }
    /** Closes what is open around an element, or by it, and takes the focus back to its button. */
    #close(target) {
        const id = target.closest('[aria-expanded=true], div[data-open]')?.dataset['open'];
        if (id === undefined)
            return false;
        this.#opener((open) => open === id)?.focus();
        void this.#open([id], false);
        return true;
    }
    /** The button that opens something, by what that is called. */
    #opener(isIt) {
        const openers = this.#host.root.querySelectorAll('button[data-open]');
        return [...openers].find(({ dataset }) => isIt(String(dataset['open'])));
    }
    /** Opens the figure that the page's address names, once, and takes the reader there. */
    async follow() {
        const { name, root } = this.#host;
        const hash = root.ownerDocument.defaultView?.location.hash ?? '';
        if (hash === this.#followed)
            return;
        const opener = this.#opener((open) => hash === `#${name}/${encodeURIComponent(open)}`);
        const around = opener?.closest('div[data-open]');
        const ids = [opener, around].flatMap((element) => element?.dataset['open'] ?? []);
        if (ids.length > 0)
            this.#followed = hash;
        if (ids.every((id) => this.state.open.has(id)))
            return;
        await this.#open(ids, true);
        opener?.focus();
    }
}

/** What comes one by one: rows, reasons, changes, the balance's verdict and its findings. */
const STEPS = '[part=row], .verdict, .findings > li';
/** What has steps, in the order of the page. */
const stepsOf = (root) => root === null ? [] : [...root.querySelectorAll(STEPS)];
/**
 * Hides what comes later than a step, and keeps its room; null hides nothing. The sentence that
 * speaks of all rows comes with the last one.
 */
function reveal(root, step) {
    const steps = stepsOf(root);
    const hide = (element, turn) => element?.toggleAttribute('data-later', step !== null && step < turn);
    steps.forEach((element, index) => hide(element, index + 1));
    hide(root.querySelector('[part=summary]'), steps.length);
}

/**
 * What all charts share: options as attributes and properties, data, issues, updates.
 * What is set in one turn is drawn once, in a microtask after it.
 *
 * @slot - what is shown until the script has run, while a dataset loads, and where nothing can be drawn; a `<table>` there is the chart's data, unless it carries `data-big-society="fallback"`
 *
 * @csspart figure - the whole chart
 * @csspart heading - the title
 * @csspart subheading - the subtitle
 * @csspart remark - what the dataset has to say of the whole chart
 * @csspart summary - the sentence computed from the data
 * @csspart plot - the rows with their marks
 * @csspart row - a comparison, a reason, a change
 * @csspart label - the name of a row
 * @csspart opener - a button that opens something in place
 * @csspart detail - what is known of a figure, opened below its row
 * @csspart notes - the notes under the chart
 * @csspart sources - the sources
 * @csspart controls - the buttons
 * @csspart control - one button
 * @csspart table - the table
 * @csspart message - why nothing is drawn, or that it is loading
 *
 * @cssprop [--big-society-font-size=max(0.9375rem, 15px)] - size of the text; everything else follows
 * @cssprop [--big-society-padding=0.8em] - room inside the chart's edge
 * @cssprop --big-society-surface - the chart's ground
 * @cssprop --big-society-shade - the ground of what opens
 * @cssprop --big-society-text - text
 * @cssprop --big-society-muted - places, periods, notes, bars of the context
 * @cssprop --big-society-line - connectors and outlines
 * @cssprop --big-society-rule - hairlines
 * @cssprop --big-society-behind - marks of the group said to be left behind, of a fall, of the finding
 * @cssprop --big-society-behind-text - their text
 * @cssprop --big-society-compared - marks and text of the group it is compared with, of a rise
 *
 * @cssState loading - the dataset at `src` is on its way, or the page is not parsed yet
 * @cssState error - what stands at `src` cannot be reached or read
 * @cssState empty - there is no figure to show
 *
 * @fires {CustomEvent<SelectDetail>} big-society-select - The reader clicked a row; `figures` are the ids of the figures in it.
 * @fires {CustomEvent<IssuesDetail>} big-society-issues - What is wrong with the data or the attributes has changed; `issues` are all that there are now, each with `code`, `message` and `help`.
 * @fires {CustomEvent<ViewDetail>} big-society-view - The reader switched between chart and table; `view` is what is shown now.
 * @fires {CustomEvent<StepDetail>} big-society-step - A chart with `step` has drawn another step, or has more steps or fewer than before; `step` is the number of rows that are revealed, `steps` of those there are.
 */
class BigSocietyChart extends OptionsElement {
    /** Version of the library that defined the element. */
    static { this.version = VERSION; }
    /**
     * Adds a language to all charts of the page, or puts other words in place of some.
     * Charts whose nearest `lang` names it are drawn in it.
     */
    static { this.addLanguage = addLanguage; }
    /**
     * Calls back after each drawing of each chart: for the script that makes files of them.
     *
     * @ignore
     */
    static { this.onDrawing = onDrawing; }
    /**
     * Style sheets, from the general to the particular.
     *
     * @ignore
     */
    static { this.styles = []; }
    #complaints = new Complaints();
    #states = this.attachInternals().states;
    #update;
    #connected = false;
    #reader;
    /** Whether what stands in the root is still what a server of this version drew. */
    #served = false;
    /** Ends what the element listens to outside of itself. */
    #away;
    /** Sees what changes between the tags. */
    #inside;
    /** Resolves when the words have come that are waited for, or the page that is being parsed. */
    #coming;
    /** Which step was told of last. */
    #told = '';
    #source = new DataSource(this, () => {
        this.requestUpdate();
        return this.#update;
    });
    /** Resolves when everything that was set is drawn, and what stands at `src` has come or failed. */
    get updateComplete() {
        if (this.#inside?.takeRecords().length)
            this.#contentChanged();
        return (this.#update?.then(() => this.updateComplete) ??
            this.#coming?.then(() => this.updateComplete) ??
            this.#source.drawn ??
            Promise.resolve());
    }
    /** How many steps there are until all rows are revealed; 0 while a dataset is on its way, and in the table. */
    get steps() {
        // Decks count their steps in the turn in which they make a slide, before it would be drawn.
        if (this.#update !== undefined)
            this.#draw();
        return stepsOf(this.shadowRoot).length;
    }
    requestUpdate() {
        // Before it is connected what a server drew is not known. Outside of a page there is no table to be found.
        if (!this.#connected || !this.isConnected)
            return;
        this.#update ??= Promise.resolve().then(() => {
            this.#draw();
        });
    }
    takeData(data) {
        this.#source.set(data);
    }
    /** What is wrong with the data and the attributes now, and was left out. */
    get issues() {
        return this.#complaints.issues;
    }
    connectedCallback() {
        if (!this.#connected) {
            this.#connected = true;
            this.takeEarly();
            const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
            this.#served = root.querySelector(`[data-version="${VERSION}"]`) !== null;
            this.#adoptStyles(root);
            this.#reader = new Reader({
                root,
                name: `big-society-${this.constructor.kind}`,
                redraw: () => {
                    this.requestUpdate();
                    return this.updateComplete;
                },
                switchView: this.#switchView,
                giveUp: () => {
                    this.#source.rest();
                },
                select: (figures) => {
                    this.#tell('big-society-select', { figures });
                },
            });
        }
        this.#listen();
        if (this.#served)
            this.#takeOver();
        else
            this.requestUpdate();
    }
    /** What a server of this version drew stays until something changes; its language is needed by then. */
    #takeOver() {
        languageAround(this);
        if (this.shadowRoot !== null)
            this.#reveal(this.shadowRoot, readOptions(this).options.step);
        void this.#reader?.follow();
    }
    /** The rows up to a step; tells when it is another one, or when there are more steps or fewer. */
    #reveal(root, step) {
        reveal(root, step);
        const now = `${String(step)} of ${String(this.steps)}`;
        const isNew = now !== this.#told;
        // Before it is told: who hears it may ask for another step at once.
        this.#told = now;
        if (step !== null && isNew)
            this.#tell('big-society-step', { step, steps: this.steps });
    }
    disconnectedCallback() {
        // An element that is only moved is back by then.
        queueMicrotask(() => {
            if (!this.isConnected)
                this.#rest();
        });
    }
    #rest() {
        this.#away?.abort();
        this.#source.rest();
    }
    /** To the languages of the page and to its address. */
    #listen() {
        this.#away?.abort();
        this.#away = new AbortController();
        const { signal } = this.#away;
        onLanguage((isNew) => {
            if (!isNew || !this.#served)
                this.requestUpdate();
        }, signal);
        this.#inside = watch(this, this.#contentChanged, signal);
        const view = this.ownerDocument.defaultView;
        view?.addEventListener('hashchange', () => void this.#reader?.follow(), { signal });
        view?.addEventListener('online', () => {
            if (this.issues.some(({ code }) => code === 'unreachable'))
                this.#reader?.again();
        }, { signal });
        // A frame that goes disconnects nothing in it.
        view?.addEventListener('pagehide', ({ persisted }) => {
            if (!persisted)
                this.#rest();
        }, { signal });
    }
    /** What a server drew stays as it is, unless a table comes between the tags that it did not know. */
    #contentChanged = () => {
        if (!this.#served || tableOf(this, this.for) !== null)
            this.requestUpdate();
    };
    /** A document does not take over style sheets made in another one. */
    adoptedCallback() {
        if (this.shadowRoot !== null)
            this.#adoptStyles(this.shadowRoot);
    }
    #adoptStyles(root) {
        const { styles } = this.constructor;
        root.adoptedStyleSheets = sheetsOf(styles, this.ownerDocument);
    }
    #draw() {
        this.#update = undefined;
        const { options, issues } = readOptions(this);
        const { chart, kind } = this.constructor;
        const around = languageAround(this);
        const coming = around.coming ?? this.#source.coming(options);
        this.#coming = coming?.then(() => {
            this.requestUpdate();
        });
        const source = coming === null ? this.#source.read(options, around, kind) : { result: 'loading', issues: [] };
        const named = options.for === null ? null : tableOf(this, options.for);
        if (named !== null)
            this.#inside?.observe(named, OBSERVED);
        const drawing = chart(source.result, options, around.spoken.strings, this.#reader?.state);
        this.#states.clear();
        if (!('summary' in drawing.view))
            this.#states.add(stateOf(source.result));
        const root = this.shadowRoot;
        if (root !== null) {
            this.#served = false;
            renderKeepingFocus(drawing.template, root);
            this.#reveal(root, options.step);
            drew({ host: this, root, drawing, options, strings: around.spoken.strings });
        }
        const found = [...issues, ...source.issues, ...drawing.issues];
        if (this.#complaints.take(this.localName, found))
            this.#tell('big-society-issues', { issues: found });
        void this.#reader?.follow();
    }
    #switchView = () => {
        // As an attribute, so that a copy of the element shows the same.
        this.setAttribute('view', this.view === 'table' ? 'chart' : 'table');
        this.#tell('big-society-view', { view: this.view });
    };
    #tell(name, detail) {
        this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
}
/** What pages call it where no figure is drawn, for `:state()`. */
const stateOf = (result) => typeof result !== 'string' || result === 'no-figures' ? 'empty' : result === 'loading' ? result : 'error';

/**
 * Positives against negatives: the audit's verdict on the goals, what rose and what fell
 * from a common zero, and what the audit counts in favour.
 *
 * @tagname big-society-balance
 * @csspart verdict - the goals as units
 * @csspart section - what is measured in one unit
 * @csspart findings - what the audit counts in favour
 */
class BigSocietyBalance extends BigSocietyChart {
    static { this.chart = balanceChart; }
    static { this.kind = 'balance'; }
    static { this.styles = [
        baseStyles,
        graphicsStyles,
        smallGraphicsStyles,
        balanceStyles,
        tableStyles,
        detailStyles,
        printStyles,
    ]; }
}

const failuresStyles = ".reasons{margin:.8em 0 0;padding:0;list-style:none}.reason{position:relative;display:grid;grid-template-columns:[number] 1.6em [words] minmax(0,1fr) [end];row-gap:.8em;padding-block:1em;border-block-start:1px solid var(--_j)}.q{font-size:1.2667em;font-weight:700;line-height:1.05lh}.headline{font-size:1.1333em;font-weight:700;line-height:1.05lh;text-wrap:balance}.r{margin-block-start:.3em;max-inline-size:34em;color:var(--_g)}.lead,.more{grid-column:1 / -1;min-inline-size:0}.evidence{display:grid;gap:.35em;align-content:start;min-inline-size:0}.evidence>*{min-inline-size:0}.number{font-size:1.6em;line-height:1.05lh}:where(.more)>.opener{color:var(--_g);font-size:.9333em}.pieces{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));gap:1.8em 2em;margin-block-start:.8em;padding:1em;background:var(--_k)}.pieces[hidden]{display:none}@container (min-width:36em){.reason{grid-template-columns:[number] 2.2em [words] minmax(0,4fr) [lead] minmax(0,6fr) [end]}.s{padding-inline-end:1.5em}.lead{grid-column:lead}.more{grid-column:words / end}}";

/**
 * The five reasons why the Big Society failed: each with a sentence and its evidence in
 * the smallest picture that tells it truly; further evidence opens in place.
 *
 * @tagname big-society-failures
 * @csspart finding - the sentence of a piece of evidence
 * @csspart more - what opens
 */
class BigSocietyFailures extends BigSocietyChart {
    static { this.chart = failuresChart; }
    static { this.kind = 'failures'; }
    static { this.styles = [
        baseStyles,
        graphicsStyles,
        smallGraphicsStyles,
        failuresStyles,
        tableStyles,
        detailStyles,
        printStyles,
    ]; }
}

const gapStyles = ".key{display:flex;flex-wrap:wrap;column-gap:1.2em;margin-block-start:.6em}.symbol{inline-size:.85em;block-size:.85em}.rows{--_e:.55em;display:grid;grid-template-columns:[before] auto [track] minmax(0,1fr) [after] auto [end];margin-block-start:.8em}.group,.a,.list,.row{display:grid;grid-column:1 / -1;grid-template-columns:subgrid}.group + .group{margin-block-start:1.4em}.unit,.other{font-weight:700}.unit,.other,.head,.groups,.row .where,.row .caution{grid-column:1 / -1}.remark{display:inline-block;font-weight:400}.other{margin-block:1.2em .4em}.plot{position:relative;grid-column:track;min-block-size:2.4em}.marks{position:absolute;inset:0;inline-size:100%;block-size:100%}.row{position:relative;padding-block:var(--_e);border-block-start:1px solid var(--_j)}.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;column-gap:.8em}.head .label{flex:1 1 9em;min-inline-size:0}.difference{max-inline-size:100%;margin-inline-start:auto;text-align:end;font-variant-numeric:tabular-nums}.groups{display:flex;flex-wrap:wrap;column-gap:.8em}.name{color:var(--_i)}.connector{stroke:var(--_f);stroke-width:2px}@container (min-width:42em){.rows{grid-template-columns:[words] minmax(0,4fr) [before] auto [track] minmax(0,4.2fr) [after] auto [difference] minmax(5.6em,min-content) [end]}.head{display:contents}.head .label,.groups,.row .where{grid-column:words}.a>*{grid-row:1}.unit{grid-column:words / track;align-self:end;padding-block-end:.2em;margin-inline-end:1.5em}.head .label{grid-row:1}.groups{grid-row:2}.row .where{grid-row:3}.plot{grid-row:1 / span 3;margin-block-start:calc(-1 * var(--_e))}.plot:not(:has(+ .caution)){margin-block-end:calc(-1 * var(--_e))}.difference{grid-row:1 / span 3;grid-column:difference;align-self:center;max-inline-size:none;overflow-wrap:break-word;margin-inline-start:.8em}.row:has(.caution) .difference{margin-block-start:calc(-1 * var(--_e))}.row .caution{margin-block-start:.3em}}";

/**
 * The Big Society gap: groups said to be left behind against those they are compared
 * with, a row a figure, ordered by the size of the gap.
 *
 * @tagname big-society-gap
 * @csspart key - what the two shapes stand for
 * @csspart difference - the difference of a row
 */
class BigSocietyGap extends BigSocietyChart {
    static { this.chart = gapChart; }
    static { this.kind = 'gap'; }
    static { this.styles = [
        baseStyles,
        graphicsStyles,
        gapStyles,
        tableStyles,
        detailStyles,
        printStyles,
    ]; }
}

/** An item at another place. */
function move(item, x, y) {
    switch (item.kind) {
        case 'text':
            return { ...item, lines: item.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })) };
        case 'line':
            return { ...item, x1: item.x1 + x, y1: item.y1 + y, x2: item.x2 + x, y2: item.y2 + y };
        default:
            return { ...item, x: item.x + x, y: item.y + y };
    }
}
/** The items of a block whose corner stands at a place. */
const at = ({ items }, x, y) => items.map((item) => move(item, x, y));
/** A block further right and down; the room before it is its own. */
const inset = (block, x, y = 0) => ({
    width: block.width + x,
    height: block.height + y,
    items: at(block, x, y),
});
/** Blocks one below the other. A number is a space between two of them, in pixels; null is nothing. */
function stack(parts) {
    let width = 0;
    let height = 0;
    const items = [];
    for (const part of parts) {
        if (part === null)
            continue;
        if (typeof part === 'number') {
            height += part;
            continue;
        }
        items.push(...at(part, 0, height));
        width = Math.max(width, part.width);
        height += part.height;
    }
    return { width, height, items };
}
/**
 * Blocks beside one another, in as many rows as they need.
 *
 * @param width of a row, in pixels
 * @param gap between two blocks of a row, in pixels
 */
function flow(blocks, width, gap) {
    const rows = [];
    for (const block of blocks) {
        const row = rows.at(-1);
        const x = row === undefined ? 0 : row.width + gap;
        if (row !== undefined && x + block.width <= width)
            rows[rows.length - 1] = beside(row, block, x);
        else
            rows.push(block);
    }
    return stack(rows);
}
/** Two blocks side by side, the second at an x; the room is that of both. */
const beside = (first, second, x) => ({
    width: Math.max(first.width, x + second.width),
    height: Math.max(first.height, second.height),
    items: [...first.items, ...at(second, x, 0)],
});
/** Items with the room that is given them. */
const block = (width, height, items) => ({
    width,
    height,
    items,
});

const REGULAR = {
    191: "'",
    222: 'ijl‘’',
    260: '|¦',
    278: ' \u00a0!,./:;I[\\]ft·ìíîï',
    333: '()-`r¡¨²³´¸¹“”',
    334: '{}',
    350: '•',
    355: '"',
    365: 'º',
    370: 'ª',
    389: '*',
    400: '°',
    469: '^',
    500: 'Jcksvxyz',
    537: '¶',
    549: '±÷≈',
    552: '¯',
    556: '#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþ–†‡€',
    576: 'µ',
    584: '+<=>~¬×−',
    611: 'FTZ¿ßø',
    667: '&ABEKPSVXYÞ',
    722: 'CDHNRUwÐ',
    737: '©®',
    778: 'GOQØ',
    833: 'Mm',
    834: '¼½¾',
    889: '%æ',
    944: 'W',
    1000: 'Æ—…→',
    1015: '@',
};
const BOLD = {
    238: "'",
    278: ' \u00a0,./I\\ijl·‘’',
    280: '|¦',
    333: '!()-:;[]`ft¡¨²³´¸¹',
    350: '•',
    365: 'º',
    370: 'ª',
    389: '*r{}',
    400: '°',
    474: '"',
    500: 'z“”',
    549: '±÷≈',
    552: '¯',
    556: '#$0123456789J_aceksvxy¢£¤¥§«¶»–†‡€',
    576: 'µ',
    584: '+<=>^~¬×−',
    611: '?FLTZbdghnopqu¿ßðøþ',
    667: 'EPSVXYÞ',
    722: '&ABCDHKNRUÐ',
    737: '©®',
    778: 'GOQwØ',
    833: 'M',
    834: '¼½¾',
    889: '%mæ',
    944: 'W',
    975: '@',
    1000: 'Æ—…→',
};
/** Of a character that is in no table: the widest that letters commonly are. */
const UNKNOWN = 1000;
const byCharacter = (widths) => new Map(Object.entries(widths).flatMap(([width, characters]) => Array.from(characters, (character) => [character, Number(width)])));
const TABLES = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };
/** Marks that stand on the letter before them, and what is not drawn at all. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;
/** A letter with its marks: what is never parted. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;
/** A word with the spaces after it; a no-break space is a part of it. */
const WORD = /[^ ]+ *| +/g;
const NO_BREAK_SPACE = '\u00a0';
/**
 * The width of a text on one line, in pixels.
 *
 * @param size the size of the type, in pixels
 */
function widthOf(text, size, bold) {
    const table = TABLES[bold ? 'bold' : 'regular'];
    let thousandths = 0;
    for (const character of text)
        thousandths += advanceOf(character, table);
    return (thousandths * size) / 1000;
}
function advanceOf(character, table) {
    // A letter with an accent is as wide as the letter without, but for those of the table.
    const [letter = character] = table.has(character) ? [character] : character.normalize('NFD');
    return table.get(letter) ?? (WITHOUT_WIDTH.test(character) ? 0 : UNKNOWN);
}
/**
 * Where the lines of a text begin, as positions in it. A word that is longer than a line
 * is broken: at a no-break space, where it has one, otherwise between two letters.
 *
 * @param measure the width of a part of the text, in the unit of `width`
 */
function breaksOf(text, width, measure) {
    const starts = [0];
    let start = 0;
    const begin = (position) => {
        if (position > start)
            starts.push(position);
        start = position;
    };
    for (const { 0: word, index } of text.matchAll(WORD)) {
        const end = index + word.trimEnd().length;
        if (measure(start, end) <= width)
            continue;
        begin(index);
        while (measure(start, end) > width) {
            const next = forcedBreak(text, start, end, width, measure);
            if (next >= end)
                break;
            begin(next);
        }
    }
    return starts;
}
/** Where a word that is too long for a line goes on, one letter later at least. */
function forcedBreak(text, start, end, width, measure) {
    let position = start;
    let afterSpace = start;
    for (const [letter] of text.slice(start, end).matchAll(LETTER)) {
        if (position > start && measure(start, position + letter.length) > width)
            break;
        position += letter.length;
        if (letter === NO_BREAK_SPACE)
            afterSpace = position;
    }
    return afterSpace > start ? afterSpace : position;
}

/** Height of a line, in parts of the type's size. */
const LEADING = 1.4;
/** From the middle of a line down to its base line, in parts of the type's size. */
const TO_BASE$2 = 0.3465;
/** How far letters rise above the base line, and digits with them. */
const RISE = 0.8;
/** A last line that is shorter than this part of the width looks lost. */
const LEAST_LAST_LINE = 0.22;
/** How much narrower a paragraph may become so that its last line is not lost. */
const NARROWER = [0.96, 0.92, 0.88, 0.84, 0.8];
/** A text in lines of no more than a width. */
function paragraph(runs, width, manner = {}) {
    const { leading = LEADING, fit = 'pretty', anchor = 'start', strut = runs[0]?.size ?? 0 } = manner;
    const lines = linesOf$1(seamed(runs), width, fit);
    const [first] = lines;
    if (first === undefined)
        return { width: 0, height: 0, items: [] };
    const above = baseOf(strut, leading);
    const below = strut * leading - above;
    // Where a line has several runs, some programs would end each of them at its x.
    const anchored = anchor === 'end' && lines.every((line) => line.runs.length === 1);
    let height = 0;
    const placed = lines.map((line) => {
        const y = height + Math.max(above, ...line.runs.map(({ size }) => size * RISE));
        height = y + below;
        return { x: anchor === 'start' ? 0 : anchored ? width : width - line.width, y, runs: line.runs };
    });
    return {
        width: anchor === 'end' ? width : Math.max(...lines.map((line) => line.width)),
        height,
        items: [{ kind: 'text', anchor: anchored ? 'end' : 'start', lines: placed }],
    };
}
/** The lines of a text; none where it says nothing. */
function linesOf$1(runs, width, fit) {
    const text = runs.map((run) => run.text).join('');
    if (text === '')
        return [];
    const measure = measureOf(runs, text);
    const starts = fitted(text, width, measure, fit);
    return starts.map((start, index) => {
        const end = starts[index + 1] ?? text.length;
        return { width: measure(start, endOf(text, start, end)), runs: sliced(runs, start, end) };
    });
}
/** Runs whose spaces stand at their ends: some programs leave out those at a beginning. */
function seamed(runs) {
    return runs.map((run, index) => {
        const after = index === runs.length - 1 ? '' : spacesOf(runs[index + 1]);
        const text = index === 0 ? run.text : run.text.slice(spacesOf(run).length);
        return { ...run, text: text + after };
    });
}
const spacesOf = (run) => /^[ \u00a0]*/.exec(run?.text ?? '')?.[0] ?? '';
/** From the top of a line to its base line, in pixels. */
const baseOf = (size, leading = LEADING) => size * (leading / 2 + TO_BASE$2);
/** A text on one line, at its place. */
const textAt$1 = (run, x, y, anchor = 'start') => ({
    kind: 'text',
    anchor,
    lines: [{ x, y, runs: [run] }],
});
/** A line's runs without the space that it ends with. */
const withoutEndSpace = (runs) => runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.replace(/ +$/, '') } : run));
/** How wide the runs are on one line, in pixels. */
const widthOfRuns = (runs) => runs.reduce((sum, { text, size, bold }) => sum + widthOf(text, size, bold), 0);
/** The width of any part of some runs. */
function measureOf(runs, text) {
    const until = [0];
    for (const { text: part, size, bold } of runs)
        for (const character of part) {
            const end = (until.at(-1) ?? 0) + widthOf(character, size, bold);
            for (let unit = 0; unit < character.length; unit += 1)
                until.push(end);
        }
    return (from, to) => (until[Math.min(to, text.length)] ?? 0) - (until[from] ?? 0);
}
/** Where a line ends for the eye, before its spaces. */
const endOf = (text, start, end) => start + text.slice(start, end).replace(/ +$/, '').length;
function fitted(text, width, measure, fit) {
    const full = breaksOf(text, width, measure);
    if (full.length === 1 || fit === 'full')
        return full;
    const narrower = (share) => {
        const starts = breaksOf(text, width * share, measure);
        return starts.length === full.length ? starts : null;
    };
    if (fit === 'balanced')
        return narrower(leastShare((share) => narrower(share) !== null)) ?? full;
    const last = (starts) => measure(starts.at(-1) ?? 0, text.length);
    if (last(full) >= width * LEAST_LAST_LINE)
        return full;
    for (const share of NARROWER) {
        const starts = narrower(share);
        if (starts !== null && last(starts) >= width * LEAST_LAST_LINE)
            return starts;
    }
    return full;
}
/** The least part of a width, to a thousandth, that will do. */
function leastShare(does) {
    let least = 0;
    let enough = 1;
    while (enough - least > 0.001) {
        const middle = (least + enough) / 2;
        if (does(middle))
            enough = middle;
        else
            least = middle;
    }
    return enough;
}
/** The runs of a part of a text. */
function sliced(runs, start, end) {
    let position = 0;
    return runs.flatMap((run) => {
        const from = Math.max(0, start - position);
        const to = Math.min(run.text.length, end - position);
        position += run.text.length;
        return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
    });
}

/** How far letters reach above and below their base line, in parts of their size. */
const ABOVE$1 = 0.76;
const BELOW = 0.22;
/** The room of a line of text. */
function boxOfLine({ x, y, runs }, anchor) {
    const width = widthOfRuns(withoutEndSpace(runs));
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const size = Math.max(...runs.map((run) => run.size));
    return { left, right: left + width, top: y - size * ABOVE$1, bottom: y + size * BELOW };
}
/** The rooms of a text, a line each. */
const boxesOf = ({ lines, anchor }) => lines.map((line) => boxOfLine(line, anchor));
/** Whether two rooms share more than their edges. */
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** A room with some more around it, in pixels. */
const around = ({ left, right, top, bottom }, margin) => ({
    left: left - margin,
    right: right + margin,
    top: top - margin,
    bottom: bottom + margin,
});
/** A line without what lies in some rooms, so that it strikes no text through. */
const clear = (line, boxes) => boxes.reduce((parts, box) => parts.flatMap((part) => without(part, box)), [line]);
/** What is left of a line on either side of a room. */
function without(line, box) {
    const inside = within(line, box);
    if (inside === null)
        return [line];
    const [enters, leaves] = inside;
    const part = (from, to) => to - from > 0.001 ? [{ ...line, ...pointsOf(line, from, to) }] : [];
    return [...part(0, enters), ...part(leaves, 1)];
}
const pointsOf = ({ x1, y1, x2, y2 }, from, to) => ({
    x1: x1 + (x2 - x1) * from,
    y1: y1 + (y2 - y1) * from,
    x2: x1 + (x2 - x1) * to,
    y2: y1 + (y2 - y1) * to,
});
/** Where a line enters a room and leaves it, from 0 at its beginning to 1 at its end; null where it does not. */
function within({ x1, y1, x2, y2 }, box) {
    let enters = 0;
    let leaves = 1;
    for (const [start, change, low, high] of [
        [x1, x2 - x1, box.left, box.right],
        [y1, y2 - y1, box.top, box.bottom],
    ]) {
        if (change === 0 && (start <= low || start >= high))
            return null;
        if (change === 0)
            continue;
        const [first, second] = [(low - start) / change, (high - start) / change];
        enters = Math.max(enters, Math.min(first, second));
        leaves = Math.min(leaves, Math.max(first, second));
    }
    return enters < leaves ? [enters, leaves] : null;
}

/** Sizes of type, in em. */
const SIZE = {
    body: 1,
    small: 0.8667,
    label: 0.9333,
    headline: 1.1333,
    title: 1.4,
    number: 1.6,
};
const NBSP = '\u00a0';
/** Before each part of a line of origin after the first. A line may break after the dot, not before it. */
const DOT = `${NBSP}· `;
/** A text as a run. */
const run = (text, { em, palette }, look = {}) => ({
    text: text.replace(/[ \t\r\n]+/g, ' '),
    size: em * (look.size ?? SIZE.body),
    bold: look.bold ?? false,
    fill: look.fill ?? palette.text,
    href: look.href ?? null,
});
/** A text that is small and grey. */
const small = (text, setting) => run(text, setting, { size: SIZE.small, fill: setting.palette.muted });
/** A text that names a row or says what it found. */
const strong = (text, setting, look = {}) => run(text, setting, { bold: setting.palette.bold, fill: setting.palette.strong, ...look });
/** A text of few words that stays on one line. */
const whole$1 = (text) => text.replaceAll(' ', NBSP);
/** Links one after the other, small and grey. */
const linked = (links, separator, setting) => links.flatMap(({ text, href }, index) => [
    ...(index === 0 ? [] : [small(separator, setting)]),
    { ...small(text, setting), href },
]);
/** Place, period and sources as one small grey line, then the signs of footnotes. */
function origin$1(where, sources, setting, signs = []) {
    const parts = [...where.map((text) => ({ text, href: null })), ...sources];
    return [...linked(parts, DOT, setting), ...signs.map((sign) => small(NBSP + sign, setting))];
}
/** Said after a heading in small letters, such as "(more is worse)". */
const remarkRuns = (remark, setting) => remark === null ? [] : [small(` ${whole$1(`(${remark})`)}`, setting)];

/** The x of a place in per cent of an axis. */
const onTrack = ({ left, length }, x) => left + (x / 100) * length;
/** Height of an axis, and of one whose labels stand in two lines, in em. */
const HEIGHT$2 = { one: 1.5, two: 2.6 };
/**
 * The labels of an axis. One that has no room beside those at the ends is left out, and
 * where these two meet the last stands above.
 *
 * @param below from the base line of the labels to what the axis belongs to, in pixels
 */
function axisOf(ticks, track, { first, last }, below, setting) {
    const placed = ticks.map(({ x, label }) => {
        const anchor = x <= 0 ? first : x >= 100 ? last : 'middle';
        return textAt$1(small(label, setting), onTrack(track, x), 0, anchor);
    });
    const shown = placed.filter((_, index) => ticks[index]?.label !== '');
    const [start] = shown;
    const end = shown.length > 1 ? shown.at(-1) : undefined;
    const crowded = start !== undefined && end !== undefined && meets(start, end);
    const height = setting.em * (crowded ? HEIGHT$2.two : HEIGHT$2.one);
    const base = height - below;
    const items = start === undefined || end === undefined
        ? shown
        : crowded
            ? [start, move(end, 0, setting.em * (HEIGHT$2.one - HEIGHT$2.two))]
            : [start, ...shown.slice(1, -1).filter((label) => !meets(label, start) && !meets(label, end)), end];
    return block(track.left + track.length, height, items.map((item) => move(item, 0, base)));
}
/** Labels that are nearer than a space would be read as one. */
function meets(a, b) {
    const [first] = boxesOf(a);
    const [second] = boxesOf(b);
    return first !== undefined && second !== undefined && meet(around(first, 4), second);
}

/**
 * The colours of a theme.
 *
 * @param grey whether each gives way to the grey of the same luminance, so that contrasts stay
 */
function paletteOf(theme, grey) {
    const colour = (name) => grey ? greyOf(COLOURS[name][theme]) : COLOURS[name][theme];
    const text = colour('text');
    const muted = colour('muted');
    return {
        surface: colour('surface'),
        text,
        strong: text,
        muted,
        line: colour('line'),
        rule: colour('rule'),
        series: text,
        // The two meanings stand farther apart in grey where one is as dark, or as light, as words.
        marks: {
            behind: colour('behind'),
            compared: grey ? text : colour('compared'),
            first: text,
            second: text,
            context: muted,
        },
        // In grey the shapes tell the roles; grey words would only be harder to read.
        words: grey
            ? { behind: text, compared: text, first: text, second: text, context: text }
            : {
                behind: colour('behindText'),
                compared: colour('compared'),
                first: text,
                second: text,
                context: text,
            },
        bold: true,
    };
}
/** The colours of a row that recedes, because the author stressed another. */
function recedingOf(palette) {
    const { line, muted } = palette;
    return {
        ...palette,
        strong: muted,
        series: line,
        marks: { behind: line, compared: line, first: line, second: line, context: line },
        words: { behind: muted, compared: muted, first: muted, second: muted, context: muted },
        bold: false,
    };
}
/** How much red, green and blue add to the luminance of a colour (WCAG 2). */
const SHARES = [0.2126, 0.7152, 0.0722];
/** The grey of a colour's luminance. */
function greyOf(colour) {
    const luminance = SHARES.reduce((sum, share, index) => sum + share * linear(channelOf(colour, index)), 0);
    const light = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
    const digits = Math.round(light * 255)
        .toString(16)
        .padStart(2, '0');
    return `#${digits.repeat(3)}`;
}
/** A channel of `#rrggbb`, from 0 to 1. */
const channelOf = (colour, index) => parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
const linear = (channel) => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** From these widths on, in em, as in the live charts: values stand beside their marks; words beside them. */
const ROOM_FOR_VALUES = 21;
const ROOM_FOR_REASONS = 36;
const ROOM_FOR_COLUMNS = 42;
/** The longest lines of notes and cautions, in em. */
const LONGEST_NOTE = 43;
/** The setting of a row that the author stressed, or did not. */
const stressed = (setting, emphasis) => emphasis === 'receding' ? { ...setting, palette: recedingOf(setting.palette) } : setting;

/** Values longer than this many characters stand with the words, not beside the bars. */
const LONGEST_BESIDE_BAR = 10;
/** Room of a value beside its bar without the value, and from the bar to it, in em. */
const ROOM = 1.1;
const TO_VALUE$1 = 0.4;
/** Height of the line of a bar, and the part of it that the bar takes. */
const HEIGHT$1 = 1.7;
const PART = 0.7;
/** From the middle of a line of text down to its base line, in em. */
const TO_BASE$1 = 0.35;
/** The columns of bars within a part of the picture. */
function barColumnsOf({ longestBefore, longestAfter }, left, width, { em, ems }) {
    const longest = Math.max(longestBefore.length, longestAfter.length);
    const beside = ems >= ROOM_FOR_VALUES && longest <= LONGEST_BESIDE_BAR;
    const room = (value) => (beside && value !== '' ? widthOf(value, em, true) + ROOM * em : 0);
    const before = room(longestBefore);
    const after = room(longestAfter);
    // Outwards where values stand on either side: between those may be little room.
    const both = before > 0 && after > 0;
    return {
        track: { left: left + before, length: width - before - after },
        beside,
        ends: {
            first: before === 0 ? 'start' : both ? 'end' : 'middle',
            last: after === 0 ? 'end' : both ? 'start' : 'middle',
        },
    };
}
/** Bars from a common zero, a row each, with the ends of their scale below. */
function barsOf({ bars, axis }, width, setting) {
    const { em } = setting;
    const columns = barColumnsOf(axis, 0, width, setting);
    return stack([
        ...bars.flatMap((bar, index) => [
            ...(index === 0 ? [] : [0.4 * em]),
            labelOf(bar, width, columns.beside, setting),
            barOf(bar, axis, columns, setting),
        ]),
        barAxisOf(axis, columns, setting),
    ]);
}
function labelOf({ label, value }, width, beside, setting) {
    const look = { size: SIZE.label, bold: false };
    const amount = beside ? [] : [strong(`${label === '' ? '' : ' '}${value}`, setting, { size: SIZE.label })];
    return paragraph([strong(label, setting, look), ...amount], width);
}
/** One bar with its value beside it. */
function barOf(bar, { zero }, { track, beside }, setting, height = HEIGHT$1 * setting.em) {
    const { palette } = setting;
    const rect = (first, last) => ({
        kind: 'rect',
        x: onTrack(track, first),
        y: (height * (1 - PART)) / 2,
        width: ((last - first) / 100) * track.length,
        height: height * PART,
        radius: 0,
        fill: palette.surface,
        stroke: palette.line,
        strokeWidth: 1,
    });
    const x = onTrack(track, zero);
    return block(track.left + track.length, height, [
        ...(bar.whole === null ? [] : [rect(zero, bar.whole)]),
        painted(rect(bar.from, bar.to), bar, setting),
        { kind: 'line', x1: x, x2: x, y1: 0, y2: height, stroke: palette.strong, strokeWidth: 1 },
        ...(beside ? [valueOf$2(bar, track, height, setting)] : []),
    ]);
}
/** A bar in the colour of its role; the outline of a hollow one lies inside, so that it ends at its value. */
function painted(rect, { role, hollow }, { em, palette }) {
    const colour = palette.marks[role];
    if (!hollow)
        return { ...rect, fill: colour, stroke: null, strokeWidth: 0 };
    const strokeWidth = em / 6;
    // One that is hardly wider than its outline has to stay hollow.
    const aside = Math.min(strokeWidth / 2, rect.width / 4);
    const { x, y, width, height } = rect;
    return {
        ...rect,
        x: x + aside,
        y: y + strokeWidth / 2,
        width: width - 2 * aside,
        height: height - strokeWidth,
        stroke: colour,
        strokeWidth,
    };
}
function valueOf$2({ from, to, whole, side, value, role }, track, height, setting) {
    const { em, palette } = setting;
    const text = run(value, setting, { bold: palette.bold, fill: palette.words[role] });
    const start = side === 'start';
    const x = onTrack(track, start ? from : (whole ?? to));
    return textAt$1(text, x + (start ? -TO_VALUE$1 : TO_VALUE$1) * em, height / 2 + TO_BASE$1 * em, start ? 'end' : 'start');
}
/** Zero and the ends of the scale. */
const barAxisOf = (axis, { track, ends }, setting) => axisOf(axis.ticks, track, ends, 0.2 * setting.em, setting);

/** The picture that is made where nothing else is said. */
const SCENE_DEFAULTS = {
    width: 720,
    theme: 'light',
    grey: false,
    fontFamily: "Arial, Helvetica, 'Liberation Sans', sans-serif",
    scale: 1,
};
/** The narrowest picture, in pixels. */
const LEAST_WIDTH = 240;

/** An item with its numbers as they are written; base lines and hairlines stand on whole pixels. */
function settled(item) {
    switch (item.kind) {
        case 'text':
            return {
                ...item,
                lines: item.lines.map(({ x, y, runs }) => ({
                    x: rounded(x),
                    y: Math.round(y),
                    runs: runs.map(allRounded),
                })),
            };
        case 'line':
            return allRounded(item.strokeWidth === 1 ? onPixels(item) : item);
        default:
            return allRounded(item);
    }
}
/** Two decimals: finer than any printer, and the same on every machine. */
const rounded = (value) => Number(value.toFixed(2));
/** The same with all of its numbers rounded. */
const allRounded = (item) => {
    const entries = Object.entries(item).map(([name, value]) => [
        name,
        typeof value === 'number' ? rounded(value) : value,
    ]);
    // The same names, with values of the same types.
    return Object.fromEntries(entries);
};
/** A hairline where it fills one row or column of pixels. */
function onPixels(line) {
    const { x1, x2, y1, y2 } = line;
    const onPixel = (value) => Math.floor(value) + 0.5;
    return {
        ...line,
        ...(x1 === x2 && { x1: onPixel(x1), x2: onPixel(x2) }),
        ...(y1 === y2 && { y1: onPixel(y1), y2: onPixel(y2) }),
    };
}

/** Size of the charts' type, in pixels. */
const EM = 15;
/** Around a picture, in em. */
const PADDING$2 = 0.8;
/** The widest lines that are easy to read, in em of their own type. */
const LONGEST$1 = { title: 26, words: 44 };
/** A chart with the words around it, as a still picture. */
function pictureOf(name, view, parts, strings, given) {
    const options = { ...SCENE_DEFAULTS, ...given };
    const width = Math.max(LEAST_WIDTH, Math.round(options.width));
    const em = EM * options.scale;
    const setting = { em, ems: width / em, palette: paletteOf(options.theme, options.grey), strings };
    const padding = PADDING$2 * em;
    const room = width - 2 * padding;
    const content = stack([
        headOf$1(view, parts.key(room, setting), room, setting),
        parts.body(room, setting),
        1.2 * em,
        footOf(view, room, setting),
    ]);
    const height = Math.ceil(content.height + 2 * padding);
    return {
        name,
        width,
        height,
        title: view.name,
        description: view.subtitle === null ? view.summary : `${view.subtitle}\n${view.summary}`,
        language: strings.language,
        fontFamily: options.fontFamily,
        items: [ground(width, height, setting), ...at(content, padding, padding)].map(settled),
    };
}
const ground = (width, height, { palette }) => ({
    kind: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: 0,
    fill: palette.surface,
    stroke: null,
    strokeWidth: 0,
});
function headOf$1(view, key, width, setting) {
    const { em, palette } = setting;
    const title = run(view.title ?? '', setting, { size: SIZE.title, bold: true });
    const words = Math.min(width, LONGEST$1.words * em);
    const manner = { leading: 1.2, fit: 'balanced' };
    return stack([
        paragraph([title], Math.min(width, LONGEST$1.title * title.size), manner),
        ...(view.subtitle === null
            ? []
            : [0.3 * em, paragraph([run(view.subtitle, setting, { fill: palette.muted })], words)]),
        ...(view.remark === null ? [] : [0.5 * em, paragraph([small(view.remark, setting)], words)]),
        ...(key === null ? [] : [0.6 * em, key]),
        ...(view.summary === '' ? [] : [0.6 * em, paragraph([run(view.summary, setting)], words)]),
    ]);
}
function footOf(view, width, setting) {
    const { em, strings } = setting;
    const size = SIZE.small * em;
    const notes = [...view.notes, ...view.chartNotes].flatMap((note, index) => [
        ...(index === 0 ? [] : [0.3 * size]),
        paragraph([small(note, setting)], Math.min(width, LONGEST_NOTE * setting.em)),
    ]);
    if (view.sources.length === 0)
        return stack(notes);
    const sources = [small(`${strings.sources}: `, setting), ...linked(view.sources, '; ', setting)];
    return stack([
        ...notes,
        0.8 * size,
        block(width, 0, [rule(width, setting)]),
        0.5 * size,
        paragraph(sources, width),
    ]);
}
/** A hairline between parts of a picture. */
const rule = (width, { palette }) => ({
    kind: 'line',
    x1: 0,
    y1: 0,
    x2: width,
    y2: 0,
    stroke: palette.rule,
    strokeWidth: 1,
});

/** Between two readings. A line may break before the arrow, not after it. */
const ARROW = ' →\u00a0';
/** Parts of the width that words and bars get, and the space between them, in em. */
const WORDS$2 = 6;
const BARS = 4;
const BETWEEN$1 = 1;
/** Around a row, and between its parts, in em. */
const PADDING$1 = 0.5;
const GAP$1 = 0.15;
/** What rose, what fell and what was counted once, with one axis for all bars. */
function changesOf({ lists, axis }, width, setting) {
    if (lists.length === 0)
        return null;
    const columns = columnsOf$1(axis, width, setting);
    return stack(lists.flatMap((list, index) => [
        (index > 0 && lists[index - 1]?.last === true ? 1.4 : 0.6) * SIZE.small * setting.em,
        listOf$1(list, axis, columns, setting),
    ]));
}
function columnsOf$1(axis, width, setting) {
    const { em, ems } = setting;
    const bars = (left) => axis === null ? null : barColumnsOf(axis, left, width - left, setting);
    const alone = bars(0);
    if (ems < ROOM_FOR_COLUMNS)
        return { width, words: width, bars: alone };
    // The rooms of the values come first; what they leave is shared.
    const left = ((alone?.track.length ?? width) * WORDS$2) / (WORDS$2 + BARS);
    return { width, words: left - BETWEEN$1 * em, bars: bars(left) };
}
function listOf$1({ heading, rows, last }, axis, columns, setting) {
    const { palette } = setting;
    const direction = run(heading, setting, { size: SIZE.small, bold: true, fill: palette.muted });
    return stack([
        paragraph([direction], columns.width),
        0.3 * SIZE.small * setting.em,
        ...rows.map((row) => rowOf$2(row, axis, columns, stressed(setting, row.emphasis))),
        last && axis !== null && columns.bars !== null ? barAxisOf(axis, columns.bars, setting) : null,
    ]);
}
function rowOf$2(row, axis, columns, setting) {
    const { em, ems } = setting;
    const { width, words, bars } = columns;
    const wide = ems >= ROOM_FOR_COLUMNS;
    const label = paragraph([strong(row.label, setting)], words, { fit: 'balanced' });
    const steps = paragraph(stepRuns(row, bars?.beside === true, setting), words);
    const where = paragraph(origin$1(row.where, row.sources, setting), words);
    const bar = row.bar === null || axis === null || bars === null
        ? null
        : barOf(row.bar, axis, bars, setting, (wide ? 1.9 : 1.7) * em);
    const caution = row.caution === null
        ? null
        : paragraph([small(row.caution, setting)], Math.min(width, LONGEST_NOTE * em));
    const gap = GAP$1 * em;
    const text = wide
        ? besideBar(stack([label, gap, steps, gap, where]), bar, width)
        : stack([label, gap, steps, ...(bar === null ? [] : [gap, bar]), gap, where]);
    return stack([
        block(width, 0, [rule(width, setting)]),
        PADDING$1 * em,
        text,
        ...(caution === null ? [] : [gap, caution]),
        PADDING$1 * em,
    ]);
}
/** The words with the bar at their middle. */
function besideBar(words, bar, width) {
    if (bar === null)
        return words;
    const height = Math.max(words.height, bar.height);
    return block(width, height, [...words.items, ...at(bar, 0, (height - bar.height) / 2)]);
}
/** The readings in time and, where no value stands beside the bar, the change. */
function stepRuns({ steps, bar }, beside, setting) {
    const { palette } = setting;
    return [
        ...steps.flatMap((step, index) => stepOf(step, index, setting)),
        ...(bar === null || beside
            ? []
            : [run(` ${whole$1(bar.value)}`, setting, { bold: palette.bold, fill: palette.words[bar.role] })]),
    ];
}
const stepOf = ({ value, period }, index, setting) => [
    ...(index === 0 ? [] : [run(ARROW, setting)]),
    run(whole$1(value), setting),
    small(whole$1(` (${period})`), setting),
];

/** Size of a unit's square and of the step to the next, in units of the graphic. */
const SQUARE = 10;
const STEP = 12;
/** How many units of the graphic are as wide as the text is high, in a line. */
const UNITS_PER_EM = 8;
/** The widest rows that are not in a line, in em. */
const WIDEST = 16;
/** Units as squares: filled ones are the part, outlined ones the rest. */
function unitsOf(view, width, setting) {
    const { rows, perRow, line } = view;
    const { em } = setting;
    if (!line) {
        const unit = Math.min(width, WIDEST * em) / (perRow * STEP);
        return stack(rows.map((row) => rowOf$1(row, unit, 0, setting)));
    }
    const longest = perRow * STEP + SQUARE / 2;
    const unit = Math.min(em / UNITS_PER_EM, width / longest);
    // A narrow space sets the rest apart where the two share a row of a line.
    const blocks = rows.map((row) => rowOf$1(row, unit, SQUARE / 2, setting));
    return flow(blocks, width, 0);
}
/** One row of squares; `apart` is the space before the outlined ones, in units of the graphic. */
function rowOf$1({ filled, outlined }, unit, apart, { em, palette }) {
    const space = filled > 0 && outlined > 0 ? apart : 0;
    const strokeWidth = Math.min(unit, em / 10);
    const squares = Array.from({ length: filled + outlined }, (_, index) => {
        const full = index < filled;
        // An outline lies inside its square, so that all are of one size.
        const aside = full ? 0 : strokeWidth / 2;
        const side = SQUARE * unit - 2 * aside;
        return {
            kind: 'rect',
            x: (index * STEP + (full ? 0 : space) + 0.5) * unit + aside,
            y: unit + aside,
            width: side,
            height: side,
            radius: unit,
            fill: full ? palette.marks.behind : palette.surface,
            stroke: full ? null : palette.line,
            strokeWidth,
        };
    });
    return block(((filled + outlined) * STEP + space) * unit, STEP * unit, squares);
}

/** Column of the numbers of findings, in em, and the end of the number in it. */
const NUMBER$1 = 1.7;
const NUMBER_END = 1.2;
/** The balance as a still picture. */
const sceneOfBalance = (view, strings, options = {}) => pictureOf('big-society-balance', view, { key: () => null, body: (width, setting) => balanceOf(view, width, setting) }, strings, options);
const balanceOf = ({ verdict, sections }, width, setting) => stack([
    ...(verdict === null ? [] : [setting.em, verdictOf(verdict, width, setting)]),
    ...sections.flatMap((section) => [1.8 * setting.em, sectionOf(section, width, setting)]),
]);
function verdictOf({ units, line, cautions, source }, width, setting) {
    const { em } = setting;
    const where = [
        ...cautions.map((caution) => small(`${caution} `, setting)),
        ...linked([source], '', setting),
    ];
    return stack([
        ...(units === null ? [] : [unitsOf(units, width, setting), 0.3 * em]),
        paragraph([run(line, setting, { bold: true })], width),
        0.3 * em,
        paragraph(where, width),
    ]);
}
function sectionOf(section, width, setting) {
    const { title, caution, findings } = section;
    const { em } = setting;
    const heading = run(title, setting, { size: SIZE.headline, bold: true });
    const note = caution === null ? null : paragraph([small(caution, setting)], Math.min(width, LONGEST_NOTE * em));
    return stack([
        paragraph([heading], width, { leading: 1.3, fit: 'balanced' }),
        changesOf(section, width, setting),
        ...findings.flatMap((finding, index) => [
            (index === 0 ? 0.4 : 0.5) * em,
            findingOf(finding, index + 1, width, setting),
        ]),
        ...(note === null ? [] : [0.5 * em, note]),
    ]);
}
/** A finding with its number before it. */
function findingOf({ text, sources }, number, width, setting) {
    const { em } = setting;
    const indent = NUMBER$1 * em;
    const words = stack([
        paragraph([run(text, setting)], width - indent),
        paragraph(origin$1([], sources, setting), width - indent),
    ]);
    const label = paragraph([run(`${number}.`, setting)], NUMBER_END * em, { anchor: 'end' });
    return block(width, words.height, [...label.items, ...inset(words, indent).items]);
}

/** Stroke of marks in parts of the type's size: around a full one in the ground's colour, and of a hollow one. */
const AROUND = 1.5 / MARK.em;
const OUTLINE = 2.5 / MARK.em;
/** How much smaller a mark is beside a name. */
const BESIDE_NAME = 0.6375;
/** The shape of a role around a point: circle for `behind` and `first`, diamond for the others. */
function shape(role, hollow, x, y, { em, palette }, scale = 1) {
    const isCircle = role === 'behind' || role === 'first';
    const radius = isCircle ? MARK.radius : MARK.diagonal;
    return {
        kind: isCircle ? 'circle' : 'diamond',
        x,
        y,
        radius: (radius / MARK.em) * em * scale,
        ...paintOf(hollow, palette.marks[role], { em: em * scale, palette }),
    };
}
/** The shape before a name, on its base line. */
const symbol = (role, hollow, base, setting) => shape(role, hollow, 0.425 * setting.em, base - 0.36 * setting.em, setting, BESIDE_NAME);
/** Radius of a point of a series, in em. */
const POINT = 0.3;
/** A point of a series. */
const point = (role, hollow, x, y, setting) => ({
    kind: 'circle',
    x,
    y,
    radius: POINT * setting.em,
    ...paintOf(hollow, role === 'context' ? setting.palette.series : setting.palette.marks[role], setting),
});
/** A mark is full, with a thin line of the ground around it, or hollow where it is approximate. */
const paintOf = (hollow, colour, { em, palette }) => hollow
    ? { fill: palette.surface, stroke: colour, strokeWidth: OUTLINE * em }
    : { fill: colour, stroke: palette.surface, strokeWidth: AROUND * em };

/** Height of the plot, in em. */
const HEIGHT = 8;
/** Above the plot, for what is said of the event, and half a point at either side, in em. */
const ABOVE = 1.05;
const HALF_POINT = 0.45;
/** Space beside the graphic that what is said of the event may take, in em. */
const MARGIN = 0.7;
/** From a point to the base line of its value, above it and below it, in em. */
const VALUE = { above: -0.65, below: 1.35 };
/** Free room around a text, in em: lines end there. */
const CLEAR$1 = 0.15;
/** A series: points on a true time scale, joined where one survey took them. */
function lineOf$1(view, width, setting) {
    const { em } = setting;
    const scale = view.ticks.map(({ label }) => small(label, setting));
    const left = Math.max(...scale.map((label) => widthOfRuns([label]))) + (0.5 + HALF_POINT) * em;
    const plot = { left, top: ABOVE * em, width: width - left - HALF_POINT * em, height: HEIGHT * em };
    const event = [view.event]
        .flatMap((named) => (named === null ? [] : [eventLabel(named, plot, width, setting)]))
        .filter((label) => boxesOf(label).every((box) => isWithin(box, width + MARGIN * em)));
    const values = freeOf(view.points, plot, width, event, setting);
    const rooms = [...values, ...event].flatMap(boxesOf).map((box) => around(box, CLEAR$1 * em));
    // A line without its name would say nothing.
    const named = event.length === 0 ? { ...view, event: null } : view;
    const lines = linesOf(named, plot, setting).flatMap((line) => clear(line, rooms));
    const labels = scale.map((label, index) => textAt$1(label, left - (0.5 + HALF_POINT) * em, yOf(view.ticks[index]?.x ?? 0, plot) + 0.3 * em, 'end'));
    const points = view.points.map(({ x, y, role, hollow }) => point(role, hollow, xOf(x, plot), yOf(y, plot), setting));
    const picture = block(width, plot.top + plot.height, [...labels, ...lines, ...points, ...event, ...values]);
    return stack([picture, 0.4 * em, endsOf(view, left - HALF_POINT * em, width, setting)]);
}
const xOf = (x, { left, width }) => left + (x / 100) * width;
const yOf = (y, { top, height }) => top + (y / 100) * height;
/** Ticks, the event and the joins, in the order in which they are painted. */
function linesOf({ ticks, event, joins }, plot, { em, palette }) {
    const from = plot.left - HALF_POINT * em;
    const to = plot.left + plot.width + HALF_POINT * em;
    const level = ticks.map(({ x }) => {
        const y = yOf(x, plot);
        return { kind: 'line', x1: from, x2: to, y1: y, y2: y, stroke: palette.rule, strokeWidth: 1 };
    });
    const x = xOf(event?.x ?? 0, plot);
    const { top, height } = plot;
    const upright = {
        kind: 'line',
        x1: x,
        x2: x,
        y1: top,
        y2: top + height,
        stroke: palette.line,
        strokeWidth: 1,
    };
    const joined = joins.map(([first, second]) => ({
        kind: 'line',
        x1: xOf(first.x, plot),
        y1: yOf(first.y, plot),
        x2: xOf(second.x, plot),
        y2: yOf(second.y, plot),
        stroke: palette.series,
        strokeWidth: (2 * em) / 15,
    }));
    return [...level, ...(event === null ? [] : [upright]), ...joined];
}
function eventLabel({ x, label, align }, plot, width, setting) {
    return kept(textAt$1(small(label, setting), xOf(x, plot), plot.top - 0.6 * setting.em, align), width);
}
/**
 * The values that stand clear of one another, of the points and of the event, above their
 * points or below; the last is the most telling. Words tell the others.
 */
function freeOf(points, plot, width, taken, setting) {
    const rooms = [...taken.flatMap(boxesOf), ...points.map((point) => roomOf(point, plot, setting))];
    const isFree = (text) => boxesOf(text).every((box) => isWithin(box, width) &&
        box.bottom <= plot.top + plot.height &&
        !rooms.some((room) => meet(box, room)));
    return [...points].reverse().flatMap((point) => {
        if (point.label === null)
            return [];
        const sides = point.below ? [VALUE.below, VALUE.above] : [VALUE.above, VALUE.below];
        const value = sides.map((side) => valueOf$1(point, side, plot, width, setting)).find(isFree);
        if (value === undefined)
            return [];
        rooms.push(...boxesOf(value));
        return [value];
    });
}
function valueOf$1({ x, y, label, align, role }, toBase, plot, width, setting) {
    const { em, palette } = setting;
    const text = run(label ?? '', setting, { bold: palette.bold, fill: palette.words[role] });
    return kept(textAt$1(text, xOf(x, plot), yOf(y, plot) + toBase * em, align), width);
}
/** The room of a point. */
function roomOf({ x, y }, plot, { em }) {
    const middle = { left: xOf(x, plot), right: xOf(x, plot), top: yOf(y, plot), bottom: yOf(y, plot) };
    return around(middle, POINT * em);
}
const isWithin = (box, width) => box.left >= -0.01 && box.right <= width + 0.01;
/** A text moved so that it lies within the width; one that is too wide begins with it. */
function kept(text, width) {
    const [box] = boxesOf(text);
    if (box === undefined)
        return text;
    const shift = Math.max(-box.left, Math.min(0, width - box.right));
    return { ...text, lines: text.lines.map((line) => ({ ...line, x: line.x + shift })) };
}
/** When the series begins and ends, below the ends of the plot. */
function endsOf({ start, end }, left, width, setting) {
    const room = width - left;
    const half = (room - 0.5 * setting.em) / 2;
    const first = paragraph([small(start, setting)], half);
    const last = paragraph([small(end, setting)], half, { anchor: 'end' });
    const height = Math.max(first.height, last.height);
    return block(width, height, [...at(first, left, 0), ...at(last, width - half, 0)]);
}

/** Between the parts of a piece of evidence, in em. */
const GAP = 0.35;
/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
function evidenceOf(view, width, setting) {
    const own = stressed(setting, view.emphasis);
    const { em } = setting;
    const parts = [
        graphicOf(view.graphic, width, own),
        paragraph(findingRuns(view, own), width, { strut: em }),
        paragraph(origin$1(view.where, view.sources, own), width),
        ...view.cautions.map((caution) => paragraph([small(caution, own)], width)),
    ].filter((part) => part !== null && part.height > 0);
    return stack(parts.flatMap((part, index) => (index === 0 ? [part] : [GAP * em, part])));
}
function graphicOf(graphic, width, setting) {
    switch (graphic.kind) {
        case 'units':
            return unitsOf(graphic, width, setting);
        case 'line':
            return lineOf$1(graphic, width, setting);
        case 'bars':
            return barsOf(graphic, width, setting);
        // The number is the first word of the sentence.
        case 'number':
            return null;
    }
}
const findingRuns = ({ opening, number, sentence }, setting) => [
    ...(opening === null ? [] : [strong(`${opening} `, setting)]),
    ...(number === null ? [] : [strong(number, setting, { size: SIZE.number })]),
    strong((number === null ? '' : ' ') + sentence, setting),
];

/** Column of the numbers, in em. */
const NUMBER = { narrow: 1.6, wide: 2.2 };
/** Size of a reason's number, in em. */
const NUMBER_SIZE = 1.2667;
/** How headlines are set. */
const HEADLINE = { leading: 1.3, fit: 'balanced' };
/** The longest lines of a reason's summary, in em. */
const LONGEST = 34;
/** Parts of the width that words and evidence get, and the space between them, in em. */
const WORDS$1 = 4;
const LEAD = 6;
const BETWEEN = 1.5;
/** The failures as a still picture, each with its lead evidence. */
const sceneOfFailures = (view, strings, options = {}) => pictureOf('big-society-failures', view, { key: () => null, body: (width, setting) => reasonsOf(view, width, setting) }, strings, options);
const reasonsOf = ({ reasons }, width, setting) => stack([0.8 * setting.em, ...reasons.map((reason) => reasonOf(reason, width, setting))]);
function reasonOf(reason, width, setting) {
    const { em, ems } = setting;
    const wide = ems >= ROOM_FOR_REASONS;
    const indent = (wide ? NUMBER.wide : NUMBER.narrow) * em;
    const number = numberOf(reason, setting);
    if (!wide) {
        const words = inset(wordsOf(reason, width - indent, setting), indent);
        const head = block(width, words.height, [number, ...words.items]);
        return ruled$1(stack([head, 0.8 * em, leadOf(reason, width, setting)]), width, setting);
    }
    const column = ((width - indent) * WORDS$1) / (WORDS$1 + LEAD);
    const words = wordsOf(reason, column - BETWEEN * em, setting);
    const lead = leadOf(reason, width - indent - column, setting);
    return ruled$1(block(width, Math.max(words.height, lead.height), [
        number,
        ...at(words, indent, 0),
        ...at(lead, indent + column, 0),
    ]), width, setting);
}
/** The number, on the base line of the headline. */
const numberOf = ({ number }, setting) => {
    const text = run(String(number), setting, { size: NUMBER_SIZE, bold: true });
    return textAt$1(text, 0, baseOf(SIZE.headline * setting.em, HEADLINE.leading));
};
function wordsOf({ headline, summary }, width, setting) {
    const { em, palette } = setting;
    return stack([
        paragraph([run(headline, setting, { size: SIZE.headline, bold: true })], width, HEADLINE),
        0.3 * em,
        paragraph([run(summary, setting, { fill: palette.muted })], Math.min(width, LONGEST * em)),
    ]);
}
const leadOf = ({ lead }, width, setting) => lead === null
    ? paragraph([small(setting.strings.failures.noneFromAudits, setting)], width)
    : evidenceOf(lead, width, setting);
/** A reason below a hairline. */
const ruled$1 = (reason, width, setting) => stack([block(width, 0, [rule(width, setting)]), setting.em, reason, setting.em]);

/** From the beginning of a shape to that of the name after it, in em. */
const TO_NAME = 1.1;
/** A name with its shape before it. */
function named(role, hollow, runs, width, setting) {
    const indent = TO_NAME * setting.em;
    const words = inset(paragraph(runs, width - indent), indent);
    return block(words.width, words.height, [
        symbol(role, hollow, baseOf(setting.em), setting),
        ...words.items,
    ]);
}
/**
 * The names of the two groups of a row, beside one another where there is room.
 *
 * @param valued whether each is followed by its value, because none stands in the plot
 */
function names({ marks }, width, valued, setting) {
    const { em, palette } = setting;
    const blocks = marks.map(({ role, hollow, group, value }) => {
        const fill = palette.words[role];
        const amount = valued ? [run(` ${value}`, setting, { fill, bold: true })] : [];
        return named(role, hollow, [run(group, setting, { fill }), ...amount], width, setting);
    });
    return flow(blocks, width, 0.8 * em);
}

/** Free room around a value, in em: lines end there. */
const CLEAR = 0.17;
/** From the middle of a line of text down to its base line, in em. */
const TO_BASE = 0.35;
/** The two marks of a row with what lies between them; ticks run from its top to its bottom. */
function plotOf([behind, compared], ticks, track, height, beside, setting) {
    const { em, palette } = setting;
    const middle = height / 2;
    const values = beside ? [behind, compared].map((mark) => valueOf(mark, track, middle, setting)) : [];
    const rooms = values.flatMap(boxesOf).map((box) => around(box, CLEAR * em));
    const line = (x1, x2, y1, y2) => ({
        kind: 'line',
        x1: onTrack(track, x1),
        x2: onTrack(track, x2),
        y1,
        y2,
        stroke: palette.rule,
        strokeWidth: 1,
    });
    const connector = line(behind.x, compared.x, middle, middle);
    const mark = ({ role, hollow, x, dodge }) => shape(role, hollow, onTrack(track, x), middle + (dodge * MARK.dodge * em) / MARK.em, setting);
    return [
        ...ticks.flatMap(({ x }) => clear(line(x, x, 0, height), rooms)),
        { ...connector, stroke: palette.line, strokeWidth: (2 * em) / MARK.em },
        mark(compared),
        mark(behind),
        ...values,
    ];
}
/** A value beside its mark, one em from its middle. */
function valueOf({ role, x, value, side }, track, middle, setting) {
    const { em, palette } = setting;
    const text = run(value, setting, { bold: palette.bold, fill: palette.words[role] });
    const away = side === 'start' ? -em : em;
    return textAt$1(text, onTrack(track, x) + away, middle + TO_BASE * em, side === 'start' ? 'end' : 'start');
}

/** Beside the marks, in em: from the middle of a mark to its value's far end, without the value. */
const TO_VALUE = 1.1;
/** How wide the column of differences is, with the space before it, and that space, in em. */
const DIFFERENCE = { wanted: 5.6, most: 10 };
const TO_DIFFERENCE = 0.8;
/** Parts of the width that words and axis get. */
const WORDS = 4;
const AXIS = 4.2;
/** How labels are set. */
const LABEL = { fit: 'balanced' };
/** Around a row, and least height of its plot, in em. */
const PADDING = 0.55;
const PLOT = 2.4;
function columnsOf(view, width, setting) {
    const { em, ems } = setting;
    const beside = ems >= ROOM_FOR_VALUES && !view.valuesInWords;
    const wide = ems >= ROOM_FOR_COLUMNS;
    // Without values, marks at the ends still need room beside the words.
    const before = beside ? widthOf(view.longestValue, em, true) + TO_VALUE * em : wide ? em : 0;
    const ends = beside ? { first: 'middle', last: 'middle' } : { first: 'start', last: 'end' };
    const shared = { width, before, beside, ends };
    if (!wide) {
        const track = { left: before, length: width - 2 * before };
        return { ...shared, words: width, difference: 0, track };
    }
    const difference = differenceColumn(view, setting);
    const rest = width - difference - 2 * before;
    const words = (rest * WORDS) / (WORDS + AXIS);
    return { ...shared, words, difference, track: { left: words + before, length: rest - words } };
}
/** As wide as the differences, up to a measure at which they take two lines; no number is broken. */
function differenceColumn({ groups }, setting) {
    const { em } = setting;
    const all = groups.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.map((row) => differenceRuns(row, setting))));
    const widest = (widths) => Math.max(...widths) + 1 + TO_DIFFERENCE * em;
    const wanted = Math.min(DIFFERENCE.wanted * em, widest(all.map(widthOfRuns)));
    const needed = widest(all.flat().flatMap(({ text, size, bold }) => text.split(' ').map((word) => widthOf(word, size, bold))));
    return Math.max(wanted, Math.min(DIFFERENCE.most * em, needed));
}
const differenceRuns = ({ difference: [number, words] }, setting) => {
    const rest = (number === '' || words === '' ? '' : ' ') + words;
    return [strong(number, setting), strong(rest, setting, { bold: false })].filter(({ text }) => text !== '');
};
/** One row: its words, its marks and its difference. */
function rowOf(row, ticks, columns, setting) {
    const own = stressed(setting, row.emphasis);
    return setting.ems >= ROOM_FOR_COLUMNS
        ? wideRow(row, ticks, columns, own)
        : narrowRow(row, ticks, columns, own);
}
function wideRow(row, ticks, columns, setting) {
    const { em } = setting;
    const { width, words, track, difference } = columns;
    const pad = PADDING * em;
    const text = stack([
        paragraph(labelRuns(row, setting), words, LABEL),
        names(row, words, !columns.beside, setting),
        whereOf(row, words, setting),
    ]);
    const room = difference - TO_DIFFERENCE * em;
    const amount = paragraph(differenceRuns(row, setting), room, { anchor: 'end', fit: 'full' });
    const inner = Math.max(text.height, PLOT * em - pad, amount.height);
    const caution = cautionOf(row, width, setting);
    const plotHeight = pad + inner + (caution === null ? pad : 0);
    const middle = plotHeight / 2;
    const items = [
        ...plotOf(row.marks, ticks, track, plotHeight, columns.beside, setting),
        ...at(text, 0, pad),
        ...at(amount, width - room, middle - amount.height / 2),
    ];
    const main = block(width, pad + inner, items);
    return stack([main, caution === null ? null : inset(caution, 0, 0.3 * em), pad]);
}
function narrowRow(row, ticks, columns, setting) {
    const { em } = setting;
    const { width, track } = columns;
    const height = PLOT * em;
    return stack([
        PADDING * em,
        headOf(row, width, setting),
        names(row, width, !columns.beside, setting),
        whereOf(row, width, setting),
        block(width, height, plotOf(row.marks, ticks, track, height, columns.beside, setting)),
        cautionOf(row, width, setting),
        PADDING * em,
    ]);
}
/** The least room that a label needs beside a difference, in em. */
const LEAST_LABEL = 9;
/** The label with the difference at the end of its line, or below it where there is no room. */
function headOf(row, width, setting) {
    const { em } = setting;
    const runs = differenceRuns(row, setting);
    const room = width - widthOfRuns(runs) - TO_DIFFERENCE * em;
    const amount = paragraph(runs, width, { anchor: 'end' });
    if (room < LEAST_LABEL * em)
        return stack([paragraph(labelRuns(row, setting), width, LABEL), amount]);
    const label = paragraph(labelRuns(row, setting), room, LABEL);
    return block(width, Math.max(label.height, amount.height), [...label.items, ...amount.items]);
}
const labelRuns = ({ label, remark }, setting) => [
    strong(label, setting),
    ...remarkRuns(remark, setting),
];
const whereOf = ({ where, sources, footnotes }, width, setting) => paragraph(origin$1(where, sources, setting, footnotes), width);
const cautionOf = ({ cautions }, width, setting) => cautions.length === 0
    ? null
    : paragraph([small(cautions.join(' '), setting)], Math.min(width, LONGEST_NOTE * setting.em));

/** A gap chart as a still picture. */
const sceneOfGap = (view, strings, options = {}) => pictureOf('big-society-gap', view, {
    key: (width, setting) => keyOf(view.key, width, setting),
    body: (width, setting) => rowsOf(view, width, setting),
}, strings, options);
/** What the two shapes stand for. */
function keyOf(key, width, setting) {
    const { em } = setting;
    const entries = key.map(({ role, text }) => named(role, false, [run(text, setting)], width, setting));
    return flow(entries, width, 1.2 * em);
}
function rowsOf(view, width, setting) {
    const columns = columnsOf(view, width, setting);
    return stack([
        0.8 * setting.em,
        ...view.groups.flatMap((group, index) => [
            ...(index === 0 ? [] : [1.4 * setting.em]),
            axisRow(group, columns, setting),
            ...group.lists.map((list) => listOf(list, group, columns, setting)),
        ]),
    ]);
}
/** The heading of a unit and the labels of its axis: side by side, or one below the other. */
function axisRow({ heading, remark, ticks }, columns, setting) {
    const { em, ems } = setting;
    const { track, words, width } = columns;
    const wide = ems >= ROOM_FOR_COLUMNS;
    const runs = [run(heading ?? '', setting, { bold: true }), ...remarkRuns(remark, setting)];
    const title = heading === null
        ? null
        : paragraph(runs, wide ? words + columns.before - 1.5 * em : width, { fit: 'balanced' });
    const labels = axisOf(ticks, track, columns.ends, 0.35 * em, setting);
    if (!wide)
        return stack([title, labels]);
    const height = Math.max(labels.height, title === null ? 0 : title.height + 0.2 * em);
    return block(width, height, [
        ...(title === null ? [] : at(title, 0, height - 0.2 * em - title.height)),
        ...at(labels, 0, height - labels.height),
    ]);
}
function listOf({ heading, rows }, { ticks }, columns, setting) {
    const { em } = setting;
    return stack([
        ...(heading === null
            ? []
            : [1.2 * em, paragraph([run(heading, setting, { bold: true })], columns.width), 0.4 * em]),
        ...rows.map((row) => ruled(rowOf(row, ticks, columns, setting), columns.width, setting)),
    ]);
}
/** A row below a hairline. */
const ruled = (row, width, setting) => ({
    ...row,
    items: [rule(width, setting), ...row.items],
});

const serverChart = (chart, { styles }, sceneOf) => ({
    draw: (source, options, strings, state) => {
        const drawing = chart(source, options, strings, state);
        const { view } = drawing;
        return { ...drawing, picture: (size) => ('summary' in view ? sceneOf(view, strings, size) : null) };
    },
    styles,
});
/** Every chart, by its name. */
const CHARTS = {
    gap: serverChart(gapChart, BigSocietyGap, sceneOfGap),
    failures: serverChart(failuresChart, BigSocietyFailures, sceneOfFailures),
    balance: serverChart(balanceChart, BigSocietyBalance, sceneOfBalance),
};
/** The names of the charts. */
const CHART_NAMES = Object.keys(CHARTS);

const texts = {"*":"Cyfieithiad answyddogol o’r Saesneg.","final audit":"archwiliad terfynol","ONS":"SYG","Office for National Statistics":"Swyddfa Ystadegau Gwladol","Citizenship Survey":"Arolwg Dinasyddiaeth","Communities and Local Government":"Cymunedau a Llywodraeth Leol","Joseph Rowntree Foundation":"Sefydliad Joseph Rowntree","Learning and Work Institute":"Sefydliad Dysgu a Gwaith","University of Glasgow":"Prifysgol Glasgow","Community Life Survey":"Arolwg Bywyd Cymunedol","Public Accounts Committee":"Pwyllgor Cyfrifon Cyhoeddus","House of Commons Public Accounts Committee":"Pwyllgor Cyfrifon Cyhoeddus Tŷ’r Cyffredin","Home Office":"Y Swyddfa Gartref","Cabinet Office":"Swyddfa’r Cabinet","Charity Commission":"Comisiwn Elusennau","Ipsos for the Charity Commission":"Ipsos ar ran y Comisiwn Elusennau","Plunkett Foundation":"Sefydliad Plunkett","The reports of this audit do not name the survey or its year.":"Nid yw’r adroddiadau am yr archwiliad hwn yn enwi’r arolwg na’i flwyddyn.","All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question.":"Pob lleiafrif ethnig gyda’i gilydd. Mae grwpiau unigol yn amrywio: o ran ymddiried mewn cymdogion, canfu’r SYG 42% (Du), 49% (Cymysg), 62% (Asiaidd) a 66% (Gwyn) yn y DU yn 2011–12, gyda chwestiwn arall.","Both shares are rounded; the true gap may be a few points smaller.":"Mae’r ddwy gyfran wedi’u talgrynnu; gall y gwir fwlch fod ychydig bwyntiau’n llai.","Surveyed before the policy began.":"Cynhaliwyd yr arolwg cyn i’r polisi ddechrau.","Counted by a trade magazine among the councils that answered it; not adjusted for population.":"Cyfrif gan gylchgrawn masnach ymhlith y cynghorau a’i hatebodd; heb ei addasu ar gyfer maint y boblogaeth.","Rounded: the study puts the difference at £182. More deprived councils also spent more a head to begin with: 45% more in 2010–11, 17% more in 2014–15.":"Wedi’u talgrynnu: £182 yw’r gwahaniaeth yn ôl yr astudiaeth. Roedd cynghorau mwy difreintiedig hefyd yn gwario mwy y pen i ddechrau: 45% yn fwy yn 2010–11, 17% yn fwy yn 2014–15.","An estimate by the Centre for Welfare Reform for cuts up to 2015, passed on by the audit.":"Amcangyfrif gan y Centre for Welfare Reform ar gyfer toriadau hyd at 2015, a ailadroddwyd gan yr archwiliad.","Two shares of different things, not two groups.":"Dwy gyfran o bethau gwahanol, nid dau grŵp.","Council spending, not a scheme of the Big Society; published two months after the final audit.":"Gwariant cynghorau, nid un o gynlluniau’r Gymdeithas Fawr; fe’i cyhoeddwyd ddau fis ar ôl yr archwiliad terfynol.","Which four is not stated in the reports available, nor that they went well.":"Nid yw’r adroddiadau sydd ar gael yn nodi pa bedwar, nac yn dweud eu bod wedi mynd yn dda.","say neighbours pull together":"dweud bod cymdogion yn cyd-dynnu","Neighbours who pull together to improve the neighbourhood":"Cymdogion sy’n cyd-dynnu i wella’r gymdogaeth","England":"Lloegr","most deprived areas":"ardaloedd mwyaf difreintiedig","most affluent areas":"ardaloedd mwyaf cefnog","say many neighbours can be trusted":"dweud y gellir ymddiried mewn llawer o gymdogion","Belief that many people in the neighbourhood can be trusted":"Cred y gellir ymddiried mewn llawer o bobl yn y gymdogaeth","people from ethnic minorities":"pobl o leiafrifoedd ethnig","White people":"pobl Wyn","trust people in the neighbourhood":"ymddiried mewn pobl yn y gymdogaeth","Trust in people in the neighbourhood":"Ymddiriedaeth mewn pobl yn y gymdogaeth","UK":"Y DU","Adults":"Oedolion","routine occupations":"galwedigaethau gwaith ailadroddus","higher managerial occupations":"galwedigaethau rheoli uwch","aged 16–24":"pobl 16–24 oed","over 65":"pobl dros 65 oed","think neighbours can be trusted":"credu y gellir ymddiried mewn cymdogion","urban areas":"ardaloedd trefol","rural areas":"ardaloedd gwledig","feel they can trust others":"teimlo y gallant ymddiried mewn eraill","Trust in others":"Ymddiriedaeth mewn eraill","Britain":"Prydain","feel able to influence local decisions":"teimlo eu bod yn gallu dylanwadu ar benderfyniadau lleol","Ability to influence local decisions":"Y gallu i ddylanwadu ar benderfyniadau lleol","applied to plan their neighbourhood":"wedi gwneud cais i gynllunio eu cymdogaeth","Use of a new local right":"Defnydd o hawl leol newydd","to March 2013":"hyd at fis Mawrth 2013","The most deprived fifth of councils":"Cynghorau yn y pumed mwyaf difreintiedig","most deprived fifth of councils":"cynghorau yn y pumed mwyaf difreintiedig","designated":"wedi’u dynodi","The least deprived fifth of councils":"Cynghorau yn y pumed lleiaf difreintiedig","least deprived fifth":"y pumed lleiaf difreintiedig","council spending cut":"toriad yng ngwariant cynghorau","Council spending cut":"Toriad yng ngwariant cynghorau","2010–11 to 2014–15":"2010–11 i 2014–15","Councils":"Cynghorau","deprived areas":"ardaloedd difreintiedig","least deprived areas":"ardaloedd lleiaf difreintiedig","disabled people’s share of the cuts":"cyfran pobl anabl o’r toriadau","Disabled people":"Pobl anabl","share of the cuts":"cyfran o’r toriadau","share of the population":"cyfran o’r boblogaeth","change in social care spending":"newid mewn gwariant ar ofal cymdeithasol","England and Wales":"Cymru a Lloegr","Great Britain":"Prydain Fawr","Prime contracts":"Prif gontractau","large companies":"cwmnïau mawr","all contracts":"pob contract","October 2014":"Hydref 2014","Community rehabilitation companies":"Cwmnïau adsefydlu cymunedol","Sodexo and Interserve":"Sodexo ac Interserve","all areas":"pob ardal","contracts of four companies":"contractau pedwar cwmni","Atos, Capita, G4S and Serco":"Atos, Capita, G4S a Serco","to 2014":"hyd at 2014","Jobseeker’s Allowance claimants aged 25 and over":"Hawlwyr Lwfans Ceisio Gwaith 25 oed a hŷn","Work Programme":"y Rhaglen Waith","Flexible New Deal":"y Fargen Newydd Hyblyg","length of a home care visit":"hyd ymweliad gofal cartref","Elderly and disabled people who receive home care":"Pobl hŷn a phobl anabl sy’n cael gofal cartref","Aug 2012–Jan 2013":"Awst 2012–Ion 2013","took part in civic life in the past year":"wedi cymryd rhan mewn bywyd dinesig yn ystod y flwyddyn ddiwethaf","feel they have influence":"teimlo bod ganddynt ddylanwad","call influence important":"dweud bod dylanwad yn bwysig","want more part in decisions":"eisiau mwy o ran mewn penderfyniadau","to end of February 2014":"hyd at ddiwedd mis Chwefror 2014","Neighbourhood plans":"Cynlluniau cymdogaeth","in force":"mewn grym","applications":"ceisiadau","approved to proceed":"wedi’u cymeradwyo i fynd ymlaen","published":"wedi’u cyhoeddi","people dependent on food aid":"pobl sy’n ddibynnol ar gymorth bwyd","People dependent on food aid":"Pobl sy’n ddibynnol ar gymorth bwyd","2011–12 to 2012–13":"2011–12 i 2012–13","254 councils":"254 o gynghorau","cut them by more than their own budgets":"wedi torri’n drymach arnynt nag ar eu cyllidebau eu hunain","cut grants":"wedi torri grantiau","Voluntary sector":"Y sector gwirfoddol","grants":"grantiau","all State funding":"holl gyllid y Wladwriaeth","public funding of the sector":"cyllid cyhoeddus i’r sector","2010 to 2016":"2010 i 2016","2013 report":"adroddiad 2013","companies":"cwmnïau","general public":"y cyhoedd","State":"y Wladwriaeth","company giving":"rhoddion cwmnïau","2011 to 2013 editions":"argraffiadau 2011 i 2013","Companies in the survey":"Cwmnïau yn yr arolwg","pre-tax profits of the companies":"elw’r cwmnïau cyn treth","418 companies":"418 o gwmnïau","concentration of company giving":"crynodiad rhoddion cwmnïau","cash given":"arian a roddwyd","FTSE 100 giving":"rhoddion cwmnïau’r FTSE 100","2007 to 2012":"2007 i 2012","FTSE 100 companies":"Cwmnïau’r FTSE 100","England and UK":"Lloegr a’r DU","Goals of the Big Society":"Nodau’r Gymdeithas Fawr","goals by outcome":"nodau yn ôl canlyniad","negative outcome":"canlyniad negyddol","without a negative outcome":"heb ganlyniad negyddol","volunteer monthly, ages 16–24":"gwirfoddoli bob mis, 16–24 oed","Ages 16–24":"Pobl 16–24 oed","volunteer at least once a year":"gwirfoddoli o leiaf unwaith y flwyddyn","gave to charity in the past four weeks":"wedi rhoi i elusen yn ystod y pedair wythnos ddiwethaf","feel they belong to their neighbourhood":"teimlo eu bod yn perthyn i’w cymdogaeth","from individuals":"gan unigolion","from the State":"gan y Wladwriaeth","community shops":"siopau cymunedol","Community shops":"Siopau cymunedol","end of 2012":"diwedd 2012","December 2013":"Rhagfyr 2013","community libraries open or due to open":"llyfrgelloedd cymunedol sydd ar agor neu i fod i agor","Libraries":"Llyfrgelloedd","pubs listed as community assets":"tafarndai a restrwyd fel asedau cymunedol","Pubs":"Tafarndai","In deprived areas, fewer people trust others or say neighbours pull together":"Mewn ardaloedd difreintiedig, mae llai o bobl yn ymddiried mewn eraill neu’n dweud bod cymdogion yn cyd-dynnu","The Big Society gap":"Bwlch y Gymdeithas Fawr","The Big Society gap: share of people who agree (%), England, Britain or the UK, 2009–10 to 2013":"Bwlch y Gymdeithas Fawr: cyfran y bobl sy’n cytuno (%), Lloegr, Prydain neu’r DU, 2009–10 i 2013","The final audit gives five reasons why the Big Society failed":"Mae’r archwiliad terfynol yn rhoi pum rheswm pam y methodd y Gymdeithas Fawr","Five reasons, with their evidence":"Pum rheswm, gyda’u tystiolaeth","Each reason with figures that bear on it, for England, Great Britain or the UK as marked, mostly 2010–11 to 2014–15":"Pob rheswm gyda ffigurau sy’n berthnasol iddo, ar gyfer Lloegr, Prydain Fawr neu’r DU fel y nodir, 2010–11 i 2014–15 gan mwyaf","The reasons are the audit’s, in our words. Most figures beside them are not: each has a tag.":"Daw’r rhesymau o’r archwiliad, yn ein geiriau ni. Nid felly’r rhan fwyaf o’r ffigurau wrth eu hymyl: mae tag ar bob un.","The final audit found negative outcomes on 17 of 21 goals":"Canfu’r archwiliad terfynol ganlyniadau negyddol ar gyfer 17 o’r 21 nod","What rose and what fell":"Beth a gododd a beth a ostyngodd","Goals of the Big Society as judged in January 2015; below, measured changes in England and the UK, about 2010 to 2015":"Nodau’r Gymdeithas Fawr fel y’u barnwyd ym mis Ionawr 2015; isod, newidiadau a fesurwyd yn Lloegr a’r DU, tua 2010 i 2015","Competition favoured a few large companies":"Roedd cystadleuaeth yn ffafrio ychydig o gwmnïau mawr","The audit holds that running services as a market worked against the policy’s own goals and blurred who answers for them.":"Barn yr archwiliad yw bod rhedeg gwasanaethau fel marchnad wedi gweithio yn erbyn nodau’r polisi ei hun, ac wedi’i gwneud yn aneglur pwy sy’n atebol amdanynt.","Little power passed to local people":"Ychydig o rym a drosglwyddwyd i bobl leol","The audit finds that control stayed largely with the State, and that people feel less able to shape decisions near them.":"Mae’r archwiliad yn canfod bod rheolaeth wedi aros i raddau helaeth gyda’r Wladwriaeth, a bod pobl yn teimlo’n llai abl i lunio penderfyniadau sy’n agos atynt.","Support was not aimed at greatest need":"Ni chafodd cymorth ei anelu at yr angen mwyaf","The audit finds that nothing steered the policy to the groups that gain least, and calls the result the Big Society gap.":"Mae’r archwiliad yn canfod nad oedd dim yn llywio’r polisi tuag at y grwpiau sy’n elwa leiaf, ac mae’n galw’r canlyniad yn fwlch y Gymdeithas Fawr.","Charities did not become full partners":"Ni ddaeth elusennau’n bartneriaid llawn","The audit finds no close partnership with the sector that could have carried the policy, while its public funding was cut.":"Nid yw’r archwiliad yn canfod partneriaeth agos â’r sector a allai fod wedi cynnal y polisi, tra oedd cyllid cyhoeddus y sector yn cael ei dorri.","Business was not drawn in":"Ni chafodd busnesau eu denu i mewn","The audit finds that companies were not won for public purposes, and that their giving did not make up for lower State funding.":"Mae’r archwiliad yn canfod na chafodd cwmnïau eu hennill at ddibenion cyhoeddus, ac nad oedd eu rhoddion yn gwneud iawn am lai o gyllid gan y Wladwriaeth.","36 of 40 Work Programme prime contracts went to large companies":"36 o’r 40 prif gontract yn y Rhaglen Waith a aeth i gwmnïau mawr","Prime contracts only; work passed on to subcontractors is not counted.":"Prif gontractau’n unig; nid yw gwaith a drosglwyddwyd i is-gontractwyr wedi’i gyfrif.","Two companies were preferred bidders for 11 of 21 probation areas":"Dau gwmni oedd y cynigwyr a ffefrir ar gyfer 11 o’r 21 ardal brawf","Both bid together with charities.":"Gwnaeth y ddau eu cynigion ar y cyd ag elusennau.","£4bn of government contracts held by four companies: Atos, Capita, G4S and Serco":"£4bn o gontractau’r llywodraeth yn nwylo pedwar cwmni: Atos, Capita, G4S a Serco","All spending with outside suppliers was £187bn a year, about half of it on contracted-out services.":"Roedd yr holl wariant gyda chyflenwyr allanol yn £187bn y flwyddyn, tua hanner ohono ar wasanaethau ar gontract allanol.","27% of jobseekers on the Work Programme got a job outcome, 26% of similar people on the scheme before it":"27% o geiswyr gwaith ar y Rhaglen Waith a gafodd ganlyniad swydd, 26% o bobl debyg ar y cynllun o’i blaen","Home care visits of 15 minutes are the audit’s example of contracts driving standards down":"Ymweliadau gofal cartref 15 munud yw enghraifft yr archwiliad o gontractau’n gwthio safonau i lawr","34% feel able to influence local decisions; it was 38% in 2010–11 and 44% in 2001":"34% sy’n teimlo eu bod yn gallu dylanwadu ar benderfyniadau lleol; 38% oedd y ffigur yn 2010–11 a 44% yn 2001","34% feel able to influence local decisions":"34% sy’n teimlo eu bod yn gallu dylanwadu ar benderfyniadau lleol","Most of the fall came before the policy: 44% in 2001, 37% in 2009–10. The year of the last survey is not stated; the mark stands at the report.":"Daeth y rhan fwyaf o’r gostyngiad cyn y polisi: 44% yn 2001, 37% yn 2009–10. Ni nodir blwyddyn yr arolwg olaf; mae’r marc ar ddyddiad yr adroddiad.","Citizenship Survey to 2010–11, then Community Life Survey; last value final audit":"Arolwg Dinasyddiaeth hyd at 2010–11, yna Arolwg Bywyd Cymunedol; y gwerth olaf: archwiliad terfynol","30% took part in civic life within a year; it was 41% in 2012–13 and 34% in 2010–11":"30% a gymerodd ran mewn bywyd dinesig o fewn blwyddyn; 41% oedd y ffigur yn 2012–13 a 34% yn 2010–11","30% took part in civic life within a year; it was 41% in 2012–13":"30% a gymerodd ran mewn bywyd dinesig o fewn blwyddyn; 41% oedd y ffigur yn 2012–13","The audit compares with 41%, the highest of these readings. The survey changed after 2010–11.":"Mae’r archwiliad yn cymharu â 41%, yr uchaf o’r mesuriadau hyn. Newidiodd yr arolwg ar ôl 2010–11.","last two values final audit":"y ddau werth olaf: archwiliad terfynol","74% call influence on local decisions important, 44% want more part in them, 38% feel they have it":"74% sy’n dweud bod dylanwad ar benderfyniadau lleol yn bwysig, 44% sydd eisiau mwy o ran ynddynt, 38% sy’n teimlo bod ganddynt ddylanwad","At the start of the policy, not its result.":"Ar ddechrau’r polisi, nid canlyniad y polisi.","Over 980 applications to plan a neighbourhood, over 750 approved to proceed, 75 plans published, 6 in force":"Dros 980 o geisiadau i gynllunio cymdogaeth, dros 750 wedi’u cymeradwyo i fynd ymlaen, 75 o gynlluniau wedi’u cyhoeddi, 6 mewn grym","Counted while most plans were still in progress; not a failure rate.":"Cyfrifwyd tra oedd y rhan fwyaf o’r cynlluniau ar y gweill o hyd; nid cyfradd fethu yw hon.","Social care spending fell by £65 a head in the most deprived areas and rose by £28 in the most affluent":"Gostyngodd gwariant ar ofal cymdeithasol £65 y pen yn yr ardaloedd mwyaf difreintiedig a chododd £28 yn y rhai mwyaf cefnog","The most deprived fifth of councils had 45 applications to plan a neighbourhood, the least deprived fifth 92":"Roedd 45 cais i gynllunio cymdogaeth ymhlith y cynghorau yn y pumed mwyaf difreintiedig, 92 yn y pumed lleiaf difreintiedig","51% say neighbours pull together in the most deprived areas, 78% in the most affluent":"51% sy’n dweud bod cymdogion yn cyd-dynnu yn yr ardaloedd mwyaf difreintiedig, 78% yn y rhai mwyaf cefnog","Disabled people: 8% of the population, 29% of the cuts":"Pobl anabl: 8% o’r boblogaeth, 29% o’r toriadau","500,000 people were dependent on food aid":"500,000 o bobl oedd yn ddibynnol ar gymorth bwyd","Who counted is not stated.":"Ni nodir pwy fu’n cyfrif.","Half of the 254 councils analysed cut grants to the voluntary sector by more than their own budgets":"Roedd hanner y 254 o gynghorau a ddadansoddwyd wedi torri’n drymach ar grantiau i’r sector gwirfoddol nag ar eu cyllidebau eu hunain","Compact Voice speaks for the sector; councils that gave no usable answer are not counted.":"Mae Compact Voice yn siarad ar ran y sector; nid yw cynghorau na roddodd ateb y gellid ei ddefnyddio wedi’u cyfrif.","Grants were about half of State funding in 2000–01 and about a fifth in 2011–12":"Roedd grantiau’n cyfateb i tua hanner cyllid y Wladwriaeth yn 2000–01 ac i tua un rhan o bump yn 2011–12","State funding as a whole grew. The period starts ten years before the policy.":"Tyfodd cyllid y Wladwriaeth yn ei gyfanrwydd. Mae’r cyfnod yn dechrau ddeng mlynedd cyn y polisi.","62% trust charities to work independently; it was 68% in 2010":"62% sy’n ymddiried mewn elusennau i weithio’n annibynnol; 68% oedd y ffigur yn 2010","£3.3bn less public funding for the sector between 2010 and 2016":"£3.3bn yn llai o gyllid cyhoeddus i’r sector rhwng 2010 a 2016","A forecast, not a measured loss.":"Rhagolwg, nid colled a fesurwyd.","General trust in charities held at 6.6 to 6.7 out of ten":"Arhosodd ymddiriedaeth gyffredinol mewn elusennau ar 6.6 i 6.7 allan o ddeg","Companies give about 2% of the sector’s income, the State 37%":"Mae cwmnïau’n rhoi tua 2% o incwm y sector, y Wladwriaeth 37%","Counts of company giving disagree: one survey has it 27% lower between its 2011 and 2013 editions, another has FTSE 100 giving £1.2bn higher in 2012 than in 2007.":"Mae’r cyfrifon o roddion cwmnïau’n anghytuno: yn ôl un arolwg, roeddent 27% yn is rhwng ei argraffiadau 2011 a 2013; yn ôl un arall, roedd cwmnïau’r FTSE 100 yn rhoi £1.2bn yn fwy yn 2012 nag yn 2007.","Company giving fell by 27% between two editions of a survey, pre-tax profits rose by 55%":"Gostyngodd rhoddion cwmnïau 27% rhwng dau argraffiad o arolwg, a chododd elw cyn treth 55%","Giving in cash and in kind. Two reports of one survey, of 551 and of 418 companies; the second puts the fall at nearly a quarter.":"Rhoddion mewn arian ac mewn nwyddau neu wasanaethau. Dau adroddiad ar un arolwg, o 551 ac o 418 o gwmnïau; yn ôl yr ail, bron i chwarter yw’r gostyngiad.","20% of companies give 90% of the cash":"20% o gwmnïau sy’n rhoi 90% o’r arian","20 per cent of 418 companies, not 20 companies.":"20 y cant o 418 o gwmnïau, nid 20 cwmni.","FTSE 100 giving rose by £1.2bn from 2007 to 2012":"Roedd rhoddion cwmnïau’r FTSE 100 wedi codi £1.2bn rhwng 2007 a 2012","Counts gifts in kind and volunteers’ hours; starts before the policy.":"Mae’n cyfrif rhoddion mewn nwyddau neu wasanaethau ac oriau gwirfoddolwyr; mae’n dechrau cyn y polisi.","goals with a negative outcome":"nod â chanlyniad negyddol","without":"heb ganlyniad negyddol","Shares of people, change in points":"Cyfrannau o bobl, newid mewn pwyntiau","The survey changed between 2010–11 and 2012–13; both were face to face.":"Newidiodd yr arolwg rhwng 2010–11 a 2012–13; wyneb yn wyneb oedd y ddau.","Income of the voluntary sector, £bn":"Incwm y sector gwirfoddol, £bn","One year only.":"Un flwyddyn yn unig.","Places run or listed by communities, counts":"Lleoedd sy’n cael eu rhedeg neu eu rhestru gan gymunedau, niferoedd","Counts disagree":"Cyfrifon sy’n anghytuno","Three findings in its favour":"Tri chanfyddiad o blaid y Gymdeithas Fawr","The findings are the audit’s, the figures beside them are other evidence. Many in the sector would credit them to the sector, not to the policy.":"Daw’r canfyddiadau o’r archwiliad; tystiolaeth arall yw’r ffigurau wrth eu hymyl. Byddai llawer yn y sector yn rhoi’r clod amdanynt i’r sector, nid i’r polisi.","The second survey ended after the final audit; young people are a small part of it.":"Daeth yr ail arolwg i ben ar ôl yr archwiliad terfynol; rhan fach ohono yw pobl ifanc.","Between 39% and 44% in all readings since 2001; NCVO calls it stable.":"Rhwng 39% a 44% ym mhob mesuriad ers 2001; mae NCVO yn ei alw’n sefydlog.","Still below 79% in 2005.":"Yn dal yn is na’r 79% yn 2005.","The audit compares with 41%: a fall of 11 points.":"Mae’r archwiliad yn cymharu â 41%: gostyngiad o 11 pwynt.","Earlier readings: belong strongly. None for 2010–11 in the data.":"Mesuriadau cynharach: perthyn yn gryf. Dim un ar gyfer 2010–11 yn y data.","Growing long before: 23 in 1993.":"Yn tyfu ers ymhell cyn hynny: 23 yn 1993.","To be listed is not to be taken over.":"Nid yr un peth yw cael eu rhestru a chael eu cymryd drosodd.","A resilient voluntary sector. Income from individuals rose to £17.4bn in 2011–12, while income from the State fell.":"Sector gwirfoddol gwydn. Cododd incwm gan unigolion i £17.4bn yn 2011–12, tra gostyngodd incwm gan y Wladwriaeth.","Generous individuals. 74% gave to charity within four weeks in 2012–13, 72% in 2010–11; in 2005 it was 79%.":"Unigolion hael. Roedd 74% wedi rhoi i elusen o fewn pedair wythnos yn 2012–13, 72% yn 2010–11; 79% oedd y ffigur yn 2005.","More active young people. 35% of those aged 16–24 volunteered monthly in 2014–15, 23% in 2010–11.":"Pobl ifanc fwy gweithgar. Gwirfoddolodd 35% o bobl 16–24 oed bob mis yn 2014–15, 23% yn 2010–11."};

/** A noun after a number is singular; after 2, 3 and 6 it begins as it does after the words. */
const after = (count, noun, changed) => changed[count] ?? noun;
/** "llai na 2", "llai nag 8": before a number whose word begins with a vowel (un, wyth, un ar ddeg, un ar bymtheg). */
const lessThan = (value) => [/^£?8/, /^£?1(?![\d,])/, /^£?1[16](?!\d)/].some((opening) => opening.test(value)) ? 'llai nag' : 'llai na';
/** Welsh writes numbers as English does; not every browser has formats of its own for it. */
const NUMBERS = {
    locale: 'en-GB',
    marks: {
        // With the words of English tables.
        about: 'tua|oddeutu|rhyw|ryw|approx|about|≈|~',
        over: 'dros|mwy na|mwy nag|over|>',
        under: 'dan|o dan|llai na|llai nag|under|<',
        almost: 'bron|bron i|bron yn|almost',
        thousand: 'k|mil',
        million: 'm|miliwn',
        billion: 'bn|biliwn',
        percent: '%|y cant',
        none: 'n/a|dim|dim data|ddim ar gael|heb ei nodi',
    },
    patterns: { '%': '#%', GBP: '£#', 'GBP million': '£#m', 'GBP billion': '£#bn' },
    units: {
        '': 'niferoedd',
        '%': '%',
        GBP: '£',
        'GBP per head': '£\u00a0y\u00a0pen',
        'GBP million': '£m',
        'GBP billion': '£bn',
        'GBP billion (2011-12 prices)': '£bn ym mhrisiau 2011–12',
        'score out of 10': 'sgôr allan o ddeg',
        applications: 'nifer y ceisiadau',
        'charities per 1,000 people': 'elusennau fesul 1,000 o bobl',
        'organisations per 1,000 people': 'mudiadau fesul 1,000 o bobl',
        contracts: 'nifer y contractau',
        minutes: 'nifer y munudau',
        contractors: 'nifer y contractwyr',
        plans: 'nifer y cynlluniau',
        supplies: 'nifer y cyflenwadau',
        people: 'nifer y bobl',
        companies: 'nifer y cwmnïau',
        goals: 'nifer y nodau',
        shops: 'nifer y siopau',
        libraries: 'nifer y llyfrgelloedd',
        pubs: 'nifer y tafarndai',
    },
    countOf: (unit) => (unit.includes(' per ') ? unit : `nifer: ${unit}`),
    points: (count) => after(count, 'pwynt', { 2: 'bwynt', 3: 'phwynt', 6: 'phwynt' }),
    ahead: 'ar y blaen',
    level: 'cyfartal',
    more: 'yn fwy',
    fewer: 'yn llai',
    less: 'yn llai',
};
/** "SYG", "Y Swyddfa Gartref (copi), yn ôl SCA21 wiki": after "yn ôl" a name stays as it is. */
const origin = (name, { copy, reportedBy }) => [
    name + (copy ? ' (copi)' : ''),
    reportedBy === null ? '' : `yn ôl ${reportedBy}`,
];
/** The group said to be left behind, after the article. */
const BEHIND = 'grŵp y dywedir ei fod ar ei hôl hi';
const KINDS = {
    share: ['cyfran', 'gyfran', 'chyfran'],
    comparison: ['cymhariaeth', 'gymhariaeth', 'chymhariaeth'],
};
const STANDINGS = {
    behind: 'mae y tu ôl',
    ahead: 'mae ar y blaen',
    level: 'mae’n gyfartal',
    apart: 'mae gwahaniaeth rhwng y grwpiau',
    same: 'maent yn gyfartal',
};
const OPENINGS = {
    behind: `mae’r ${BEHIND} y tu ôl i’r llall`,
    ahead: `mae’r ${BEHIND} ar y blaen i’r llall`,
    level: `mae’r ${BEHIND} yn gyfartal â’r llall`,
    apart: 'mae gwahaniaeth rhwng y ddau grŵp',
    same: 'mae’r ddau grŵp yn gyfartal',
};
function gapSummary({ kind, total, clauses, largest }) {
    const [opening, ...rest] = clauses;
    if (opening === undefined)
        return '';
    const [plain, soft, aspirate] = KINDS[kind];
    const where = total === 1
        ? `Yn yr unig ${soft} a ddangosir,`
        : `Mewn ${opening.rows} o’r ${total} ${after(total, plain, { 2: soft, 6: aspirate })},`;
    // Who "it" is was not said where the groups only differ.
    const standings = ['apart', 'same'].includes(opening.standing) ? OPENINGS : STANDINGS;
    const others = rest.map(({ standing, rows }) => `; mewn ${rows} ${standings[standing]}`);
    return `${where} ${OPENINGS[opening.standing]}${size(largest, opening.rows)}${others.join('')}.`;
}
function size(largest, rows) {
    if (largest === null)
        return '';
    const by = largest.approximate ? 'o ryw' : rows === 1 ? 'o' : 'o hyd at';
    const exact = largest.exactOnly ? ' lle mae’r ffigurau’n fanwl gywir' : '';
    return (`, ${by} ${largest.amount}${exact} (${largest.label}: ` +
        `${largest.behind} ${largest.behindValue}, ${largest.compared} ${largest.comparedValue})`);
}
const REASONS = [
    'Dim rheswm',
    'Un rheswm',
    'Dau reswm',
    'Tri rheswm',
    'Pedwar rheswm',
    'Pum rheswm',
    'Chwe rheswm',
    'Saith rheswm',
    'Wyth rheswm',
    'Naw rheswm',
    'Deg rheswm',
];
function failuresSummary(reasons, pieces, fromAudits, counter) {
    const audits = fromAudits === 0 ? 'dim un yn seiliedig' : `mae ${fromAudits} yn seiliedig`;
    const turned = counter === 0 ? '' : `; mae ${counter} o’r ${pieces} yn pwyntio i’r cyfeiriad arall`;
    const origins = fromAudits === null
        ? ''
        : `: ${audits} ar ffigur a adroddwyd gan archwiliad, ${pieces - fromAudits} ar ffynonellau eraill`;
    return (`${REASONS[reasons] ?? `${reasons} rheswm`} gyda ${pieces} ${after(pieces, 'darn', { 2: 'ddarn' })} ` +
        `o dystiolaeth${origins}${turned}.`);
}
/** "cododd 3 (y cynnydd mwyaf: gwirfoddoli bob mis, 16–24 oed, +12 pwynt)" */
const moved = (count, verb, none, extreme, most) => (count === 0 ? none : `${verb} ${count}`) + (most === null ? '' : ` (${extreme}: ${most.join(', ')})`);
function balanceSummary({ goals, shares }) {
    const parts = stated([
        goals &&
            `${goals.negative === 0 ? 'ni chafodd yr un' : `cafodd ${goals.negative}`} o’r ${goals.total} nod ganlyniad negyddol`,
        shares &&
            `o’r ${shares.total === 1 ? 'unig gyfran' : `${shares.total} ${after(shares.total, 'cyfran', { 2: 'gyfran', 6: 'chyfran' })}`} a fesurwyd ddwywaith, ` +
                `${moved(shares.rose, 'cododd', 'ni chododd yr un', 'y cynnydd mwyaf', shares.mostRisen)} ` +
                moved(shares.fell, 'a gostyngodd', 'ac ni ostyngodd yr un', 'y gostyngiad mwyaf', shares.mostFallen),
    ]);
    return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}
/** Welsh. */
const cy$1 = {
    language: 'cy',
    numbers: NUMBERS,
    aloud: (text) => text
        .replace(/^≈$/, 'Tua:')
        .replace('≈', 'tua ')
        .replace('−', 'minws ')
        .replace(/(\d)bn\b/g, '$1 biliwn')
        .replace(/(\d)m\b/g, '$1 miliwn'),
    shares: 'Cyfrannau, %',
    partOf: (part, whole) => `${part} o ${whole}`,
    bound: (bound, value) => `${{ over: 'dros', under: lessThan(value), almost: 'bron i' }[bound]} ${value}`,
    span: (from, to) => `${from} i ${to}`,
    groupAt: (group, period) => `${group}, ${period}`,
    approximately: '≈',
    moreIsWorse: 'mae mwy yn waeth',
    runsTheOtherWay: 'I’r cyfeiriad arall',
    behindKey: `y ${BEHIND}`,
    comparedKey: 'y grŵp y’i cymherir ag ef',
    namedFirst: 'a enwir gyntaf ym mhob rhes',
    namedSecond: 'a enwir yn ail',
    fallbackTitles: {
        gap: 'Bwlch y Gymdeithas Fawr',
        failures: 'Rhesymau, gyda’u tystiolaeth',
        balance: 'Beth a gododd a beth a ostyngodd',
    },
    failures: {
        reasonOf: (number, total) => `Rheswm ${number} o ${total}`,
        more: (pieces) => `Rhagor o dystiolaeth (${pieces})`,
        counter: 'Yn pwyntio i’r cyfeiriad arall:',
        noneFromAudits: 'Nid oedd yr un ffigur o’r archwiliadau ynghylch y rheswm hwn ar gael.',
        policyBegins: (year) => `y polisi’n dechrau, ${year}`,
        summary: failuresSummary,
    },
    balance: {
        rose: 'Cododd',
        fell: 'Gostyngodd',
        unchanged: 'Dim newid',
        oneReading: 'Un mesuriad yn unig',
        then: 'yna',
        summary: balanceSummary,
    },
    ownSubtitle: (units) => [...units, 'lle a chyfnod gyda phob rhes'].join(' · '),
    gapSummary,
    audit: (year) => `archwiliad ${year}`,
    otherEvidence: (source, publishedLater) => stated([
        'tystiolaeth arall',
        ...origin(source.name, source),
        publishedLater ? `cyhoeddwyd yn ${source.date.slice(0, 4)}` : '',
    ]).join(', '),
    reportedBy: (tag, medium) => (medium === null ? tag : `${tag}, yn ôl ${medium}`),
    sourceName: (source) => stated([...origin(source.publisher, source), source.date.slice(0, 4)]).join(', '),
    sources: 'Ffynonellau',
    seeNote: 'gweler y nodyn',
    notes: {
        omitted: (_, written) => `Dim ond y rhesi cyntaf a ddangosir: mae ${written} arall yn y data.`,
        singleReading: 'Un mesuriad yw pob rhes. Mae’n dangos bwlch; nid yw’n dangos a dyfodd, na pham.',
        compareInRow: 'Mae’r cwestiynau a’r arolygon yn amrywio. Cymharwch y ddau farc yn yr un rhes, nid un rhes â rhes arall.',
        shareInWords: 'Mewn geiriau y mae’r ffynhonnell yn rhoi’r gyfran hon, er enghraifft un o bob pump.',
        valueInWords: 'Mewn geiriau y mae’r ffynhonnell yn rhoi’r gwerth hwn.',
        sampling: 'Mae i ffigurau arolygon wall samplu nad yw’r ffynonellau’n ei nodi; gall pwynt neu ddau fod oherwydd siawns.',
    },
    detail: {
        open: 'Manylion',
        change: 'Newid',
        period: 'Cyfnod',
        place: 'Lle',
        population: 'Poblogaeth',
        notStated: 'heb ei nodi',
        link: 'Dolen i’r ffigur hwn',
    },
    table: {
        measure: 'Mesur',
        group: 'Grŵp',
        value: 'Gwerth',
        difference: 'Gwahaniaeth',
        placeAndPeriod: 'Lle a chyfnod',
        source: 'Ffynhonnell',
        caution: 'Rhybudd',
        periodNotStated: 'cyfnod heb ei nodi',
    },
    files: {
        download: 'Lawrlwytho',
        svg: 'Llun i’w olygu (SVG)',
        png: 'Llun (PNG)',
        csv: 'Data (CSV)',
        citation: 'Cyfeirnod',
        saved: (file) => `Cadwyd fel ${file}.`,
        copy: 'Ni chaiff y dudalen hon gadw ffeiliau. Copïwch y testun:',
        embed: 'Mewnosod',
        code: 'I ddangos y siart hwn ar dudalen i chi, copïwch y cod hwn:',
        codeBeside: 'I ddangos y siart hwn ar dudalen i chi, rhowch big-society.js wrth ei hymyl a chopïwch y cod hwn:',
        copyText: 'Copïo',
        copied: 'Copïwyd.',
        unit: 'Uned',
        printed: 'Gwerth fel yr argreffir',
        address: 'Cyfeiriad',
    },
    controls: { table: 'Dangos fel tabl', chart: 'Dangos fel siart', again: 'Rhoi cynnig arall arni' },
    status: {
        table: 'Dangosir fel tabl.',
        chart: 'Dangosir fel siart.',
        sorted: (column, descending) => `Trefnwyd yn ôl ${column}, ${descending ? 'yn ddisgynnol' : 'yn esgynnol'}.`,
    },
    messages: {
        loading: ['Mae’r ffigurau’n llwytho.', ''],
        unreachable: [
            'Ni ellir cyrraedd y ffigurau.',
            'Gwiriwch y cysylltiad, neu rhowch gynnig arall arni’n nes ymlaen.',
        ],
        'not-found': ['Nid oes ffigurau yn y cyfeiriad hwn.', 'Gwiriwch y cyfeiriad yn src.'],
        unreadable: [
            'Ni ellir darllen yr hyn sydd yn y cyfeiriad hwn.',
            'Yn src, rhowch datapackage.json, set ddata wedi’i llunio neu dabl CSV.',
        ],
        'no-figures': ['Nid oes ffigur i’w ddangos.', 'Gwiriwch y dynodwyr yn figures, neu’r data.'],
        'none-from-audits': [
            'Ni adroddwyd yr un o’r ffigurau hyn gan archwiliad.',
            'Hepgorwch evidence="audit", neu dewiswch ffigurau eraill.',
        ],
        'none-drawable': [
            'Nid yw’r un o’r ffigurau hyn yn cymharu dau grŵp.',
            'Dewiswch ffigurau sydd â grŵp y dywedir ei fod ar ei hôl hi ac un y’i cymherir ag ef.',
        ],
    },
};

/** Welsh: our words, and an unofficial translation of the built-in report. */
const cy = { tag: 'cy', words: cy$1, texts };

const whole = {"name":"big-society-audit","version":"0.1.0","reportDate":"2015-01","reportName":"final audit","policyDate":"2010","sources":[{"id":"pioneers-post-2012","name":"Civil Exchange","title":"Fix 'Big Society gap' warns first audit","reportedBy":"Pioneers Post / Social Enterprise Live","date":"2012-05-07","url":"http://www.socialenterpriselive.com/section/news/policy/20120507/fix-%E2%80%98big-society-gap%E2%80%99-warns-first-audit"},{"id":"ons-social-capital-2011-12","name":"ONS","title":"Social capital across the UK: 2011 to 2012","date":"2016","url":"https://www.beta.ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/socialcapitalacrosstheuk/2011to2012","publisher":"Office for National Statistics"},{"id":"charity-times-2013","name":"Civil Exchange","title":"Millions left behind in the Big Society, says Civil Exchange report","reportedBy":"Charity Times","date":"2013-12-09","url":"https://www.charitytimes.com/ct/Millions_being_left_charities_shut%20out_says_Civil_Exchange_report.php"},{"id":"citizenship-survey-2009-10","name":"Citizenship Survey","title":"Citizenship Survey: 2009-10, Statistical Release 12","date":"2010-07","url":"https://1library.net/document/yn4owjpz-statistical-release-july.html","copy":true,"publisher":"Communities and Local Government"},{"id":"planning-2013","name":"Planning","title":"Poorer areas see few neighbourhood plan applications","date":"2013-03","url":"https://www.planningresource.co.uk/article/1175787/poorer-areas-few-neighbourhood-plan-applications"},{"id":"jrf-cuts-2015","name":"Joseph Rowntree Foundation","title":"JRF report reveals the 'cost of the cuts' to some of the most deprived areas","reportedBy":"Learning and Work Institute","date":"2015-03-11","url":"https://archive.learningandwork.org.uk/2015/03/11/jrf-report-reveals-cost-cuts-some-most-deprived-areas/"},{"id":"glasgow-cuts-2015","name":"University of Glasgow","title":"The most deprived areas have borne the brunt of local government budget cuts","date":"2015-03-11","url":"https://www.gla.ac.uk/news/archiveofnews/2015/march/headline_398299_en.html"},{"id":"ons-unpaid-work-2015","name":"ONS","title":"Changes in the value and division of unpaid care work in the UK: 2015","date":"2017","url":"https://cy.ons.gov.uk/economy/nationalaccounts/satelliteaccounts/articles/changesinthevalueanddivisionofunpaidcareworkintheuk/2015","publisher":"Office for National Statistics"},{"id":"speri-cuts-2014","name":"SPERI","title":"Council cuts deepen divide between north and south","reportedBy":"Yorkshire Post","date":"2014-07","url":"http://www.yorkshirepost.co.uk/news/council-cuts-deepen-divide-between-north-and-south-1-6731037"},{"id":"citizenship-survey-2007-08","name":"Citizenship Survey","title":"Citizenship Survey: 2007-08 (statistical release)","date":"2008-06","url":"https://docsbay.net/1-active-and-empowered-communities-england","copy":true,"publisher":"Communities and Local Government"},{"id":"guardian-volunteering-2011","name":"The Guardian","title":"Big society 'could widen volunteer gap between town and country'","date":"2011-02-11","url":"https://www.theguardian.com/society/2011/feb/11/big-society-volunteering-north-south?INTCMP=SRCH"},{"id":"csj-charities-2014","name":"Centre for Social Justice","title":"Poor areas lose as charity begins in better-off homes","reportedBy":"The Times, quoted by Urban Presence blog","date":"2014-09-08","url":"https://urbanpresenceuk.wordpress.com/2014/09/08/poor-areas-lose-as-charity-begins-in-better-off-homes/"},{"id":"third-sector-charities-2010","name":"Third Sector","title":"Charity distribution - the great divide","date":"2010","url":"http://www.thirdsector.co.uk/charity-distribution-great-divide/finance/article/1025997"},{"id":"npc-charities-2020","name":"NPC","title":"There are fewer charities in the most deprived areas of the country, says NPC report","reportedBy":"Civil Society News","date":"2020-01-17","url":"https://www.civilsociety.co.uk/news/fewer-charities-in-most-deprived-areas-of-the-country-report-npc.html"},{"id":"guardian-charities-2020","name":"The Guardian","title":"Charities crowded in affluent areas instead of where they are needed (excerpt of The Guardian)","reportedBy":"Funding4Sport","date":"2020-01-17","url":"https://www.funding4sport.co.uk/2020/01/17/charities-crowded-in-affluent-areas-instead-of-where-they-are-needed-says-thinktank/"},{"id":"community-life-diversity-2018","name":"Community Life Survey","title":"Community Life Survey Focus on: Diversity","reportedBy":"The Heritage Alliance","date":"2018","url":"https://theheritagealliance.org.uk/?p=40838","publisher":"DCMS"},{"id":"ncvo-geography-2020","name":"NCVO","title":"Where are organisations based?","date":"2020","url":"https://data.ncvo.org.uk/profile/geography/"},{"id":"guardian-work-programme-2011","name":"The Guardian","title":"Cuts: are charities getting a fair share of the 'back to work' business?","date":"2011-04-01","url":"https://www.theguardian.com/society/patrick-butler-cuts-blog/2011/apr/01/are-charities-getting-a-fair-share-of-welfare-business?view=mobile"},{"id":"guardian-probation-2014","name":"The Guardian","title":"Two companies to run more than half of privatised probation services","date":"2014-10-29","url":"https://www.theguardian.com/uk-news/2014/oct/29/justice-probation-contracts-private-companies"},{"id":"pac-contracting-out-2014","name":"Public Accounts Committee","title":"Contracting out public services to the private sector (HC 777), summary","date":"2014-03-14","url":"https://publications.parliament.uk/pa/cm201314/cmselect/cmpubacc/777/77703.htm","publisher":"House of Commons Public Accounts Committee"},{"id":"pac-work-programme-2014","name":"Public Accounts Committee","title":"The Work Programme (HC 457), conclusions","date":"2014-11-07","url":"https://publications.parliament.uk/pa/cm201415/cmselect/cmpubacc/457/45704.htm","publisher":"House of Commons Public Accounts Committee"},{"id":"leonard-cheshire-2013","name":"Leonard Cheshire Disability","title":"Ending 15-minute care","date":"2013","url":"https://www.slideshare.net/EmmaMcEwan/ending-15min-care","copy":true},{"id":"opendemocracy-2015","name":"openDemocracy","title":"The Work Programme, people and economy part 3","date":"2015-02-12","url":"https://www.opendemocracy.net/en/opendemocracyuk/work-programme-people-and-economy-part-3-exploring-outcomes/"},{"id":"citizenship-survey-2008-09","name":"Citizenship Survey","title":"Citizenship Survey (abstract)","reportedBy":"PublicNet","date":"2009-08-17","url":"http://www.publicnet.co.uk/abstracts/2009/08/17/citizenship-survey-3/","publisher":"Communities and Local Government"},{"id":"citizenship-survey-2005","name":"Citizenship Survey","title":"2005 Citizenship Survey, selected findings","reportedBy":"SCA21 wiki","date":"2006-06-27","url":"http://sca21.wikia.com/wiki/2005_Citizenship_Survey","copy":true,"publisher":"Home Office"},{"id":"citizenship-survey-apr-sep-2008","name":"Citizenship Survey","title":"Citizenship Survey: April - September 2008, England","date":"2009-01-29","url":"http://webarchive.nationalarchives.gov.uk/20120919132719/http:/www.communities.gov.uk/publications/corporate/statistics/citizenshipsurveyq2200809","copy":true,"publisher":"Communities and Local Government"},{"id":"citizenship-survey-2010-11","name":"Citizenship Survey","title":"Citizenship Survey: April 2010 - March 2011, England","date":"2011-09-22","url":"https://webarchive.nationalarchives.gov.uk/20120919165040/http:/www.communities.gov.uk/publications/corporate/statistics/citizenshipsurveyq4201011","copy":true,"publisher":"Communities and Local Government"},{"id":"community-life-2013","name":"Community Life Survey","title":"Community Life Survey","reportedBy":"Manchester Community Central","date":"2013","url":"https://manchestercommunitycentral.org/news/community-life-survey","publisher":"Cabinet Office"},{"id":"barrow-cadbury-2015","name":"Civil Exchange","title":"Big Society has failed, three year Civil Exchange study concludes","reportedBy":"Barrow Cadbury Trust","date":"2015-01-20","url":"https://barrowcadbury.org.uk/news-and-opinion/news/big-society-has-failed-three-year-civil-exchange-study-concludes/"},{"id":"citizenship-survey-2008-release","name":"Citizenship Survey","title":"Citizenship Survey: Empowering communities","reportedBy":"wired-gov","date":"2008-06-26","url":"https://www.wired-gov.net/wg/wg-news-1.nsf/print/Citizenship+Survey+Empowering+communities+26062008112600","publisher":"Communities and Local Government"},{"id":"localgov-2015","name":"Civil Exchange","title":"Big Society has 'failed' warns report","reportedBy":"LocalGov","date":"2015-01-20","url":"https://www.localgov.co.uk/Big-Society-has-failed-warns-report/37973"},{"id":"turley-plans-2014","name":"Turley","title":"Rich Tory areas keenest on neighbourhood plans","reportedBy":"24dash","date":"2014-03-19","url":"http://www.24dash.com/news/housing/2014-03-19-Rich-Tory-areas-keenest-on-neighbourhood-plans"},{"id":"electoral-reform-2012","name":"Electoral Reform Society","title":"How not to run an election: the Police and Crime Commissioner elections","date":"2012","url":"https://docslib.org/doc/4901104/how-not-to-run-an-election-the-police-crime-commissioner-elections","copy":true},{"id":"clg-committee-2015","name":"Communities and Local Government Committee","title":"Community Rights, conclusions and recommendations (HC 262)","date":"2015-02-02","url":"https://publications.parliament.uk/pa/cm201415/cmselect/cmcomloc/262/26210.htm","publisher":"House of Commons Communities and Local Government Committee"},{"id":"trussell-trust-2012","name":"Trussell Trust","title":"UK foodbanks double numbers fed in one year","date":"2012-04-26","url":"https://paperzz.com/doc/6978417/uk-foodbanks-double-numbers-fed-in-one-year","copy":true},{"id":"jomec-foodbank-2014","name":"Jomec Alt.Cardiff","title":"Cardiff food bank appeals for more donations","date":"2014","url":"https://jomec.co.uk/altcardiff/uncategorized/cardiff-food-bank-appeals-for-more-donations"},{"id":"trussell-trust-2015","name":"Trussell Trust","title":"Foodbank use tops one million for first time says Trussell Trust","date":"2015-04-22","url":"https://www.trusselltrust.org/2015/04/22/foodbank-use-tops-one-million-for-first-time-says-trussell-trust/"},{"id":"compact-voice-2012","name":"Compact Voice","title":"Half of local authorities are making disproportionate cuts to the sector","reportedBy":"Civil Society News","date":"2012-12-05","url":"https://www.civilsociety.co.uk/news/half-of-local-authorities-are-making-disproportionate-cuts-to-the-sector.html"},{"id":"ncvo-funding-mix-2014","name":"NCVO","title":"UK Civil Society Almanac 2014: How has the funding mix changed?","date":"2014-04-04","url":"http://data.ncvo.org.uk/a/almanac14/how-has-the-funding-mix-changed/"},{"id":"charity-commission-2014","name":"Charity Commission","title":"Public trust and confidence in charities: analysis of findings","date":"2014-06-01","url":"https://www.gov.uk/government/publications/public-trust-and-confidence-in-charities-rs31/public-trust-and-confidence-in-charities-analysis-of-findings--2"},{"id":"ipsos-trust-2014","name":"Ipsos for the Charity Commission","title":"Public Trust and Confidence in Charities 2014","date":"2014-06","url":"https://www.ipsos.com/en-uk/public-trust-and-confidence-charities-2014"},{"id":"ncvo-charity-size-2016","name":"NCVO","title":"Cuts in public funding hit smallest charities hardest, says Lloyds Foundation research","reportedBy":"Third Sector","date":"2016-02-10","url":"https://www.thirdsector.co.uk/cuts-public-funding-hit-smallest-charities-hardest-says-lloyds-foundation-research/finance/article/1382975"},{"id":"dsc-company-giving-2013","name":"Directory of Social Change","title":"UK Companies not giving enough","reportedBy":"Philanthropy Impact","date":"2013","url":"https://www.philanthropy-impact.org/news/uk-companies-not-giving-enough"},{"id":"dsc-corporate-donations-2013","name":"Directory of Social Change","title":"Corporate donations 'fell by almost a third in the past two years'","reportedBy":"Third Sector","date":"2013-06","url":"https://www.thirdsector.co.uk/corporate-donations-fell-almost-third-past-two-years/fundraising/article/1187212"},{"id":"caf-corporate-giving-2014","name":"Charities Aid Foundation","title":"Corporate giving rises by £1.2bn","date":"2014","url":"https://www.cafonline.org/giving-as-a-company/companies-newsletter/autumn-2014/corporate-giving-by-ftse-rises"},{"id":"caf-ftse-2016","name":"Charities Aid Foundation","title":"More FTSE 100 companies donating at least 1% to charity","reportedBy":"UK Fundraising","date":"2016-03-09","url":"https://fundraising.co.uk/2016/03/09/more-ftse-100-companies-donating-at-least-1-to-charity/"},{"id":"third-sector-2015","name":"Civil Exchange","title":"Civil Exchange says the big society has left the voluntary sector weakened","reportedBy":"Third Sector","date":"2015-01-20","url":"https://www.thirdsector.co.uk/civil-exchange-says-big-society-left-voluntary-sector-weakened/policy-and-politics/article/1329874"},{"id":"ncvo-youth-2016","name":"NCVO","title":"Sharp increase in young people's volunteering","date":"2016-04-11","url":"https://blogs.ncvo.org.uk/2016/04/11/sharp-increase-in-young-peoples-volunteering/"},{"id":"citizenship-survey-2011-pathways","name":"Citizenship Survey","title":"Citizenship Survey releases its latest figures","reportedBy":"Pathways through Participation","date":"2011-09-23","url":"http://pathwaysthroughparticipation.org.uk/2011/09/23/citizenship-survey-releases-its-latest-figures/","publisher":"Communities and Local Government"},{"id":"ncvo-volunteering-2015","name":"NCVO","title":"Today's Community Life survey results show no change in rates of formal volunteering","date":"2015-07-21","url":"https://blogs.ncvo.org.uk/2015/07/21/todays-community-life-survey-results-show-no-change-in-rates-of-formal-volunteering/"},{"id":"community-life-giving-2015","name":"Cabinet Office","title":"People giving more to charity but volunteering little changed, Cabinet Office survey shows","reportedBy":"Civil Society News","date":"2015-07-22","url":"https://www.civilsociety.co.uk/news/people-giving-more-to-charity-but-volunteering-little-changed--cabinet-office-survey-shows.html"},{"id":"community-life-2012-13","name":"Community Life Survey","title":"Community Life Survey 2012-13 website, headline panel","date":"2013","url":"http://communitylife.cabinetoffice.gov.uk/","publisher":"Cabinet Office"},{"id":"ncvo-almanac-2014","name":"NCVO","title":"2014 UK Civil Society Almanac","reportedBy":"One East Midlands","date":"2014","url":"http://www.oneeastmidlands.org.uk/sites/all/modules/civicrm/extern/url.php?u=6897&qid=307614"},{"id":"country-smallholder-2013","name":"The Country Smallholder","title":"Community shops flourishing","date":"2013-08-20","url":"https://thecountrysmallholder.com/news/community-shops-flourishing-6243002/"},{"id":"plunkett-shops-2011","name":"Plunkett Foundation","title":"Community-owned shops are thriving","reportedBy":"Convenience Store","date":"2011","url":"https://conveniencestore.co.uk/community-owned-shops-are-thriving/215957.article"},{"id":"plunkett-shops-2013","name":"Plunkett Foundation","title":"A Better Form of Business 2013","date":"2013","url":"https://fdocuments.us/document/a-better-form-of-business-2013-united-diversity.html","copy":true}],"cautions":[{"id":"survey-not-named","text":"The reports of this audit do not name the survey or its year."},{"id":"minorities-together","text":"All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question."},{"id":"both-shares-rounded","text":"Both shares are rounded; the true gap may be a few points smaller."},{"id":"before-the-policy","text":"Surveyed before the policy began."},{"id":"trade-magazine-count","text":"Counted by a trade magazine among the councils that answered it; not adjusted for population."},{"id":"cuts-rounded","text":"Rounded: the study puts the difference at £182. More deprived councils also spent more a head to begin with: 45% more in 2010–11, 17% more in 2014–15."},{"id":"later-than-audit","text":"Later than the final audit: shows that a gap lasted, not what the audit saw."},{"id":"years-not-stated-extremes","text":"The source does not say over which years the fall is counted. The two regions are the extremes, not the north and the south."},{"id":"estimate-passed-on","text":"An estimate by the Centre for Welfare Reform for cuts up to 2015, passed on by the audit."},{"id":"two-shares-not-groups","text":"Two shares of different things, not two groups."},{"id":"council-spending-after-audit","text":"Council spending, not a scheme of the Big Society; published two months after the final audit."},{"id":"second-contains-first","text":"The second group contains the first."},{"id":"extremes-of-ranking","text":"The highest and the lowest place of a ranking, not two kinds of place."},{"id":"charity-count-methods","text":"Counts of charities by head are made in ways that do not fit together; one is not to be set beside another."},{"id":"csj-read-in-blog","text":"Read in a blog, second hand; a number of charities given there does not fit the rate for Blackpool. NCVO criticised counting charities at their head office."},{"id":"city-unusual","text":"The City of London is an unusual case: fewer than 8,000 people live there."},{"id":"online-survey","text":"From an online survey; not to be joined to face-to-face readings."},{"id":"figures-63-councils","text":"Based on the 63 councils that could give figures."},{"id":"after-final-audit","text":"Published after the final audit."},{"id":"supplies-not-people","text":"Counts supplies handed out, not people."},{"id":"four-goals-not-named","text":"Which four is not stated in the reports available, nor that they went well."},{"id":"panel-first-quarter","text":"The page is labelled 2012–13, but its numbers match those of August to October 2012."}],"figures":[{"id":"gap-pull-together-deprivation-2012","label":"say neighbours pull together","indicator":"Neighbours who pull together to improve the neighbourhood","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"pioneers-post-2012","cautions":["survey-not-named"],"values":[{"group":"most deprived areas","role":"behind","value":51},{"group":"most affluent areas","role":"compared","value":78}]},{"id":"gap-trust-ethnicity-2012","label":"say many neighbours can be trusted","indicator":"Belief that many people in the neighbourhood can be trusted","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"pioneers-post-2012","cautions":["survey-not-named","minorities-together"],"values":[{"group":"people from ethnic minorities","role":"behind","value":27},{"group":"White people","role":"compared","value":52}]},{"id":"gap-trust-class-ons","label":"trust people in the neighbourhood","indicator":"Trust in people in the neighbourhood","unit":"%","period":"2011–12","geography":"UK","population":"Adults","better":"more","survey":true,"source":"ons-social-capital-2011-12","values":[{"group":"routine occupations","role":"behind","value":54},{"group":"higher managerial occupations","role":"compared","value":73}]},{"id":"gap-pull-together-age-2012","label":"say neighbours pull together","indicator":"Neighbours who pull together to improve the neighbourhood","unit":"%","geography":"England","better":"more","survey":true,"audit":2012,"source":"pioneers-post-2012","cautions":["survey-not-named"],"values":[{"group":"aged 16–24","role":"behind","value":55},{"group":"over 65","role":"compared","value":73}]},{"id":"gap-trust-rural-urban","label":"think neighbours can be trusted","indicator":"Trust in people in the neighbourhood","unit":"%","period":"2011–12","geography":"UK","population":"Adults","better":"more","survey":true,"source":"ons-social-capital-2011-12","values":[{"group":"urban areas","role":"behind","value":61},{"group":"rural areas","role":"compared","value":78}]},{"id":"gap-trust-deprivation-2013","label":"feel they can trust others","indicator":"Trust in others","unit":"%","geography":"Britain","population":"Adults","better":"more","survey":true,"audit":2013,"source":"charity-times-2013","cautions":["both-shares-rounded"],"values":[{"group":"most deprived areas","role":"behind","value":20,"approximate":true},{"group":"most affluent areas","role":"compared","value":75,"approximate":true}]},{"id":"gap-influence-ethnicity-2009-10","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2009–10","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2009-10","cautions":["minorities-together","before-the-policy"],"values":[{"group":"people from ethnic minorities","role":"behind","value":45},{"group":"White people","role":"compared","value":36}]},{"id":"gap-np-applications-deprived","label":"applied to plan their neighbourhood","indicator":"Use of a new local right","unit":"applications","period":"to March 2013","geography":"England","population":"The most deprived fifth of councils","better":"more","source":"planning-2013","cautions":["trade-magazine-count"],"values":[{"group":"most deprived fifth of councils","role":"behind","value":45},{"group":"designated","value":20}]},{"id":"gap-np-applications-affluent","label":"applied to plan their neighbourhood","indicator":"Use of a new local right","unit":"applications","period":"to March 2013","geography":"England","population":"The least deprived fifth of councils","better":"more","source":"planning-2013","shownWith":"gap-np-applications-deprived","cautions":["trade-magazine-count"],"values":[{"group":"least deprived fifth","role":"compared","value":92},{"group":"designated","value":60}]},{"id":"gap-cuts-per-head","label":"council spending cut","indicator":"Council spending cut","unit":"GBP per head","period":"2010–11 to 2014–15","geography":"England","population":"Councils","better":"less","source":"jrf-cuts-2015","cautions":["cuts-rounded"],"values":[{"group":"deprived areas","role":"behind","value":220},{"group":"least deprived areas","role":"compared","value":40}]},{"id":"gap-trust-ethnic-ons","label":"trust people in the neighbourhood","indicator":"Trust in people in the neighbourhood","unit":"%","period":"2011–12","geography":"UK","population":"Adults","better":"more","survey":true,"source":"ons-social-capital-2011-12","values":[{"group":"Black people","role":"behind","value":42},{"group":"White people","role":"compared","value":66},{"group":"people of mixed ethnicity","value":49},{"group":"Asian people","value":62}]},{"id":"gap-cuts-diff","label":"extra cut in the poorest areas","indicator":"Extra council spending cut in the poorest areas","unit":"GBP per head","period":"2010–11 to 2014–15","geography":"England","population":"Councils","better":"less","source":"glasgow-cuts-2015","values":[{"role":"behind","value":182}]},{"id":"gap-needs-premium","label":"extra spending of the most deprived councils","indicator":"Extra spending a head of the most deprived councils","unit":"%","period":"2010–11 to 2014–15","geography":"England","population":"Councils","better":"more","source":"glasgow-cuts-2015","values":[{"period":"2010–11","value":45},{"period":"2014–15","role":"behind","value":17}]},{"id":"gap-volunteer-income-men","label":"men who volunteered in the year","indicator":"Volunteering in the year by household income","unit":"%","period":"2015","geography":"UK","population":"Men","better":"more","survey":true,"source":"ons-unpaid-work-2015","cautions":["later-than-audit"],"values":[{"group":"low-income households","role":"behind","value":33},{"group":"high-income households","role":"compared","value":49}]},{"id":"gap-volunteer-income-women","label":"women who volunteered in the year","indicator":"Volunteering in the year by household income","unit":"%","period":"2015","geography":"UK","population":"Women","better":"more","survey":true,"source":"ons-unpaid-work-2015","cautions":["later-than-audit"],"values":[{"group":"low-income households","role":"behind","value":38},{"group":"high-income households","role":"compared","value":50}]},{"id":"gap-north-south-speri2","label":"fall in council spending power","indicator":"Fall in council spending power","unit":"GBP per head","geography":"England","population":"Councils","better":"less","source":"speri-cuts-2014","cautions":["years-not-stated-extremes"],"values":[{"group":"North West","role":"behind","value":234.76},{"group":"South East","role":"compared","value":74.08}]},{"id":"gap-cuts-disabled-2013","label":"disabled people’s share of the cuts","indicator":"Disabled people’s share of the cuts","unit":"%","geography":"UK","population":"Disabled people","better":"less","audit":2013,"source":"charity-times-2013","cautions":["estimate-passed-on","two-shares-not-groups"],"values":[{"group":"share of the cuts","role":"behind","value":29},{"group":"share of the population","role":"compared","value":8}]},{"id":"gap-social-care","label":"change in social care spending","indicator":"Change in social care spending","unit":"GBP per head","period":"2010–11 to 2014–15","geography":"England","population":"Councils","better":"more","source":"glasgow-cuts-2015","cautions":["council-spending-after-audit"],"values":[{"group":"most deprived areas","role":"behind","value":-65},{"group":"most affluent areas","role":"compared","value":28}]},{"id":"gap-volunteer-excluded-2007-08","label":"volunteered at least once a month","indicator":"Any volunteering at least once a month","unit":"%","period":"2007–08","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2007-08","cautions":["before-the-policy","second-contains-first"],"values":[{"group":"groups at risk of social exclusion","role":"behind","value":41},{"group":"all adults","role":"compared","value":48}]},{"id":"gap-volunteering-places","label":"volunteer regularly","indicator":"Regular volunteering","unit":"%","period":"2008","geography":"England","population":"Adults","better":"more","survey":true,"source":"guardian-volunteering-2011","cautions":["before-the-policy","extremes-of-ranking"],"values":[{"group":"Hull","role":"behind","value":14},{"group":"West Devon","role":"compared","value":36}]},{"id":"gap-charities-csj-2014","label":"charities per 1,000 people","indicator":"Charities per 1,000 people","unit":"charities per 1,000 people","period":"2014","geography":"England","population":"Registered charities","better":"more","source":"csj-charities-2014","cautions":["charity-count-methods","csj-read-in-blog"],"values":[{"group":"Blackpool","role":"behind","value":1.7},{"group":"Cotswolds","role":"compared","value":6.6},{"group":"Hackney","value":3.9}]},{"id":"gap-charities-city-blackpool","label":"charities per 1,000 people","indicator":"Charities per 1,000 people","unit":"charities per 1,000 people","period":"2010 or before","geography":"England and Wales","population":"Registered charities","better":"more","source":"third-sector-charities-2010","cautions":["charity-count-methods","city-unusual"],"values":[{"group":"Blackpool","role":"behind","value":1},{"group":"City of London","role":"compared","value":150}]},{"id":"gap-charities-npc-2020","label":"local charities per 1,000 people","indicator":"Charities per 1,000 people","unit":"charities per 1,000 people","period":"2020 report","geography":"England","population":"Registered local charities","better":"more","source":"npc-charities-2020","cautions":["charity-count-methods","later-than-audit"],"values":[{"group":"Blackpool","role":"behind","value":0.6},{"group":"North West average","role":"compared","value":1.4},{"group":"Stoke-on-Trent","value":0.8},{"group":"Middlesbrough","value":1.1}]},{"id":"gap-charities-npc-2020-cotswold","label":"local charities per 1,000 people","indicator":"Charities per 1,000 people","unit":"charities per 1,000 people","period":"2020 report","geography":"England","population":"Registered local charities","better":"more","source":"npc-charities-2020","cautions":["charity-count-methods","later-than-audit"],"values":[{"group":"England average","role":"behind","value":1.8},{"group":"Cotswolds","role":"compared","value":5.5}]},{"id":"gap-charities-npc-2020-region","label":"local charities per 1,000 people","indicator":"Charities per 1,000 people","unit":"charities per 1,000 people","period":"2020 report","geography":"England","population":"Registered local charities","better":"more","source":"npc-charities-2020","cautions":["charity-count-methods","later-than-audit"],"values":[{"group":"North East","role":"behind","value":1.4,"bound":"under"},{"group":"South East","role":"compared","value":2.1}]},{"id":"gap-charity-survival-npc","label":"charities that failed within ten years","indicator":"Charities that failed within ten years of being set up","unit":"%","period":"2020 report","geography":"England","population":"Charities","better":"less","source":"guardian-charities-2020","cautions":["later-than-audit"],"values":[{"group":"deprived areas","role":"behind","value":33,"approximate":true},{"group":"least deprived areas","role":"compared","value":18}]},{"id":"gap-civic-participation-deprivation","label":"take part in civic life","indicator":"Civic participation, online survey","unit":"%","period":"2016–17","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-diversity-2018","cautions":["later-than-audit","online-survey"],"values":[{"group":"most deprived fifth of areas","role":"behind","value":34},{"group":"least deprived fifth of areas","role":"compared","value":48}]},{"id":"gap-orgs-region-2017","label":"voluntary organisations per 1,000 people","indicator":"Voluntary organisations per 1,000 people","unit":"organisations per 1,000 people","period":"2017–18","geography":"England","population":"Voluntary organisations","better":"more","source":"ncvo-geography-2020","cautions":["later-than-audit"],"values":[{"group":"North East","role":"behind","value":1.7},{"group":"South West","role":"compared","value":3.1}]},{"id":"gap-volunteering-deprivation-npc","label":"volunteer formally once a month","indicator":"Formal volunteering at least once a month","unit":"%","period":"2020 report","geography":"England","population":"Adults","better":"more","survey":true,"source":"guardian-charities-2020","cautions":["later-than-audit"],"values":[{"group":"deprived neighbourhoods","role":"behind","value":15},{"group":"wealthiest areas","role":"compared","value":29}]},{"id":"gap-civic-participation-ethnicity","label":"take part in civic life","indicator":"Civic participation, online survey","unit":"%","period":"2016–17","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-diversity-2018","cautions":["later-than-audit","online-survey"],"values":[{"group":"people of mixed ethnicity","role":"behind","value":33},{"group":"White people","role":"compared","value":42},{"group":"Asian people","value":34},{"group":"Black people","value":34}]},{"id":"gap-formal-age-2016","label":"volunteer formally at least once a month","indicator":"Formal volunteering at least once a month, online survey","unit":"%","period":"2016–17","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-diversity-2018","cautions":["later-than-audit","online-survey"],"values":[{"group":"aged 25–34","role":"behind","value":15},{"group":"aged 65–74","role":"compared","value":32}]},{"id":"gap-influence-ethnicity-2016","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions, online survey","unit":"%","period":"2016–17","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-diversity-2018","cautions":["later-than-audit","online-survey"],"values":[{"group":"Black people","role":"behind","value":44},{"group":"White people","role":"compared","value":25}]},{"id":"fail1-wp-contracts","label":"Work Programme contracts of large companies","indicator":"Work Programme prime contracts","unit":"contracts","period":"2011","geography":"Great Britain","population":"Prime contracts","source":"guardian-work-programme-2011","values":[{"group":"large companies","role":"behind","value":36},{"group":"all contracts","value":40}]},{"id":"fail1-probation-two-companies","label":"probation areas of two companies","indicator":"Probation areas by preferred bidder","unit":"contracts","period":"October 2014","geography":"England and Wales","population":"Community rehabilitation companies","source":"guardian-probation-2014","values":[{"group":"Sodexo and Interserve","role":"behind","value":11},{"group":"all areas","value":21}]},{"id":"fail1-four-multinationals-2013","label":"contracts of four companies","indicator":"Government contracts held by four companies","unit":"GBP billion","period":"2012–13","geography":"UK","population":"Atos, Capita, G4S and Serco","audit":2013,"source":"charity-times-2013","values":[{"role":"behind","value":4}]},{"id":"fail1-pac-187bn","label":"all spending with outside suppliers","indicator":"Public spending with outside suppliers","unit":"GBP billion","period":"2012–13","geography":"UK","population":"Public sector","source":"pac-contracting-out-2014","values":[{"value":187}]},{"id":"fail1-wp-jsa","label":"jobseekers with a job outcome","indicator":"Jobseekers with a job outcome","unit":"%","period":"to 2014","geography":"Great Britain","population":"Jobseeker’s Allowance claimants aged 25 and over","better":"more","source":"pac-work-programme-2014","values":[{"group":"Work Programme","role":"behind","value":27},{"group":"Flexible New Deal","value":26}]},{"id":"fail1-15min-60","label":"councils that commission 15-minute visits","indicator":"Councils that commission 15-minute care visits","unit":"%","period":"2013","geography":"England","population":"Councils","better":"less","source":"leonard-cheshire-2013","cautions":["figures-63-councils"],"values":[{"role":"behind","value":60}]},{"id":"fail1-15-minute-visits-2013","label":"length of a home care visit","indicator":"Length of a home care visit","unit":"minutes","period":"2013","geography":"England","population":"Elderly and disabled people who receive home care","better":"more","audit":2013,"source":"charity-times-2013","values":[{"role":"behind","value":15}]},{"id":"fail1-wp-primes","label":"Work Programme prime contractors","indicator":"Work Programme prime contractors","unit":"contractors","period":"2011","geography":"Great Britain","population":"Prime contractors","source":"guardian-work-programme-2011","values":[{"group":"private sector","role":"behind","value":16},{"group":"all prime contractors","value":18},{"group":"voluntary sector","value":2}]},{"id":"fail1-wp-esa-gap","label":"reached the job target","indicator":"Work Programme participants who reached the job target","unit":"%","period":"to 2014","geography":"Great Britain","population":"Participants who completed the programme","better":"more","source":"opendemocracy-2015","values":[{"group":"new claimants of Employment and Support Allowance","role":"behind","value":11},{"group":"adult jobseekers","role":"compared","value":27}]},{"id":"series-influence-2001","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2001","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2008-09","values":[{"period":"2001","value":44}]},{"id":"series-influence-2005","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2005","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2005","values":[{"period":"2005","value":39}]},{"id":"series-influence-2007-08","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2007–08","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-apr-sep-2008","values":[{"period":"2007–08","value":38}]},{"id":"series-influence-2008-09","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2008–09","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2008-09","values":[{"period":"2008–09","value":39}]},{"id":"series-influence-2009-10","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2001 to 2009–10","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2009-10","values":[{"period":"2001","value":44},{"period":"2007–08","value":38},{"period":"2008–09","value":39},{"period":"2009–10","value":37}]},{"id":"series-influence-2010-11","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"2010–11","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2010-11","values":[{"period":"2010–11","value":38}]},{"id":"ctx-cls-influence-aug12-jan13","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","period":"Aug 2012–Jan 2013","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-2013","values":[{"period":"Aug 2012–Jan 2013","value":38}]},{"id":"fail2-influence-34-2015","label":"feel able to influence local decisions","indicator":"Ability to influence local decisions","unit":"%","geography":"England","population":"Adults","better":"more","survey":true,"audit":2015,"source":"barrow-cadbury-2015","values":[{"period":"final audit","role":"behind","value":34}]},{"id":"series-civic-2007-08","label":"took part in civic life","indicator":"Civic participation","unit":"%","period":"2007–08","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2008-release","values":[{"period":"2007–08","value":39}]},{"id":"series-civic-participation-2010-11","label":"took part in civic life in the past year","indicator":"Civic participation","unit":"%","period":"2010–11","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2010-11","values":[{"period":"2010–11","value":34}]},{"id":"fail2-civic-participation-2015","label":"took part in civic life in the past year","indicator":"Civic participation","unit":"%","period":"2012–13 to final audit","geography":"England","population":"Adults","better":"more","survey":true,"audit":2015,"source":"localgov-2015","values":[{"period":"2012–13","value":41},{"period":"final audit","role":"behind","value":30}]},{"id":"gap-influence-important-2010-11","label":"local influence: wish and reality","indicator":"Local influence: wish and reality","unit":"%","period":"2010–11","geography":"England","population":"Adults","survey":true,"source":"citizenship-survey-2010-11","values":[{"group":"feel they have influence","role":"behind","value":38},{"group":"call influence important","value":74},{"group":"want more part in decisions","value":44}]},{"id":"fail2-np-in-force-2014","label":"neighbourhood plans by stage","indicator":"Neighbourhood plans by stage","unit":"plans","period":"to end of February 2014","geography":"England","population":"Neighbourhood plans","better":"more","source":"turley-plans-2014","values":[{"group":"in force","role":"behind","value":6},{"group":"applications","value":980,"bound":"over"},{"group":"approved to proceed","value":750,"bound":"over"},{"group":"published","value":75}]},{"id":"fail2-pcc-turnout","label":"voted for Police and Crime Commissioners","indicator":"Turnout at the first Police and Crime Commissioner elections","unit":"%","period":"15 November 2012","geography":"England and Wales","population":"Voters","better":"more","source":"electoral-reform-2012","values":[{"role":"behind","value":15.1}]},{"id":"fail2-right-to-bid-failures","label":"community bids that fail","indicator":"Community bids that fail","unit":"%","period":"to January 2015","geography":"England","population":"Attempts to buy assets of community value","better":"less","source":"clg-committee-2015","cautions":["after-final-audit"],"values":[{"role":"behind","value":50,"bound":"almost"}]},{"id":"series-foodbank-2010-11","label":"food bank supplies for three days","indicator":"Food bank supplies for three days","unit":"supplies","period":"2010–11 to 2011–12","geography":"UK","population":"Supplies of Trussell Trust food banks","better":"less","source":"trussell-trust-2012","cautions":["supplies-not-people"],"values":[{"period":"2010–11","value":61468},{"period":"2011–12","value":128697}]},{"id":"series-foodbank-2012-13","label":"food bank supplies for three days","indicator":"Food bank supplies for three days","unit":"supplies","period":"2012–13 to 2013–14","geography":"UK","population":"Supplies of Trussell Trust food banks","better":"less","source":"jomec-foodbank-2014","cautions":["supplies-not-people"],"values":[{"period":"2012–13","value":346992},{"period":"2013–14","value":913138}]},{"id":"series-foodbank-2014-15","label":"food bank supplies for three days","indicator":"Food bank supplies for three days","unit":"supplies","period":"2014–15","geography":"UK","population":"Supplies of Trussell Trust food banks","better":"less","source":"trussell-trust-2015","cautions":["supplies-not-people","after-final-audit"],"values":[{"period":"2014–15","role":"behind","value":1084604}]},{"id":"fail3-food-aid-2013","label":"people dependent on food aid","indicator":"People dependent on food aid","unit":"people","period":"2013","geography":"UK","population":"People dependent on food aid","better":"less","audit":2013,"source":"charity-times-2013","values":[{"role":"behind","value":500000}]},{"id":"fail4-compact-cuts","label":"councils that cut grants","indicator":"Councils that cut grants to the voluntary sector","unit":"%","period":"2011–12 to 2012–13","geography":"England","population":"254 councils","better":"less","source":"compact-voice-2012","values":[{"group":"cut them by more than their own budgets","role":"behind","value":50},{"group":"cut grants","value":56}]},{"id":"fail4-grants-share","label":"grants in State funding","indicator":"State grants to the voluntary sector","unit":"GBP billion (2011-12 prices)","period":"2000–01 to 2011–12","geography":"UK","population":"Voluntary sector","source":"ncvo-funding-mix-2014","values":[{"group":"grants","period":"2000–01","role":"behind","value":4.8},{"group":"all State funding","period":"2000–01","value":9.3},{"group":"grants","period":"2011–12","role":"behind","value":2.6},{"group":"all State funding","period":"2011–12","value":13.7}]},{"id":"fail4-trust-independent","label":"trust charities to work independently","indicator":"Trust in charities’ independence","unit":"%","period":"2010 to 2014","geography":"England and Wales","population":"Adults","better":"more","survey":true,"source":"charity-commission-2014","values":[{"period":"2010","value":68},{"period":"2012","value":63},{"period":"2014","role":"behind","value":62}]},{"id":"fail4-vcs-cuts-3bn-2012","label":"public funding of the sector","indicator":"Public funding of the voluntary sector","unit":"GBP billion","period":"2010 to 2016","geography":"UK","population":"Voluntary sector","better":"less","direction":"fall","audit":2012,"source":"pioneers-post-2012","values":[{"role":"behind","value":3.3}]},{"id":"bal-trust-charities","label":"general trust in charities","indicator":"General trust in charities","unit":"score out of 10","period":"2010 to 2014","geography":"England and Wales","population":"Adults","better":"more","survey":true,"source":"ipsos-trust-2014","values":[{"period":"2010","value":6.6},{"period":"2012","value":6.7},{"period":"2014","value":6.7}]},{"id":"fail4-size-small-local","label":"small charities: income from local government","indicator":"Change in income from government by size of charity","unit":"%","period":"2008–09 to 2012–13","geography":"England and Wales","population":"Charities with incomes of £100,000 to £1m","better":"more","source":"ncvo-charity-size-2016","values":[{"group":"£100,000–£500,000","role":"behind","value":-44},{"group":"£500,000–£1m","role":"behind","value":-40}]},{"id":"fail4-size-super","label":"largest charities: income from government","indicator":"Change in income from government by size of charity","unit":"%","period":"2008–09 to 2012–13","geography":"England and Wales","population":"Charities with incomes over £100m","better":"more","source":"ncvo-charity-size-2016","values":[{"group":"from local government","role":"compared","value":22},{"group":"from central government","value":49}]},{"id":"fail5-share-sector-income","label":"sources of the sector’s income","indicator":"Share of the income of the voluntary sector","unit":"%","period":"2013 report","geography":"UK","population":"Voluntary sector","source":"dsc-company-giving-2013","values":[{"group":"companies","role":"behind","value":2,"approximate":true},{"group":"general public","value":43},{"group":"State","value":37}]},{"id":"fail5-corp-fall-27","label":"company giving","indicator":"Company giving","unit":"%","period":"2011 to 2013 editions","geography":"UK","population":"Companies in the survey","better":"less","direction":"fall","source":"dsc-corporate-donations-2013","values":[{"role":"behind","value":27}]},{"id":"fail5-profits-up-55","label":"pre-tax profits of the companies","indicator":"Pre-tax profits of donor companies","unit":"%","period":"2011 to 2013 editions","geography":"UK","population":"418 companies","direction":"rise","source":"dsc-company-giving-2013","values":[{"value":55}]},{"id":"fail5-concentration","label":"concentration of company giving","indicator":"Concentration of company giving","unit":"%","period":"2013 report","geography":"UK","population":"418 companies","source":"dsc-company-giving-2013","values":[{"group":"cash given","role":"behind","value":90},{"group":"companies","role":"compared","value":20}]},{"id":"fail5-ftse-counter","label":"FTSE 100 giving","indicator":"FTSE 100 giving","unit":"GBP billion","period":"2007 to 2012","geography":"UK","population":"FTSE 100 companies","better":"more","direction":"rise","source":"caf-corporate-giving-2014","values":[{"value":1.2}]},{"id":"fail5-corp-share-giving","label":"companies’ share of all giving","indicator":"Companies’ share of all giving","unit":"%","period":"2013 report","geography":"UK","population":"All giving","source":"dsc-corporate-donations-2013","values":[{"role":"behind","value":2}]},{"id":"fail5-corp-share-profit","label":"company giving in pre-tax profit","indicator":"Company giving as a share of pre-tax profit","unit":"%","period":"2013 report","geography":"UK","population":"Companies in the survey","better":"more","source":"dsc-corporate-donations-2013","values":[{"role":"behind","value":0.4}]},{"id":"fail5-ftse-1pct","label":"FTSE 100 companies that give at least 1% of profit","indicator":"FTSE 100 companies that give at least 1% of pre-tax profit","unit":"companies","period":"2012 to 2014","geography":"UK","population":"FTSE 100 companies","better":"more","source":"caf-ftse-2016","cautions":["after-final-audit"],"values":[{"period":"2012","value":22},{"period":"2014","role":"compared","value":27}]},{"id":"fail5-ftse-2014","label":"FTSE 100 giving in 2014","indicator":"FTSE 100 giving","unit":"GBP billion","period":"2014","geography":"UK","population":"FTSE 100 companies","better":"more","source":"caf-ftse-2016","cautions":["after-final-audit"],"values":[{"role":"behind","value":2.1}]},{"id":"bal-21-goals-2015","label":"goals assessed","indicator":"Goals assessed","unit":"goals","period":"2015","geography":"England and UK","population":"Goals of the Big Society","audit":2015,"source":"third-sector-2015","values":[{"value":21}]},{"id":"bal-21-goals-split-2015","label":"goals by outcome","indicator":"Goals by outcome","unit":"goals","period":"2015","geography":"England and UK","population":"Goals of the Big Society","audit":2015,"source":"third-sector-2015","cautions":["four-goals-not-named"],"values":[{"group":"negative outcome","role":"behind","value":17},{"group":"without a negative outcome","value":4}]},{"id":"bal-youth-formal","label":"volunteer monthly, ages 16–24","indicator":"Formal volunteering at least once a month, ages 16–24","unit":"%","period":"2010–11 to 2014–15","geography":"England","population":"Ages 16–24","better":"more","survey":true,"source":"ncvo-youth-2016","values":[{"period":"2010–11","value":23},{"period":"2014–15","role":"compared","value":35}]},{"id":"series-formal-yearly","label":"volunteer at least once a year","indicator":"Formal volunteering at least once a year","unit":"%","period":"2009–10 to 2010–11","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2011-pathways","values":[{"period":"2009–10","value":40},{"period":"2010–11","value":39}]},{"id":"series-formal-yearly-range","label":"volunteer at least once a year","indicator":"Formal volunteering at least once a year","unit":"%","period":"2001 to 2012–13","geography":"England","population":"Adults","better":"more","survey":true,"source":"ncvo-volunteering-2015","values":[{"period":"2001","value":39},{"period":"2005","value":44},{"period":"2010–11","value":39},{"period":"2012–13","value":44}]},{"id":"series-formal-yearly-2014-15","label":"volunteer at least once a year","indicator":"Formal volunteering at least once a year","unit":"%","period":"2013–14 to 2014–15","geography":"England","population":"Adults","better":"more","survey":true,"source":"ncvo-volunteering-2015","values":[{"period":"2013–14","role":"compared","value":41},{"period":"2014–15","value":42}]},{"id":"ctx-cls-giving-aug12-jan13","label":"gave to charity in the past four weeks","indicator":"Giving to charity in the past four weeks","unit":"%","period":"2010–11 and Aug 2012–Jan 2013","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-2013","values":[{"period":"2010–11","value":72},{"period":"Aug 2012–Jan 2013","role":"compared","value":74}]},{"id":"series-giving-2005-2010","label":"gave to charity in the past four weeks","indicator":"Giving to charity in the past four weeks","unit":"%","period":"2005 to 2010–11","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-giving-2015","values":[{"period":"2005","value":79},{"period":"2009–10","value":72},{"period":"2010–11","value":72}]},{"id":"series-belong-2003-2009","label":"belong strongly to their neighbourhood","indicator":"Belonging to the neighbourhood","unit":"%","period":"2003 to 2008–09","geography":"England","population":"Adults","better":"more","survey":true,"source":"citizenship-survey-2008-09","values":[{"period":"2003","value":70},{"period":"2005","value":74},{"period":"2007–08","value":75},{"period":"2008–09","value":77}]},{"id":"ctx-cls-belong-2012-13","label":"belong strongly to their neighbourhood","indicator":"Belonging to the neighbourhood","unit":"%","period":"2012–13","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-2012-13","cautions":["panel-first-quarter"],"values":[{"period":"2012–13","value":79}]},{"id":"ctx-cls-belong-aug12-jan13","label":"belong strongly to their neighbourhood","indicator":"Belonging to the neighbourhood","unit":"%","period":"Aug 2012–Jan 2013","geography":"England","population":"Adults","better":"more","survey":true,"source":"community-life-2013","values":[{"period":"Aug 2012–Jan 2013","value":78}]},{"id":"fail3-belong-70-2015","label":"feel they belong to their neighbourhood","indicator":"Belonging to the neighbourhood","unit":"%","geography":"England","population":"Adults","better":"more","survey":true,"audit":2015,"source":"localgov-2015","values":[{"period":"final audit","role":"behind","value":70}]},{"id":"bal-individual-income-2011-12","label":"from individuals","indicator":"Income of the voluntary sector","unit":"GBP billion","period":"2010–11 to 2011–12","geography":"UK","population":"Voluntary sector","better":"more","source":"ncvo-almanac-2014","values":[{"period":"2010–11","value":16.9},{"period":"2011–12","role":"compared","value":17.4}]},{"id":"fail4-state-income-fall-2011-12","label":"from the State","indicator":"Income of the voluntary sector","unit":"GBP billion","period":"2010–11 to 2011–12","geography":"UK","population":"Voluntary sector","better":"more","source":"ncvo-almanac-2014","values":[{"period":"2010–11","value":15},{"period":"2011–12","role":"behind","value":13.7}]},{"id":"bal-shops-1993","label":"community shops","indicator":"Community shops","unit":"shops","period":"1993 to 2013","geography":"UK","population":"Community shops","better":"more","source":"country-smallholder-2013","values":[{"period":"1993","value":23},{"period":"2013","value":300,"bound":"over"}]},{"id":"bal-shops-2010","label":"community shops","indicator":"Community shops","unit":"shops","period":"2010","geography":"UK","population":"Community shops","better":"more","source":"plunkett-shops-2011","values":[{"period":"2010","value":251}]},{"id":"bal-shops-2012","label":"community shops","indicator":"Community shops","unit":"shops","period":"end of 2012","geography":"UK","population":"Community shops","better":"more","source":"plunkett-shops-2013","values":[{"period":"end of 2012","role":"compared","value":303}]},{"id":"bal-shops-2013","label":"community shops","indicator":"Community shops","unit":"shops","period":"December 2013","geography":"UK","population":"Community shops","better":"more","audit":2013,"source":"charity-times-2013","values":[{"period":"December 2013","value":303}]},{"id":"bal-libraries-2013","label":"community libraries open or due to open","indicator":"Community libraries","unit":"libraries","period":"December 2013","geography":"England","population":"Libraries","audit":2013,"source":"charity-times-2013","values":[{"period":"December 2013","value":425}]},{"id":"bal-pubs-2013","label":"pubs listed as community assets","indicator":"Pubs listed as assets of community value","unit":"pubs","period":"December 2013","geography":"England","population":"Pubs","audit":2013,"source":"charity-times-2013","values":[{"period":"December 2013","value":100,"bound":"over"}]}],"charts":[{"id":"gap","title":"In deprived areas, fewer people trust others or say neighbours pull together","fallbackTitle":"The Big Society gap","figures":["gap-pull-together-deprivation-2012","gap-trust-ethnicity-2012","gap-trust-class-ons","gap-pull-together-age-2012","gap-trust-rural-urban","gap-trust-deprivation-2013","gap-influence-ethnicity-2009-10","gap-np-applications-deprived","gap-cuts-per-head"],"subtitle":"The Big Society gap: share of people who agree (%), England, Britain or the UK, 2009–10 to 2013"},{"id":"failures","title":"The final audit gives five reasons why the Big Society failed","fallbackTitle":"Five reasons, with their evidence","remark":"The reasons are the audit’s, in our words. Most figures beside them are not: each has a tag.","subtitle":"Each reason with figures that bear on it, for England, Great Britain or the UK as marked, mostly 2010–11 to 2014–15"},{"id":"balance","title":"The final audit found negative outcomes on 17 of 21 goals","fallbackTitle":"What rose and what fell","subtitle":"Goals of the Big Society as judged in January 2015; below, measured changes in England and the UK, about 2010 to 2015"}],"failures":[{"number":1,"headline":"Competition favoured a few large companies","summary":"The audit holds that running services as a market worked against the policy’s own goals and blurred who answers for them."},{"number":2,"headline":"Little power passed to local people","summary":"The audit finds that control stayed largely with the State, and that people feel less able to shape decisions near them."},{"number":3,"headline":"Support was not aimed at greatest need","summary":"The audit finds that nothing steered the policy to the groups that gain least, and calls the result the Big Society gap."},{"number":4,"headline":"Charities did not become full partners","summary":"The audit finds no close partnership with the sector that could have carried the policy, while its public funding was cut."},{"number":5,"headline":"Business was not drawn in","summary":"The audit finds that companies were not won for public purposes, and that their giving did not make up for lower State funding."}],"evidence":[{"tier":"lead","graphic":"units","sentence":"36 of 40 Work Programme prime contracts went to large companies","caution":"Prime contracts only; work passed on to subcontractors is not counted.","failure":1,"readings":[{"figure":"fail1-wp-contracts","value":1,"partOf":2},{"figure":"fail1-wp-contracts","value":2}]},{"graphic":"units","sentence":"Two companies were preferred bidders for 11 of 21 probation areas","caution":"Both bid together with charities.","failure":1,"readings":[{"figure":"fail1-probation-two-companies","value":1,"partOf":2},{"figure":"fail1-probation-two-companies","value":2}]},{"graphic":"number","sentence":"£4bn of government contracts held by four companies: Atos, Capita, G4S and Serco","caution":"All spending with outside suppliers was £187bn a year, about half of it on contracted-out services.","failure":1,"readings":[{"figure":"fail1-four-multinationals-2013","value":1}]},{"graphic":"bars","sentence":"27% of jobseekers on the Work Programme got a job outcome, 26% of similar people on the scheme before it","counter":true,"failure":1,"readings":[{"figure":"fail1-wp-jsa","value":1},{"figure":"fail1-wp-jsa","value":2}]},{"tier":"optional","graphic":"number","sentence":"60% of councils commission home care visits of 15 minutes","failure":1,"readings":[{"figure":"fail1-15min-60","value":1}]},{"tier":"optional","graphic":"units","sentence":"16 of 18 Work Programme prime contractors were from the private sector, 2 from the voluntary sector","failure":1,"readings":[{"figure":"fail1-wp-primes","value":1,"partOf":2},{"figure":"fail1-wp-primes","value":2}]},{"tier":"optional","graphic":"bars","sentence":"11% of new claimants of Employment and Support Allowance reached the job target on the Work Programme, 27% of adult jobseekers","failure":1,"readings":[{"figure":"fail1-wp-esa-gap","value":1},{"figure":"fail1-wp-esa-gap","value":2}]},{"tier":"audit","graphic":"number","sentence":"Home care visits of 15 minutes are the audit’s example of contracts driving standards down","failure":1,"readings":[{"figure":"fail1-15-minute-visits-2013","value":1}]},{"tier":"lead","graphic":"line","sentence":"34% feel able to influence local decisions; it was 38% in 2010–11 and 44% in 2001","auditSentence":"34% feel able to influence local decisions","caution":"Most of the fall came before the policy: 44% in 2001, 37% in 2009–10. The year of the last survey is not stated; the mark stands at the report.","origin":"Citizenship Survey to 2010–11, then Community Life Survey; last value final audit","failure":2,"readings":[{"figure":"series-influence-2001","value":1},{"figure":"series-influence-2005","value":1,"joined":true},{"figure":"series-influence-2007-08","value":1,"joined":true},{"figure":"series-influence-2008-09","value":1,"joined":true},{"figure":"series-influence-2009-10","value":4,"joined":true},{"figure":"series-influence-2010-11","value":1,"joined":true},{"figure":"ctx-cls-influence-aug12-jan13","value":1},{"figure":"fail2-influence-34-2015","value":1}]},{"graphic":"line","sentence":"30% took part in civic life within a year; it was 41% in 2012–13 and 34% in 2010–11","auditSentence":"30% took part in civic life within a year; it was 41% in 2012–13","caution":"The audit compares with 41%, the highest of these readings. The survey changed after 2010–11.","origin":"last two values final audit","failure":2,"readings":[{"figure":"series-civic-2007-08","value":1},{"figure":"series-civic-participation-2010-11","value":1,"joined":true},{"figure":"fail2-civic-participation-2015","value":1},{"figure":"fail2-civic-participation-2015","value":2}]},{"graphic":"bars","sentence":"74% call influence on local decisions important, 44% want more part in them, 38% feel they have it","caution":"At the start of the policy, not its result.","failure":2,"readings":[{"figure":"gap-influence-important-2010-11","value":2},{"figure":"gap-influence-important-2010-11","value":3},{"figure":"gap-influence-important-2010-11","value":1}]},{"graphic":"bars","sentence":"Over 980 applications to plan a neighbourhood, over 750 approved to proceed, 75 plans published, 6 in force","caution":"Counted while most plans were still in progress; not a failure rate.","failure":2,"readings":[{"figure":"fail2-np-in-force-2014","value":2},{"figure":"fail2-np-in-force-2014","value":3},{"figure":"fail2-np-in-force-2014","value":4},{"figure":"fail2-np-in-force-2014","value":1}]},{"tier":"optional","graphic":"number","sentence":"15.1% voted in the first Police and Crime Commissioner elections","failure":2,"readings":[{"figure":"fail2-pcc-turnout","value":1}]},{"tier":"optional","graphic":"number","sentence":"Almost 50% of attempts to buy assets of community value fail","failure":2,"readings":[{"figure":"fail2-right-to-bid-failures","value":1}]},{"tier":"lead","graphic":"bars","sentence":"Social care spending fell by £65 a head in the most deprived areas and rose by £28 in the most affluent","failure":3,"readings":[{"figure":"gap-social-care","value":1},{"figure":"gap-social-care","value":2}]},{"graphic":"bars","sentence":"The most deprived fifth of councils had 45 applications to plan a neighbourhood, the least deprived fifth 92","failure":3,"readings":[{"figure":"gap-np-applications-deprived","value":1},{"figure":"gap-np-applications-affluent","value":1}]},{"graphic":"bars","sentence":"51% say neighbours pull together in the most deprived areas, 78% in the most affluent","failure":3,"readings":[{"figure":"gap-pull-together-deprivation-2012","value":1},{"figure":"gap-pull-together-deprivation-2012","value":2}]},{"graphic":"bars","sentence":"Disabled people: 8% of the population, 29% of the cuts","failure":3,"readings":[{"figure":"gap-cuts-disabled-2013","value":2},{"figure":"gap-cuts-disabled-2013","value":1}]},{"tier":"optional","graphic":"bars","sentence":"Council spending was cut by £220 a head in deprived areas, by £40 in the least deprived","failure":3,"readings":[{"figure":"gap-cuts-per-head","value":1},{"figure":"gap-cuts-per-head","value":2}]},{"tier":"optional","graphic":"line","sentence":"Food banks of one network handed out 1,084,604 supplies for three days in 2014–15, 61,468 in 2010–11","failure":3,"readings":[{"figure":"series-foodbank-2010-11","value":1},{"figure":"series-foodbank-2010-11","value":2,"joined":true},{"figure":"series-foodbank-2012-13","value":1,"joined":true},{"figure":"series-foodbank-2012-13","value":2,"joined":true},{"figure":"series-foodbank-2014-15","value":1,"joined":true}]},{"tier":"audit","graphic":"number","sentence":"500,000 people were dependent on food aid","caution":"Who counted is not stated.","failure":3,"readings":[{"figure":"fail3-food-aid-2013","value":1}]},{"tier":"lead","graphic":"bars","sentence":"Half of the 254 councils analysed cut grants to the voluntary sector by more than their own budgets","caution":"Compact Voice speaks for the sector; councils that gave no usable answer are not counted.","failure":4,"readings":[{"figure":"fail4-compact-cuts","value":2},{"figure":"fail4-compact-cuts","value":1}]},{"graphic":"bars","sentence":"Grants were about half of State funding in 2000–01 and about a fifth in 2011–12","caution":"State funding as a whole grew. The period starts ten years before the policy.","failure":4,"readings":[{"figure":"fail4-grants-share","value":1,"partOf":2},{"figure":"fail4-grants-share","value":2},{"figure":"fail4-grants-share","value":3,"partOf":4},{"figure":"fail4-grants-share","value":4}]},{"graphic":"line","sentence":"62% trust charities to work independently; it was 68% in 2010","failure":4,"readings":[{"figure":"fail4-trust-independent","value":1},{"figure":"fail4-trust-independent","value":2,"joined":true},{"figure":"fail4-trust-independent","value":3,"joined":true}]},{"graphic":"number","sentence":"£3.3bn less public funding for the sector between 2010 and 2016","caution":"A forecast, not a measured loss.","failure":4,"readings":[{"figure":"fail4-vcs-cuts-3bn-2012","value":1}]},{"graphic":"line","sentence":"General trust in charities held at 6.6 to 6.7 out of ten","counter":true,"failure":4,"readings":[{"figure":"bal-trust-charities","value":1},{"figure":"bal-trust-charities","value":2,"joined":true},{"figure":"bal-trust-charities","value":3,"joined":true}]},{"tier":"optional","graphic":"bars","sentence":"Income from local government fell by 44% for charities with incomes of £100,000 to £500,000 and rose by 22% for those with over £100m","failure":4,"readings":[{"figure":"fail4-size-small-local","value":1},{"figure":"fail4-size-super","value":1}]},{"tier":"lead","graphic":"bars","sentence":"Companies give about 2% of the sector’s income, the State 37%","caution":"Counts of company giving disagree: one survey has it 27% lower between its 2011 and 2013 editions, another has FTSE 100 giving £1.2bn higher in 2012 than in 2007.","failure":5,"readings":[{"figure":"fail5-share-sector-income","value":2},{"figure":"fail5-share-sector-income","value":3},{"figure":"fail5-share-sector-income","value":1}]},{"graphic":"bars","sentence":"Company giving fell by 27% between two editions of a survey, pre-tax profits rose by 55%","caution":"Giving in cash and in kind. Two reports of one survey, of 551 and of 418 companies; the second puts the fall at nearly a quarter.","failure":5,"readings":[{"figure":"fail5-corp-fall-27","value":1},{"figure":"fail5-profits-up-55","value":1}]},{"graphic":"bars","sentence":"20% of companies give 90% of the cash","caution":"20 per cent of 418 companies, not 20 companies.","failure":5,"readings":[{"figure":"fail5-concentration","value":2},{"figure":"fail5-concentration","value":1}]},{"graphic":"number","sentence":"FTSE 100 giving rose by £1.2bn from 2007 to 2012","counter":true,"caution":"Counts gifts in kind and volunteers’ hours; starts before the policy.","failure":5,"readings":[{"figure":"fail5-ftse-counter","value":1}]},{"tier":"optional","graphic":"number","sentence":"Companies give 2% of all that is given in the UK","failure":5,"readings":[{"figure":"fail5-corp-share-giving","value":1}]},{"tier":"optional","graphic":"number","sentence":"Company giving was 0.4% of pre-tax profit","failure":5,"readings":[{"figure":"fail5-corp-share-profit","value":1}]},{"tier":"optional","graphic":"bars","sentence":"27 of the FTSE 100 companies gave at least 1% of pre-tax profit in 2014, 22 in 2012","counter":true,"failure":5,"readings":[{"figure":"fail5-ftse-1pct","value":1},{"figure":"fail5-ftse-1pct","value":2}]},{"tier":"optional","graphic":"number","sentence":"FTSE 100 giving was £2.1bn in 2014","failure":5,"readings":[{"figure":"fail5-ftse-2014","value":1}]}],"verdict":[{"outcome":"negative","goals":17,"label":"goals with a negative outcome","figure":"bal-21-goals-split-2015","value":1},{"outcome":"without","goals":4,"label":"without","figure":"bal-21-goals-split-2015","value":2}],"sections":[{"id":"shares","caution":"The survey changed between 2010–11 and 2012–13; both were face to face.","title":"Shares of people, change in points"},{"id":"income","caution":"One year only.","title":"Income of the voluntary sector, £bn"},{"id":"places","title":"Places run or listed by communities, counts"},{"id":"disagree","caution":"Counts of company giving disagree: one survey has it 27% lower between its 2011 and 2013 editions, another has FTSE 100 giving £1.2bn higher in 2012 than in 2007.","title":"Counts disagree"},{"id":"findings","caution":"The findings are the audit’s, the figures beside them are other evidence. Many in the sector would credit them to the sector, not to the policy.","title":"Three findings in its favour"}],"changes":[{"label":"volunteer monthly, ages 16–24","caution":"The second survey ended after the final audit; young people are a small part of it.","section":"shares","readings":[{"figure":"bal-youth-formal","value":1,"stage":"from"},{"figure":"bal-youth-formal","value":2,"stage":"to"}]},{"label":"volunteer at least once a year","caution":"Between 39% and 44% in all readings since 2001; NCVO calls it stable.","section":"shares","readings":[{"figure":"series-formal-yearly","value":2,"stage":"from"},{"figure":"series-formal-yearly-range","value":4,"stage":"between"},{"figure":"series-formal-yearly-2014-15","value":1,"stage":"to"}]},{"label":"gave to charity in the past four weeks","caution":"Still below 79% in 2005.","section":"shares","readings":[{"figure":"ctx-cls-giving-aug12-jan13","value":1,"stage":"from"},{"figure":"ctx-cls-giving-aug12-jan13","value":2,"stage":"to"}]},{"label":"feel able to influence local decisions","section":"shares","readings":[{"figure":"series-influence-2010-11","value":1,"stage":"from"},{"figure":"ctx-cls-influence-aug12-jan13","value":1,"stage":"between"},{"figure":"fail2-influence-34-2015","value":1,"stage":"to"}]},{"label":"took part in civic life in the past year","caution":"The audit compares with 41%: a fall of 11 points.","section":"shares","readings":[{"figure":"series-civic-participation-2010-11","value":1,"stage":"from"},{"figure":"fail2-civic-participation-2015","value":1,"stage":"between"},{"figure":"fail2-civic-participation-2015","value":2,"stage":"to"}]},{"label":"feel they belong to their neighbourhood","caution":"Earlier readings: belong strongly. None for 2010–11 in the data.","section":"shares","readings":[{"figure":"series-belong-2003-2009","value":4,"stage":"from"},{"figure":"ctx-cls-belong-aug12-jan13","value":1,"stage":"between"},{"figure":"fail3-belong-70-2015","value":1,"stage":"to"}]},{"label":"from individuals","section":"income","readings":[{"figure":"bal-individual-income-2011-12","value":1,"stage":"from"},{"figure":"bal-individual-income-2011-12","value":2,"stage":"to"}]},{"label":"from the State","section":"income","readings":[{"figure":"fail4-state-income-fall-2011-12","value":1,"stage":"from"},{"figure":"fail4-state-income-fall-2011-12","value":2,"stage":"to"}]},{"label":"community shops","caution":"Growing long before: 23 in 1993.","section":"places","readings":[{"figure":"bal-shops-2010","value":1,"stage":"from"},{"figure":"bal-shops-2012","value":1,"stage":"to"},{"figure":"bal-shops-2013","value":1,"stage":"reading"}]},{"label":"community libraries open or due to open","section":"places","readings":[{"figure":"bal-libraries-2013","value":1,"stage":"reading"}]},{"label":"pubs listed as community assets","caution":"To be listed is not to be taken over.","section":"places","readings":[{"figure":"bal-pubs-2013","value":1,"stage":"reading"}]}],"findings":[{"side":"for","text":"A resilient voluntary sector. Income from individuals rose to £17.4bn in 2011–12, while income from the State fell.","readings":[{"figure":"bal-individual-income-2011-12","value":1},{"figure":"bal-individual-income-2011-12","value":2}]},{"side":"for","text":"Generous individuals. 74% gave to charity within four weeks in 2012–13, 72% in 2010–11; in 2005 it was 79%.","readings":[{"figure":"ctx-cls-giving-aug12-jan13","value":2},{"figure":"ctx-cls-giving-aug12-jan13","value":1},{"figure":"series-giving-2005-2010","value":1}]},{"side":"for","text":"More active young people. 35% of those aged 16–24 volunteered monthly in 2014–15, 23% in 2010–11.","readings":[{"figure":"bal-youth-formal","value":2},{"figure":"bal-youth-formal","value":1}]}],"translations":[{"language":"cy","text":"*","translation":"Cyfieithiad answyddogol o’r Saesneg."},{"language":"cy","text":"final audit","translation":"archwiliad terfynol"},{"language":"cy","text":"ONS","translation":"SYG"},{"language":"cy","text":"Office for National Statistics","translation":"Swyddfa Ystadegau Gwladol"},{"language":"cy","text":"Citizenship Survey","translation":"Arolwg Dinasyddiaeth"},{"language":"cy","text":"Communities and Local Government","translation":"Cymunedau a Llywodraeth Leol"},{"language":"cy","text":"Joseph Rowntree Foundation","translation":"Sefydliad Joseph Rowntree"},{"language":"cy","text":"Learning and Work Institute","translation":"Sefydliad Dysgu a Gwaith"},{"language":"cy","text":"University of Glasgow","translation":"Prifysgol Glasgow"},{"language":"cy","text":"The Times, quoted by Urban Presence blog","translation":"The Times, fel y’i dyfynnwyd ar flog Urban Presence"},{"language":"cy","text":"Community Life Survey","translation":"Arolwg Bywyd Cymunedol"},{"language":"cy","text":"Public Accounts Committee","translation":"Pwyllgor Cyfrifon Cyhoeddus"},{"language":"cy","text":"House of Commons Public Accounts Committee","translation":"Pwyllgor Cyfrifon Cyhoeddus Tŷ’r Cyffredin"},{"language":"cy","text":"Home Office","translation":"Y Swyddfa Gartref"},{"language":"cy","text":"Cabinet Office","translation":"Swyddfa’r Cabinet"},{"language":"cy","text":"Electoral Reform Society","translation":"Cymdeithas Diwygio Etholiadol"},{"language":"cy","text":"Communities and Local Government Committee","translation":"Pwyllgor Cymunedau a Llywodraeth Leol"},{"language":"cy","text":"House of Commons Communities and Local Government Committee","translation":"Pwyllgor Cymunedau a Llywodraeth Leol Tŷ’r Cyffredin"},{"language":"cy","text":"Trussell Trust","translation":"Ymddiriedolaeth Trussell"},{"language":"cy","text":"Charity Commission","translation":"Comisiwn Elusennau"},{"language":"cy","text":"Ipsos for the Charity Commission","translation":"Ipsos ar ran y Comisiwn Elusennau"},{"language":"cy","text":"Plunkett Foundation","translation":"Sefydliad Plunkett"},{"language":"cy","text":"The reports of this audit do not name the survey or its year.","translation":"Nid yw’r adroddiadau am yr archwiliad hwn yn enwi’r arolwg na’i flwyddyn."},{"language":"cy","text":"All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question.","translation":"Pob lleiafrif ethnig gyda’i gilydd. Mae grwpiau unigol yn amrywio: o ran ymddiried mewn cymdogion, canfu’r SYG 42% (Du), 49% (Cymysg), 62% (Asiaidd) a 66% (Gwyn) yn y DU yn 2011–12, gyda chwestiwn arall."},{"language":"cy","text":"Both shares are rounded; the true gap may be a few points smaller.","translation":"Mae’r ddwy gyfran wedi’u talgrynnu; gall y gwir fwlch fod ychydig bwyntiau’n llai."},{"language":"cy","text":"Surveyed before the policy began.","translation":"Cynhaliwyd yr arolwg cyn i’r polisi ddechrau."},{"language":"cy","text":"Counted by a trade magazine among the councils that answered it; not adjusted for population.","translation":"Cyfrif gan gylchgrawn masnach ymhlith y cynghorau a’i hatebodd; heb ei addasu ar gyfer maint y boblogaeth."},{"language":"cy","text":"Rounded: the study puts the difference at £182. More deprived councils also spent more a head to begin with: 45% more in 2010–11, 17% more in 2014–15.","translation":"Wedi’u talgrynnu: £182 yw’r gwahaniaeth yn ôl yr astudiaeth. Roedd cynghorau mwy difreintiedig hefyd yn gwario mwy y pen i ddechrau: 45% yn fwy yn 2010–11, 17% yn fwy yn 2014–15."},{"language":"cy","text":"Later than the final audit: shows that a gap lasted, not what the audit saw.","translation":"Yn ddiweddarach na’r archwiliad terfynol: mae’n dangos bod bwlch wedi parhau, nid yr hyn a welodd yr archwiliad."},{"language":"cy","text":"The source does not say over which years the fall is counted. The two regions are the extremes, not the north and the south.","translation":"Nid yw’r ffynhonnell yn dweud dros ba flynyddoedd y mae’r gostyngiad yn cael ei gyfrif. Y ddau eithaf yw’r ddau ranbarth, nid y gogledd a’r de."},{"language":"cy","text":"An estimate by the Centre for Welfare Reform for cuts up to 2015, passed on by the audit.","translation":"Amcangyfrif gan y Centre for Welfare Reform ar gyfer toriadau hyd at 2015, a ailadroddwyd gan yr archwiliad."},{"language":"cy","text":"Two shares of different things, not two groups.","translation":"Dwy gyfran o bethau gwahanol, nid dau grŵp."},{"language":"cy","text":"Council spending, not a scheme of the Big Society; published two months after the final audit.","translation":"Gwariant cynghorau, nid un o gynlluniau’r Gymdeithas Fawr; fe’i cyhoeddwyd ddau fis ar ôl yr archwiliad terfynol."},{"language":"cy","text":"The second group contains the first.","translation":"Mae’r ail grŵp yn cynnwys y cyntaf."},{"language":"cy","text":"The highest and the lowest place of a ranking, not two kinds of place.","translation":"Y lle uchaf a’r lle isaf mewn rhestr yn ôl trefn, nid dau fath o le."},{"language":"cy","text":"Counts of charities by head are made in ways that do not fit together; one is not to be set beside another.","translation":"Mae nifer yr elusennau y pen yn cael ei gyfrif mewn ffyrdd nad ydynt yn gydnaws â’i gilydd; ni ddylid gosod un cyfrif ochr yn ochr ag un arall."},{"language":"cy","text":"Read in a blog, second hand; a number of charities given there does not fit the rate for Blackpool. NCVO criticised counting charities at their head office.","translation":"Darllenwyd mewn blog, yn ail-law; nid yw ffigur a roddir yno am nifer yr elusennau yn cyd-fynd â’r gyfradd ar gyfer Blackpool. Beirniadodd NCVO yr arfer o gyfrif elusennau yn ôl eu prif swyddfa."},{"language":"cy","text":"The City of London is an unusual case: fewer than 8,000 people live there.","translation":"Mae Dinas Llundain yn achos anarferol: mae llai nag 8,000 o bobl yn byw yno."},{"language":"cy","text":"From an online survey; not to be joined to face-to-face readings.","translation":"O arolwg ar-lein; ni ddylid cysylltu’r ffigurau â mesuriadau wyneb yn wyneb."},{"language":"cy","text":"Based on the 63 councils that could give figures.","translation":"Yn seiliedig ar y 63 o gynghorau a oedd yn gallu rhoi ffigurau."},{"language":"cy","text":"Published after the final audit.","translation":"Cyhoeddwyd ar ôl yr archwiliad terfynol."},{"language":"cy","text":"Counts supplies handed out, not people.","translation":"Mae’n cyfrif cyflenwadau a ddosbarthwyd, nid pobl."},{"language":"cy","text":"Which four is not stated in the reports available, nor that they went well.","translation":"Nid yw’r adroddiadau sydd ar gael yn nodi pa bedwar, nac yn dweud eu bod wedi mynd yn dda."},{"language":"cy","text":"The page is labelled 2012–13, but its numbers match those of August to October 2012.","translation":"Mae’r dudalen wedi’i labelu’n 2012–13, ond mae ei rhifau’n cyfateb i rai mis Awst i fis Hydref 2012."},{"language":"cy","text":"say neighbours pull together","translation":"dweud bod cymdogion yn cyd-dynnu"},{"language":"cy","text":"Neighbours who pull together to improve the neighbourhood","translation":"Cymdogion sy’n cyd-dynnu i wella’r gymdogaeth"},{"language":"cy","text":"England","translation":"Lloegr"},{"language":"cy","text":"most deprived areas","translation":"ardaloedd mwyaf difreintiedig"},{"language":"cy","text":"most affluent areas","translation":"ardaloedd mwyaf cefnog"},{"language":"cy","text":"say many neighbours can be trusted","translation":"dweud y gellir ymddiried mewn llawer o gymdogion"},{"language":"cy","text":"Belief that many people in the neighbourhood can be trusted","translation":"Cred y gellir ymddiried mewn llawer o bobl yn y gymdogaeth"},{"language":"cy","text":"people from ethnic minorities","translation":"pobl o leiafrifoedd ethnig"},{"language":"cy","text":"White people","translation":"pobl Wyn"},{"language":"cy","text":"trust people in the neighbourhood","translation":"ymddiried mewn pobl yn y gymdogaeth"},{"language":"cy","text":"Trust in people in the neighbourhood","translation":"Ymddiriedaeth mewn pobl yn y gymdogaeth"},{"language":"cy","text":"UK","translation":"Y DU"},{"language":"cy","text":"Adults","translation":"Oedolion"},{"language":"cy","text":"routine occupations","translation":"galwedigaethau gwaith ailadroddus"},{"language":"cy","text":"higher managerial occupations","translation":"galwedigaethau rheoli uwch"},{"language":"cy","text":"aged 16–24","translation":"pobl 16–24 oed"},{"language":"cy","text":"over 65","translation":"pobl dros 65 oed"},{"language":"cy","text":"think neighbours can be trusted","translation":"credu y gellir ymddiried mewn cymdogion"},{"language":"cy","text":"urban areas","translation":"ardaloedd trefol"},{"language":"cy","text":"rural areas","translation":"ardaloedd gwledig"},{"language":"cy","text":"feel they can trust others","translation":"teimlo y gallant ymddiried mewn eraill"},{"language":"cy","text":"Trust in others","translation":"Ymddiriedaeth mewn eraill"},{"language":"cy","text":"Britain","translation":"Prydain"},{"language":"cy","text":"feel able to influence local decisions","translation":"teimlo eu bod yn gallu dylanwadu ar benderfyniadau lleol"},{"language":"cy","text":"Ability to influence local decisions","translation":"Y gallu i ddylanwadu ar benderfyniadau lleol"},{"language":"cy","text":"applied to plan their neighbourhood","translation":"wedi gwneud cais i gynllunio eu cymdogaeth"},{"language":"cy","text":"Use of a new local right","translation":"Defnydd o hawl leol newydd"},{"language":"cy","text":"to March 2013","translation":"hyd at fis Mawrth 2013"},{"language":"cy","text":"The most deprived fifth of councils","translation":"Cynghorau yn y pumed mwyaf difreintiedig"},{"language":"cy","text":"most deprived fifth of councils","translation":"cynghorau yn y pumed mwyaf difreintiedig"},{"language":"cy","text":"designated","translation":"wedi’u dynodi"},{"language":"cy","text":"The least deprived fifth of councils","translation":"Cynghorau yn y pumed lleiaf difreintiedig"},{"language":"cy","text":"least deprived fifth","translation":"y pumed lleiaf difreintiedig"},{"language":"cy","text":"council spending cut","translation":"toriad yng ngwariant cynghorau"},{"language":"cy","text":"Council spending cut","translation":"Toriad yng ngwariant cynghorau"},{"language":"cy","text":"2010–11 to 2014–15","translation":"2010–11 i 2014–15"},{"language":"cy","text":"Councils","translation":"Cynghorau"},{"language":"cy","text":"deprived areas","translation":"ardaloedd difreintiedig"},{"language":"cy","text":"least deprived areas","translation":"ardaloedd lleiaf difreintiedig"},{"language":"cy","text":"Black people","translation":"pobl Ddu"},{"language":"cy","text":"people of mixed ethnicity","translation":"pobl o ethnigrwydd cymysg"},{"language":"cy","text":"Asian people","translation":"pobl Asiaidd"},{"language":"cy","text":"extra cut in the poorest areas","translation":"toriad ychwanegol yn yr ardaloedd tlotaf"},{"language":"cy","text":"Extra council spending cut in the poorest areas","translation":"Toriad ychwanegol yng ngwariant cynghorau yn yr ardaloedd tlotaf"},{"language":"cy","text":"extra spending of the most deprived councils","translation":"gwariant ychwanegol y cynghorau mwyaf difreintiedig"},{"language":"cy","text":"Extra spending a head of the most deprived councils","translation":"Gwariant ychwanegol y pen gan y cynghorau mwyaf difreintiedig"},{"language":"cy","text":"men who volunteered in the year","translation":"dynion a wirfoddolodd yn ystod y flwyddyn"},{"language":"cy","text":"Volunteering in the year by household income","translation":"Gwirfoddoli yn ystod y flwyddyn yn ôl incwm yr aelwyd"},{"language":"cy","text":"Men","translation":"Dynion"},{"language":"cy","text":"low-income households","translation":"aelwydydd incwm isel"},{"language":"cy","text":"high-income households","translation":"aelwydydd incwm uchel"},{"language":"cy","text":"women who volunteered in the year","translation":"menywod a wirfoddolodd yn ystod y flwyddyn"},{"language":"cy","text":"Women","translation":"Menywod"},{"language":"cy","text":"fall in council spending power","translation":"gostyngiad ym mhŵer gwario cynghorau"},{"language":"cy","text":"Fall in council spending power","translation":"Gostyngiad ym mhŵer gwario cynghorau"},{"language":"cy","text":"North West","translation":"Gogledd-orllewin Lloegr"},{"language":"cy","text":"South East","translation":"De-ddwyrain Lloegr"},{"language":"cy","text":"disabled people’s share of the cuts","translation":"cyfran pobl anabl o’r toriadau"},{"language":"cy","text":"Disabled people’s share of the cuts","translation":"Cyfran pobl anabl o’r toriadau"},{"language":"cy","text":"Disabled people","translation":"Pobl anabl"},{"language":"cy","text":"share of the cuts","translation":"cyfran o’r toriadau"},{"language":"cy","text":"share of the population","translation":"cyfran o’r boblogaeth"},{"language":"cy","text":"change in social care spending","translation":"newid mewn gwariant ar ofal cymdeithasol"},{"language":"cy","text":"Change in social care spending","translation":"Newid mewn gwariant ar ofal cymdeithasol"},{"language":"cy","text":"volunteered at least once a month","translation":"wedi gwirfoddoli o leiaf unwaith y mis"},{"language":"cy","text":"Any volunteering at least once a month","translation":"Unrhyw wirfoddoli o leiaf unwaith y mis"},{"language":"cy","text":"groups at risk of social exclusion","translation":"grwpiau sydd mewn perygl o allgáu cymdeithasol"},{"language":"cy","text":"all adults","translation":"pob oedolyn"},{"language":"cy","text":"volunteer regularly","translation":"gwirfoddoli’n rheolaidd"},{"language":"cy","text":"Regular volunteering","translation":"Gwirfoddoli rheolaidd"},{"language":"cy","text":"West Devon","translation":"Gorllewin Dyfnaint"},{"language":"cy","text":"charities per 1,000 people","translation":"elusennau fesul 1,000 o bobl"},{"language":"cy","text":"Charities per 1,000 people","translation":"Elusennau fesul 1,000 o bobl"},{"language":"cy","text":"Registered charities","translation":"Elusennau cofrestredig"},{"language":"cy","text":"2010 or before","translation":"2010 neu cyn hynny"},{"language":"cy","text":"England and Wales","translation":"Cymru a Lloegr"},{"language":"cy","text":"City of London","translation":"Dinas Llundain"},{"language":"cy","text":"local charities per 1,000 people","translation":"elusennau lleol fesul 1,000 o bobl"},{"language":"cy","text":"2020 report","translation":"adroddiad 2020"},{"language":"cy","text":"Registered local charities","translation":"Elusennau lleol cofrestredig"},{"language":"cy","text":"North West average","translation":"cyfartaledd Gogledd-orllewin Lloegr"},{"language":"cy","text":"England average","translation":"cyfartaledd Lloegr"},{"language":"cy","text":"North East","translation":"Gogledd-ddwyrain Lloegr"},{"language":"cy","text":"charities that failed within ten years","translation":"elusennau a fethodd o fewn deng mlynedd"},{"language":"cy","text":"Charities that failed within ten years of being set up","translation":"Elusennau a fethodd o fewn deng mlynedd i gael eu sefydlu"},{"language":"cy","text":"Charities","translation":"Elusennau"},{"language":"cy","text":"take part in civic life","translation":"cymryd rhan mewn bywyd dinesig"},{"language":"cy","text":"Civic participation, online survey","translation":"Cyfranogiad dinesig, arolwg ar-lein"},{"language":"cy","text":"most deprived fifth of areas","translation":"ardaloedd yn y pumed mwyaf difreintiedig"},{"language":"cy","text":"least deprived fifth of areas","translation":"ardaloedd yn y pumed lleiaf difreintiedig"},{"language":"cy","text":"voluntary organisations per 1,000 people","translation":"mudiadau gwirfoddol fesul 1,000 o bobl"},{"language":"cy","text":"Voluntary organisations per 1,000 people","translation":"Mudiadau gwirfoddol fesul 1,000 o bobl"},{"language":"cy","text":"Voluntary organisations","translation":"Mudiadau gwirfoddol"},{"language":"cy","text":"South West","translation":"De-orllewin Lloegr"},{"language":"cy","text":"volunteer formally once a month","translation":"gwirfoddoli’n ffurfiol unwaith y mis"},{"language":"cy","text":"Formal volunteering at least once a month","translation":"Gwirfoddoli ffurfiol o leiaf unwaith y mis"},{"language":"cy","text":"deprived neighbourhoods","translation":"cymdogaethau difreintiedig"},{"language":"cy","text":"wealthiest areas","translation":"ardaloedd cyfoethocaf"},{"language":"cy","text":"volunteer formally at least once a month","translation":"gwirfoddoli’n ffurfiol o leiaf unwaith y mis"},{"language":"cy","text":"Formal volunteering at least once a month, online survey","translation":"Gwirfoddoli ffurfiol o leiaf unwaith y mis, arolwg ar-lein"},{"language":"cy","text":"aged 25–34","translation":"pobl 25–34 oed"},{"language":"cy","text":"aged 65–74","translation":"pobl 65–74 oed"},{"language":"cy","text":"Ability to influence local decisions, online survey","translation":"Y gallu i ddylanwadu ar benderfyniadau lleol, arolwg ar-lein"},{"language":"cy","text":"Work Programme contracts of large companies","translation":"Contractau cwmnïau mawr yn y Rhaglen Waith"},{"language":"cy","text":"Work Programme prime contracts","translation":"Prif gontractau’r Rhaglen Waith"},{"language":"cy","text":"Great Britain","translation":"Prydain Fawr"},{"language":"cy","text":"Prime contracts","translation":"Prif gontractau"},{"language":"cy","text":"large companies","translation":"cwmnïau mawr"},{"language":"cy","text":"all contracts","translation":"pob contract"},{"language":"cy","text":"probation areas of two companies","translation":"ardaloedd prawf dau gwmni"},{"language":"cy","text":"Probation areas by preferred bidder","translation":"Ardaloedd prawf yn ôl y cynigydd a ffefrir"},{"language":"cy","text":"October 2014","translation":"Hydref 2014"},{"language":"cy","text":"Community rehabilitation companies","translation":"Cwmnïau adsefydlu cymunedol"},{"language":"cy","text":"Sodexo and Interserve","translation":"Sodexo ac Interserve"},{"language":"cy","text":"all areas","translation":"pob ardal"},{"language":"cy","text":"contracts of four companies","translation":"contractau pedwar cwmni"},{"language":"cy","text":"Government contracts held by four companies","translation":"Contractau’r llywodraeth yn nwylo pedwar cwmni"},{"language":"cy","text":"Atos, Capita, G4S and Serco","translation":"Atos, Capita, G4S a Serco"},{"language":"cy","text":"all spending with outside suppliers","translation":"yr holl wariant gyda chyflenwyr allanol"},{"language":"cy","text":"Public spending with outside suppliers","translation":"Gwariant cyhoeddus gyda chyflenwyr allanol"},{"language":"cy","text":"Public sector","translation":"Y sector cyhoeddus"},{"language":"cy","text":"jobseekers with a job outcome","translation":"ceiswyr gwaith a gafodd ganlyniad swydd"},{"language":"cy","text":"Jobseekers with a job outcome","translation":"Ceiswyr gwaith a gafodd ganlyniad swydd"},{"language":"cy","text":"to 2014","translation":"hyd at 2014"},{"language":"cy","text":"Jobseeker’s Allowance claimants aged 25 and over","translation":"Hawlwyr Lwfans Ceisio Gwaith 25 oed a hŷn"},{"language":"cy","text":"Work Programme","translation":"y Rhaglen Waith"},{"language":"cy","text":"Flexible New Deal","translation":"y Fargen Newydd Hyblyg"},{"language":"cy","text":"councils that commission 15-minute visits","translation":"cynghorau sy’n comisiynu ymweliadau 15 munud"},{"language":"cy","text":"Councils that commission 15-minute care visits","translation":"Cynghorau sy’n comisiynu ymweliadau gofal 15 munud"},{"language":"cy","text":"length of a home care visit","translation":"hyd ymweliad gofal cartref"},{"language":"cy","text":"Length of a home care visit","translation":"Hyd ymweliad gofal cartref"},{"language":"cy","text":"Elderly and disabled people who receive home care","translation":"Pobl hŷn a phobl anabl sy’n cael gofal cartref"},{"language":"cy","text":"Work Programme prime contractors","translation":"Prif gontractwyr y Rhaglen Waith"},{"language":"cy","text":"Prime contractors","translation":"Prif gontractwyr"},{"language":"cy","text":"private sector","translation":"y sector preifat"},{"language":"cy","text":"all prime contractors","translation":"pob prif gontractwr"},{"language":"cy","text":"voluntary sector","translation":"y sector gwirfoddol"},{"language":"cy","text":"reached the job target","translation":"wedi cyrraedd y targed swydd"},{"language":"cy","text":"Work Programme participants who reached the job target","translation":"Cyfranogwyr y Rhaglen Waith a gyrhaeddodd y targed swydd"},{"language":"cy","text":"Participants who completed the programme","translation":"Cyfranogwyr a gwblhaodd y rhaglen"},{"language":"cy","text":"new claimants of Employment and Support Allowance","translation":"hawlwyr newydd Lwfans Cyflogaeth a Chymorth"},{"language":"cy","text":"adult jobseekers","translation":"ceiswyr gwaith sy’n oedolion"},{"language":"cy","text":"2001 to 2009–10","translation":"2001 i 2009–10"},{"language":"cy","text":"Aug 2012–Jan 2013","translation":"Awst 2012–Ion 2013"},{"language":"cy","text":"took part in civic life","translation":"wedi cymryd rhan mewn bywyd dinesig"},{"language":"cy","text":"Civic participation","translation":"Cyfranogiad dinesig"},{"language":"cy","text":"took part in civic life in the past year","translation":"wedi cymryd rhan mewn bywyd dinesig yn ystod y flwyddyn ddiwethaf"},{"language":"cy","text":"2012–13 to final audit","translation":"2012–13 hyd at yr archwiliad terfynol"},{"language":"cy","text":"local influence: wish and reality","translation":"dylanwad lleol: dymuniad a realiti"},{"language":"cy","text":"Local influence: wish and reality","translation":"Dylanwad lleol: dymuniad a realiti"},{"language":"cy","text":"feel they have influence","translation":"teimlo bod ganddynt ddylanwad"},{"language":"cy","text":"call influence important","translation":"dweud bod dylanwad yn bwysig"},{"language":"cy","text":"want more part in decisions","translation":"eisiau mwy o ran mewn penderfyniadau"},{"language":"cy","text":"neighbourhood plans by stage","translation":"cynlluniau cymdogaeth yn ôl cam"},{"language":"cy","text":"Neighbourhood plans by stage","translation":"Cynlluniau cymdogaeth yn ôl cam"},{"language":"cy","text":"to end of February 2014","translation":"hyd at ddiwedd mis Chwefror 2014"},{"language":"cy","text":"Neighbourhood plans","translation":"Cynlluniau cymdogaeth"},{"language":"cy","text":"in force","translation":"mewn grym"},{"language":"cy","text":"applications","translation":"ceisiadau"},{"language":"cy","text":"approved to proceed","translation":"wedi’u cymeradwyo i fynd ymlaen"},{"language":"cy","text":"published","translation":"wedi’u cyhoeddi"},{"language":"cy","text":"voted for Police and Crime Commissioners","translation":"wedi pleidleisio dros Gomisiynwyr yr Heddlu a Throseddu"},{"language":"cy","text":"Turnout at the first Police and Crime Commissioner elections","translation":"Y ganran a bleidleisiodd yn etholiadau cyntaf Comisiynwyr yr Heddlu a Throseddu"},{"language":"cy","text":"15 November 2012","translation":"15 Tachwedd 2012"},{"language":"cy","text":"Voters","translation":"Pleidleiswyr"},{"language":"cy","text":"community bids that fail","translation":"cynigion cymunedol sy’n methu"},{"language":"cy","text":"Community bids that fail","translation":"Cynigion cymunedol sy’n methu"},{"language":"cy","text":"to January 2015","translation":"hyd at fis Ionawr 2015"},{"language":"cy","text":"Attempts to buy assets of community value","translation":"Ymdrechion i brynu asedau o werth cymunedol"},{"language":"cy","text":"food bank supplies for three days","translation":"cyflenwadau tridiau gan fanciau bwyd"},{"language":"cy","text":"Food bank supplies for three days","translation":"Cyflenwadau tridiau gan fanciau bwyd"},{"language":"cy","text":"2010–11 to 2011–12","translation":"2010–11 i 2011–12"},{"language":"cy","text":"Supplies of Trussell Trust food banks","translation":"Cyflenwadau banciau bwyd Ymddiriedolaeth Trussell"},{"language":"cy","text":"2012–13 to 2013–14","translation":"2012–13 i 2013–14"},{"language":"cy","text":"people dependent on food aid","translation":"pobl sy’n ddibynnol ar gymorth bwyd"},{"language":"cy","text":"People dependent on food aid","translation":"Pobl sy’n ddibynnol ar gymorth bwyd"},{"language":"cy","text":"councils that cut grants","translation":"cynghorau a dorrodd grantiau"},{"language":"cy","text":"Councils that cut grants to the voluntary sector","translation":"Cynghorau a dorrodd grantiau i’r sector gwirfoddol"},{"language":"cy","text":"2011–12 to 2012–13","translation":"2011–12 i 2012–13"},{"language":"cy","text":"254 councils","translation":"254 o gynghorau"},{"language":"cy","text":"cut them by more than their own budgets","translation":"wedi torri’n drymach arnynt nag ar eu cyllidebau eu hunain"},{"language":"cy","text":"cut grants","translation":"wedi torri grantiau"},{"language":"cy","text":"grants in State funding","translation":"grantiau yng nghyllid y Wladwriaeth"},{"language":"cy","text":"State grants to the voluntary sector","translation":"Grantiau’r Wladwriaeth i’r sector gwirfoddol"},{"language":"cy","text":"2000–01 to 2011–12","translation":"2000–01 i 2011–12"},{"language":"cy","text":"Voluntary sector","translation":"Y sector gwirfoddol"},{"language":"cy","text":"grants","translation":"grantiau"},{"language":"cy","text":"all State funding","translation":"holl gyllid y Wladwriaeth"},{"language":"cy","text":"trust charities to work independently","translation":"ymddiried mewn elusennau i weithio’n annibynnol"},{"language":"cy","text":"Trust in charities’ independence","translation":"Ymddiriedaeth yn annibyniaeth elusennau"},{"language":"cy","text":"2010 to 2014","translation":"2010 i 2014"},{"language":"cy","text":"public funding of the sector","translation":"cyllid cyhoeddus i’r sector"},{"language":"cy","text":"Public funding of the voluntary sector","translation":"Cyllid cyhoeddus i’r sector gwirfoddol"},{"language":"cy","text":"2010 to 2016","translation":"2010 i 2016"},{"language":"cy","text":"general trust in charities","translation":"ymddiriedaeth gyffredinol mewn elusennau"},{"language":"cy","text":"General trust in charities","translation":"Ymddiriedaeth gyffredinol mewn elusennau"},{"language":"cy","text":"small charities: income from local government","translation":"elusennau bach: incwm gan lywodraeth leol"},{"language":"cy","text":"Change in income from government by size of charity","translation":"Newid mewn incwm gan y llywodraeth yn ôl maint yr elusen"},{"language":"cy","text":"2008–09 to 2012–13","translation":"2008–09 i 2012–13"},{"language":"cy","text":"Charities with incomes of £100,000 to £1m","translation":"Elusennau ag incwm o £100,000 i £1m"},{"language":"cy","text":"largest charities: income from government","translation":"yr elusennau mwyaf: incwm gan y llywodraeth"},{"language":"cy","text":"Charities with incomes over £100m","translation":"Elusennau ag incwm o dros £100m"},{"language":"cy","text":"from local government","translation":"gan lywodraeth leol"},{"language":"cy","text":"from central government","translation":"gan lywodraeth ganolog"},{"language":"cy","text":"sources of the sector’s income","translation":"ffynonellau incwm y sector"},{"language":"cy","text":"Share of the income of the voluntary sector","translation":"Cyfran o incwm y sector gwirfoddol"},{"language":"cy","text":"2013 report","translation":"adroddiad 2013"},{"language":"cy","text":"companies","translation":"cwmnïau"},{"language":"cy","text":"general public","translation":"y cyhoedd"},{"language":"cy","text":"State","translation":"y Wladwriaeth"},{"language":"cy","text":"company giving","translation":"rhoddion cwmnïau"},{"language":"cy","text":"Company giving","translation":"rhoddion cwmnïau"},{"language":"cy","text":"2011 to 2013 editions","translation":"argraffiadau 2011 i 2013"},{"language":"cy","text":"Companies in the survey","translation":"Cwmnïau yn yr arolwg"},{"language":"cy","text":"pre-tax profits of the companies","translation":"elw’r cwmnïau cyn treth"},{"language":"cy","text":"Pre-tax profits of donor companies","translation":"Elw cyn treth y cwmnïau sy’n rhoi"},{"language":"cy","text":"418 companies","translation":"418 o gwmnïau"},{"language":"cy","text":"concentration of company giving","translation":"crynodiad rhoddion cwmnïau"},{"language":"cy","text":"Concentration of company giving","translation":"Crynodiad rhoddion cwmnïau"},{"language":"cy","text":"cash given","translation":"arian a roddwyd"},{"language":"cy","text":"FTSE 100 giving","translation":"rhoddion cwmnïau’r FTSE 100"},{"language":"cy","text":"2007 to 2012","translation":"2007 i 2012"},{"language":"cy","text":"FTSE 100 companies","translation":"Cwmnïau’r FTSE 100"},{"language":"cy","text":"companies’ share of all giving","translation":"cyfran cwmnïau o’r holl roddion"},{"language":"cy","text":"Companies’ share of all giving","translation":"Cyfran cwmnïau o’r holl roddion"},{"language":"cy","text":"All giving","translation":"Yr holl roddion"},{"language":"cy","text":"company giving in pre-tax profit","translation":"rhoddion cwmnïau fel rhan o elw cyn treth"},{"language":"cy","text":"Company giving as a share of pre-tax profit","translation":"rhoddion cwmnïau fel cyfran o elw cyn treth"},{"language":"cy","text":"FTSE 100 companies that give at least 1% of profit","translation":"Cwmnïau’r FTSE 100 sy’n rhoi o leiaf 1% o’u helw"},{"language":"cy","text":"FTSE 100 companies that give at least 1% of pre-tax profit","translation":"Cwmnïau’r FTSE 100 sy’n rhoi o leiaf 1% o’u helw cyn treth"},{"language":"cy","text":"2012 to 2014","translation":"2012 i 2014"},{"language":"cy","text":"FTSE 100 giving in 2014","translation":"rhoddion cwmnïau’r FTSE 100 yn 2014"},{"language":"cy","text":"goals assessed","translation":"nodau a aseswyd"},{"language":"cy","text":"Goals assessed","translation":"Nodau a aseswyd"},{"language":"cy","text":"England and UK","translation":"Lloegr a’r DU"},{"language":"cy","text":"Goals of the Big Society","translation":"Nodau’r Gymdeithas Fawr"},{"language":"cy","text":"goals by outcome","translation":"nodau yn ôl canlyniad"},{"language":"cy","text":"Goals by outcome","translation":"Nodau yn ôl canlyniad"},{"language":"cy","text":"negative outcome","translation":"canlyniad negyddol"},{"language":"cy","text":"without a negative outcome","translation":"heb ganlyniad negyddol"},{"language":"cy","text":"volunteer monthly, ages 16–24","translation":"gwirfoddoli bob mis, 16–24 oed"},{"language":"cy","text":"Formal volunteering at least once a month, ages 16–24","translation":"Gwirfoddoli ffurfiol o leiaf unwaith y mis, 16–24 oed"},{"language":"cy","text":"Ages 16–24","translation":"Pobl 16–24 oed"},{"language":"cy","text":"volunteer at least once a year","translation":"gwirfoddoli o leiaf unwaith y flwyddyn"},{"language":"cy","text":"Formal volunteering at least once a year","translation":"Gwirfoddoli ffurfiol o leiaf unwaith y flwyddyn"},{"language":"cy","text":"2009–10 to 2010–11","translation":"2009–10 i 2010–11"},{"language":"cy","text":"2001 to 2012–13","translation":"2001 i 2012–13"},{"language":"cy","text":"2013–14 to 2014–15","translation":"2013–14 i 2014–15"},{"language":"cy","text":"gave to charity in the past four weeks","translation":"wedi rhoi i elusen yn ystod y pedair wythnos ddiwethaf"},{"language":"cy","text":"Giving to charity in the past four weeks","translation":"Rhoi i elusen yn ystod y pedair wythnos ddiwethaf"},{"language":"cy","text":"2010–11 and Aug 2012–Jan 2013","translation":"2010–11 ac Awst 2012–Ion 2013"},{"language":"cy","text":"2005 to 2010–11","translation":"2005 i 2010–11"},{"language":"cy","text":"belong strongly to their neighbourhood","translation":"teimlo’n gryf eu bod yn perthyn i’w cymdogaeth"},{"language":"cy","text":"Belonging to the neighbourhood","translation":"Perthyn i’r gymdogaeth"},{"language":"cy","text":"2003 to 2008–09","translation":"2003 i 2008–09"},{"language":"cy","text":"feel they belong to their neighbourhood","translation":"teimlo eu bod yn perthyn i’w cymdogaeth"},{"language":"cy","text":"from individuals","translation":"gan unigolion"},{"language":"cy","text":"Income of the voluntary sector","translation":"Incwm y sector gwirfoddol"},{"language":"cy","text":"from the State","translation":"gan y Wladwriaeth"},{"language":"cy","text":"community shops","translation":"siopau cymunedol"},{"language":"cy","text":"Community shops","translation":"Siopau cymunedol"},{"language":"cy","text":"1993 to 2013","translation":"1993 i 2013"},{"language":"cy","text":"end of 2012","translation":"diwedd 2012"},{"language":"cy","text":"December 2013","translation":"Rhagfyr 2013"},{"language":"cy","text":"community libraries open or due to open","translation":"llyfrgelloedd cymunedol sydd ar agor neu i fod i agor"},{"language":"cy","text":"Community libraries","translation":"Llyfrgelloedd cymunedol"},{"language":"cy","text":"Libraries","translation":"Llyfrgelloedd"},{"language":"cy","text":"pubs listed as community assets","translation":"tafarndai a restrwyd fel asedau cymunedol"},{"language":"cy","text":"Pubs listed as assets of community value","translation":"Tafarndai a restrwyd fel asedau o werth cymunedol"},{"language":"cy","text":"Pubs","translation":"Tafarndai"},{"language":"cy","text":"In deprived areas, fewer people trust others or say neighbours pull together","translation":"Mewn ardaloedd difreintiedig, mae llai o bobl yn ymddiried mewn eraill neu’n dweud bod cymdogion yn cyd-dynnu"},{"language":"cy","text":"The Big Society gap","translation":"Bwlch y Gymdeithas Fawr"},{"language":"cy","text":"The Big Society gap: share of people who agree (%), England, Britain or the UK, 2009–10 to 2013","translation":"Bwlch y Gymdeithas Fawr: cyfran y bobl sy’n cytuno (%), Lloegr, Prydain neu’r DU, 2009–10 i 2013"},{"language":"cy","text":"The final audit gives five reasons why the Big Society failed","translation":"Mae’r archwiliad terfynol yn rhoi pum rheswm pam y methodd y Gymdeithas Fawr"},{"language":"cy","text":"Five reasons, with their evidence","translation":"Pum rheswm, gyda’u tystiolaeth"},{"language":"cy","text":"Each reason with figures that bear on it, for England, Great Britain or the UK as marked, mostly 2010–11 to 2014–15","translation":"Pob rheswm gyda ffigurau sy’n berthnasol iddo, ar gyfer Lloegr, Prydain Fawr neu’r DU fel y nodir, 2010–11 i 2014–15 gan mwyaf"},{"language":"cy","text":"The reasons are the audit’s, in our words. Most figures beside them are not: each has a tag.","translation":"Daw’r rhesymau o’r archwiliad, yn ein geiriau ni. Nid felly’r rhan fwyaf o’r ffigurau wrth eu hymyl: mae tag ar bob un."},{"language":"cy","text":"The final audit found negative outcomes on 17 of 21 goals","translation":"Canfu’r archwiliad terfynol ganlyniadau negyddol ar gyfer 17 o’r 21 nod"},{"language":"cy","text":"What rose and what fell","translation":"Beth a gododd a beth a ostyngodd"},{"language":"cy","text":"Goals of the Big Society as judged in January 2015; below, measured changes in England and the UK, about 2010 to 2015","translation":"Nodau’r Gymdeithas Fawr fel y’u barnwyd ym mis Ionawr 2015; isod, newidiadau a fesurwyd yn Lloegr a’r DU, tua 2010 i 2015"},{"language":"cy","text":"Competition favoured a few large companies","translation":"Roedd cystadleuaeth yn ffafrio ychydig o gwmnïau mawr"},{"language":"cy","text":"The audit holds that running services as a market worked against the policy’s own goals and blurred who answers for them.","translation":"Barn yr archwiliad yw bod rhedeg gwasanaethau fel marchnad wedi gweithio yn erbyn nodau’r polisi ei hun, ac wedi’i gwneud yn aneglur pwy sy’n atebol amdanynt."},{"language":"cy","text":"Little power passed to local people","translation":"Ychydig o rym a drosglwyddwyd i bobl leol"},{"language":"cy","text":"The audit finds that control stayed largely with the State, and that people feel less able to shape decisions near them.","translation":"Mae’r archwiliad yn canfod bod rheolaeth wedi aros i raddau helaeth gyda’r Wladwriaeth, a bod pobl yn teimlo’n llai abl i lunio penderfyniadau sy’n agos atynt."},{"language":"cy","text":"Support was not aimed at greatest need","translation":"Ni chafodd cymorth ei anelu at yr angen mwyaf"},{"language":"cy","text":"The audit finds that nothing steered the policy to the groups that gain least, and calls the result the Big Society gap.","translation":"Mae’r archwiliad yn canfod nad oedd dim yn llywio’r polisi tuag at y grwpiau sy’n elwa leiaf, ac mae’n galw’r canlyniad yn fwlch y Gymdeithas Fawr."},{"language":"cy","text":"Charities did not become full partners","translation":"Ni ddaeth elusennau’n bartneriaid llawn"},{"language":"cy","text":"The audit finds no close partnership with the sector that could have carried the policy, while its public funding was cut.","translation":"Nid yw’r archwiliad yn canfod partneriaeth agos â’r sector a allai fod wedi cynnal y polisi, tra oedd cyllid cyhoeddus y sector yn cael ei dorri."},{"language":"cy","text":"Business was not drawn in","translation":"Ni chafodd busnesau eu denu i mewn"},{"language":"cy","text":"The audit finds that companies were not won for public purposes, and that their giving did not make up for lower State funding.","translation":"Mae’r archwiliad yn canfod na chafodd cwmnïau eu hennill at ddibenion cyhoeddus, ac nad oedd eu rhoddion yn gwneud iawn am lai o gyllid gan y Wladwriaeth."},{"language":"cy","text":"36 of 40 Work Programme prime contracts went to large companies","translation":"36 o’r 40 prif gontract yn y Rhaglen Waith a aeth i gwmnïau mawr"},{"language":"cy","text":"Prime contracts only; work passed on to subcontractors is not counted.","translation":"Prif gontractau’n unig; nid yw gwaith a drosglwyddwyd i is-gontractwyr wedi’i gyfrif."},{"language":"cy","text":"Two companies were preferred bidders for 11 of 21 probation areas","translation":"Dau gwmni oedd y cynigwyr a ffefrir ar gyfer 11 o’r 21 ardal brawf"},{"language":"cy","text":"Both bid together with charities.","translation":"Gwnaeth y ddau eu cynigion ar y cyd ag elusennau."},{"language":"cy","text":"£4bn of government contracts held by four companies: Atos, Capita, G4S and Serco","translation":"£4bn o gontractau’r llywodraeth yn nwylo pedwar cwmni: Atos, Capita, G4S a Serco"},{"language":"cy","text":"All spending with outside suppliers was £187bn a year, about half of it on contracted-out services.","translation":"Roedd yr holl wariant gyda chyflenwyr allanol yn £187bn y flwyddyn, tua hanner ohono ar wasanaethau ar gontract allanol."},{"language":"cy","text":"27% of jobseekers on the Work Programme got a job outcome, 26% of similar people on the scheme before it","translation":"27% o geiswyr gwaith ar y Rhaglen Waith a gafodd ganlyniad swydd, 26% o bobl debyg ar y cynllun o’i blaen"},{"language":"cy","text":"60% of councils commission home care visits of 15 minutes","translation":"60% o gynghorau sy’n comisiynu ymweliadau gofal cartref 15 munud"},{"language":"cy","text":"16 of 18 Work Programme prime contractors were from the private sector, 2 from the voluntary sector","translation":"16 o’r 18 prif gontractwr yn y Rhaglen Waith oedd o’r sector preifat, 2 o’r sector gwirfoddol"},{"language":"cy","text":"11% of new claimants of Employment and Support Allowance reached the job target on the Work Programme, 27% of adult jobseekers","translation":"11% o hawlwyr newydd Lwfans Cyflogaeth a Chymorth a gyrhaeddodd y targed swydd ar y Rhaglen Waith, 27% o geiswyr gwaith sy’n oedolion"},{"language":"cy","text":"Home care visits of 15 minutes are the audit’s example of contracts driving standards down","translation":"Ymweliadau gofal cartref 15 munud yw enghraifft yr archwiliad o gontractau’n gwthio safonau i lawr"},{"language":"cy","text":"34% feel able to influence local decisions; it was 38% in 2010–11 and 44% in 2001","translation":"34% sy’n teimlo eu bod yn gallu dylanwadu ar benderfyniadau lleol; 38% oedd y ffigur yn 2010–11 a 44% yn 2001"},{"language":"cy","text":"34% feel able to influence local decisions","translation":"34% sy’n teimlo eu bod yn gallu dylanwadu ar benderfyniadau lleol"},{"language":"cy","text":"Most of the fall came before the policy: 44% in 2001, 37% in 2009–10. The year of the last survey is not stated; the mark stands at the report.","translation":"Daeth y rhan fwyaf o’r gostyngiad cyn y polisi: 44% yn 2001, 37% yn 2009–10. Ni nodir blwyddyn yr arolwg olaf; mae’r marc ar ddyddiad yr adroddiad."},{"language":"cy","text":"Citizenship Survey to 2010–11, then Community Life Survey; last value final audit","translation":"Arolwg Dinasyddiaeth hyd at 2010–11, yna Arolwg Bywyd Cymunedol; y gwerth olaf: archwiliad terfynol"},{"language":"cy","text":"30% took part in civic life within a year; it was 41% in 2012–13 and 34% in 2010–11","translation":"30% a gymerodd ran mewn bywyd dinesig o fewn blwyddyn; 41% oedd y ffigur yn 2012–13 a 34% yn 2010–11"},{"language":"cy","text":"30% took part in civic life within a year; it was 41% in 2012–13","translation":"30% a gymerodd ran mewn bywyd dinesig o fewn blwyddyn; 41% oedd y ffigur yn 2012–13"},{"language":"cy","text":"The audit compares with 41%, the highest of these readings. The survey changed after 2010–11.","translation":"Mae’r archwiliad yn cymharu â 41%, yr uchaf o’r mesuriadau hyn. Newidiodd yr arolwg ar ôl 2010–11."},{"language":"cy","text":"last two values final audit","translation":"y ddau werth olaf: archwiliad terfynol"},{"language":"cy","text":"74% call influence on local decisions important, 44% want more part in them, 38% feel they have it","translation":"74% sy’n dweud bod dylanwad ar benderfyniadau lleol yn bwysig, 44% sydd eisiau mwy o ran ynddynt, 38% sy’n teimlo bod ganddynt ddylanwad"},{"language":"cy","text":"At the start of the policy, not its result.","translation":"Ar ddechrau’r polisi, nid canlyniad y polisi."},{"language":"cy","text":"Over 980 applications to plan a neighbourhood, over 750 approved to proceed, 75 plans published, 6 in force","translation":"Dros 980 o geisiadau i gynllunio cymdogaeth, dros 750 wedi’u cymeradwyo i fynd ymlaen, 75 o gynlluniau wedi’u cyhoeddi, 6 mewn grym"},{"language":"cy","text":"Counted while most plans were still in progress; not a failure rate.","translation":"Cyfrifwyd tra oedd y rhan fwyaf o’r cynlluniau ar y gweill o hyd; nid cyfradd fethu yw hon."},{"language":"cy","text":"15.1% voted in the first Police and Crime Commissioner elections","translation":"15.1% a bleidleisiodd yn etholiadau cyntaf Comisiynwyr yr Heddlu a Throseddu"},{"language":"cy","text":"Almost 50% of attempts to buy assets of community value fail","translation":"Bron i 50% o’r ymdrechion i brynu asedau o werth cymunedol sy’n methu"},{"language":"cy","text":"Social care spending fell by £65 a head in the most deprived areas and rose by £28 in the most affluent","translation":"Gostyngodd gwariant ar ofal cymdeithasol £65 y pen yn yr ardaloedd mwyaf difreintiedig a chododd £28 yn y rhai mwyaf cefnog"},{"language":"cy","text":"The most deprived fifth of councils had 45 applications to plan a neighbourhood, the least deprived fifth 92","translation":"Roedd 45 cais i gynllunio cymdogaeth ymhlith y cynghorau yn y pumed mwyaf difreintiedig, 92 yn y pumed lleiaf difreintiedig"},{"language":"cy","text":"51% say neighbours pull together in the most deprived areas, 78% in the most affluent","translation":"51% sy’n dweud bod cymdogion yn cyd-dynnu yn yr ardaloedd mwyaf difreintiedig, 78% yn y rhai mwyaf cefnog"},{"language":"cy","text":"Disabled people: 8% of the population, 29% of the cuts","translation":"Pobl anabl: 8% o’r boblogaeth, 29% o’r toriadau"},{"language":"cy","text":"Council spending was cut by £220 a head in deprived areas, by £40 in the least deprived","translation":"Torrwyd gwariant cynghorau £220 y pen mewn ardaloedd difreintiedig, £40 yn y rhai lleiaf difreintiedig"},{"language":"cy","text":"Food banks of one network handed out 1,084,604 supplies for three days in 2014–15, 61,468 in 2010–11","translation":"Dosbarthodd banciau bwyd un rhwydwaith 1,084,604 o gyflenwadau tridiau yn 2014–15, 61,468 yn 2010–11"},{"language":"cy","text":"500,000 people were dependent on food aid","translation":"500,000 o bobl oedd yn ddibynnol ar gymorth bwyd"},{"language":"cy","text":"Who counted is not stated.","translation":"Ni nodir pwy fu’n cyfrif."},{"language":"cy","text":"Half of the 254 councils analysed cut grants to the voluntary sector by more than their own budgets","translation":"Roedd hanner y 254 o gynghorau a ddadansoddwyd wedi torri’n drymach ar grantiau i’r sector gwirfoddol nag ar eu cyllidebau eu hunain"},{"language":"cy","text":"Compact Voice speaks for the sector; councils that gave no usable answer are not counted.","translation":"Mae Compact Voice yn siarad ar ran y sector; nid yw cynghorau na roddodd ateb y gellid ei ddefnyddio wedi’u cyfrif."},{"language":"cy","text":"Grants were about half of State funding in 2000–01 and about a fifth in 2011–12","translation":"Roedd grantiau’n cyfateb i tua hanner cyllid y Wladwriaeth yn 2000–01 ac i tua un rhan o bump yn 2011–12"},{"language":"cy","text":"State funding as a whole grew. The period starts ten years before the policy.","translation":"Tyfodd cyllid y Wladwriaeth yn ei gyfanrwydd. Mae’r cyfnod yn dechrau ddeng mlynedd cyn y polisi."},{"language":"cy","text":"62% trust charities to work independently; it was 68% in 2010","translation":"62% sy’n ymddiried mewn elusennau i weithio’n annibynnol; 68% oedd y ffigur yn 2010"},{"language":"cy","text":"£3.3bn less public funding for the sector between 2010 and 2016","translation":"£3.3bn yn llai o gyllid cyhoeddus i’r sector rhwng 2010 a 2016"},{"language":"cy","text":"A forecast, not a measured loss.","translation":"Rhagolwg, nid colled a fesurwyd."},{"language":"cy","text":"General trust in charities held at 6.6 to 6.7 out of ten","translation":"Arhosodd ymddiriedaeth gyffredinol mewn elusennau ar 6.6 i 6.7 allan o ddeg"},{"language":"cy","text":"Income from local government fell by 44% for charities with incomes of £100,000 to £500,000 and rose by 22% for those with over £100m","translation":"I elusennau ag incwm o £100,000 i £500,000, gostyngodd incwm gan lywodraeth leol 44%; i’r rhai ag incwm o dros £100m, cododd 22%"},{"language":"cy","text":"Companies give about 2% of the sector’s income, the State 37%","translation":"Mae cwmnïau’n rhoi tua 2% o incwm y sector, y Wladwriaeth 37%"},{"language":"cy","text":"Counts of company giving disagree: one survey has it 27% lower between its 2011 and 2013 editions, another has FTSE 100 giving £1.2bn higher in 2012 than in 2007.","translation":"Mae’r cyfrifon o roddion cwmnïau’n anghytuno: yn ôl un arolwg, roeddent 27% yn is rhwng ei argraffiadau 2011 a 2013; yn ôl un arall, roedd cwmnïau’r FTSE 100 yn rhoi £1.2bn yn fwy yn 2012 nag yn 2007."},{"language":"cy","text":"Company giving fell by 27% between two editions of a survey, pre-tax profits rose by 55%","translation":"Gostyngodd rhoddion cwmnïau 27% rhwng dau argraffiad o arolwg, a chododd elw cyn treth 55%"},{"language":"cy","text":"Giving in cash and in kind. Two reports of one survey, of 551 and of 418 companies; the second puts the fall at nearly a quarter.","translation":"Rhoddion mewn arian ac mewn nwyddau neu wasanaethau. Dau adroddiad ar un arolwg, o 551 ac o 418 o gwmnïau; yn ôl yr ail, bron i chwarter yw’r gostyngiad."},{"language":"cy","text":"20% of companies give 90% of the cash","translation":"20% o gwmnïau sy’n rhoi 90% o’r arian"},{"language":"cy","text":"20 per cent of 418 companies, not 20 companies.","translation":"20 y cant o 418 o gwmnïau, nid 20 cwmni."},{"language":"cy","text":"FTSE 100 giving rose by £1.2bn from 2007 to 2012","translation":"Roedd rhoddion cwmnïau’r FTSE 100 wedi codi £1.2bn rhwng 2007 a 2012"},{"language":"cy","text":"Counts gifts in kind and volunteers’ hours; starts before the policy.","translation":"Mae’n cyfrif rhoddion mewn nwyddau neu wasanaethau ac oriau gwirfoddolwyr; mae’n dechrau cyn y polisi."},{"language":"cy","text":"Companies give 2% of all that is given in the UK","translation":"Mae cwmnïau’n rhoi 2% o’r cyfan a roddir yn y DU"},{"language":"cy","text":"Company giving was 0.4% of pre-tax profit","translation":"Roedd rhoddion cwmnïau yn 0.4% o elw cyn treth"},{"language":"cy","text":"27 of the FTSE 100 companies gave at least 1% of pre-tax profit in 2014, 22 in 2012","translation":"27 o gwmnïau’r FTSE 100 a roddodd o leiaf 1% o’u helw cyn treth yn 2014, 22 yn 2012"},{"language":"cy","text":"FTSE 100 giving was £2.1bn in 2014","translation":"Roedd rhoddion cwmnïau’r FTSE 100 yn £2.1bn yn 2014"},{"language":"cy","text":"goals with a negative outcome","translation":"nod â chanlyniad negyddol"},{"language":"cy","text":"without","translation":"heb ganlyniad negyddol"},{"language":"cy","text":"Shares of people, change in points","translation":"Cyfrannau o bobl, newid mewn pwyntiau"},{"language":"cy","text":"The survey changed between 2010–11 and 2012–13; both were face to face.","translation":"Newidiodd yr arolwg rhwng 2010–11 a 2012–13; wyneb yn wyneb oedd y ddau."},{"language":"cy","text":"Income of the voluntary sector, £bn","translation":"Incwm y sector gwirfoddol, £bn"},{"language":"cy","text":"One year only.","translation":"Un flwyddyn yn unig."},{"language":"cy","text":"Places run or listed by communities, counts","translation":"Lleoedd sy’n cael eu rhedeg neu eu rhestru gan gymunedau, niferoedd"},{"language":"cy","text":"Counts disagree","translation":"Cyfrifon sy’n anghytuno"},{"language":"cy","text":"Three findings in its favour","translation":"Tri chanfyddiad o blaid y Gymdeithas Fawr"},{"language":"cy","text":"The findings are the audit’s, the figures beside them are other evidence. Many in the sector would credit them to the sector, not to the policy.","translation":"Daw’r canfyddiadau o’r archwiliad; tystiolaeth arall yw’r ffigurau wrth eu hymyl. Byddai llawer yn y sector yn rhoi’r clod amdanynt i’r sector, nid i’r polisi."},{"language":"cy","text":"The second survey ended after the final audit; young people are a small part of it.","translation":"Daeth yr ail arolwg i ben ar ôl yr archwiliad terfynol; rhan fach ohono yw pobl ifanc."},{"language":"cy","text":"Between 39% and 44% in all readings since 2001; NCVO calls it stable.","translation":"Rhwng 39% a 44% ym mhob mesuriad ers 2001; mae NCVO yn ei alw’n sefydlog."},{"language":"cy","text":"Still below 79% in 2005.","translation":"Yn dal yn is na’r 79% yn 2005."},{"language":"cy","text":"The audit compares with 41%: a fall of 11 points.","translation":"Mae’r archwiliad yn cymharu â 41%: gostyngiad o 11 pwynt."},{"language":"cy","text":"Earlier readings: belong strongly. None for 2010–11 in the data.","translation":"Mesuriadau cynharach: perthyn yn gryf. Dim un ar gyfer 2010–11 yn y data."},{"language":"cy","text":"Growing long before: 23 in 1993.","translation":"Yn tyfu ers ymhell cyn hynny: 23 yn 1993."},{"language":"cy","text":"To be listed is not to be taken over.","translation":"Nid yr un peth yw cael eu rhestru a chael eu cymryd drosodd."},{"language":"cy","text":"A resilient voluntary sector. Income from individuals rose to £17.4bn in 2011–12, while income from the State fell.","translation":"Sector gwirfoddol gwydn. Cododd incwm gan unigolion i £17.4bn yn 2011–12, tra gostyngodd incwm gan y Wladwriaeth."},{"language":"cy","text":"Generous individuals. 74% gave to charity within four weeks in 2012–13, 72% in 2010–11; in 2005 it was 79%.","translation":"Unigolion hael. Roedd 74% wedi rhoi i elusen o fewn pedair wythnos yn 2012–13, 72% yn 2010–11; 79% oedd y ffigur yn 2005."},{"language":"cy","text":"More active young people. 35% of those aged 16–24 volunteered monthly in 2014–15, 23% in 2010–11.","translation":"Pobl ifanc fwy gweithgar. Gwirfoddolodd 35% o bobl 16–24 oed bob mis yn 2014–15, 23% yn 2010–11."}]};

// A server has both languages of the report.
addLanguage(cy);
/** The report with the optional figures, which the drop-in does not hold. */
const wholeReport = multilingual(() => whole);
/**
 * Draws a chart with the reader's further evidence open.
 *
 * @param report what is drawn where no data is given: all of the report, or what the drop-in holds of it
 * @throws {RangeError} where there is no such chart or option
 * @throws {Error} where there is nothing to draw, with the reason
 */
function drawn(chart, given, report = 'whole') {
    if (!Object.hasOwn(CHARTS, chart))
        throw new RangeError(`There is no chart "${chart}". Write ${Object.keys(CHARTS).join(' or ')}.`);
    const { options, issues } = optionsOf(given);
    const [spoken] = languageOf(given.lang ?? '');
    const { strings } = spoken;
    const all = report === 'whole' ? wholeReport : builtIn;
    const read = datasetOf(sourceOf(given, all), chart, all, options.with, spoken, given.lang ?? '');
    const drawing = CHARTS[chart].draw(read.dataset, options, strings, {
        ...UNTOUCHED,
        open: openIn(read.dataset),
    });
    tell([...issues, ...read.issues, ...drawing.issues], chart, given);
    const { view, template, picture } = drawing;
    if ('summary' in view)
        return { view, template, picture, options, strings };
    throw new Error(view.join(' '));
}
function sourceOf({ data }, report) {
    if (data === undefined)
        return report;
    return isOwnTable(data) ? data : multilingual(() => data);
}
/** The further evidence of all reasons: without script nobody could open it. */
const openIn = ({ failures }) => new Set(failures.map(({ number }) => `more-${number}`));
/** What is no option of the elements. */
const OTHERS = [
    ...['lang', 'data', 'onIssues', 'nonce'],
    ...['preset', 'width', 'scale', 'grey', 'fontFamily', 'idPrefix', 'links', 'density', 'fontFiles'],
];
function optionsOf(given) {
    const unknown = Object.keys(given).find((name) => !OTHERS.includes(name) && !Object.hasOwn(OPTIONS, name));
    if (unknown !== undefined)
        throw new RangeError(`There is no option "${unknown}". Write ${[...OPTION_NAMES, ...OTHERS].join(', ')}.`);
    return readOptions(given);
}
function tell(issues, chart, { onIssues }) {
    if (issues.length === 0)
        return;
    if (onIssues === undefined)
        console.warn([`${chart}:`, ...issues.map(({ message, help }) => `${message} ${help}`)].join('\n'));
    else
        onIssues(issues);
}

/** A template, or the text of an attribute, as HTML: a page of any encoding, and one that names none, reads it in the same way. */
const markupOf = (content) => htmlOf(content).replace(/[^\0-\x7F]/gu, (character) => `&#${String(character.codePointAt(0))};`);

/**
 * A chart as a table of plain HTML: for a place that takes nothing else, and between the tags of
 * the element, where the chart's own data is not to be read from it.
 */
function drawPlainTable(view, strings) {
    const { columns, rows } = view.table;
    const foot = [view.remark, ...view.notes, drawSources(view, strings.sources)].filter((line) => line);
    return html `<table data-big-society="fallback" lang=${strings.language}><caption>${inLines([view.name, view.subtitle, view.summary])}</caption><thead><tr>${columns.map(({ name }) => html `<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(drawRow)}</tbody>${foot.length === 0
        ? nothing
        : html `<tfoot><tr><td colspan=${columns.length}>${inLines(foot)}</td></tr></tfoot>`}</table>`;
}
/** Texts and templates, a line each. */
const inLines = (lines) => lines
    .flatMap((line) => line || [])
    .map((line, index) => html `${index === 0 ? nothing : html `<br>`}${line}`);
const drawSources = ({ sources }, label) => sources.length === 0
    ? null
    : html `${label}: ${sources.map((source, index) => [index === 0 ? '' : '; ', drawSource(source)])}`;
/** A row, complete where it stands alone; its label and its caution stand for those that follow it. */
const drawRow = ({ span, label, cells, source, caution }) => html `<tr>${span === 0 ? nothing : html `<th scope="row" rowspan=${span}>${label}</th>`}${cells.map((cell) => html `<td>${cell}</td>`)}<td>${drawSource(source)}</td>${span === 0 ? nothing : html `<td rowspan=${span}>${caution}</td>`}</tr>`;
const drawSource = ({ text, href }) => href === null ? text : html `<a href=${href}>${text}</a>`;

/** Buttons need the script: until it has come they only keep their room. */
const UNTIL_THE_SCRIPT = ':host(:not(:defined)) button{visibility:hidden}';
/**
 * A chart as HTML for a page: the element with all that it draws in a declarative shadow root, and
 * between its tags the same as a plain table, for what knows no shadow roots. It needs no script;
 * where the drop-in comes it takes over what stands there, and draws anew only when something changes.
 *
 * @throws {RangeError} where there is no such chart or option, or data without the address that the page reads it from
 * @throws {Error} where there is nothing to draw, with the reason
 */
function renderToHTML(chart, given = {}) {
    const { attributes, inner } = partsOf(chart, given);
    const written = attributes.map(([name, text]) => ` ${name}="${markupOf(text)}"`).join('');
    return `<big-society-${chart}${written}>
${inner}</big-society-${chart}>
`;
}
/**
 * What {@link renderToHTML} writes between the tags, for a framework that writes the tag itself, with `lang`
 * and the same options.
 *
 * @throws as {@link renderToHTML} does
 */
const renderToInnerHTML = (chart, given = {}) => partsOf(chart, given).inner;
function partsOf(chart, given) {
    if (given.data !== undefined && typeof given.src !== 'string')
        throw new RangeError('data comes without src. Give the address too that the page reads it from.');
    const { view, template, options, strings } = drawn(chart, given, 'drop-in');
    const nonce = given.nonce === undefined ? '' : ` nonce="${markupOf(given.nonce)}"`;
    const sheet = [...CHARTS[chart].styles, UNTIL_THE_SCRIPT].join('');
    return {
        attributes: [['lang', strings.language], ...attributesOf(options)],
        inner: `<template shadowrootmode="open"><style data-version="${VERSION}"${nonce}>${sheet}</style>${markupOf(template)}</template>
${markupOf(drawPlainTable(view, strings))}
`,
    };
}

/** A picture as a stand-alone SVG: text as text, colours as attributes, nothing from elsewhere. */
function svgOf(scene, { idPrefix = '', links = false } = {}) {
    const { name, width, height, title, description, language, fontFamily, items } = scene;
    // Ids are parted by spaces where they are referred to.
    const id = (part) => `${idPrefix}${name}-${part}`.replace(/\s+/g, '-');
    const root = element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: links ? 'group' : 'img',
        'aria-labelledby': `${id('title')} ${id('description')}`,
        lang: language,
        'xml:lang': language,
        // Some programs drop spaces between runs otherwise.
        'xml:space': 'preserve',
        'font-family': fontFamily,
    });
    const lines = [
        element('title', { id: id('title') })(escaped(title)),
        element('desc', { id: id('description') })(escaped(description)),
        ...items.map((item) => drawItem(item, links)),
    ];
    return `${root(`\n${lines.join('\n')}\n`)}\n`;
}
function drawItem(item, links) {
    switch (item.kind) {
        case 'text':
            return drawText(item, links);
        case 'rect': {
            const { x, y, width, height, radius, fill, stroke, strokeWidth } = item;
            return element('rect', {
                x,
                y,
                width,
                height,
                rx: radius || null,
                fill,
                ...strokeOf(stroke, strokeWidth),
            })('');
        }
        case 'circle': {
            const { x, y, radius, fill, stroke, strokeWidth } = item;
            return element('circle', { cx: x, cy: y, r: radius, fill, ...strokeOf(stroke, strokeWidth) })('');
        }
        case 'diamond': {
            const { x, y, radius: r, fill, stroke, strokeWidth } = item;
            const d = `M${x} ${two(y - r)}L${two(x + r)} ${y} ${x} ${two(y + r)} ${two(x - r)} ${y}Z`;
            return element('path', { d, fill, ...strokeOf(stroke, strokeWidth) })('');
        }
        case 'line': {
            const { x1, y1, x2, y2, stroke, strokeWidth } = item;
            return element('line', { x1, y1, x2, y2, ...strokeOf(stroke, strokeWidth) })('');
        }
    }
}
const two = (value) => Number(value.toFixed(2));
const strokeOf = (stroke, width) => ({
    stroke,
    'stroke-width': stroke === null || width === 1 ? null : width,
});
/** A paragraph as one text, so that it can be edited as one. */
function drawText({ anchor, lines }, links) {
    const [first] = lines;
    const look = first?.runs[0];
    if (first === undefined || look === undefined)
        return '';
    const text = {
        'font-size': look.size,
        'font-weight': look.bold ? 'bold' : null,
        fill: look.fill,
        'text-anchor': anchor === 'start' ? null : anchor,
    };
    const draw = (runs) => runs.map((run) => drawRun(run, look, links)).join('');
    if (lines.length === 1)
        return element('text', { x: first.x, y: first.y, ...text })(draw(withoutEndSpace(first.runs)));
    const parts = lines.map(({ x, y, runs }, index) => {
        if (anchor === 'start')
            return element('tspan', { x, y })(draw(runs));
        // A space at the end of a line that ends at its x would push it away from there.
        const space = lines[index - 1]?.runs.at(-1)?.text.endsWith(' ') === true ? ' ' : '';
        return element('tspan', { x, y })(space + draw(withoutEndSpace(runs)));
    });
    return element('text', text)(parts.join(''));
}
/** A run, with what makes it different from the first of its text. */
function drawRun({ text, size, bold, fill, href }, look, links) {
    const words = escaped(text);
    const own = {
        'font-size': size === look.size ? null : size,
        'font-weight': bold === look.bold ? null : bold ? 'bold' : 'normal',
        fill: fill === look.fill ? null : fill,
    };
    const plain = Object.values(own).every((value) => value === null);
    const run = plain ? words : element('tspan', own)(words);
    return links && href !== null ? element('a', { href })(run) : run;
}
/** An element without what is null; called with its content. */
const element = (name, attributes) => (content) => {
    const written = Object.entries(attributes)
        .flatMap(([attribute, value]) => (value === null ? [] : ` ${attribute}="${escaped(String(value))}"`))
        .join('');
    return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};
/** Characters that XML refuses, half pairs of UTF-16 among them. */
const REFUSED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(REFUSED, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** Sizes for the usual places, in pixels; the height follows from the chart. */
const PRESETS = {
    /** Narrow, with type that can be read on a phone where the picture is shown at a third of its size. */
    social: { width: 1080, scale: 2.4 },
    /** As wide as most letters, shown as it is. */
    newsletter: { width: 600, scale: 1 },
    /** For a screen that is looked at from afar. */
    slide: { width: 1600, scale: 2 },
    /** Two columns of a page. */
    print: { width: 720, scale: 1 },
};

/**
 * A chart as a stand-alone SVG: text as text, in a typeface as wide as Arial, nothing from elsewhere.
 *
 * @throws {RangeError} where there is no such chart or option, or a number is out of its range
 * @throws {Error} where there is nothing to draw, with the reason
 */
const renderToSVG = (chart, given = {}) => svgOf(sceneOf(chart, given), given);
/**
 * A chart as a PNG, painted by `@resvg/resvg-js`, which has to be installed beside this package.
 *
 * @throws as {@link renderToSVG} does
 * @throws {Error} where that is not installed
 */
async function renderToPNG(chart, given = {}) {
    const { density = 2, fontFiles } = given;
    inRange('density', density, 1, 3);
    const scene = sceneOf(chart, given);
    const { Resvg } = await rasteriser();
    const font = fontFiles === undefined
        ? { loadSystemFonts: true }
        : { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: scene.fontFamily };
    return new Resvg(svgOf(scene), { font, fitTo: { mode: 'zoom', value: density } }).render().asPng();
}
/** Says that there is nothing to paint a PNG with. */
class NoRasteriser extends Error {
}
async function rasteriser() {
    try {
        return await import('@resvg/resvg-js');
    }
    catch {
        throw new NoRasteriser('A PNG needs the package @resvg/resvg-js. Install it: npm install @resvg/resvg-js');
    }
}
function sceneOf(chart, given) {
    const { preset, width, scale, grey = false, fontFamily } = given;
    if (preset !== undefined && !Object.hasOwn(PRESETS, preset))
        throw new RangeError(`There is no preset "${preset}". Write ${Object.keys(PRESETS).join(' or ')}.`);
    if (width !== undefined)
        inRange('width', width, 240, 4000);
    if (scale !== undefined)
        inRange('scale', scale, 0.5, 8);
    const { picture, options } = drawn(chart, given);
    const scene = picture({
        ...(preset === undefined ? {} : PRESETS[preset]),
        ...(width === undefined ? {} : { width }),
        ...(scale === undefined ? {} : { scale }),
        ...(fontFamily === undefined ? {} : { fontFamily }),
        grey,
        theme: options.theme === 'dark' ? 'dark' : 'light',
    });
    if (scene === null)
        throw new Error(`There is nothing to draw in "${chart}".`);
    return scene;
}
function inRange(name, value, least, most) {
    if (!(value >= least && value <= most))
        throw new RangeError(`${name}: "${value}" is not allowed. Write a number from ${least} to ${most}.`);
}

/**
 * Reads a dataset from a file or an address: a `datapackage.json` with its CSV files, a compiled dataset,
 * or a table of comma-separated values, of which is seen what is wrong when it is drawn.
 *
 * @param place a path, or an address that begins with `https:`, `http:` or `file:`
 * @throws {Error} where nothing is there, or neither JSON nor a table
 */
async function readDataset(place) {
    const address = /^(https?|file):/.test(place) ? new URL(place) : pathToFileURL(place);
    const issues = [];
    const text = await textAt(address);
    const table = tableInCsv(text, place);
    if (table !== null)
        return { data: table, issues };
    const found = asRow(jsonOf(text, place), place);
    const data = Array.isArray(found['resources'])
        ? await compilePackage(found, (name) => textAt(new URL(name, address)), issues)
        : found;
    return { data, issues: [...issues, ...parseDataset(data).issues] };
}
async function textAt(address) {
    if (address.protocol === 'file:')
        return readFile(address, 'utf8');
    const answer = await fetch(address);
    if (answer.ok)
        return answer.text();
    throw new Error(`${address.href}: the server answers ${answer.status}.`);
}
function jsonOf(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new Error(`${place}: ${String(error)}. Give a datapackage.json, a compiled dataset or a CSV table.`);
    }
}

const ENGLISH = {
    download: 'Download',
    svg: 'Picture to edit (SVG)',
    png: 'Picture (PNG)',
    csv: 'Data (CSV)',
    citation: 'Citation',
    saved: (file) => `Saved as ${file}.`,
    copy: 'This page may not save files. Copy the text:',
    embed: 'Embed',
    code: 'To show this chart in a page of yours, copy this code:',
    codeBeside: 'To show this chart in a page of yours, put big-society.js beside it and copy this code:',
    copyText: 'Copy',
    copied: 'Copied.',
    unit: 'Unit',
    printed: 'Value as printed',
    address: 'Address',
};
/** The words of files in a language, those that it lacks in English. */
const fileWordsOf = ({ files }) => ({ ...ENGLISH, ...files });

/** Lines end as RFC 4180 has it. */
const LINE_END = '\r\n';
/** Spreadsheets take a text without it for one of another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
/**
 * A chart's table as comma-separated values (RFC 4180), a line a reading, each complete: the value as
 * a number with its unit and as it is printed, the source with its address.
 */
function csvOf({ columns, rows }, strings) {
    const words = fileWordsOf(strings);
    const [measure = '', group = '', value = '', ...others] = columns.map(({ name }) => name);
    const [source = '', caution = ''] = others.slice(-2);
    const head = [
        measure,
        group,
        value,
        words.unit,
        words.printed,
        ...others.slice(0, -2),
        source,
        words.address,
        caution,
    ];
    return (BYTE_ORDER_MARK +
        [head, ...rows.map((row) => lineOf(row, strings))]
            .map((cells) => cells.map(cellOf).join(',') + LINE_END)
            .join(''));
}
function lineOf({ label, cells, reading, source, caution }, { unit }) {
    const [group = '', printed = '', ...others] = cells;
    return [
        label,
        group,
        reading === null ? '' : String(signedValue(reading)),
        reading === null ? '' : unit(reading.figure.unit).name,
        printed,
        ...others,
        source.text,
        source.href ?? '',
        caution,
    ];
}
/** What a spreadsheet would run as a formula, though it is a text, also in wide characters; numbers may have a sign. */
const isFormula = (text) => /^[=+\-@\t\r＝＋－＠]/.test(text) && !Number.isFinite(Number(text));
/** A cell, quoted where it has to be; an apostrophe keeps a spreadsheet from running it. */
function cellOf(text) {
    const safe = isFormula(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a chart says in a few lines: title, subtitle, summary, notes and sources with their addresses. */
function textOf(frame, strings) {
    return [
        stated([frame.title, frame.subtitle]),
        stated([frame.remark, frame.summary]),
        frame.notes,
        stated([sourcesIn(frame, strings)]),
    ]
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
/** The sources of a chart with their addresses, in a line; empty where there are none. */
function sourcesIn({ sources }, strings) {
    const named = sources.map(({ text, href }) => text + (href === null ? '' : ` <${href}>`));
    return named.length === 0 ? '' : `${strings.sources}: ${named.join('; ')}`;
}

/**
 * A chart as a table of plain HTML.
 *
 * @throws {RangeError} where there is no such chart or option
 * @throws {Error} where there is nothing to draw, with the reason
 */
function renderToTable(chart, given = {}) {
    const { view, strings } = drawn(chart, given);
    return `${markupOf(drawPlainTable(view, strings))}\n`;
}
/**
 * What a chart says in a few lines of plain text: title, subtitle, summary, notes and sources.
 *
 * @throws as {@link renderToTable} does
 */
function renderToText(chart, given = {}) {
    const { view, strings } = drawn(chart, given);
    return textOf(view, strings);
}
/**
 * A chart's readings as comma-separated values (RFC 4180), with their sources.
 *
 * @throws as {@link renderToTable} does
 */
function renderToCSV(chart, given = {}) {
    const { view, strings } = drawn(chart, given);
    return csvOf(view.table, strings);
}

export { CHART_NAMES, NoRasteriser, OPTIONS, PRESETS, VERSION, addLanguage, readDataset, renderToCSV, renderToHTML, renderToInnerHTML, renderToPNG, renderToSVG, renderToTable, renderToText };
//# sourceMappingURL=server.mjs.map

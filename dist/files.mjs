/*! big-society-charts 0.1.0, MIT. With Lit (BSD-3-Clause) and D3 (ISC). */
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

/** Version of this library, as in `package.json`. */
const VERSION = '0.1.0';

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
const textAt = (run, x, y, anchor = 'start') => ({
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

/** How much of a line of text lies before its x. */
const BEFORE = { start: 0, middle: 0.5, end: 1 };
/**
 * Draws a picture on a canvas.
 *
 * @param ratio pixels of the canvas for one of the picture; the canvas is `ratio` times
 *   as wide and as high as the scene, rounded up
 */
function drawScene(scene, context, ratio = 1) {
    context.save();
    context.scale(ratio, ratio);
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    for (const item of scene.items)
        drawItem$1(item, context, scene.fontFamily);
    context.restore();
}
function drawItem$1(item, context, fontFamily) {
    switch (item.kind) {
        case 'text':
            drawText$1(item, context, fontFamily);
            break;
        case 'line':
            context.beginPath();
            context.moveTo(item.x1, item.y1);
            context.lineTo(item.x2, item.y2);
            stroke(item.stroke, item.strokeWidth, context);
            break;
        case 'rect':
            context.beginPath();
            context.roundRect(item.x, item.y, item.width, item.height, item.radius);
            paint(item, context);
            break;
        case 'circle':
            context.beginPath();
            context.arc(item.x, item.y, item.radius, 0, 2 * Math.PI);
            paint(item, context);
            break;
        case 'diamond':
            diamond(item, context);
            paint(item, context);
            break;
    }
}
function diamond({ x, y, radius }, context) {
    context.beginPath();
    context.moveTo(x, y - radius);
    context.lineTo(x + radius, y);
    context.lineTo(x, y + radius);
    context.lineTo(x - radius, y);
    context.closePath();
}
function paint({ fill, stroke: colour, strokeWidth }, context) {
    context.fillStyle = fill;
    context.fill();
    if (colour !== null)
        stroke(colour, strokeWidth, context);
}
function stroke(colour, width, context) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
}
function drawText$1({ anchor, lines }, context, fontFamily) {
    for (const { x, y, runs } of lines) {
        const drawn = withoutEndSpace(runs);
        const width = drawn.reduce((sum, run) => sum + widthIn(context, run, fontFamily), 0);
        let left = x - width * BEFORE[anchor];
        for (const run of drawn) {
            // Sets the font too.
            const advance = widthIn(context, run, fontFamily);
            context.fillStyle = run.fill;
            context.fillText(run.text, left, y);
            left += advance;
        }
    }
}
/** The width of a run in the font that the canvas found. */
function widthIn(context, { text, size, bold }, fontFamily) {
    context.font = `${bold ? 'bold ' : ''}${size}px ${fontFamily}`;
    return context.measureText(text).width;
}

/** The value with the sign that the figure's direction gives it. */
const signedValue = ({ figure, value }) => figure.direction === 'fall' ? -value.value : value.value;

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
        [head, ...rows.map((row) => lineOf$1(row, strings))]
            .map((cells) => cells.map(cellOf).join(',') + LINE_END)
            .join(''));
}
function lineOf$1({ label, cells, reading, source, caution }, { unit }) {
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

/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
/** The texts that say something. */
const stated = (texts) => texts.flatMap((text) => (text === null || text === '' ? [] : [text]));

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
/**
 * How to cite a chart: its title, its sources with their addresses, the page and the day.
 *
 * @param today as ISO 8601 has it
 * @param library what drew it, with its version
 */
const citationOf = (frame, strings, page, today, library) => `${stated([frame.name, sourcesIn(frame, strings), `<${page}>, ${today}`, library]).join('. ')}.\n`;
/** The sources of a chart with their addresses, in a line; empty where there are none. */
function sourcesIn({ sources }, strings) {
    const named = sources.map(({ text, href }) => text + (href === null ? '' : ` <${href}>`));
    return named.length === 0 ? '' : `${strings.sources}: ${named.join('; ')}`;
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
const whole = (text) => text.replaceAll(' ', NBSP);
/** Links one after the other, small and grey. */
const linked = (links, separator, setting) => links.flatMap(({ text, href }, index) => [
    ...(index === 0 ? [] : [small(separator, setting)]),
    { ...small(text, setting), href },
]);
/** Place, period and sources as one small grey line, then the signs of footnotes. */
function origin(where, sources, setting, signs = []) {
    const parts = [...where.map((text) => ({ text, href: null })), ...sources];
    return [...linked(parts, DOT, setting), ...signs.map((sign) => small(NBSP + sign, setting))];
}
/** Said after a heading in small letters, such as "(more is worse)". */
const remarkRuns = (remark, setting) => remark === null ? [] : [small(` ${whole(`(${remark})`)}`, setting)];

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
        return textAt(small(label, setting), onTrack(track, x), 0, anchor);
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
    return textAt(text, x + (start ? -TO_VALUE$1 : TO_VALUE$1) * em, height / 2 + TO_BASE$1 * em, start ? 'end' : 'start');
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
    const where = paragraph(origin(row.where, row.sources, setting), words);
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
            : [run(` ${whole(bar.value)}`, setting, { bold: palette.bold, fill: palette.words[bar.role] })]),
    ];
}
const stepOf = ({ value, period }, index, setting) => [
    ...(index === 0 ? [] : [run(ARROW, setting)]),
    run(whole(value), setting),
    small(whole(` (${period})`), setting),
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
        paragraph(origin([], sources, setting), width - indent),
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
function lineOf(view, width, setting) {
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
    const labels = scale.map((label, index) => textAt(label, left - (0.5 + HALF_POINT) * em, yOf(view.ticks[index]?.x ?? 0, plot) + 0.3 * em, 'end'));
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
    return kept(textAt(small(label, setting), xOf(x, plot), plot.top - 0.6 * setting.em, align), width);
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
    return kept(textAt(text, xOf(x, plot), yOf(y, plot) + toBase * em, align), width);
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
        paragraph(origin(view.where, view.sources, own), width),
        ...view.cautions.map((caution) => paragraph([small(caution, own)], width)),
    ].filter((part) => part !== null && part.height > 0);
    return stack(parts.flatMap((part, index) => (index === 0 ? [part] : [GAP * em, part])));
}
function graphicOf(graphic, width, setting) {
    switch (graphic.kind) {
        case 'units':
            return unitsOf(graphic, width, setting);
        case 'line':
            return lineOf(graphic, width, setting);
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
    return textAt(text, 0, baseOf(SIZE.headline * setting.em, HEADLINE.leading));
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
    return textAt(text, onTrack(track, x) + away, middle + TO_BASE * em, side === 'start' ? 'end' : 'start');
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
const whereOf = ({ where, sources, footnotes }, width, setting) => paragraph(origin(where, sources, setting, footnotes), width);
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

/** Points of a PNG for each pixel of its width. */
const DENSITY = 2;
/** The chart as a still picture, light where nothing else was asked for: it will be seen on paper and on other grounds. */
function sceneOf({ name, view, options, strings }) {
    const size = { theme: options.theme === 'dark' ? 'dark' : 'light' };
    // Each element has its own kind of View.
    if (name.endsWith('gap'))
        return sceneOfGap(view, strings, size);
    if (name.endsWith('balance'))
        return sceneOfBalance(view, strings, size);
    return sceneOfFailures(view, strings, size);
}
const svgFrom = (shown) => svgOf(sceneOf(shown));
const csvFrom = ({ view, strings }) => csvOf(view.table, strings);
const textFrom = ({ view, strings }) => textOf(view, strings);
/** Painted, not made from the SVG: a strict policy refuses the picture of one. */
function pngFrom(shown, document) {
    const scene = sceneOf(shown);
    const canvas = document.createElement('canvas');
    canvas.width = scene.width * DENSITY;
    canvas.height = scene.height * DENSITY;
    const context = canvas.getContext('2d');
    if (context === null)
        throw new Error('This browser paints no pictures.');
    drawScene(scene, context, DENSITY);
    return new Promise((resolve, reject) => {
        canvas.toBlob((blob) => {
            if (blob === null)
                reject(new Error('This browser paints no pictures of this size.'));
            else
                resolve(blob);
        }, 'image/png');
    });
}

const filesStyles = ".controls:has(.files),.j{display:flex;flex-wrap:wrap;gap:.5em}.files{display:contents}.k::after{content:' +' / ''}.k[aria-expanded='true']::after{content:' \\2212' / ''}.j{flex-basis:100%}.files [hidden]{display:none}.copy{flex-basis:100%}.copy label{font-size:.8667em}.j textarea{display:block;box-sizing:border-box;inline-size:100%;margin-block:.25em .5em;padding:.5em;border:1px solid var(--_f);background:var(--_l);color:inherit;font:inherit;font-family:ui-monospace,'Liberation Mono',monospace}";

/** A button under a chart, and what it opens below the buttons. */
class Disclosure {
    /** @param id of what opens, once in a chart */
    constructor(document, id) {
        this.opener = buttonIn(document);
        this.opener.classList.add('k');
        this.opener.setAttribute('aria-controls', id);
        this.group = document.createElement('span');
        this.group.id = id;
        this.group.className = 'j';
        this.group.role = 'group';
        this.open = false;
    }
    get open() {
        return !this.group.hidden;
    }
    set open(open) {
        this.group.hidden = !open;
        this.opener.ariaExpanded = String(open);
    }
    /** Whether something is its button, or stands in what it opens. */
    holds(target) {
        return target instanceof Node && (this.opener.contains(target) || this.group.contains(target));
    }
    /** What the button and the group are called. */
    set name(name) {
        this.opener.textContent = name;
        this.group.ariaLabel = name;
    }
}
/** A button as those of the charts. */
function buttonIn(document) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'control';
    button.part = 'control';
    return button;
}

/** A text to be copied: with its label, and a button that copies it. */
class CopyText {
    #label;
    #text;
    #button;
    /** @param copied is called when the text was copied */
    constructor(document, copied) {
        this.#text = document.createElement('textarea');
        this.#text.readOnly = true;
        this.#text.rows = 6;
        // Keys that move in it or copy from it turn no slide.
        for (const type of ['keydown', 'keypress', 'keyup'])
            this.#text.addEventListener(type, (event) => {
                if (event.key !== 'Escape')
                    event.stopPropagation();
            });
        this.#label = document.createTextNode('');
        const label = document.createElement('label');
        label.append(this.#label, this.#text);
        this.#button = buttonIn(document);
        this.#button.addEventListener('click', () => void this.#copy(copied));
        this.element = document.createElement('span');
        this.element.className = 'copy';
        this.element.append(label, this.#button);
    }
    /** Says what to do; the text stays where it is, and with it what is selected. */
    set words({ label, copyText }) {
        this.#label.data = label;
        this.#button.textContent = copyText;
    }
    /** The text; what is selected in it stays where it is the same. */
    set text(text) {
        if (this.#text.value !== text)
            this.#text.value = text;
    }
    /** Shows a text, selected. */
    show(text) {
        this.text = text;
        this.element.hidden = false;
        this.#select();
    }
    async #copy(copied) {
        this.#select();
        try {
            await navigator.clipboard.writeText(this.#text.value);
            copied();
        }
        catch {
            // A frame or a page without encryption may not: it is selected, for the reader to copy.
        }
    }
    #select() {
        this.#text.focus();
        this.#text.select();
    }
}

/**
 * Names of the scripts that a chart needs.
 *
 * @param language BCP 47 tag: Welsh is a script of its own
 */
const scriptNames = (language) => [
    'big-society.js',
    ...(/^cy\b/i.test(language) ? ['big-society.cy.js'] : []),
];
/** Characters that an attribute may not hold, as people write them. */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
/** Editors make paragraphs of lines, so an attribute has none. */
const written$1 = (attributes) => attributes
    .map(([name, text]) => {
    const line = text.replace(/\s+/g, ' ');
    return ` ${name}="${line.replace(/[&<"]/g, (character) => ESCAPES[character] ?? character)}"`;
})
    .join('');
function scriptCode({ src, integrity }) {
    const checked = integrity
        ? [
            ['integrity', integrity],
            ['crossorigin', 'anonymous'],
        ]
        : [];
    return `<script${written$1([['src', src], ...checked])} defer></script>`;
}
const scriptsOf = ({ scripts }) => scripts
    .map((script) => `${scriptCode(script)}
`)
    .join('');
/** The chart as its tag, with the scripts. */
const tagCode = (embed) => `${scriptsOf(embed)}<${embed.tag}${written$1(embed.attributes)}>${embed.content}</${embed.tag}>`;

/** Where a row stands in a file, for messages: "figures.csv, row 2". */
/** A text or a finite number as an attribute would have it; anything else is no value. */
const written = (input) => typeof input === 'string' || Number.isFinite(input) ? String(input).trim() : '';
/** A text, even an empty one. */
const anyText = {
    expected: 'a text',
    read: (input) => (typeof input === 'string' ? input.trim() : undefined),
};
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

/** Whether there is a code for a chart: none names an object. */
const hasCode = ({ host }) => host.data === null;
/** Where the script of the charts stands, as another page finds it; empty where none can be named. */
function scriptFolder({ scripts, location }) {
    const found = [...scripts].find(({ src }) => /\/big-society\.m?js($|\?)/.test(src));
    // What stands in a folder of this reader stands nowhere else.
    return found === undefined || location.protocol === 'file:' ? '' : new URL('.', found.src).href;
}
/** The code that shows the same chart in another page. */
function embedCodeOf({ host, name, options, strings }) {
    const { baseURI } = host.ownerDocument;
    const { language } = strings;
    const folder = scriptFolder(host.ownerDocument);
    const attributes = attributesOf({
        ...options,
        src: options.src && new URL(options.src, baseURI).href,
        // It goes along.
        for: null,
    });
    return tagCode({
        scripts: scriptNames(language).map((file) => ({ src: folder + file })),
        tag: name,
        attributes: language.startsWith('en') ? attributes : [['lang', language], ...attributes],
        content: options.src === null ? tableCode(tableOf(host, options.for)) : '',
    });
}
/** The page's own table; the caption that a figure has beside it goes along. */
function tableCode(table) {
    if (table === null)
        return '';
    const copy = table.cloneNode(true);
    const caption = table.parentElement?.querySelector('figcaption');
    if (copy.caption === null && caption)
        copy.createCaption().append(...caption.cloneNode(true).childNodes);
    return copy.outerHTML;
}

/** Every kind, in the order of their buttons. */
const KINDS = [
    { name: 'png', extension: 'png', type: 'image/png', make: pngFrom },
    { name: 'svg', extension: 'svg', type: 'image/svg+xml', make: svgFrom },
    { name: 'csv', extension: 'csv', type: 'text/csv', make: csvFrom },
    {
        name: 'citation',
        extension: 'txt',
        type: 'text/plain',
        make: ({ view, strings }, { URL: page }) => citationOf(view, strings, page, new Date().toISOString().slice(0, 10), `big-society-charts ${VERSION}`),
    },
];

/** How long a browser may take to fetch what it is to save, in milliseconds. */
const TIME_TO_SAVE = 60_000;
/** Whether a page may hand files to its reader: one in a sandbox, which has no origin, may not. */
const maySave = ({ origin, location }) => origin !== 'null' || location.protocol === 'file:';
const revoke = (address) => {
    URL.revokeObjectURL(address);
};
/** Hands a file to the browser, which saves it where its reader's files go. */
function save(content, name, document) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    // By its address alone, so that a chart that is gone by then is not kept.
    setTimeout(revoke, TIME_TO_SAVE, link.href);
}
/** The longest name that every system takes without trouble, in characters. */
const LONGEST_NAME = 60;
/** A text as a part of a file's name: small letters, digits and hyphens. */
const fileNameOf = (text) => text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F’']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');

/** What the second script puts under one chart: a button for files, and one for the code of the chart. */
class Panel {
    #document;
    #files;
    #embed;
    #buttons;
    #status;
    #fileText;
    #code;
    #shown;
    /** Whether the press of Escape ended here, so that its release does too. */
    #held = false;
    constructor(document, shown) {
        this.#document = document;
        this.#shown = shown;
        this.#files = new Disclosure(document, 'files');
        this.#embed = new Disclosure(document, 'embed');
        // In a sandbox a picture can be neither saved nor copied as text.
        const kinds = this.#maySave ? KINDS : KINDS.filter(({ name }) => name !== 'png');
        this.#buttons = kinds.map((kind) => {
            const button = buttonIn(document);
            button.name = kind.name;
            button.addEventListener('click', () => void this.#give(kind));
            return button;
        });
        this.#status = document.createElement('span');
        this.#status.className = 'ear';
        this.#status.role = 'status';
        const copied = () => {
            this.#status.textContent = fileWordsOf(this.#shown.strings).copied;
        };
        this.#fileText = new CopyText(document, copied);
        this.#fileText.element.hidden = true;
        this.#code = new CopyText(document, copied);
        this.#files.group.append(...this.#buttons, this.#fileText.element);
        this.#embed.group.append(this.#code.element);
        this.element = document.createElement('span');
        this.element.className = 'files';
        // So that the chart leaves it where it is.
        this.element.dataset['guest'] = '';
        const both = [this.#files, this.#embed];
        this.element.append(...both.map(({ opener }) => opener), ...both.map(({ group }) => group), this.#status);
        for (const one of both)
            one.opener.addEventListener('click', () => {
                this.#toggle(one);
            });
        for (const type of ['keydown', 'keyup'])
            this.element.addEventListener(type, this.#key);
        this.show(shown);
    }
    get #maySave() {
        return this.#document.defaultView !== null && maySave(this.#document.defaultView);
    }
    /** Takes what the chart shows now, in its language. */
    show(shown) {
        this.#shown = shown;
        const { controls } = shown.options;
        const words = fileWordsOf(shown.strings);
        this.#files.opener.hidden = !controls.includes('download');
        this.#embed.opener.hidden = !(controls.includes('embed') && hasCode(shown));
        for (const one of [this.#files, this.#embed])
            if (one.opener.hidden)
                one.open = false;
        this.#files.name = words.download;
        this.#embed.name = words.embed;
        for (const button of this.#buttons) {
            const kind = KINDS.find(({ name }) => name === button.name);
            if (kind !== undefined)
                button.textContent = words[kind.name];
        }
        const { copyText } = words;
        this.#fileText.words = { label: words.copy, copyText };
        this.#code.words = {
            label: scriptFolder(this.#document) === '' ? words.codeBeside : words.code,
            copyText,
        };
        if (this.#embed.open)
            this.#code.text = embedCodeOf(shown);
    }
    #toggle(one) {
        one.open = !one.open;
        this.#fileText.element.hidden = true;
        this.#status.textContent = '';
        if (this.#embed.open && one === this.#embed)
            this.#code.show(embedCodeOf(this.#shown));
    }
    /** Saves a file, or shows its text where the page may not save any. */
    async #give({ name, extension, type, make }) {
        const words = fileWordsOf(this.#shown.strings);
        try {
            const made = await make(this.#shown, this.#document);
            if (!this.#maySave && typeof made === 'string') {
                this.#fileText.show(made);
                return;
            }
            const file = `${this.#shown.name}-${fileNameOf(this.#shown.view.name)}${name === 'citation' ? '-citation' : ''}.${extension}`;
            save(new Blob([made], { type }), file, this.#document);
            this.#status.textContent = words.saved(file);
        }
        catch (error) {
            this.#status.textContent = String(error);
            console.warn(`<${this.#shown.name}>: ${String(error)}`);
        }
    }
    /** Escape closes what is open and stops there, so that no slide turns. */
    #key = (event) => {
        if (event.key !== 'Escape')
            return;
        // That in which the reader is, or another that is open.
        const open = [this.#files, this.#embed]
            .filter((one) => one.open)
            .sort((one) => (one.holds(event.target) ? -1 : 1))[0];
        const acts = event.type === 'keydown' && open !== undefined;
        if (acts) {
            this.#toggle(open);
            open.opener.focus();
        }
        if (acts || this.#held)
            event.stopPropagation();
        this.#held = acts;
    };
}

/** What each chart shows, and its panel. */
const shownBy = new WeakMap();
const panels = new WeakMap();
/**
 * Gives charts buttons for files and for code, and the methods that make files of them.
 *
 * @param chart the class of any chart: all have one base; of the same version as this
 */
function addFiles(chart) {
    if (chart.version !== VERSION) {
        console.warn(`big-society-charts: files are of version ${VERSION}, the charts of ${chart.version}. Take both from one version.`);
        return;
    }
    const base = Object.hasOwn(chart, 'onDrawing')
        ? chart.prototype
        : Object.getPrototypeOf(chart.prototype);
    // The script may come twice.
    if (Object.hasOwn(base, 'toSVG'))
        return;
    Object.defineProperties(base, Object.getOwnPropertyDescriptors(METHODS));
    chart.onDrawing(drew);
}
function drew({ host, root, drawing, options, strings }) {
    const { view } = drawing;
    if (!('summary' in view)) {
        shownBy.delete(host);
        return;
    }
    const shown = { host, name: host.localName, view, options, strings };
    shownBy.set(host, shown);
    const place = root.querySelector('.controls');
    if (place === null || !options.controls.some((control) => control !== 'table')) {
        panels.get(root)?.element.remove();
        return;
    }
    const panel = panels.get(root) ?? new Panel(host.ownerDocument, shown);
    panels.set(root, panel);
    panel.show(shown);
    const [sheet] = sheetsOf([filesStyles], host.ownerDocument);
    if (sheet !== undefined && !root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets.push(sheet);
    if (panel.element.parentNode !== place)
        place.append(panel.element);
}
/** What a chart shows as soon as it is drawn. */
async function shownIn(chart) {
    await chart.updateComplete;
    const shown = shownBy.get(chart);
    if (shown === undefined)
        throw new Error(`<${chart.localName}> shows nothing.`);
    return shown;
}
const METHODS = {
    async toSVG() {
        return svgFrom(await shownIn(this));
    },
    async toPNG() {
        return pngFrom(await shownIn(this), this.ownerDocument);
    },
    async toCSV() {
        return csvFrom(await shownIn(this));
    },
    async toText() {
        return textFrom(await shownIn(this));
    },
};

export { addFiles };
//# sourceMappingURL=files.mjs.map

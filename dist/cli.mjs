#!/usr/bin/env node
/*! big-society-charts 0.1.0, MIT. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { OPTIONS, renderToText, renderToTable, renderToCSV, renderToPNG, renderToSVG, renderToHTML, CHART_NAMES, PRESETS, VERSION, NoRasteriser, readDataset } from './server.mjs';

/** Where a row stands in a file, for messages: "figures.csv, row 2". */
const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something is such a table, as far as can be seen from outside. */
const isOwnTable = (data) => isRow(data) && Array.isArray(data['head']) && Array.isArray(data['foot']);

/** How a chart is written in each format, by the name of the format. */
const FORMATS = {
    html: { extension: 'html', write: renderToHTML },
    svg: { extension: 'svg', write: renderToSVG },
    png: { extension: 'png', write: renderToPNG },
    csv: { extension: 'csv', write: renderToCSV },
    table: { extension: 'table.html', write: renderToTable },
    text: { extension: 'txt', write: renderToText },
};
/** The names of the options of the elements. */
const OPTION_NAMES = Object.keys(OPTIONS);
/** The names of the formats. */
const FORMAT_NAMES = Object.keys(FORMATS);

/** A command line that cannot be followed: what is wrong and what to write. */
class UsageError extends Error {
}
const TEXT = { type: 'string' };
const RENDER = {
    all: { type: 'boolean' },
    format: TEXT,
    out: TEXT,
    lang: TEXT,
    nonce: TEXT,
    preset: TEXT,
    width: TEXT,
    scale: TEXT,
    grey: { type: 'boolean' },
    density: TEXT,
    font: TEXT,
    ...Object.fromEntries(OPTION_NAMES.map((name) => [OPTIONS[name].attribute, TEXT])),
};
/** Reads the words after `render`. */
function readRender(words) {
    const { positionals, values } = parse(words, RENDER);
    const text = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : null;
    };
    const all = values.all === true;
    const charts = namesOf(all && positionals.length === 0 ? CHART_NAMES : positionals, CHART_NAMES, 'chart');
    const asked = text('format')?.split(',') ?? (all ? FORMAT_NAMES : ['html']);
    const formats = namesOf(asked, FORMAT_NAMES, 'format');
    const out = text('out');
    if (charts.length === 0)
        throw new UsageError(`Name a chart: ${CHART_NAMES.join(', ')}, or write --all.`);
    if (charts.length * formats.length > 1 && out === null)
        throw new UsageError('Several files need a folder: write --out and its name.');
    const options = Object.fromEntries(OPTION_NAMES.flatMap((name) => {
        const value = text(OPTIONS[name].attribute);
        return value === null ? [] : [[name, value]];
    }));
    return {
        charts,
        formats,
        named: text('format') !== null,
        out,
        options,
        others: othersOf(text, values.grey === true),
    };
}
/** The options of files; what was not written is left out. */
function othersOf(text, grey) {
    const given = (name, read) => {
        const value = text(name);
        return value === null ? undefined : read(value);
    };
    const preset = given('preset', (name) => namesOf([name], PRESET_NAMES, 'preset')[0]);
    const others = {
        lang: given('lang', String),
        nonce: given('nonce', String),
        preset,
        width: given('width', Number),
        scale: given('scale', Number),
        density: given('density', Number),
        fontFiles: given('font', (files) => files.split(',')),
        grey,
    };
    return Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
}
const PRESET_NAMES = Object.keys(PRESETS);
/** Reads the words after `validate`: the file of a dataset. */
function readValidate(words) {
    const [file, ...others] = parse(words, {}).positionals;
    if (file === undefined || others.length > 0)
        throw new UsageError('Name one file: a datapackage.json or a compiled dataset.');
    return file;
}
function namesOf(given, known, what) {
    return given.map((word) => {
        const found = known.find((name) => name === word);
        if (found !== undefined)
            return found;
        throw new UsageError(`There is no ${what} "${word}". Write ${known.join(', ')}.`);
    });
}
function parse(words, options) {
    try {
        return parseArgs({ args: [...words], options, allowPositionals: true });
    }
    catch (error) {
        throw new UsageError(`${error instanceof Error ? error.message : String(error)}. See --help.`);
    }
}

/** What `--help` says. */
const HELP = `The charts of the final Big Society audit as files.

big-society-charts render <chart> [options]    one chart (${CHART_NAMES.join(', ')})
big-society-charts render --all --out folder   all charts in all formats
big-society-charts validate <file>             what is wrong with a dataset, row by row
big-society-charts --version

  --format   ${FORMAT_NAMES.join(', ')}; several with commas (html)
  --out      file, or folder for several; without it the standard output
  --lang     language, such as cy
  --preset   size of pictures: ${Object.keys(PRESETS).join(', ')}
  --width    of pictures, in pixels (720)
  --scale    size of the type in pictures, in parts of the usual (1)
  --grey     pictures in greys
  --density  of a png: points for each pixel, 1 to 3 (2)
  --font     of a png: files of the typeface, regular and bold, with a comma between
  --nonce    nonce of a security policy, for the style sheet in the HTML
  --src      a datapackage.json, a compiled dataset or a table as CSV: a file here, or an
             address. In the HTML it is written as it stands here, for the page to read.

Options of the charts, as the attributes of their elements:
${OPTION_NAMES.filter((name) => name !== 'src')
    .map((name) => `  --${OPTIONS[name].attribute.padEnd(16)} ${OPTIONS[name].expected}`)
    .join('\n')}

It ends with 0, with 1 where something cannot be drawn or read, with 2 where the command is not understood.
`;

/** Runs a command line; resolves with the code that the process ends with. */
async function runCommand([command, ...words], output) {
    try {
        if (command === '--version')
            output.print(`${VERSION}\n`);
        else if (command === undefined || command === 'help' || [command, ...words].includes('--help'))
            output.print(HELP);
        else if (command === 'render')
            await render(readRender(words), output);
        else if (command === 'validate')
            return await validate(readValidate(words), output);
        else
            throw new UsageError(`There is no command "${command}". See --help.`);
        return 0;
    }
    catch (error) {
        output.say(error instanceof Error ? error.message : String(error));
        return error instanceof UsageError ? 2 : 1;
    }
}
async function render(command, output) {
    const options = await optionsOf(command, output);
    const { charts, formats, named } = command;
    for (const format of formats)
        try {
            for (const chart of charts)
                await writeOne(chart, format, command, options, output);
        }
        catch (error) {
            if (named || !(error instanceof NoRasteriser))
                throw error;
            output.say(`No ${format}: ${error.message}`);
        }
}
async function writeOne(chart, format, { charts, formats, out }, options, output) {
    const { extension, write } = FORMATS[format];
    const content = await write(chart, options);
    const several = charts.length * formats.length > 1;
    if (out === null)
        output.print(content);
    else
        await save(several ? path.join(out, `${chart}.${extension}`) : out, content, output);
}
async function save(file, content, { say }) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    say(file);
}
/** The options with the dataset that `src` names; each issue is said once, however many files are written. */
async function optionsOf({ options, others }, { say }) {
    const said = new Set();
    const onIssues = (issues) => {
        for (const line of issues.map(lineOf).filter((line) => !said.has(line))) {
            said.add(line);
            say(line);
        }
    };
    const { src } = options;
    const found = src === undefined ? null : await readDataset(src);
    onIssues(found?.issues ?? []);
    return {
        ...options,
        ...(found === null ? {} : { data: found.data }),
        ...others,
        onIssues,
    };
}
async function validate(file, { print, say }) {
    const { data, issues } = await readDataset(file);
    if (isOwnTable(data))
        throw new Error(`${file} is a table of one chart: render that, and what is wrong with it is said.`);
    for (const issue of issues)
        print(`${lineOf(issue)}\n`);
    say(issues.length === 0
        ? `${file}: nothing is wrong.`
        : `${file}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}.`);
    return issues.length === 0 ? 0 : 1;
}
const lineOf = ({ message, help }) => `${message} ${help}`;

process.exitCode = await runCommand(process.argv.slice(2), {
    print: (content) => process.stdout.write(content),
    say: (line) => {
        console.error(line);
    },
});
//# sourceMappingURL=cli.mjs.map

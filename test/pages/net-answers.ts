// What a server can answer in place of a dataset, and how else it can send one.
import { gzipSync } from 'node:zlib';
import { send, TABLE, type Answer } from './net.js';

/** What the reader is told where nothing came whole, where nothing is and where it is no dataset. */
export const CUT = 'The figures cannot be reached. Check the connection, or try again later.';
const MISSING = 'There are no figures at this address. Check the address in src.';
export const UNREADABLE =
  'What stands at this address cannot be read. Give src a datapackage.json, a compiled dataset or a CSV table.';

/** Sends some of an answer, then ends the connection. */
export const cut =
  (text: string, headers: Readonly<Record<string, string | number>> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/csv', ...headers });
    response.write(text, () => response.destroy());
  };

export const redirect =
  (location: string): Answer =>
  (response) => {
    response.writeHead(302, { location }).end();
  };

export const status = (code: number): Answer => send('<h1>Sorry</h1>', { 'content-type': 'text/html' }, code);
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const latin1 = Buffer.from(TABLE.replace('Can', 'Café'), 'latin1');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
const rows = 'A measure that has a long name,41%,63%\n';
const large = TABLE + rows.repeat(20e6 / rows.length);
const largeJson = JSON.stringify({
  figures: Array.from({ length: 20e6 / 40 }, () => ({ id: 'a', label: 'a measure' })),
});

/** Files of a package; those of a folder that is named for a fault have one. */
export const files: Readonly<Record<string, string>> = {
  'figures.csv': 'id,label,unit,geography,source\na,ours,%,Ourtown,s',
  'values.csv': 'figure,position,role,value\na,1,behind,1\na,2,compared,2',
  'sources.csv': 'id,name,date\ns,Made-up Survey,2014',
};
export const descriptor = JSON.stringify({
  resources: Object.keys(files).map((path) => ({ name: path.replace('.csv', ''), path })),
});

/** Faults with what the reader is told, the code of the issue, and what the developer is told. */
export const FAULTS: Readonly<Record<string, readonly [Answer, said: string, code: string, told: RegExp]>> = {
  'no answer': [(response) => response.destroy(), CUT, 'unreachable', /TypeError/],
  'cut with a length': [
    cut(TABLE, { 'content-length': 10_000 }),
    CUT,
    'unreachable',
    /Error.*Check the connection/,
  ],
  'cut in pieces': [cut(TABLE), CUT, 'unreachable', /Error.*Check the connection/],
  'broken gzip': [
    send(gzipSync(TABLE).fill(7, 12), { 'content-encoding': 'gzip' }),
    CUT,
    'unreachable',
    /Error/,
  ],
  404: [status(404), MISSING, 'not-found', /the server answers 404\. Check .*the address in src/],
  403: [status(403), CUT, 'unreachable', /the server answers 403\. .*lets this page read it/],
  500: [status(500), CUT, 'unreachable', /the server answers 500/],
  503: [status(503), CUT, 'unreachable', /the server answers 503/],
  loop: [redirect('/loop'), CUT, 'unreachable', /TypeError/],
  'a page': [send('<!doctype html><h1>Sorry</h1>'), UNREADABLE, 'not-allowed', /SyntaxError.*Give src a/],
  'a picture': [send(png, { 'content-type': 'image/png' }), UNREADABLE, 'not-allowed', /Error.*in UTF-8\./],
  'UTF-16': [send(utf16(TABLE)), UNREADABLE, 'not-allowed', /Error.*in UTF-8\./],
  'Latin-1, declared': [
    send(latin1, { 'content-type': 'text/csv; charset=iso-8859-1' }),
    UNREADABLE,
    'not-allowed',
    /in UTF-8\./,
  ],
  'Latin-1': [send(latin1), UNREADABLE, 'not-allowed', /in UTF-8\./],
  '20 MB of CSV': [send(large), UNREADABLE, 'not-allowed', /larger than 2 MB\. Give src a/],
  '20 MB of JSON, packed': [
    send(gzipSync(largeJson), { 'content-encoding': 'gzip' }),
    UNREADABLE,
    'not-allowed',
    /larger than 2 MB/,
  ],
  empty: [send(''), UNREADABLE, 'not-allowed', /SyntaxError/],
};

/** What a chart of one row is drawn from all the same. */
export const WELL: Readonly<Record<string, Answer>> = {
  'a wrong type': send(TABLE, { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' }),
  'no type': (response) => response.end(TABLE),
  'a byte-order mark': send(`\ufeff${TABLE}`),
  gzip: send(gzipSync(TABLE), { 'content-encoding': 'gzip' }),
  moved: redirect('/moved-here'),
  'a moved package': redirect('/new/datapackage.json'),
};

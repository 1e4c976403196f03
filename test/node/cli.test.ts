// The command as a user has it: from the packed package, in an empty folder.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { promisify } from 'node:util';
import { snippetWith } from '../pages/snippets.js';

const run = promisify(execFile);

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    maxBuffer: 2 ** 24,
  });
  const [{ filename } = { filename: '' }] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  await writeFile(path.join(folder, 'package.json'), '{"private": true}');
  await run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`], { cwd: folder });
});
after(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in the folder. */
const command = (...words: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(
      'npx',
      ['--no-install', 'big-society-charts', ...words],
      { cwd: folder, maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });

const EXTENSIONS = ['csv', 'html', 'png', 'svg', 'table.html', 'txt'];

/** What `render --all` says and leaves in a folder. */
async function renderAll(
  out: string,
): Promise<{ readonly files: readonly string[]; readonly said: string[] }> {
  const { code, stdout, stderr } = await command('render', '--all', '--out', out);
  assert.deepEqual([code, stdout], [0, '']);
  return { files: (await readdir(path.join(folder, out))).sort(), said: stderr.trim().split('\n') };
}

const filesWith = (extensions: readonly string[]): readonly string[] =>
  ['balance', 'failures', 'gap'].flatMap((chart) => extensions.map((extension) => `${chart}.${extension}`));

test('cli: every chart in every format, and names what it wrote; a PNG needs its painter', async () => {
  const { files, said } = await renderAll('without-painter');
  assert.deepEqual(files, filesWith(EXTENSIONS.filter((extension) => extension !== 'png')));
  assert.deepEqual(
    said.filter((line) => line.startsWith('No png')),
    ['No png: A PNG needs the package @resvg/resvg-js. Install it: npm install @resvg/resvg-js'],
  );
  const asked = await command('render', 'gap', '--format', 'png', '--out', 'gap.png');
  assert.equal(asked.code, 1);
  assert.match(asked.stderr, /npm install @resvg\/resvg-js/);
  await run('npm', ['install', '--no-audit', '--no-fund', '@resvg/resvg-js@2'], { cwd: folder });
  const all = await renderAll('charts');
  assert.deepEqual(all.files, filesWith(EXTENSIONS));
  assert.deepEqual(all.said.map((file) => path.basename(file)).sort(), all.files);
  const png = await readFile(path.join(folder, 'charts/gap.png'));
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
});

test('cli: a picture for a place', async () => {
  const { code, stdout } = await command(
    ...['render', 'failures', '--show', '3', '--format', 'svg', '--preset', 'slide', '--grey'],
  );
  assert.equal(code, 0);
  assert.match(stdout, /^<svg [^>]* width="1600" /);
});

test('cli: one chart to the standard output, with options', async () => {
  const { code, stdout, stderr } = await command(
    ...['render', 'gap', '--format', 'text', '--lang', 'cy', '--heading', 'Bwlch'],
  );
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^Bwlch\n[^]*Ffynonellau: /);
});

test('cli: one file where one is asked for', async () => {
  const { code } = await command('render', 'balance', '--format', 'csv', '--out', 'new/folder/file.csv');
  assert.equal(code, 0);
  assert.match(await readFile(path.join(folder, 'new/folder/file.csv'), 'utf8'), /^\uFEFFMeasure,/);
});

test('cli: a dataset is judged row by row, and drawn', async () => {
  await cp('docs/example', path.join(folder, 'example'), { recursive: true });
  const good = await command('validate', 'example/datapackage.json');
  assert.deepEqual([good.code, good.stdout], [0, '']);
  assert.match(good.stderr, /nothing is wrong/);
  const values = path.join(folder, 'example/values.csv');
  await writeFile(values, (await readFile(values, 'utf8')).replace(/,\d+(\.\d+)?,/, ',about 40,'));
  const bad = await command('validate', 'example/datapackage.json');
  assert.equal(bad.code, 1);
  assert.match(bad.stdout, /values.csv, row 2, \w+: "about 40" is not allowed. Write /);
  const drawn = await command('render', 'gap', '--src', 'example/datapackage.json');
  assert.equal(drawn.code, 0);
  assert.match(drawn.stdout, /^<big-society-gap lang="en-GB" src="example\/datapackage.json">/);
  assert.match(drawn.stderr, /values.csv, row 2/);
});

for (const [words, code, said] of [
  [['render', 'pie'], 2, /There is no chart "pie". Write gap, failures, balance./],
  [['render', 'gap', '--format', 'gif'], 2, /There is no format "gif"/],
  [['render', 'gap', '--colour', 'red'], 2, /Unknown option '--colour'/],
  [['render'], 2, /Name a chart/],
  [['render', '--all'], 2, /Several files need a folder/],
  [['render', 'gap', '--format', 'svg', '--width', 'wide'], 1, /width: "NaN" is not allowed. Write a number/],
  [['render', 'gap', '--preset', 'poster'], 2, /There is no preset "poster". Write social, newsletter/],
  [['draw'], 2, /There is no command "draw". See --help./],
  [['validate'], 2, /Name one file/],
  [['validate', 'nothing.json'], 1, /ENOENT/],
  [
    ['render', 'gap', '--figures', 'nothing'],
    1,
    /there is no figure "nothing"[^]*There is no figure to show/,
  ],
] as const)
  test(`cli: ${words.join(' ')} ends with ${code}`, async () => {
    const outcome = await command(...words);
    assert.equal(outcome.code, code);
    assert.equal(outcome.stdout, '');
    assert.match(outcome.stderr, said);
  });

test('cli: the commands and the program of the document work as printed', async () => {
  await cp('docs/example', path.join(folder, 'my-report'), { recursive: true });
  const lines = snippetWith('sh', 'npx', 'docs/without-script.md').trim().split('\n');
  assert.ok(lines.length > 3);
  for (const line of lines) {
    const [, , ...words] = line.split(' ');
    assert.equal((await command(...words)).code, 0, line);
  }
  const program = snippetWith('js', 'renderToHTML', 'docs/without-script.md');
  await writeFile(path.join(folder, 'program.mjs'), `${program}console.log(chart + summary);`);
  const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder });
  assert.match(stdout, /<big-society-gap lang="cy" figures="[^]*In deprived areas, fewer people trust/);
});

test('cli: help and version', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  assert.equal((await command('--version')).stdout, `${version}\n`);
  for (const words of [[], ['--help'], ['render', '--help']]) {
    const { code, stdout } = await command(...words);
    assert.equal(code, 0);
    assert.match(stdout, /--heading-level +none or 2/);
  }
});

test('cli: a table as CSV becomes a chart, beside figures of the report; what cannot be read is named', async () => {
  const rows = ['Measure;North ward;South ward', 'Can be trusted;41%;63%', 'Would lend a key;many;38%'];
  await writeFile(path.join(folder, 'wards.csv'), rows.join('\r\n'));
  const beside = ['--with', 'gap-pull-together-deprivation-2012'];
  const { code, stdout, stderr } = await command(
    ...['render', 'gap', '--src', 'wards.csv', '--format', 'csv', ...beside],
  );
  assert.equal(code, 0);
  assert.match(stdout, /^Can be trusted,North ward,41,%,41%,/m);
  assert.match(stdout, /^Say neighbours pull together,Most deprived areas,51,/m);
  assert.match(stderr, /^wards\.csv, row 3, column "North ward": "many" is not allowed\./);
  const html = await command('render', 'gap', '--src', 'wards.csv', ...beside);
  assert.match(
    html.stdout,
    /^<big-society-gap [^>]*src="wards.csv" with="gap-pull-together-deprivation-2012"/,
  );
  const judged = await command('validate', 'wards.csv');
  assert.deepEqual([judged.code, judged.stdout], [1, '']);
  assert.match(judged.stderr, /render that/);
});

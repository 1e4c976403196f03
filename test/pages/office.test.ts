// What a desk gets that opens our SVG in LibreOffice Draw: words that are still words, in their typeface.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CHART_NAMES, renderToSVG } from '../../src/server/index.js';
import { allElements, readXml, textOf } from '../node/xml.js';

const run = promisify(execFile);

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  const files = CHART_NAMES.map((chart) => path.join(folder, `${chart}.svg`));
  await Promise.all(CHART_NAMES.map((chart, index) => writeFile(files[index] ?? '', renderToSVG(chart))));
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
    ...files,
  ]);
});
after(() => rm(folder, { recursive: true }));

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

for (const chart of CHART_NAMES)
  test(`office: every line of a picture is text, in its typeface and at its size: ${chart}`, async () => {
    const file = path.join(folder, `${chart}.pdf`);
    const svg = readXml(renderToSVG(chart));
    const lines = allElements(svg)
      .filter(({ name }) => name === 'text')
      .map((element) => plain(textOf(element)));
    const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']);
    const read = plain(stdout);
    assert.ok(lines.length > 50);
    assert.deepEqual(
      lines.filter((line) => !read.includes(line)),
      [],
    );
    const fonts = await run('pdffonts', [file]);
    const names = fonts.stdout
      .split('\n')
      .slice(2, -1)
      .map((line) => line.replace(/^\w*\+|\s.*/g, ''));
    assert.deepEqual(
      names.filter((name) => !/^(Liberation ?Sans|Arial)/.test(name)),
      [],
    );
    const { stdout: info } = await run('pdfinfo', [file]);
    const [, width = '', height = ''] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
    for (const [points, pixels] of [
      [width, svg.attributes['width']],
      [height, svg.attributes['height']],
    ])
      assert.ok(
        Math.abs(Number(points) / 0.75 - Number(pixels)) < 2,
        `${String(points)} for ${String(pixels)}`,
      );
  });

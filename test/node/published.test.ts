// What leaves this repository, as npm's package, as the scripts, the plugin for WordPress and the site: nothing of
// the machine that built it, no test and no secret.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { unzipSync } from 'fflate';

const run = promisify(execFile);

/** A file by its name. */
type Files = ReadonlyMap<string, Buffer>;

async function read(names: readonly string[]): Promise<Files> {
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(name)] as const)));
}

async function filesOf(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return read(
    entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)),
  );
}

async function packed(): Promise<Files> {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    maxBuffer: 2 ** 24,
  });
  const [pack] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  return read((pack?.files ?? []).map((file) => file.path));
}

async function plugin(): Promise<Files> {
  await run(process.execPath, ['scripts/wordpress.mjs']);
  const files = unzipSync(await readFile('build/wordpress/big-society-charts.zip'));
  return new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));
}

/** All that is published, and how many files of it there are at least. */
const PUBLISHED = {
  'npm’s package': [packed, 100],
  'what was built': [() => filesOf('build/dist'), 100],
  'the plugin for WordPress': [plugin, 100],
  'the site': [() => filesOf('build/www'), 40],
} as const satisfies Readonly<Record<string, readonly [() => Promise<Files>, number]>>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Where npm takes packages from on this machine. */
const { stdout: registry } = await run('npm', ['config', 'get', 'registry']);
const { host } = new URL(registry.trim());

/** What must not be there, by what it is. */
const FORBIDDEN = {
  'the folder of the build': new RegExp(escaped(process.cwd())),
  'a home or a temporary folder': new RegExp(
    `(?<![\\w.])(?:${['/home', '/Users', '/root', '/tmp', '/var/folders', os.homedir(), os.tmpdir()].map(escaped).join('|')})/`,
  ),
  'a path of Windows': /\b[A-Z]:\\{1,2}(?:Users|Windows|Temp)\b/i,
  'the address of a file': /file:\/\/+\w/,
  'where npm takes packages from': new RegExp(`${escaped(host)}|\\bregistry(?:\\.[a-z]+)+`),
  'a tool of the tests': /\bnode:test\b|fast-check|puppeteer|@web\/test-runner|\bassert\/strict\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Names of files that belong to tests, stories and settings. */
const NOT_OURS_TO_GIVE =
  /(?:^|\/)(?:test|tests|fixtures|stories|golden|node_modules|scripts)\/|\.(?:test|stories)\.|\.tsbuildinfo$|(?:^|\/)\.[^/]*$|\.(?:pem|key|env)$/;

/** Those of sources that say so; a version behind a package is no address. */
const ADDRESS = /[\w.+-]+@[a-z][\w-]*(?:\.[a-z][\w-]*)+/gi;

const isText = (name: string): boolean => !/\.(?:png|webp)$/.test(name);

async function secretsIn(filePath: string, content: string): Promise<readonly string[]> {
  const { messages } = await lintSource({
    source: { filePath, content, ext: path.extname(filePath), contentType: 'text' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
      noPhysicFilePath: true,
      maskSecrets: true,
    },
  });
  return messages.map(({ message }) => message);
}

for (const [what, [collect, least]] of Object.entries(PUBLISHED))
  test(`published: ${what} holds nothing of the machine that built it, no test and no secret`, async () => {
    const files = await collect();
    assert.ok(files.size >= least, `only ${files.size} files`);
    const found: string[] = [];
    for (const [name, content] of files) {
      if (NOT_OURS_TO_GIVE.test(name)) found.push(`${name} itself`);
      const text = content.toString(isText(name) ? 'utf8' : 'latin1');
      for (const [kind, pattern] of Object.entries(FORBIDDEN)) {
        // It names the tools that the project is made with.
        if (name === 'package.json' && kind === 'a tool of the tests') continue;
        const [one] = pattern.exec(text) ?? [];
        if (one !== undefined) found.push(`${name}: ${kind}, ${one}`);
      }
      if (!isText(name)) continue;
      for (const [one] of text.matchAll(ADDRESS)) found.push(`${name}: the address ${one}`);
      found.push(...(await secretsIn(name, text)).map((secret) => `${name}: ${secret}`));
    }
    assert.deepEqual(found, []);
  });

test('published: what must not be there would be found', async () => {
  for (const [kind, text] of [
    ['the folder of the build', `"${process.cwd()}/src/index.ts"`],
    ['a home or a temporary folder', "'/home/somebody/project'"],
    ['a path of Windows', 'C:\\\\Users\\\\somebody'],
    ['the address of a file', 'file:///a/b.js'],
    ['where npm takes packages from', `https://${host}/lit`],
    ['a tool of the tests', "import test from 'node:test'"],
  ] as const)
    assert.match(text, FORBIDDEN[kind]);
  assert.match('dist/types/a.test.d.ts', NOT_OURS_TO_GIVE);
  assert.match('write to somebody@mail.example.org', ADDRESS);
  assert.doesNotMatch('npm/big-society-charts@0.1.0/dist', ADDRESS);
  // Made here, so that nobody takes this file for one with a secret.
  const key = (end: string): string => `-----${end} RSA PRIVATE KEY-----\n`;
  for (const secret of [
    `ghp_${'0a1B2c3D4e5F'.repeat(3)}`,
    `${key('BEGIN')}${'MIIEpAIBAAKCAQEA0'.repeat(20)}\n${key('END')}`,
  ])
    assert.notDeepEqual(await secretsIn('a.txt', secret), [], secret);
});

test('published: source maps hold our sources and those of the libraries inside, nothing else', async () => {
  for (const [name, content] of await filesOf('build/dist')) {
    if (!name.endsWith('.map')) continue;
    const { sources } = JSON.parse(content.toString()) as { readonly sources: readonly string[] };
    assert.deepEqual(
      sources.filter(
        (source) => !/^(?:\.\.\/)+(?:src|node_modules\/(?:lit-html|d3-array))\/[^.]/.test(source),
      ),
      [],
      name,
    );
  }
});

// The guide to reveal.js, as it is printed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import { snippetWith } from '../pages/snippets.js';
import { GUIDE, HEIGHT, THERE_AND_BACK, close, deck, deckWith, open, presses, turns } from './reveal.js';
import { faultsOf } from './slide.js';

test('reveal: the page of the guide is a deck', async () => {
  const opened = await open(await deck.write('guide.html', snippetWith('html', '<!doctype html>', GUIDE)));
  await presses(opened.page, THERE_AND_BACK.slice(0, 4));
  assert.deepEqual(await faultsOf(opened.page, 'section.present', HEIGHT), []);
  await close(opened);
});

test('reveal: the figure of the guide is revealed too', async () => {
  const opened = await deckWith(snippetWith('html', '<figure', GUIDE));
  assert.deepEqual(await turns(opened.page), ['0,0', '1,0', '2,0']);
  await close(opened);
});

test('reveal: the module of the guide fits the types of reveal.js', async () => {
  const file = await deck.write('deck.mts', snippetWith('js', 'big-society-charts/reveal', GUIDE));
  const config = {
    compilerOptions: {
      module: 'NodeNext',
      noEmit: true,
      strict: true,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      skipLibCheck: true,
      paths: {
        'reveal.js': [path.resolve('test/decks/node_modules/reveal.js/dist/reveal.d.ts')],
        'big-society-charts/define': [path.resolve('build/dist/types/define-module.d.ts')],
        'big-society-charts/reveal': [path.resolve('build/dist/types/decks/reveal.d.ts')],
      },
    },
    files: [path.basename(file)],
  };
  await deck.write('tsconfig.json', JSON.stringify(config));
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', deck.path], { encoding: 'utf8' });
});

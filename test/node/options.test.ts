import assert from 'node:assert/strict';
import test from 'node:test';
import { OPTION_NAMES, OPTIONS, readOptions } from '../../src/model/options.js';

test('options: nothing given means every default and no issue', () => {
  const { options, issues } = readOptions({});
  assert.deepEqual(issues, []);
  for (const name of OPTION_NAMES) assert.deepEqual(options[name], OPTIONS[name].default);
});

test('options: an attribute is the property in kebab-case', () => {
  for (const name of OPTION_NAMES) {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    assert.equal(OPTIONS[name].attribute, kebab);
  }
});

const allowed = [
  ['figures', 'a b,c\n d', ['a', 'b', 'c', 'd']],
  ['figures', ['a'], ['a']],
  ['evidence', ' audit ', 'audit'],
  ['headingLevel', '3', 3],
  ['headingLevel', 4, 4],
  ['controls', 'none', []],
  ['controls', 'table', ['table']],
  ['heading', '', ''],
  ['heading', '  Ours ', 'Ours'],
  ['theme', 'dark', 'dark'],
  ['view', 'table', 'table'],
  ['step', '0', 0],
  ['step', ' 12 ', 12],
  ['step', 3, 3],
] as const;

for (const [name, input, expected] of allowed) {
  test(`options: ${name}=${JSON.stringify(input)} is read`, () => {
    const { options, issues } = readOptions({ [name]: input });
    assert.deepEqual(options[name], expected);
    assert.deepEqual(issues, []);
  });
}

const refused = [
  ['evidence', 'audits'],
  ['headingLevel', '1'],
  ['headingLevel', '7'],
  ['controls', 'table pony'],
  ['theme', 'sepia'],
  ['view', 'pie'],
  ['step', '-1'],
  ['step', 1.5],
  ['step', 'two'],
  ['figures', 7],
  ['heading', {}],
  ['headingLevel', {}],
  ['show', 'everything'],
] as const;

for (const [name, input] of refused) {
  test(`options: ${name}=${JSON.stringify(input)} gives the default and one issue that says what is allowed`, () => {
    const { options, issues } = readOptions({ [name]: input });
    assert.deepEqual(options[name], OPTIONS[name].default);
    assert.equal(issues.length, 1);
    assert.ok(issues[0]?.message.startsWith(`${OPTIONS[name].attribute}: `));
    assert.ok(issues[0]?.help.includes(OPTIONS[name].expected));
  });
}

test('options: what cannot be written as a text breaks nothing', () => {
  const hostile = {
    toString() {
      throw new Error('no text');
    },
  };
  for (const name of OPTION_NAMES) {
    const { options } = readOptions({ [name]: hostile });
    assert.deepEqual(options[name], OPTIONS[name].default);
  }
});

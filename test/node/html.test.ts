// Templates as HTML, which a server sends and a page shows.
import assert from 'node:assert/strict';
import test from 'node:test';
import { html, nothing, svg } from 'lit/html.js';
import { htmlOf } from '../../src/draw/html.js';

test('html: texts, numbers, lists and templates stand where they are put; what is nothing is not written', () => {
  const items = ['a', 1, nothing, null, undefined, '', html`<b>${0}</b>`];
  assert.equal(htmlOf(html`<p>${items}, ${svg`<g></g>`}</p>`), '<p>a1<b>0</b>, <g></g></p>');
});

test('html: nothing that is put in is markup', () => {
  const hostile = '<img src=x onerror="x">&amp;';
  const text = '&#60;img src=x onerror=&#34;x&#34;>&#38;amp;';
  assert.equal(htmlOf(hostile), text);
  assert.equal(
    htmlOf(html`<a href=${hostile} class="b ${hostile}">${[hostile]}</a>`),
    `<a href="${text}" class="b ${text}">${text}</a>`,
  );
});

test('html: an attribute has its value, or is not there', () => {
  const link = (href: unknown, open: unknown): string =>
    htmlOf(html`<a href=${href} aria-expanded=${false} ?hidden=${open} id="x">y</a>`);
  assert.equal(link('z', true), '<a href="z" aria-expanded="false" hidden id="x">y</a>');
  assert.equal(link(nothing, ''), '<a aria-expanded="false" id="x">y</a>');
  assert.equal(link('', 0), '<a href="" aria-expanded="false" id="x">y</a>');
});

test('html: a line break before an attribute is none of its value', () => {
  assert.equal(
    htmlOf(html`<p
      id=${'a'}
    >
      b
    </p>`),
    '<p\n      id="a"\n    >\n      b\n    </p>',
  );
});

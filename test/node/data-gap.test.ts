// What the gap chart opens with, and the arithmetic behind it.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Role, Value } from '../../src/dataset/types.js';
import { minus, only, rowsOf } from './data-package.js';
import { dataset, figureOf } from './data-report.js';

/** The values that a row of the gap chart sets against each other, its partner's among them. */
function pairOf(id: string): Readonly<Record<'behind' | 'compared', Value>> {
  const partners = [...dataset.figures.values()].filter((figure) => figure.shownWith === id);
  const values = [figureOf(id), ...partners].flatMap((figure) => figure.values);
  const one = (role: Role) => only(values, (value) => value.role === role, `${role} of ${id}`);
  return { behind: one('behind'), compared: one('compared') };
}

const gapDefaults = (): readonly string[] => dataset.charts.get('gap')?.figures ?? [];

/** Difference of a row and whether it runs the other way, from its values and its direction alone. */
function gapOf(id: string): { readonly gap: number; readonly approximate: boolean; readonly ahead: boolean } {
  const { behind, compared } = pairOf(id);
  const { better } = figureOf(id);
  return {
    gap: Math.abs(minus(compared.value, behind.value)),
    approximate: behind.approximate || compared.approximate,
    ahead: better === 'more' ? behind.value > compared.value : behind.value < compared.value,
  };
}

test('the gap chart opens with nine rows in their order, with their values and differences', () => {
  const rows = gapDefaults().map((id) => {
    const { behind, compared } = pairOf(id);
    const { gap, approximate, ahead } = gapOf(id);
    const shown = [behind.value, compared.value, gap];
    return [id, ...shown, [approximate && 'about', ahead && 'ahead'].filter(Boolean).join(' ')];
  });
  assert.deepEqual(rows, [
    ['gap-pull-together-deprivation-2012', 51, 78, 27, ''],
    ['gap-trust-ethnicity-2012', 27, 52, 25, ''],
    ['gap-trust-class-ons', 54, 73, 19, ''],
    ['gap-pull-together-age-2012', 55, 73, 18, ''],
    ['gap-trust-rural-urban', 61, 78, 17, ''],
    ['gap-trust-deprivation-2013', 20, 75, 55, 'about'],
    ['gap-influence-ethnicity-2009-10', 45, 36, 9, 'ahead'],
    ['gap-np-applications-deprived', 45, 92, 47, ''],
    ['gap-cuts-per-head', 220, 40, 180, ''],
  ]);
});

test('both shares of the rounded row are approximate, and no other default value is', () => {
  for (const id of gapDefaults()) {
    const { behind, compared } = pairOf(id);
    const expected = id === 'gap-trust-deprivation-2013';
    assert.deepEqual([behind.approximate, compared.approximate], [expected, expected], id);
  }
});

test('the defaults stand by unit, what runs the other way last, exact before approximate, then by size', () => {
  const units = gapDefaults().map((id) => figureOf(id).unit);
  assert.deepEqual([...new Set(units)], ['%', 'applications', 'GBP per head']);
  const ordered = gapDefaults().toSorted((a, b) => {
    const [one, other] = [gapOf(a), gapOf(b)];
    return (
      units.indexOf(figureOf(a).unit) - units.indexOf(figureOf(b).unit) ||
      Number(one.ahead) - Number(other.ahead) ||
      Number(one.approximate) - Number(other.approximate) ||
      other.gap - one.gap
    );
  });
  assert.deepEqual(gapDefaults(), ordered);
});

test('more is worse only for the cuts, so that the larger number there is no lead', () => {
  const worse = gapDefaults().filter((id) => figureOf(id).better === 'less');
  assert.deepEqual(worse, ['gap-cuts-per-head']);
  assert.ok(gapDefaults().every((id) => figureOf(id).better !== 'neither'));
});

test('each default row has its cautions', () => {
  assert.deepEqual(
    gapDefaults().map((id) => figureOf(id).cautions.map((caution) => caution.id)),
    [
      ['survey-not-named'],
      ['survey-not-named', 'minorities-together'],
      [],
      ['survey-not-named'],
      [],
      ['both-shares-rounded'],
      ['minorities-together', 'before-the-policy'],
      ['trade-magazine-count'],
      ['cuts-rounded'],
    ],
  );
});

test('four of the default rows come from an audit, and from its own year', () => {
  const audited = gapDefaults().filter((id) => figureOf(id).audit !== null);
  assert.deepEqual(
    audited.map((id) => [id, figureOf(id).audit]),
    [
      ['gap-pull-together-deprivation-2012', 2012],
      ['gap-trust-ethnicity-2012', 2012],
      ['gap-pull-together-age-2012', 2012],
      ['gap-trust-deprivation-2013', 2013],
    ],
  );
});

test('a default row from before the policy says so, and none is from after the final audit', () => {
  for (const id of gapDefaults()) {
    const { period, cautions } = figureOf(id);
    const years = (period?.match(/\d{4}/g) ?? []).map(Number);
    const before = years.length > 0 && Math.min(...years) < 2010;
    assert.equal(
      cautions.some((caution) => caution.id === 'before-the-policy'),
      before,
      id,
    );
    assert.ok(
      years.every((year) => year < 2015),
      id,
    );
  }
});

test('an optional figure says why it is not shown at once, and can be drawn', () => {
  for (const { figure, shown, reason } of rowsOf('chart-figures')) {
    assert.equal(shown === 'optional', reason !== '', figure);
    assert.doesNotThrow(() => pairOf(figure), figure);
  }
});

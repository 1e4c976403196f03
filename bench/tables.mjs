// What was measured, as tables in Markdown.

/** The columns of the first table: what is measured, and how it is written. */
const COLUMNS = {
  bytes: ['kB', (value) => (value / 1000).toFixed(1)],
  drawn: ['drawn, ms', (value) => value.toFixed(0)],
  script: ['script, ms', (value) => value.toFixed(0)],
  longest: ['longest task, ms', (value) => value.toFixed(0)],
  shift: ['shift', (value) => value.toFixed(3)],
  nodes: ['nodes', (value) => String(value)],
  memory: ['memory, MB', (value) => (value / 1e6).toFixed(1)],
  update: ['update, ms', (value) => value.toFixed(1)],
};

/** The middle of some numbers; null where one was not measured. */
function median(values) {
  if (values.includes(null)) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(caption, head, rows) {
  console.log(`\n${caption}\n`);
  for (const row of [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows])
    console.log(`| ${row.join(' | ')} |`);
}

/** The cost of pages by candidate. */
export function printVisits(found, own, { count, slowdown, rounds }) {
  const middle = (candidate, column) => median(found.get(candidate).map((result) => result[column]));
  const cell = (candidate, column, write) => {
    const [value, base] = [middle(candidate, column), middle(own, column)];
    if (value === null) return '–';
    return candidate === own || !base ? write(value) : `${write(value)} (${(value / base).toFixed(2)})`;
  };
  print(
    `${count} chart${count === 1 ? '' : 's'} a page, processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`}; medians of ${rounds}; in brackets, times ours`,
    ['drawn with', ...Object.values(COLUMNS).map(([title]) => title)],
    [...found.keys()].map((candidate) => [
      candidate.name,
      ...Object.entries(COLUMNS).map(([column, [, write]]) => cell(candidate, column, write)),
    ]),
  );
}

/** How long a chart takes to draw more and more rows, by candidate. */
export function printGrowth(found, sizes, rounds) {
  print(
    `An update to so many rows, ms; medians of ${rounds}; in brackets, microseconds a row`,
    ['drawn with', ...sizes.map((size) => size.toLocaleString('en-GB'))],
    [...found].map(([candidate, results]) => [
      candidate.name,
      ...sizes.map((size, index) => {
        const time = median(results.map((result) => result[index]));
        return `${time.toFixed(0)} (${((time / size) * 1000).toFixed(0)})`;
      }),
    ]),
  );
}

// The properties of data made at random, tried more often than a usual run has time for.
process.env['MORE_RUNS'] = '3';

await import('../node/random-csv.test.js');
await import('../node/random-dataset.test.js');
await import('../node/random-package.test.js');
await import('../node/random-spoiled.test.js');
await import('../node/random-table.test.js');

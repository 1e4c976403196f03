// Measures the charts beside other libraries. Their packages are those of bench/package.json, installed when
// they are first needed.
import { browsers } from './browsers.mjs';
import { installIn } from './packages.mjs';

await installIn('bench');
process.env.CHROME_PATH = (await browsers()).chromium;
await import('../bench/run.mjs');

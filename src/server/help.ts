import { FORMAT_NAMES, OPTION_NAMES } from './formats.js';
import { CHART_NAMES, OPTIONS, PRESETS } from './index.js';

/** What `--help` says. */
export const HELP = `The charts of the final Big Society audit as files.

big-society-charts render <chart> [options]    one chart (${CHART_NAMES.join(', ')})
big-society-charts render --all --out folder   all charts in all formats
big-society-charts validate <file>             what is wrong with a dataset, row by row
big-society-charts --version

  --format   ${FORMAT_NAMES.join(', ')}; several with commas (html)
  --out      file, or folder for several; without it the standard output
  --lang     language, such as cy
  --preset   size of pictures: ${Object.keys(PRESETS).join(', ')}
  --width    of pictures, in pixels (720)
  --scale    size of the type in pictures, in parts of the usual (1)
  --grey     pictures in greys
  --density  of a png: points for each pixel, 1 to 3 (2)
  --font     of a png: files of the typeface, regular and bold, with a comma between
  --nonce    nonce of a security policy, for the style sheet in the HTML
  --src      a datapackage.json, a compiled dataset or a table as CSV: a file here, or an
             address. In the HTML it is written as it stands here, for the page to read.

Options of the charts, as the attributes of their elements:
${OPTION_NAMES.filter((name) => name !== 'src')
  .map((name) => `  --${OPTIONS[name].attribute.padEnd(16)} ${OPTIONS[name].expected}`)
  .join('\n')}

It ends with 0, with 1 where something cannot be drawn or read, with 2 where the command is not understood.
`;

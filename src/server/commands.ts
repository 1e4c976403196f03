import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isOwnTable } from '../dataset/own-table.js';
import type { ChartId, Issue } from '../dataset/types.js';
import { readRender, readValidate, UsageError, type RenderCommand } from './command-line.js';
import { FORMATS, type AnyOptions, type Format } from './formats.js';
import { HELP } from './help.js';
import { NoRasteriser, readDataset, VERSION } from './index.js';

/** Where a command writes to. */
export interface Output {
  /** What was asked for. */
  readonly print: (content: string | Uint8Array) => void;
  /** What is to be known besides. */
  readonly say: (line: string) => void;
}

/** Runs a command line; resolves with the code that the process ends with. */
export async function runCommand([command, ...words]: readonly string[], output: Output): Promise<number> {
  try {
    if (command === '--version') output.print(`${VERSION}\n`);
    else if (command === undefined || command === 'help' || [command, ...words].includes('--help'))
      output.print(HELP);
    else if (command === 'render') await render(readRender(words), output);
    else if (command === 'validate') return await validate(readValidate(words), output);
    else throw new UsageError(`There is no command "${command}". See --help.`);
    return 0;
  } catch (error) {
    output.say(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function render(command: RenderCommand, output: Output): Promise<void> {
  const options = await optionsOf(command, output);
  const { charts, formats, named } = command;
  for (const format of formats)
    try {
      for (const chart of charts) await writeOne(chart, format, command, options, output);
    } catch (error) {
      if (named || !(error instanceof NoRasteriser)) throw error;
      output.say(`No ${format}: ${error.message}`);
    }
}

async function writeOne(
  chart: ChartId,
  format: Format,
  { charts, formats, out }: RenderCommand,
  options: AnyOptions,
  output: Output,
): Promise<void> {
  const { extension, write } = FORMATS[format];
  const content = await write(chart, options);
  const several = charts.length * formats.length > 1;
  if (out === null) output.print(content);
  else await save(several ? path.join(out, `${chart}.${extension}`) : out, content, output);
}

async function save(file: string, content: string | Uint8Array, { say }: Output): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  say(file);
}

/** The options with the dataset that `src` names; each issue is said once, however many files are written. */
async function optionsOf({ options, others }: RenderCommand, { say }: Output): Promise<AnyOptions> {
  const said = new Set<string>();
  const onIssues = (issues: readonly Issue[]): void => {
    for (const line of issues.map(lineOf).filter((line) => !said.has(line))) {
      said.add(line);
      say(line);
    }
  };
  const { src } = options;
  const found = src === undefined ? null : await readDataset(src);
  onIssues(found?.issues ?? []);
  return {
    ...options,
    ...(found === null ? {} : { data: found.data }),
    ...others,
    onIssues,
  };
}

async function validate(file: string, { print, say }: Output): Promise<number> {
  const { data, issues } = await readDataset(file);
  if (isOwnTable(data))
    throw new Error(`${file} is a table of one chart: render that, and what is wrong with it is said.`);
  for (const issue of issues) print(`${lineOf(issue)}\n`);
  say(
    issues.length === 0
      ? `${file}: nothing is wrong.`
      : `${file}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}.`,
  );
  return issues.length === 0 ? 0 : 1;
}

const lineOf = ({ message, help }: Issue): string => `${message} ${help}`;

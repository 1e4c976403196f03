import { parseArgs } from 'node:util';
import type { ChartId } from '../dataset/types.js';
import { FORMAT_NAMES, OPTION_NAMES, type AnyOptions, type Format } from './formats.js';
import { CHART_NAMES, OPTIONS, PRESETS, type Options } from './index.js';

/** A command line that cannot be followed: what is wrong and what to write. */
export class UsageError extends Error {}

/** What `render` is asked for. */
export interface RenderCommand {
  readonly charts: readonly ChartId[];
  readonly formats: readonly Format[];
  /** Whether the formats were named, not all of them meant: then none may be left out. */
  readonly named: boolean;
  /** File, or folder where there are several; null for the standard output. */
  readonly out: string | null;
  /** Texts of the options of the elements, by property. */
  readonly options: Readonly<Partial<Record<keyof Options, string>>>;
  /** What is no option of the elements. */
  readonly others: Omit<AnyOptions, keyof Options>;
}

const TEXT = { type: 'string' } as const;

const RENDER = {
  all: { type: 'boolean' },
  format: TEXT,
  out: TEXT,
  lang: TEXT,
  nonce: TEXT,
  preset: TEXT,
  width: TEXT,
  scale: TEXT,
  grey: { type: 'boolean' },
  density: TEXT,
  font: TEXT,
  ...Object.fromEntries(OPTION_NAMES.map((name) => [OPTIONS[name].attribute, TEXT])),
} as const;

/** Reads the words after `render`. */
export function readRender(words: readonly string[]): RenderCommand {
  const { positionals, values } = parse(words, RENDER);
  const text = (name: string): string | null => {
    const value = (values as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? value : null;
  };
  const all = values.all === true;
  const charts = namesOf(all && positionals.length === 0 ? CHART_NAMES : positionals, CHART_NAMES, 'chart');
  const asked = text('format')?.split(',') ?? (all ? FORMAT_NAMES : ['html']);
  const formats = namesOf(asked, FORMAT_NAMES, 'format');
  const out = text('out');
  if (charts.length === 0) throw new UsageError(`Name a chart: ${CHART_NAMES.join(', ')}, or write --all.`);
  if (charts.length * formats.length > 1 && out === null)
    throw new UsageError('Several files need a folder: write --out and its name.');
  const options = Object.fromEntries(
    OPTION_NAMES.flatMap((name) => {
      const value = text(OPTIONS[name].attribute);
      return value === null ? [] : [[name, value]];
    }),
  );
  return {
    charts,
    formats,
    named: text('format') !== null,
    out,
    options,
    others: othersOf(text, values.grey === true),
  };
}

/** The options of files; what was not written is left out. */
function othersOf(text: (name: string) => string | null, grey: boolean): RenderCommand['others'] {
  const given = <T>(name: string, read: (text: string) => T): T | undefined => {
    const value = text(name);
    return value === null ? undefined : read(value);
  };
  const preset = given('preset', (name) => namesOf([name], PRESET_NAMES, 'preset')[0]);
  const others = {
    lang: given('lang', String),
    nonce: given('nonce', String),
    preset,
    width: given('width', Number),
    scale: given('scale', Number),
    density: given('density', Number),
    fontFiles: given('font', (files) => files.split(',')),
    grey,
  };
  return Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
}

const PRESET_NAMES = Object.keys(PRESETS) as readonly (keyof typeof PRESETS)[];

/** Reads the words after `validate`: the file of a dataset. */
export function readValidate(words: readonly string[]): string {
  const [file, ...others] = parse(words, {}).positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('Name one file: a datapackage.json or a compiled dataset.');
  return file;
}

function namesOf<T extends string>(
  given: readonly string[],
  known: readonly T[],
  what: string,
): readonly T[] {
  return given.map((word) => {
    const found = known.find((name) => name === word);
    if (found !== undefined) return found;
    throw new UsageError(`There is no ${what} "${word}". Write ${known.join(', ')}.`);
  });
}

type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

function parse<T extends Flags>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. See --help.`);
  }
}

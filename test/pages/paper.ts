// What comes out of a printer, read back with poppler's programs.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';

const run = promisify(execFile);
const MOST = 2 ** 27;

/** The margins of the paper, in millimetres: what browsers leave by default. */
const MARGIN = 10;

/** What is left of a sheet of A4, in CSS pixels. */
export const SHEET = { width: ((210 - 2 * MARGIN) / 25.4) * 96, height: ((297 - 2 * MARGIN) / 25.4) * 96 };

/** Prints a page as most people do: on A4, without the grounds of the page. */
export async function print(page: Page, file: string): Promise<void> {
  const margin = `${MARGIN}mm`;
  await page.pdf({
    path: file,
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
}

/** The text of each sheet, in the order in which it was drawn. */
export async function sheetsOf(file: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { maxBuffer: MOST });
  // Each sheet ends with a form feed.
  return stdout.split('\f').slice(0, -1);
}

/** Writes a picture of each sheet beside the file. */
export async function picture(file: string): Promise<void> {
  await run('pdftoppm', ['-r', '80', '-png', file, file.replace(/\.pdf$/, '')]);
}

/** The colours of all points of all sheets, three numbers from 0 to 255 each. */
export async function pointsOf(file: string): Promise<readonly Uint8Array[]> {
  const { stdout } = await run('pdftoppm', ['-r', '50', file], { encoding: 'buffer', maxBuffer: MOST });
  const sheets: Uint8Array[] = [];
  for (let at = 0; at < stdout.length;) {
    // "P6", width and height, "255", then the points.
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', at, at + 40));
    if (head === null) throw new Error('pdftoppm wrote something else');
    const start = at + head[0].length;
    at = start + Number(head[1]) * Number(head[2]) * 3;
    sheets.push(stdout.subarray(start, at));
  }
  return sheets;
}

/** What part of the points of a sheet is as asked. */
export function shareOf(
  points: Uint8Array,
  isIt: (red: number, green: number, blue: number) => boolean,
): number {
  let found = 0;
  for (let at = 0; at < points.length; at += 3)
    if (isIt(points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0)) found += 1;
  return (found * 3) / points.length;
}

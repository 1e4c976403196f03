/**
 * Advance widths of Arial, and of all type that is metric-compatible with it (Helvetica,
 * Liberation Sans), in thousandths of an em: the characters of each width.
 */
type Widths = Readonly<Record<number, string>>;

const REGULAR: Widths = {
  191: "'",
  222: 'ijl‘’',
  260: '|¦',
  278: ' \u00a0!,./:;I[\\]ft·ìíîï',
  333: '()-`r¡¨²³´¸¹“”',
  334: '{}',
  350: '•',
  355: '"',
  365: 'º',
  370: 'ª',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyz',
  537: '¶',
  549: '±÷≈',
  552: '¯',
  556: '#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþ–†‡€',
  576: 'µ',
  584: '+<=>~¬×−',
  611: 'FTZ¿ßø',
  667: '&ABEKPSVXYÞ',
  722: 'CDHNRUwÐ',
  737: '©®',
  778: 'GOQØ',
  833: 'Mm',
  834: '¼½¾',
  889: '%æ',
  944: 'W',
  1000: 'Æ—…→',
  1015: '@',
};

const BOLD: Widths = {
  238: "'",
  278: ' \u00a0,./I\\ijl·‘’',
  280: '|¦',
  333: '!()-:;[]`ft¡¨²³´¸¹',
  350: '•',
  365: 'º',
  370: 'ª',
  389: '*r{}',
  400: '°',
  474: '"',
  500: 'z“”',
  549: '±÷≈',
  552: '¯',
  556: '#$0123456789J_aceksvxy¢£¤¥§«¶»–†‡€',
  576: 'µ',
  584: '+<=>^~¬×−',
  611: '?FLTZbdghnopqu¿ßðøþ',
  667: 'EPSVXYÞ',
  722: '&ABCDHKNRUÐ',
  737: '©®',
  778: 'GOQwØ',
  833: 'M',
  834: '¼½¾',
  889: '%mæ',
  944: 'W',
  975: '@',
  1000: 'Æ—…→',
};

/** Of a character that is in no table: the widest that letters commonly are. */
const UNKNOWN = 1000;

const byCharacter = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, Number(width)] as const),
    ),
  );

const TABLES = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };

/** Marks that stand on the letter before them, and what is not drawn at all. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;

/** A letter with its marks: what is never parted. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/** A word with the spaces after it; a no-break space is a part of it. */
const WORD = /[^ ]+ *| +/g;

const NO_BREAK_SPACE = '\u00a0';

/**
 * The width of a text on one line, in pixels.
 *
 * @param size the size of the type, in pixels
 */
export function widthOf(text: string, size: number, bold: boolean): number {
  const table = TABLES[bold ? 'bold' : 'regular'];
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character, table);
  return (thousandths * size) / 1000;
}

function advanceOf(character: string, table: ReadonlyMap<string, number>): number {
  // A letter with an accent is as wide as the letter without, but for those of the table.
  const [letter = character] = table.has(character) ? [character] : character.normalize('NFD');
  return table.get(letter) ?? (WITHOUT_WIDTH.test(character) ? 0 : UNKNOWN);
}

/**
 * A text as lines of no more than a width. Lines end at spaces, which they keep, so that
 * joined they are the text again.
 *
 * @param width in pixels
 * @param size the size of the type, in pixels
 */
export function wrap(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const starts = breaksOf(text, width, (from, to) => widthOf(text.slice(from, to), size, bold));
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

/**
 * Where the lines of a text begin, as positions in it. A word that is longer than a line
 * is broken: at a no-break space, where it has one, otherwise between two letters.
 *
 * @param measure the width of a part of the text, in the unit of `width`
 */
export function breaksOf(
  text: string,
  width: number,
  measure: (from: number, to: number) => number,
): readonly number[] {
  const starts = [0];
  let start = 0;
  const begin = (position: number): void => {
    if (position > start) starts.push(position);
    start = position;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.trimEnd().length;
    if (measure(start, end) <= width) continue;
    begin(index);
    while (measure(start, end) > width) {
      const next = forcedBreak(text, start, end, width, measure);
      if (next >= end) break;
      begin(next);
    }
  }
  return starts;
}

/** Where a word that is too long for a line goes on, one letter later at least. */
function forcedBreak(
  text: string,
  start: number,
  end: number,
  width: number,
  measure: (from: number, to: number) => number,
): number {
  let position = start;
  let afterSpace = start;
  for (const [letter] of text.slice(start, end).matchAll(LETTER)) {
    if (position > start && measure(start, position + letter.length) > width) break;
    position += letter.length;
    if (letter === NO_BREAK_SPACE) afterSpace = position;
  }
  return afterSpace > start ? afterSpace : position;
}

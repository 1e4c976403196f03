/** Attributes as they are written, in order. */
export type Attributes = readonly (readonly [name: string, text: string])[];

/** A script that a page loads. */
export interface Script {
  readonly src: string;
  /** Its hash (Subresource Integrity), where it comes from elsewhere and must stay what it is. */
  readonly integrity?: string;
}

/**
 * Names of the scripts that a chart needs.
 *
 * @param language BCP 47 tag: Welsh is a script of its own
 */
export const scriptNames = (language: string): readonly string[] => [
  'big-society.js',
  ...(/^cy\b/i.test(language) ? ['big-society.cy.js'] : []),
];

/** A chart as it is to stand in another page. */
export interface Embed {
  readonly scripts: readonly Script[];
  /** `big-society-gap` */
  readonly tag: string;
  readonly attributes: Attributes;
  /** HTML between the tags; empty for none. */
  readonly content: string;
}

/** Characters that an attribute may not hold, as people write them. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Editors make paragraphs of lines, so an attribute has none. */
const written = (attributes: Attributes): string =>
  attributes
    .map(([name, text]) => {
      const line = text.replace(/\s+/g, ' ');
      return ` ${name}="${line.replace(/[&<"]/g, (character) => ESCAPES[character] ?? character)}"`;
    })
    .join('');

function scriptCode({ src, integrity }: Script): string {
  const checked: Attributes = integrity
    ? [
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ]
    : [];
  return `<script${written([['src', src], ...checked])} defer></script>`;
}

const scriptsOf = ({ scripts }: Embed): string =>
  scripts
    .map(
      (script) => `${scriptCode(script)}
`,
    )
    .join('');

/** The chart as its tag, with the scripts. */
export const tagCode = (embed: Embed): string =>
  `${scriptsOf(embed)}<${embed.tag}${written(embed.attributes)}>${embed.content}</${embed.tag}>`;

/** The same for where tags are taken out that are not known. */
export function figureCode(embed: Embed): string {
  const { tag, attributes, content } = embed;
  const own = attributes.map(([name, text]) => [IN_FIGURES.has(name) ? name : `data-${name}`, text] as const);
  return `${scriptsOf(embed)}<figure${written([['class', tag], ...own])}>${content}</figure>`;
}

/** What is no option of a chart, and holds for what it stands in. */
const IN_FIGURES = new Set(['lang', 'style']);

/** How high a frame is that is to stay low, in pixels: less than any system cuts off. */
export const COMPACT = 600;

/** A frame with the page of one chart. */
export interface FrameEmbed {
  /** Address of that page. */
  readonly src: string;
  readonly title: string;
  /** In pixels, where nobody hears how high the chart is. */
  readonly height: number;
  /** Hears it; null for none. */
  readonly script: Script | null;
}

/** The chart in a frame. */
export const frameCode = ({ src, title, height, script }: FrameEmbed): string =>
  `<iframe${written([
    ['src', src],
    ['title', title],
    ['loading', 'lazy'],
    ['height', String(height)],
    ['style', 'width: 100%; border: 0'],
  ])}></iframe>${script === null ? '' : `\n${scriptCode(script)}`}`;

/**
 * A chart as a block of WordPress, for posts on a site that has the plugin.
 *
 * @param chart gap, failures or balance
 * @param attributes its options, and `size`, that of the text in pixels
 */
export function blockCode(chart: string, attributes: Attributes): string {
  // In a block an empty title is the chart's own; a space is none.
  const options = attributes.map(([name, text]) => [name, name === 'size' ? Number(text) : text || ' ']);
  // A comment may not hold these, nor its own end; a text may, as their numbers.
  const json = JSON.stringify(Object.fromEntries(options)).replace(
    /[<>&]|-(?=-)|\\["\\]/g,
    (signs) =>
      `\\u${signs
        .charCodeAt(signs.length - 1)
        .toString(16)
        .padStart(4, '0')}`,
  );
  return `<!-- wp:big-society/${chart} ${json === '{}' ? '' : `${json} `}/-->`;
}

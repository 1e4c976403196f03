/** Marks a text as a style sheet, for editors and for the build, which takes its spaces out. */
export const css = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw(strings, ...values);

/** The sheets of each document, by their text. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Style sheets of a document, each made once; none where the document has no window. */
export function sheetsOf(texts: readonly string[], document: Document): CSSStyleSheet[] {
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return [];
  const sheets = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, sheets);
  return texts.map((text) => {
    const found = sheets.get(text);
    if (found !== undefined) return found;
    const sheet = new Sheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
    return sheet;
  });
}

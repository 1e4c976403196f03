/** A field of a form that says something in the page's address. */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

/** The fields of a form that hold now, by name, in order. */
function fieldsOf(form: HTMLFormElement): ReadonlyMap<string, readonly Field[]> {
  const fields = [...form.elements].filter(isField).filter((field) => !field.matches(':disabled'));
  const names = new Set(fields.map(({ name }) => name).filter((name) => name !== ''));
  return new Map([...names].map((name) => [name, fields.filter((field) => field.name === name)]));
}

const isTicked = (field: Field): boolean =>
  !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) || field.checked;

/** Whether a field was so in the page as it came. */
function isTickedAtFirst(field: Field): boolean {
  return (
    !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) || field.defaultChecked
  );
}

function valueAtFirst(field: Field): string {
  return field instanceof HTMLSelectElement
    ? ([...field.options].find(({ defaultSelected }) => defaultSelected)?.value ??
        field.options[0]?.value ??
        '')
    : field.defaultValue;
}

/** What the fields of a form say that is not what they said at first; several ticks of one name in one text. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const said = new URLSearchParams();
  for (const [name, fields] of fieldsOf(form)) {
    const now = fields
      .filter(isTicked)
      .map(({ value }) => value.trim())
      .join(' ');
    const first = fields.filter(isTickedAtFirst).map(valueAtFirst).join(' ');
    if (now !== first) said.set(name, now);
  }
  return said;
}

/** Lets the fields of a form say what an address says; what it does not say is as it was at first. */
export function fillForm(form: HTMLFormElement, said: URLSearchParams): void {
  form.reset();
  for (const [name, fields] of fieldsOf(form)) {
    const text = said.get(name);
    if (text === null) continue;
    for (const field of fields)
      if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
        const words = text.split(' ');
        field.checked =
          field.type === 'radio'
            ? field.value === text
            : field.value.split(' ').every((word) => words.includes(word));
      } else field.value = text;
  }
}

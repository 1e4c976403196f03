/** A field of a form that says something in the page's address. */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

/** A field that is ticked or not, one of several of its name. */
const isTickable = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);

/** The fields of a form that hold now, by name, in order. */
function fieldsOf(form: HTMLFormElement): ReadonlyMap<string, readonly Field[]> {
  const fields = [...form.elements].filter(isField).filter((field) => !field.matches(':disabled'));
  const names = new Set(fields.map(({ name }) => name).filter((name) => name !== ''));
  return new Map([...names].map((name) => [name, fields.filter((field) => field.name === name)]));
}

function valueAtFirst(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

/** What the fields of a form say that is not what they said at first; several ticks of one name in one text. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const said = new URLSearchParams();
  for (const [name, fields] of fieldsOf(form)) {
    const now = fields
      .filter((field) => !isTickable(field) || field.checked)
      .map(({ value }) => value.trim())
      .join(' ');
    const first = fields
      .filter((field) => !isTickable(field) || field.defaultChecked)
      .map(valueAtFirst)
      .join(' ');
    if (now !== first) said.set(name, now);
  }
  return said;
}

/** Lets the fields of a form say what an address says; what it does not say, or a field cannot, is as it was at first. */
export function fillForm(form: HTMLFormElement, said: URLSearchParams): void {
  form.reset();
  for (const [name, fields] of fieldsOf(form)) {
    const text = said.get(name);
    if (text === null) continue;
    const words = text.split(' ');
    for (const field of fields)
      if (!isTickable(field)) fill(field, text);
      else if (field.type === 'checkbox')
        field.checked = field.value.split(' ').every((word) => words.includes(word));
      else if (field.value === text) field.checked = true;
  }
}

function fill(field: Field, text: string): void {
  const isOffered =
    !(field instanceof HTMLSelectElement) || [...field.options].some(({ value }) => value === text);
  if (isOffered) field.value = text;
}

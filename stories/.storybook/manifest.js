// @ts-check
// What Storybook needs to make controls of the manifest of the elements.

/** @typedef {import('storybook/internal/types').StrictInputType} ArgType */

/**
 * Storybook tells what an element has by its name alone, and a part may have the name of an attribute.
 * @param {unknown} manifest
 */
export const partsAsInCss = (manifest) =>
  JSON.parse(JSON.stringify(manifest), (key, value) =>
    key === 'cssParts'
      ? value.map((/** @type {{ name: string }} */ part) => ({ ...part, name: `::part(${part.name})` }))
      : value,
  );

/** A type that lists its values: `'auto' | 'light' | 'dark'`. */
const CHOICE = /^(?:'[^']*'|"[^"]*"|\d+)(?:\s*\|\s*(?:'[^']*'|"[^"]*"|\d+))*$/;

/** @param {ArgType} argType */
const isAttribute = ({ table }) => table?.category === 'attributes';

/**
 * Stories set attributes: those come first and have controls.
 * @type {import('storybook/internal/types').ArgTypesEnhancer}
 */
export const attributesAsControls = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .sort(([, a], [, b]) => Number(isAttribute(b)) - Number(isAttribute(a)))
      .map(([name, argType]) => [name, { ...argType, ...controlOf(argType) }]),
  );

/**
 * An attribute is a text: one of a list where the manifest names the values.
 * @param {ArgType} argType
 * @returns {Partial<ArgType>}
 */
function controlOf(argType) {
  if (!isAttribute(argType)) return { control: { disable: true } };
  const values = argType.table?.type?.summary ?? '';
  const type = { name: /** @type {const} */ ('string') };
  if (!CHOICE.test(values)) return { type, control: { type: 'text' } };
  const options = values.split('|').map((value) => value.trim().replace(/^["']|["']$/g, ''));
  return { type, options, control: { type: 'select' } };
}

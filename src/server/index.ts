export type { ChartId, Issue } from '../dataset/types.js';
export { addLanguage, type Language } from '../elements/languages.js';
export { VERSION } from '../version.js';
export { OPTIONS, type Options } from '../model/options.js';
export { CHART_NAMES } from './charts.js';
export type { RenderOptions } from './drawing.js';
export { renderToHTML, renderToInnerHTML, type HTMLOptions } from './html.js';
export {
  NoRasteriser,
  renderToPNG,
  renderToSVG,
  type PictureOptions,
  type PNGOptions,
  type SVGOptions,
} from './pictures.js';
export { PRESETS, type Preset } from './presets.js';
export { readDataset, type ReadDataset } from './read-dataset.js';
export { renderToCSV, renderToTable, renderToText } from './texts.js';

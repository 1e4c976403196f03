// The three charts in the forms that the plugin takes.
import { TAGS } from '../pages/browser.js';

const asForm = (form: string): string => TAGS.replaceAll(/<big-society-(\w+)><\/.*>/g, form);

export const SHORTCODES = asForm('[big-society-$1]');
export const BLOCKS = asForm('<!-- wp:big-society/$1 /-->');
export const FIGURES = asForm('<figure class="big-society-$1"></figure>');

import { type TemplateResult } from 'lit/html.js';
import type { Link } from '../layout/view.js';
/** A link, or its words alone where there is no address. */
export declare const drawLink: ({ text, href }: Link) => TemplateResult;

import { html, type TemplateResult } from 'lit/html.js';
import type { Link } from '../layout/view.js';

/** A link, or its words alone where there is no address. */
export const drawLink = ({ text, href }: Link): TemplateResult =>
  href === null ? html`${text}` : html`<a class="link" href=${href}>${text}</a>`;

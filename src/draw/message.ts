import { html, type TemplateResult } from 'lit/html.js';

/** Why nothing is drawn and what to do, above whatever the page put between the tags. */
export const drawMessage = (
  language: string,
  [reason, help]: readonly [string, string],
  theme: string,
): TemplateResult =>
  html`<div class="frame ${theme}">
      <p class="message" part="message" lang=${language}><strong>${reason}</strong> ${help}</p>
    </div>
    <slot></slot>`;

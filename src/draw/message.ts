import { html, type TemplateResult } from 'lit';

/** Why nothing is drawn and what to do, above whatever the page put between the tags. */
export const drawMessage = (
  { language, reason, help }: { readonly language: string; readonly reason: string; readonly help: string },
  theme: string,
): TemplateResult =>
  html`<div class="frame ${theme}">
      <p class="message" part="message" lang=${language}><strong>${reason}</strong> ${help}</p>
    </div>
    <slot></slot>`;

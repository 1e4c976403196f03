import type { TemplateResult } from 'lit/html.js';
import { render } from './render.js';

/** Shows a template; where what had the focus goes with it, the chart or its message takes it, and the page stays where it is. */
export function renderKeepingFocus(template: TemplateResult, root: ShadowRoot): void {
  const held = root.activeElement;
  render(template, root);
  if (held?.isConnected !== false) return;
  const shown = root.querySelector<HTMLElement>('.figure, .message');
  if (shown === null) return;
  shown.tabIndex = -1;
  shown.focus({ preventScroll: true });
}

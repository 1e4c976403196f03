import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Frame, Link } from '../layout/view.js';
import type { Options } from '../model/options.js';
import { unbroken } from './text.js';

/** What the frame of a chart lets a reader do. */
export interface Actions {
  readonly switchView: () => void;
}

/** The buttons' words. */
export interface ControlWords {
  readonly table: string;
  readonly chart: string;
}

/** A chart as a figure: title, subtitle and summary above, notes, sources and buttons below. */
export function drawFigure(
  frame: Frame,
  options: Options,
  words: ControlWords,
  actions: Actions,
  key: TemplateResult | typeof nothing | undefined,
  body: TemplateResult,
): TemplateResult {
  return html`<figure
      class="figure"
      part="figure"
      lang=${frame.language}
      aria-label=${frame.title === null ? frame.name : nothing}
      aria-labelledby=${frame.title === null ? nothing : 'title'}
      aria-describedby="summary"
    >
      <figcaption class="caption">
        ${frame.title === null ? nothing : drawTitle(frame.title, options.headingLevel)}
        ${
          frame.subtitle === null
            ? nothing
            : html`<p class="subheading" part="subheading">${unbroken(frame.subtitle)}</p>`
        }
        ${frame.remark === null ? nothing : html`<p class="note" part="remark">${unbroken(frame.remark)}</p>`}
        ${key}
        <p class="summary" part="summary" id="summary">${unbroken(frame.summary)}</p>
      </figcaption>
      ${body}
      <div class="foot">
        <div class="notes" part="notes">${[...frame.notes, ...(options.view === 'table' ? [] : frame.chartNotes)].map((note) => html`<p>${unbroken(note)}</p>`)}</div>
        ${drawSources(frame)}
        ${
          options.controls.includes('table')
            ? html`<p class="controls" part="controls">
              <button class="control" part="control" type="button" @click=${actions.switchView}>
                ${options.view === 'table' ? words.chart : words.table}
              </button>
            </p>`
            : nothing
        }
      </div>
    </figure>`;
}

function drawTitle(title: string, level: Options['headingLevel']): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="title" part="heading" id="title">${title}</h2>`;
    case 3:
      return html`<h3 class="title" part="heading" id="title">${title}</h3>`;
    case 4:
      return html`<h4 class="title" part="heading" id="title">${title}</h4>`;
    case 5:
      return html`<h5 class="title" part="heading" id="title">${title}</h5>`;
    case 6:
      return html`<h6 class="title" part="heading" id="title">${title}</h6>`;
    case 'none':
      return html`<p class="title" part="heading" id="title">${title}</p>`;
  }
}

function drawSources({ sources, sourcesLabel }: Frame): TemplateResult {
  return html`<div class="sources" part="sources">
    <p id="sources">${sourcesLabel}: </p>
    <ul role="list" aria-labelledby="sources">
      ${sources.map((source, index) => html`<li>${drawLink(source)}${index < sources.length - 1 ? '; ' : ''}</li>`)}
    </ul>
  </div>`;
}

/** A link, or its words alone where there is no address. */
export const drawLink = ({ text, href }: Link): TemplateResult =>
  href === null ? html`${text}` : html`<a class="link" href=${href}>${text}</a>`;

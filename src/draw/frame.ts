import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Frame } from '../layout/view.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import { drawLink } from './link.js';
import { spoken } from './text.js';

/** A chart as a figure: title, subtitle and summary above, notes, sources and buttons below. */
export function drawFigure(
  frame: Frame,
  options: Options,
  strings: Strings,
  key: TemplateResult | typeof nothing | undefined,
  body: TemplateResult,
): TemplateResult {
  return html`<figure
      class="figure"
      part="figure"
      lang=${strings.language}
      aria-label=${frame.title === null ? frame.name : nothing}
      aria-labelledby=${frame.title === null ? nothing : 'title'}
      aria-describedby="summary"
    >
      <figcaption>
        ${frame.title === null ? nothing : drawTitle(frame.title, options.headingLevel)}
        ${
          frame.subtitle &&
          html`<p class="subheading" part="subheading">${spoken(frame.subtitle, strings)}</p>`
        }
        ${frame.remark && html`<p class="note" part="remark">${spoken(frame.remark, strings)}</p>`}
        ${key}
        <p class="summary" part="summary" id="summary">${spoken(frame.summary, strings)}</p>
      </figcaption>
      ${body}
      <div class="foot">
        <div class="notes" part="notes">${[...frame.notes, ...(options.view === 'table' ? [] : frame.chartNotes)].map((note) => html`<p>${spoken(note, strings)}</p>`)}</div>
        ${frame.sources.length === 0 ? nothing : drawSources(frame.sources, strings.sources)}
        ${
          options.controls.length > 0
            ? html`<p class="controls" part="controls">${
                options.controls.includes('table')
                  ? html`<button class="control" part="control" type="button" data-view>
                ${options.view === 'table' ? strings.controls.chart : strings.controls.table}
              </button>`
                  : nothing
              }</p>`
            : nothing
        }
      </div>
    </figure>`;
}

/** A heading by its role: no other tag for each level. */
function drawTitle(title: string, level: Options['headingLevel']): TemplateResult {
  const isHeading = level !== 'none';
  return html`<p class="title" part="heading" id="title" role=${isHeading ? 'heading' : nothing} aria-level=${isHeading ? level : nothing}>${title}</p>`;
}

function drawSources(sources: Frame['sources'], label: string): TemplateResult {
  return html`<div class="sources" part="sources">
    <p id="sources">${label}: </p>
    <ul role="list" aria-labelledby="sources">
      ${sources.map((source, index) => html`<li>${drawLink(source)}${index < sources.length - 1 ? '; ' : ''}</li>`)}
    </ul>
  </div>`;
}

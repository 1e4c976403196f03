// A page that a server has drawn and a browser goes on with.
import type {} from 'big-society-charts/jsx';
import { BigSocietyFailures, BigSocietyGap } from 'big-society-charts/react';
import { Suspense, use, useState } from 'react';
import { ServedGap } from '../build/guide/3.tsx';

export interface PageProps {
  /** What `renderToInnerHTML` wrote. */
  readonly inner: string;
  /** The same, but it may come after the rest of the page. */
  readonly late: string | Promise<string>;
}

function Late({ late }: Pick<PageProps, 'late'>) {
  const html = typeof late === 'string' ? late : use(late);
  return <BigSocietyGap id="late" lang="en" dangerouslySetInnerHTML={{ __html: html }} />;
}

export function Page({ inner, late }: PageProps) {
  const [heading, setHeading] = useState<string | null>(null);
  const [chosen, setChosen] = useState('');
  return (
    <main>
      <button id="update" onClick={() => setHeading('Hydrated')} />
      <p id="chosen">{chosen}</p>
      <BigSocietyGap
        id="component"
        lang="en"
        heading={heading}
        headingLevel={2}
        dangerouslySetInnerHTML={{ __html: inner }}
        onBigSocietySelect={({ detail }) => setChosen(detail.figures.join())}
      />
      <big-society-gap
        id="tag"
        lang="en"
        heading={heading}
        heading-level={2}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: inner }}
      />
      <div id="guide">
        <ServedGap inner={inner} />
      </div>
      <BigSocietyFailures id="failures" lang="en" show="3">
        <table data-big-society="fallback">
          <tbody>
            <tr>
              <td>The figures, for who has no script</td>
            </tr>
          </tbody>
        </table>
      </BigSocietyFailures>
      <Suspense fallback={<p>It comes.</p>}>
        <Late late={late} />
      </Suspense>
    </main>
  );
}

// What TypeScript takes of the components and the tags, and what it does not.
import type { BigSocietyGap as Gap } from 'big-society-charts';
import type {} from 'big-society-charts/jsx';
import { BigSocietyBalance, BigSocietyFailures, BigSocietyGap } from 'big-society-charts/react';
import type { ChartTags } from 'big-society-charts/tags';
import { createRef } from 'react';

const gap = createRef<Gap>();
const ids: readonly string[] = ['gap-trust-ethnicity-2012'];

export const right = (
  <>
    <BigSocietyGap
      ref={gap}
      id="one"
      className="wide"
      style={{ maxWidth: '40em' }}
      aria-label="Trust"
      lang="cy"
      data={{ figures: [] }}
      figures={ids}
      headingLevel={2}
      controls={['table']}
      heading={undefined}
      onBigSocietySelect={({ detail }) => detail.figures.map((id) => id.length)}
      onBigSocietyIssues={({ detail }) => detail.issues.map(({ help }) => help)}
      onBigSocietyView={({ detail }) => detail.view === 'table'}
      onClick={({ currentTarget }) => currentTarget.updateComplete}
    >
      <table />
    </BigSocietyGap>
    <BigSocietyFailures figures="a b" heading-level="3" theme="dark" />
    <BigSocietyBalance show="verdict" note={null} />
    <big-society-gap
      ref={gap}
      className="wide"
      data={{ figures: [] }}
      figures="a b"
      heading-level="2"
      headingLevel={3}
      onbig-society-select={({ detail }) => detail.figures.map((id) => id.length)}
    />
    <bs-failures with={['a']} for="wards" />
  </>
);

export const wrong = [
  // @ts-expect-error There is no such colour scheme.
  <BigSocietyGap theme="pink" />,
  // @ts-expect-error There is no such level.
  <BigSocietyGap headingLevel={7} />,
  // @ts-expect-error There is no such property.
  <BigSocietyGap colour="red" />,
  // @ts-expect-error It can only be read.
  <BigSocietyGap issues={[]} />,
  // @ts-expect-error The detail is of another event.
  <BigSocietyGap onBigSocietyView={({ detail }) => detail.figures} />,
  // @ts-expect-error There is no such control.
  <BigSocietyFailures controls={['print']} />,
  // @ts-expect-error There is no such view.
  <big-society-balance view="map" />,
  // @ts-expect-error There is no such attribute.
  <big-society-gap colour="red" />,
  // @ts-expect-error The detail is of another event.
  <big-society-gap onbig-society-view={({ detail }) => detail.figures} />,
  // @ts-expect-error There is no such chart.
  <big-society-pie />,
];

/** Another JSX. */
export const tag: ChartTags<{ readonly id?: string }>['big-society-gap'] = { id: 'one', theme: 'dark' };
// @ts-expect-error There is no such colour scheme.
export const wrongTag: ChartTags['big-society-gap'] = { theme: 'pink' };

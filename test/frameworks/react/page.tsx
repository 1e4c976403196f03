// Components and tags side by side, with everything that a page does to them.
import 'big-society-charts/define';
import type { BigSocietyGap as Gap } from 'big-society-charts';
import type {} from 'big-society-charts/jsx';
import { BigSocietyBalance, BigSocietyFailures, BigSocietyGap } from 'big-society-charts/react';
import { useRef, useState } from 'react';
import { compiled } from '../../fixtures/compiled.js';

const wards = (share: number) =>
  compiled([{ id: 'trust', behind: ['North ward', share], compared: ['South ward', 63] }]);

export function Page() {
  const [there, setThere] = useState(true);
  const [hears, setHears] = useState(true);
  const [share, setShare] = useState(41);
  const [told, setTold] = useState<readonly string[]>([]);
  const component = useRef<Gap>(null);
  const tell = (from: string) => (event: CustomEvent<object>) => {
    setTold((before) => [...before, `${from} ${event.type} ${JSON.stringify(event.detail)}`]);
  };
  return (
    <>
      <button id="update" onClick={() => setShare((before) => before + 1)} />
      <button id="deaf" onClick={() => setHears(false)} />
      <button id="leave" onClick={() => setThere(false)} />
      <button
        id="read"
        onClick={() => component.current?.setAttribute('title', component.current.localName)}
      />
      <ol id="told">
        {told.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
      {there && (
        <>
          <BigSocietyGap
            id="component"
            className="wide"
            lang="en"
            ref={component}
            data={wards(share)}
            heading={`Share ${share}`}
            headingLevel={2}
            onBigSocietySelect={hears ? tell('component') : undefined}
            onBigSocietyView={tell('component')}
          />
          <big-society-gap
            id="tag"
            className="wide"
            lang="en"
            data={wards(share)}
            heading={`Share ${share}`}
            heading-level="2"
            onbig-society-select={hears ? tell('tag') : undefined}
            onbig-society-view={tell('tag')}
          />
          <BigSocietyFailures id="failures" show="3" details="off" />
          <BigSocietyBalance id="balance" controls="none" />
        </>
      )}
    </>
  );
}

import { balanceChart } from '../charts/balance.js';
import type { AnyView, Chart, Drawing } from '../charts/chart.js';
import { failuresChart } from '../charts/failures.js';
import { gapChart } from '../charts/gap.js';
import { BigSocietyBalance } from '../elements/balance.js';
import { BigSocietyFailures } from '../elements/failures.js';
import { BigSocietyGap } from '../elements/gap.js';
import { sceneOfBalance } from '../export/scene-balance.js';
import { sceneOfFailures } from '../export/scene-failures.js';
import { sceneOfGap } from '../export/scene-gap.js';
import type { Scene, SceneOptions } from '../export/scene.js';
import type { Strings } from '../strings/types.js';

/** A drawing that can be made a still picture too. */
export interface ServerDrawing extends Drawing {
  /** Null where there is nothing to draw. */
  readonly picture: (options: Partial<SceneOptions>) => Scene | null;
}

/** A chart with the style sheets of its element and its still picture. */
interface ServerChart {
  readonly draw: (...given: Parameters<Chart>) => ServerDrawing;
  readonly styles: readonly string[];
}

const serverChart = <View extends AnyView>(
  chart: Chart<View>,
  { styles }: { readonly styles: readonly string[] },
  sceneOf: (view: View, strings: Strings, options: Partial<SceneOptions>) => Scene,
): ServerChart => ({
  draw: (source, options, strings, state) => {
    const drawing = chart(source, options, strings, state);
    const { view } = drawing;
    return { ...drawing, picture: (size) => ('summary' in view ? sceneOf(view, strings, size) : null) };
  },
  styles,
});

/** Every chart, by its name. */
export const CHARTS = {
  gap: serverChart(gapChart, BigSocietyGap, sceneOfGap),
  failures: serverChart(failuresChart, BigSocietyFailures, sceneOfFailures),
  balance: serverChart(balanceChart, BigSocietyBalance, sceneOfBalance),
};

/** The names of the charts. */
export const CHART_NAMES = Object.keys(CHARTS) as readonly (keyof typeof CHARTS)[];

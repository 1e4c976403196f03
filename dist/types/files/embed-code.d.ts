import type { Shown } from './content.js';
/** Whether there is a code for a chart: none names an object. */
export declare const hasCode: ({ host }: Shown) => boolean;
/** Where the script of the charts stands, as another page finds it; empty where none can be named. */
export declare function scriptFolder({ scripts, location }: Document): string;
/** The code that shows the same chart in another page. */
export declare function embedCodeOf({ host, name, options, strings }: Shown): string;

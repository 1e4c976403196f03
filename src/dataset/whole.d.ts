/** The whole report with its translations, in the compiled form. The build writes this module from `data/`. */
export declare const whole: unknown;

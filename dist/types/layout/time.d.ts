/**
 * Where a period stands in time, as a year with decimals: the middle of "2001", of the
 * financial year "2007–08" (April to March), of "Aug 2012–Jan 2013", or a date as "2015-01".
 * Null where no year can be read.
 */
export declare function timeOf(period: string): number | null;

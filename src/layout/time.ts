const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A year with what may stand beside it: "Aug 2012", "2012-08", "2007–08". */
const YEAR = /(?:([A-Z][a-z]{2})[a-z]* )?(\d{4})(?:-(\d\d)|(–\d\d\b))?/g;

/**
 * Where a period stands in time, as a year with decimals: the middle of "2001", of the
 * financial year "2007–08" (April to March), of "Aug 2012–Jan 2013", or a date as "2015-01".
 * Null where no year can be read.
 */
export function timeOf(period: string): number | null {
  const times = [...period.matchAll(YEAR)].map(([, name, year, month, financial]) => {
    if (name !== undefined) return Number(year) + (MONTHS.indexOf(name.toLowerCase()) / 3 + 0.5) / 12;
    return (
      Number(year) + (month !== undefined ? (Number(month) - 1) / 12 : financial !== undefined ? 0.75 : 0.5)
    );
  });
  return times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0) / times.length;
}

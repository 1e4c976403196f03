const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * Where a period stands in time, as a year with decimals: the middle of "2001", of the
 * financial year "2007–08" (April to March), of "Aug 2012–Jan 2013", or a date as "2015-01".
 * Null where it cannot be read.
 */
export function timeOf(period: string): number | null {
  const financial = /^(\d{4})–\d{2}$/.exec(period);
  if (financial !== null) return Number(financial[1]) + 0.75;
  const iso = /^(\d{4})-(\d{2})/.exec(period);
  if (iso !== null) return Number(iso[1]) + (Number(iso[2]) - 1) / 12;
  const months = [...period.matchAll(/([A-Z][a-z]{2})[a-z]* (\d{4})/g)].map(
    ([, month = '', year]) => Number(year) + (MONTHS.indexOf(month.toLowerCase()) / 3 + 0.5) / 12,
  );
  if (months.length > 0) return months.reduce((sum, time) => sum + time, 0) / months.length;
  return /^\d{4}$/.test(period) ? Number(period) + 0.5 : null;
}

import type { TableView } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
/**
 * A chart's table as comma-separated values (RFC 4180), a line a reading, each complete: the value as
 * a number with its unit and as it is printed, the source with its address.
 */
export declare function csvOf({ columns, rows }: TableView, strings: Strings): string;

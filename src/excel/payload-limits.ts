/** How much one request may carry. */
export interface PayloadLimits {
  /** Cells asked for in one request. */
  readonly cells: number;
  /** Characters of JSON sent in one request. */
  readonly characters: number;
}

/**
 * Excel on the web takes and gives at most 5 MB a request. A cell is answered with value, formula and type, about 60 characters
 * where formulas are the rule, so 50,000 cells stay below; 3,000,000 characters leave room for letters of several bytes.
 */
const web: PayloadLimits = { cells: 50_000, characters: 3_000_000 };

/** On a computer the limit is 5,000,000 cells a read; a fifth of it keeps the pane's memory and Excel's five-second rule in mind. */
const desktop: PayloadLimits = { cells: 1_000_000, characters: 20_000_000 };

/**
 * Limits of the Excel the add-in runs in.
 *
 * A starting point only: whoever meets the payload error halves its share and goes on, so that a wrong guess costs a request, not the work.
 */
export function payloadLimits(): PayloadLimits {
  return Office.context.platform === Office.PlatformType.OfficeOnline ? web : desktop;
}

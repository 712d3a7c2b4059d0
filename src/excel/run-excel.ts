/**
 * Runs a batch against the open workbook.
 *
 * `delayForCellEdit` makes Excel wait for a half-typed cell instead of failing. What fails inside is thrown as it is;
 * `attempt` turns it into plain words, after whatever was done has been undone.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

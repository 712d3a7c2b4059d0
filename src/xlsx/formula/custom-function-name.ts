/**
 * The name under which Excel stores a custom function in a file: `COALITION.GAP.RATE` as `_xldudf_COALITION_GAP_RATE`.
 *
 * The dotted text in a file stays #NAME? even after the add-in has loaded. Seen in a file of a real Excel for Mac.
 */
export function storedFunctionName(name: string): string {
  return `_xldudf_${name.replaceAll(".", "_")}`;
}

/** Whether a function's name belongs to this product (case doesn't matter). */
export function isCoalitionFunction(name: string): boolean {
  return /^COALITION\./i.test(name);
}

/**
 * The name that people see for a stored one, given without its `_xldudf_`.
 *
 * Storing loses the difference between dot and underscore. This product's names have no underscore, so all become dots;
 * of other add-ins only the first is certain to be one (namespace and function). LibreOffice lower-cases stored names.
 */
export function shownFunctionName(stored: string): string {
  return /^COALITION_/i.test(stored) ? stored.replaceAll("_", ".").toUpperCase() : stored.replace("_", ".");
}

/** What is wrong with a sheet's name, or undefined. */
export function sheetNameProblem(name: string): string | undefined {
  if (name.length === 0 || name.length > 31)
    return `the sheet name "${name}" has ${name.length} characters, Excel allows 1 to 31`;
  if (/[[\]:*?/\\\x00-\x1f]|^'|'$/.test(name) || name.toLowerCase() === "history")
    return `the sheet name "${name}" holds what Excel doesn't allow there ([ ] : * ? / \\, an apostrophe at an end, or "History")`;
  return undefined;
}

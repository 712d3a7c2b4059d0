/** Whether an attribute says yes, in the spellings of XML schemas; a missing one says no. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

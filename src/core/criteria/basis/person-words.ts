/** Words of headers that are about one person each, in the languages' commonest spellings of English HR systems. */
const headers =
  /^(?:(?:first|last|full|given|family|middle|employee|staff|worker|person(?:nel)?|manager)[ _-]*names?|names?|surname|e-?mail(?:[ _-]*address)?|(?:employee|staff|person(?:nel)?|worker|payroll|badge)[ _-]*(?:id|no\.?|nr\.?|number|#)|birthday|date of birth|dob|home address|phone(?: number)?|social security(?: number)?|ssn)$/i;

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

/** "staff number 10423", "employee ID: E-10423", "EMP00123". */
const staffNumber =
  /\b(?:employee|staff|person(?:nel)?|payroll|badge)[ _-]*(?:id|no\.?|nr\.?|number|#)[ :#-]*[a-z]{0,3}-?\d{3,}|\bemp[-_ ]?\d{3,}\b/i;

/** One letter or a few, then a number: how staff numbers look where nothing is said of them. */
const looksLikeStaffNumber = /^(?:[A-Za-z]{0,3}[-_]?)0*\d{4,9}$/;

/** Fewer values than this say nothing about what a column holds. */
const fewest = 5;

/** Whether a header says that its column is about single people. */
export function describesPerson(header: string): boolean {
  return headers.test(header.trim());
}

/**
 * What in a text names a person, in words for a message; undefined where nothing does.
 *
 * @example personIn("Ask kim@example.org") // => "an e-mail address"
 * @example personIn("See staff number 10423") // => "a staff number"
 * @example personIn("12 of 60 staff were asked") // => undefined
 */
export function personIn(text: string): string | undefined {
  if (email.test(text)) return "an e-mail address";
  return staffNumber.test(text) ? "a staff number" : undefined;
}

/**
 * Whether a column's values look like staff numbers: five or more, all of that form and of one length, no two the same. Counts repeat
 * and differ in length; numbers that people were given don't.
 *
 * @example holdsStaffNumbers(["E10423", "E10424", "E10510", "E10611", "E11002"]) // => true
 * @example holdsStaffNumbers(["12000", "9000", "12000", "700", "15000"]) // => false
 */
export function holdsStaffNumbers(values: readonly string[]): boolean {
  const given = values.map((value) => value.trim()).filter((value) => value !== "");
  if (given.length < fewest || !given.every((value) => looksLikeStaffNumber.test(value))) return false;
  return new Set(given).size === given.length && new Set(given.map((value) => value.length)).size === 1;
}

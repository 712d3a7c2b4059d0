/**
 * Text as it may be printed on a terminal, on one line.
 *
 * Messages quote cells, and a cell can hold escape sequences that would move the cursor, recolour or retitle the terminal, or
 * right-to-left overrides that make one name look like another. Line breaks and tabs become spaces; what else is invisible and acts
 * becomes U+FFFD, so that it shows.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\uFFFD");
}

/** A cell's `r` ("B5", also in lower case) as one number, row × 16,384 + column, zero-based; -1 where it is none. */
export function cellIndex(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  let row = 0;
  for (let digit = at; digit < reference.length; digit++) {
    const value = reference.charCodeAt(digit) - 48;
    if (value < 0 || value > 9) return -1;
    row = row * 10 + value;
  }
  return column < 1 || column > 16_384 || row < 1 || row > 1_048_576 ? -1 : (row - 1) * 16_384 + column - 1;
}

/** Whether a text is the address of a cell or of a range of cells, as files write them. */
export function isAddress(text: string): boolean {
  return /^\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})?$/.test(text.trim());
}

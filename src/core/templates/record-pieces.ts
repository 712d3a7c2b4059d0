/** A cell holds 32,767 characters; a JSON text is cut into pieces of this size, each marked so that none reads as a number or formula. */
const pieceLength = 30_000;
const pieceMark = "json:";

/** A JSON text as the cells of `_plan` hold it. No cut goes through a character of two units: no file can hold half of one. */
export function textInPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(at + pieceLength - 1));
    const end = at + pieceLength - (isHalf ? 1 : 0);
    pieces.push(pieceMark + text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** The JSON text in cells of `_plan`; what is no text there adds nothing, so that a damaged one is no JSON any more. */
export function textOfPieces(cells: readonly unknown[]): string {
  return cells.map((cell) => (typeof cell === "string" ? cell.slice(pieceMark.length) : "")).join("");
}

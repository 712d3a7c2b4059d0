/** Characters of a piece: so many that writing one costs little against making it. */
const enough = 65_536;

/** Joins small parts of a text to larger ones, for whoever pays for each. */
export function* inPieces(parts: Iterable<string>): Iterable<string> {
  let piece = "";
  for (const part of parts) {
    piece += part;
    if (piece.length < enough) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

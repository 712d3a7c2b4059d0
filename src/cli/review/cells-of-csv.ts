/**
 * The cells of CSV lines as `csvCell` and `portfolioCsvLines` write them: text in quotes, doubled within; numbers bare; lines ended by CR LF.
 * The guard against formulas is taken off again.
 *
 * @example [...cellsOfCsv("\"'=A1\",2\r\n")] // => [["=A1", "2"]]
 */
export function* cellsOfCsv(text: string): Iterable<string[]> {
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      cells.push(unguarded(text.slice(at + 1, end).replaceAll('""', '"')));
      at = end + 1;
    } else {
      const end = endOfBare(text, at);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === ",") {
      at += 1;
      // Nothing between the last comma and the line's end is an empty cell.
      if (at >= text.length || text[at] === "\r") cells.push("");
    }
    if (text[at] === "\r") {
      yield cells;
      cells = [];
      at += 2;
    }
  }
  if (cells.length > 0) yield cells;
}

function closingQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    if (text[at + 1] !== '"') return at;
  }
}

function endOfBare(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "," && text[at] !== "\r") at += 1;
  return at;
}

function unguarded(cell: string): string {
  return /^'[\s\uFEFF]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

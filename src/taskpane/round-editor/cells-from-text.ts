/**
 * Rows and cells of text as a spreadsheet puts it on the clipboard: tabs between cells, quotes round cells with breaks in them.
 *
 * Text without a single tab but with semicolons in every line is read by those: that is how much of Europe saves a CSV.
 *
 * @example cellsFromText("SAL\tSales\t420000\n") // => [["SAL", "Sales", "420000"]]
 * @example cellsFromText("SAL;Sales\nHR;People") // => [["SAL", "Sales"], ["HR", "People"]]
 */
export function cellsFromText(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const bySemicolon = !text.includes("\t") && lines.length > 0 && lines.every((line) => line.includes(";"));
  const separator = bySemicolon ? ";" : "\t";
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endRow = () => {
    row.push(cell.trim());
    if (row.some((content) => content !== "")) rows.push(row);
    row = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === "") isQuoted = true;
    else if (character === separator) {
      row.push(cell.trim());
      cell = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  endRow();
  return rows;
}

/** Fewer characters than this a line are a column of words and no text. */
const narrowest = 40;
/** A longer line is harder to read, not easier. */
const widest = 100;

/**
 * Text of a help page broken into lines that fit a terminal, between words; what goes on stands under where its text began, behind labels
 * ("  Why   "), numbers and dashes. Lines that hold a formula stay whole, because people copy them.
 *
 * @param columns width of the terminal in characters; undefined (a pipe, a file) leaves the text as it is, for programs that search it
 */
export function wrapLines(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  const width = Math.max(narrowest, Math.min(widest, columns - 1));
  return text
    .split("\n")
    .flatMap((line) => (line.length <= width || /\s=[A-Z]/.test(line) ? [line] : wrapped(line, width)))
    .join("\n");
}

function wrapped(line: string, width: number): string[] {
  const label = /^\s*(?:- |\S+(?: \S+)*? {2,})?/.exec(line)?.[0] ?? "";
  // A label that takes half of the line would leave no room beside it.
  const indent = label.length > width / 2 ? 4 : label.length;
  const lines: string[] = [];
  let current = label;
  let isEmpty = true;
  for (const word of line.slice(label.length).split(" ")) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = " ".repeat(indent);
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current];
}

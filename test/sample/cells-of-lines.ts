/** Trimmed cells of each line that holds something; cells are separated by bars. */
export function cellsOfLines(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

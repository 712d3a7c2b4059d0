import { columnLetters } from "./address";

/** Positions that follow each other, as first one and how many: what a program can address in one go. */
export interface PositionRun {
  readonly first: number;
  readonly count: number;
}

/** Positions joined to runs, in order, each counted once: [3, 4, 7] → 3 and one more, then 7. */
export function positionRuns(at: readonly number[]): PositionRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const position of [...new Set(at)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.first + last.count === position) last.count += 1;
    else runs.push({ first: position, count: 1 });
  }
  return runs;
}

/** Runs that are named one by one. */
const mostRuns = 4;

/** Rows or columns as people name them: "rows 6-9, 12", "column C". @param at zero-based */
export function positionsInWords(what: "rows" | "columns", at: readonly number[]): string {
  const runs = positionRuns(at);
  const name = (position: number) => (what === "rows" ? String(position + 1) : columnLetters(position));
  const shown = runs
    .slice(0, mostRuns)
    .map(({ first, count }) => (count === 1 ? name(first) : `${name(first)}-${name(first + count - 1)}`));
  const more = runs.slice(mostRuns).reduce((sum, { count }) => sum + count, 0);
  const noun = what === "rows" ? "row" : "column";
  const one = runs.length === 1 && runs[0]?.count === 1;
  return `${noun}${one ? "" : "s"} ${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}

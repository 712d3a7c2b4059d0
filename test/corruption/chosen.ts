import type { Corruption } from "./corruption";

/**
 * So many corruptions of each criterion that all workbooks together take seconds: spread over the kinds, and other places in each workbook.
 * All of them with CORRUPTIONS=all, which takes minutes.
 *
 * @param turn which of the workbooks it is
 * @param most how many of one criterion
 */
export function chosen(all: readonly Corruption[], turn: number, most: number): readonly Corruption[] {
  if (process.env["CORRUPTIONS"] === "all" || all.length <= most) return all;
  // One of each kind in turn, so that a kind with many places doesn't crowd out the others.
  const kinds = new Map<string, Corruption[]>();
  for (const one of all) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  const queues = [...kinds.values()].map((places, kind) => rotated(places, turn * 5 + kind));
  const longest = Math.max(...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat();
  return queues.length >= most
    ? rotated(inTurn.slice(0, queues.length), turn * most).slice(0, most)
    : inTurn.slice(0, most);
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

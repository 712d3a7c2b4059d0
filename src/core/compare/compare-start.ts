import { planNamedCells, signers } from "../templates/plan/start";
import type { CellChange } from "./change";
import { compareCells, type ComparedCell } from "./compare-cells";
import type { Side } from "./side";

/** What changed on Start: the named cells, and who signed. */
export function compareStart(from: Side, to: Side): CellChange[] {
  if (from.misses("start") || to.misses("start")) return [];
  return compareCells(startCells, { part: "start", table: "Start" }, from, to);
}

const startCells: readonly ComparedCell[] = [
  ...planNamedCells.map(({ key, label, kind }) => ({ key, label, kind })),
  ...signers.flatMap(({ key, label }) => [
    { key: `start.signOff.${key}.name`, label: `${label}, signed by`, kind: "text" as const },
    { key: `start.signOff.${key}.date`, label: `${label}, signed on`, kind: "date" as const },
    { key: `start.signOff.${key}.fingerprint`, label: `${label}, fingerprint signed`, kind: "id" as const },
  ]),
];

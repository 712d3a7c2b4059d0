import { planNamedCells, signers } from "../templates/plan/start";
import type { ValueKind } from "../templates/template";
import type { CellChange } from "./change";
import type { Side } from "./side";

/** What changed on Start: the named cells, and who signed. */
export function compareStart(from: Side, to: Side): CellChange[] {
  if (from.misses("start") || to.misses("start")) return [];
  return startCells.flatMap(({ key, label, kind }): CellChange[] => {
    const [before, after] = [from.startCell(key), to.startCell(key)];
    if (before === undefined || after === undefined || before === after) return [];
    return [
      { kind: "changed", part: "start", table: "Start", item: null, column: label, valueKind: kind, before, after },
    ];
  });
}

const startCells: readonly { readonly key: string; readonly label: string; readonly kind: ValueKind }[] = [
  ...planNamedCells.map(({ key, label, kind }) => ({ key, label, kind })),
  ...signers.flatMap(({ key, label }) => [
    { key: `start.signOff.${key}.name`, label: `${label}, signed by`, kind: "text" as const },
    { key: `start.signOff.${key}.date`, label: `${label}, signed on`, kind: "date" as const },
    { key: `start.signOff.${key}.fingerprint`, label: `${label}, fingerprint signed`, kind: "id" as const },
  ]),
];

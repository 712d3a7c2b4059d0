import { idKey } from "../domain/id-key";
import { numberThreshold } from "../domain/pack";
import type { Submission } from "../domain/submission";
import { planTables } from "../templates/plan/tables";
import type { TableSpec } from "../templates/template";
import type { CellContent, Change, RowCell } from "./change";
import { comparedColumns, type ComparedColumn } from "./compared-columns";
import { compareStart } from "./compare-start";
import { countTableKey, hiddenTables, smallestShown, suppressed } from "./hidden-counts";
import { pairRows, type ComparedRow } from "./pair-rows";
import { quarterShift, type QuarterShift } from "./quarter-shift";
import { Side, type TablePart } from "./side";

/**
 * What changed from one version of a plan to another, by item ID and column.
 *
 * Compares what was typed and not cells: rows may have moved, and a column of the next round's plan stands for a later quarter. What one of
 * the two can't tell (a missing column, a cell that can't be read) is no change; `notCompared` says it. Counts of small groups are replaced by
 * the word "suppressed", since a comparison is made to be shown.
 *
 * @returns Start first, then the tables in the template's order
 */
export function comparePlans(before: Submission, after: Submission): Change[] {
  const [from, to] = [new Side(before), new Side(after)];
  const shift = quarterShift(before, after);
  const changes = planTables.flatMap((table) =>
    from.misses(table.key) || to.misses(table.key) ? [] : compareTable(table, from, to, shift),
  );
  return [...compareStart(from, to), ...changes];
}

function compareTable(table: TableSpec, from: Side, to: Side, shift: QuarterShift): Change[] {
  const part = table.key as TablePart;
  const columns = comparedColumns(table, from, to, shift);
  const shared = columns.filter(({ before, after }) => before !== undefined && after !== undefined);
  const sides = part === "groups" ? [from, to] : [];
  const hidden = new Set(sides.flatMap((side) => [...hiddenTables(side.submission.groups, minimumOf(side))]));
  const shown = (side: Side, index: number, { kind }: ComparedColumn, value: CellContent) =>
    kind === "count" && value !== null && isHidden(side, index) ? suppressed : value;
  const isHidden = (side: Side, index: number) => {
    const row = side.submission.groups[index];
    return row !== undefined && hidden.has(countTableKey(row));
  };
  const rowsOf = (side: Side, key: "before" | "after") =>
    side.rows(part).map((_, index): ComparedRow => {
      const at = (column: ComparedColumn) => side.cell(part, index, column[key] ?? "") ?? null;
      const id = idKey(text(side.cell(part, index, "id")));
      return {
        index,
        id,
        name: nameOf((namedBy[part] ?? []).map((field) => idKey(text(side.cell(part, index, field))))),
        content: id === "" ? JSON.stringify(shared.map(at)) : "",
      };
    });
  return pairRows(rowsOf(from, "before"), rowsOf(to, "after")).flatMap(([old, current]): Change[] => {
    const [side, row, key] = current ? ([to, current, "after"] as const) : ([from, old, "before"] as const);
    if (row === undefined) return [];
    const about = { part, table: table.name, item: itemOf(side, part, row.index) };
    if (old === undefined || current === undefined) {
      const cells = columns.flatMap((column): RowCell[] => {
        const field = column[key];
        const value = field === undefined ? null : (side.cell(part, row.index, field) ?? null);
        return value === null
          ? []
          : [{ column: column.label, kind: column.kind, value: shown(side, row.index, column, value) }];
      });
      return [{ ...about, kind: current ? "added" : "removed", cells }];
    }
    return shared.flatMap((column): Change[] => {
      const was = from.cell(part, old.index, column.before ?? "");
      const is = to.cell(part, current.index, column.after ?? "");
      if (was === undefined || is === undefined || was === is) return [];
      return [
        {
          ...about,
          kind: "changed",
          column: column.label,
          valueKind: column.kind,
          before: shown(from, old.index, column, was),
          after: shown(to, current.index, column, is),
        },
      ];
    });
  });
}

/** What people know a row by where a table has no IDs. */
const namedBy: Partial<Record<TablePart, readonly string[]>> = {
  splits: ["lineId", "outcomeId"],
  actuals: ["lineId", "quarter"],
  waivers: ["criterion", "item"],
};

function nameOf(words: readonly string[]): string {
  return words.every((word) => word === "") ? "" : words.join("|");
}

function itemOf(side: Side, part: TablePart, index: number): string | null {
  const words = (namedBy[part] ?? ["id"]).map((field) => text(side.cell(part, index, field)));
  return words.some((word) => word !== undefined) ? words.map((word) => word ?? "–").join(", ") : null;
}

function minimumOf({ submission }: Side): number {
  const { ownRound } = submission;
  return (ownRound && numberThreshold(ownRound.pack, "small-group", "minimumCount")) ?? smallestShown;
}

function text(value: CellContent | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

import { areaAddress, cellAddress, parseArea } from "../core/workbook/address";
import { isCellFormula, type CellInput } from "../core/workbook/cell-value";
import type { Edit } from "../core/workbook/edit";
import { sameFormula } from "../core/workbook/same-formula";
import { HostError } from "../core/workbook/spreadsheet-host";
import type { ReadCell } from "./cell-from-office";
import { withoutSheet } from "./workbook-outline";

/**
 * Refuses to merge or take apart what is not as the edit expects. Only cells that are empty but for the first are merged: Excel would
 * throw the others away.
 *
 * @param merged areas that touch the range @param earlier contents that edits before it will have written, by A1 address
 * @throws HostError "changed"
 */
export function ensureMerge(
  { sheet, range, before, after }: Extract<Edit, { kind: "set-merge" }>,
  merged: Excel.RangeAreas | undefined,
  standing: readonly (readonly ReadCell[])[],
  earlier: ReadonlyMap<string, CellInput>,
): void {
  const area = parseArea(range);
  const areas = merged === undefined || merged.isNullObject ? [] : merged.areas.items;
  const [only] = areas;
  const isMerged =
    areas.length === 1 &&
    only !== undefined &&
    areaAddress(parseArea(withoutSheet(only.address))) === areaAddress(area);
  if (before ? !isMerged : areas.length > 0)
    throw changed(`${sheet}, ${range} is ${before ? "no longer one merged cell" : "merged by now"}`);
  if (!after) return;
  standing.forEach((cells, row) =>
    cells.forEach(({ value, formula }, column) => {
      const address = cellAddress(area.row + row, area.column + column);
      const found: CellInput = earlier.has(address)
        ? (earlier.get(address) ?? null)
        : formula === undefined
          ? value
          : { formula, value };
      if ((row > 0 || column > 0) && (isCellFormula(found) || (found ?? "") !== ""))
        throw changed(`${sheet}, ${address} holds something by now, which merging would throw away`);
    }),
  );
}

/** Refuses to show or hide rows or columns of which some are not as the edit expects. @throws HostError "changed" */
export function ensureHidden(
  { sheet, what, at, before }: Extract<Edit, { kind: "set-hidden" }>,
  runs: readonly Excel.Range[],
): void {
  if (runs.every((run) => (what === "rows" ? run.rowHidden : run.columnHidden) === before)) return;
  const which = at.length === 1 ? `A ${what === "rows" ? "row" : "column"}` : `One of ${at.length} ${what}`;
  throw changed(`${which} of ${sheet} is ${before ? "no longer hidden" : "hidden by now"}`);
}

/** Refuses to change what a range accepts where it accepts something else than the edit expects. @throws HostError "changed" */
export function ensureValidation(
  { sheet, range, before }: Extract<Edit, { kind: "set-validation" }>,
  validation: Excel.DataValidation | undefined,
): void {
  if (validation !== undefined && stands(validation, before)) return;
  throw changed(`What ${sheet}, ${range} accepts is no longer what it was`);
}

function stands(
  { type, rule }: Excel.DataValidation,
  expected: Extract<Edit, { kind: "set-validation" }>["before"],
): boolean {
  if (expected === null) return type === "None";
  if (expected.rule.kind !== "list")
    return type !== "None" && type !== "List" && type !== "Inconsistent" && type !== "MixedCriteria";
  const source = rule.list?.source;
  return type === "List" && typeof source === "string" && sameFormula(source, expected.rule.source);
}

function changed(what: string): HostError {
  return new HostError("changed", `${what}, so nothing was changed. Check the workbook again, then decide.`);
}

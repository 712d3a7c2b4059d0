import { quartersFrom } from "../domain/quarter";
import type { Round } from "../domain/round";
import type { ColumnObservation, WorkbookObservations } from "../domain/submission";
import { computedCellsOf, type PlanRecord } from "../templates/plan-record";
import { quarterGroups } from "../templates/quarter-labels";
import type { TemplateSpec } from "../templates/template";
import { areaAddress } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";
import { tableLayout } from "./canonical-formula";
import { findSheets } from "./find-sheets";
import { findTable } from "./find-table";
import { observeComputedCells, observeErrors } from "./observe-cells";
import { observeCopies } from "./observe-copies";
import { observeLists } from "./observe-lists";
import { observeAddedColumns, observeAddedTables, observeHidden, observeMerged } from "./observe-form";
import { observeOutside } from "./observe-outside";
import { observeQuarters } from "./observe-quarters";
import { readContentCells } from "./read-content-cells";
import { readTable } from "./read-table";
import { Reading } from "./reading";
import { relocationOf } from "./relocation";
import { withTemplateLabels } from "./with-template-labels";

/** What a workbook of any template holds, by the keys of its tables and cells, and what was observed of the workbook itself. */
export interface ContentReading {
  readonly content: Readonly<Record<string, unknown>>;
  readonly reading: Reading;
  readonly workbook: WorkbookObservations;
}

/**
 * Reads a workbook by a template's spec; undefined when none of the template's visible sheets is there.
 *
 * @param round whose calendar the quarter labels must follow
 * @param record what the workbook's own record says, where it still has one
 */
export function readContent(
  template: TemplateSpec,
  snapshot: Snapshot,
  round: Pick<Round, "firstQuarter">,
  record: PlanRecord | undefined,
): ContentReading | undefined {
  const { grids, observations: sheets } = findSheets(template, snapshot);
  const shown = template.sheets.filter((sheet) => sheet.visibility === "visible");
  if (shown.every((sheet) => !grids.has(sheet.name))) return undefined;
  const firstSheet = template.sheets[0]?.name ?? "";

  const reading = new Reading();
  // Anybody can unhide _plan: of a version that is known here the template itself says what its formulas are.
  const formulas = record && record.version !== template.version ? record.formulas : new Map<string, string>();
  const columns: ColumnObservation[] = [];
  const sought = template.tables.map((spec) => {
    const grid = grids.get(spec.sheet);
    return { spec, grid, table: grid && findTable(template, spec, grid) };
  });
  const found = sought.flatMap(({ table }) => (table ? [table] : []));
  const layout = withTemplateLabels(tableLayout(snapshot), found);
  const parts: Record<string, unknown> = {};
  for (const { spec, grid, table } of sought) {
    parts[spec.key] = [];
    if (!table) {
      reading.missingParts.set(
        spec.key,
        grid ? `The table ${spec.name} was not found on ${grid.name}.` : `Sheet ${spec.sheet} is missing.`,
      );
      if (grid) {
        reading.places.set(`workbook.columns.${columns.length}`, { sheet: grid.name, cell: "A1" });
        columns.push({ table: spec.name, part: spec.key, column: spec.columns[0]?.label ?? "", status: "missing" });
      }
      continue;
    }
    for (const observation of table.observations) {
      const header = table.headers.get(observation.part);
      reading.places.set(`workbook.columns.${columns.length}`, {
        sheet: table.grid.name,
        cell: areaAddress({ row: table.headerRow, column: header ?? table.area.column, rows: 1, columns: 1 }),
      });
      columns.push(observation);
      const words = observation.status === "renamed" ? `was renamed "${observation.foundAs ?? ""}"` : "is missing";
      reading.missingParts.set(observation.part, `Column "${observation.column}" of ${spec.name} ${words}.`);
      // Criteria name the five quarters together: `budget.quarters`.
      reading.missingParts.set(
        observation.part.replace(/\.\d$/, ""),
        `Column "${observation.column}" of ${spec.name} ${words}.`,
      );
    }
    parts[spec.key] = readTable(table, formulas, layout, reading);
  }
  const relocation = relocationOf(template, grids, found, layout);
  const cells = readContentCells(template, snapshot, grids, relocation, reading);
  if (!grids.has(firstSheet)) reading.missingParts.set(firstSheet.toLowerCase(), `Sheet ${firstSheet} is missing.`);
  const quarters = quartersFrom(round.firstQuarter, 5);
  observeQuarters(template, found, quarters, layout, reading);
  for (const table of found) {
    observeMerged(table, reading);
    observeHidden(table, reading);
    // Only where people are counted: a column of one's own beside the budget is nobody's business.
    if (table.spec.key === "evidence" || table.spec.key === "groups") observeAddedColumns(table, reading);
  }
  observeLists(found, reading);
  observeAddedTables(template, snapshot, reading);
  for (const sheet of new Set(found.map((table) => table.grid.name)))
    observeOutside(
      found.filter((table) => table.grid.name === sheet),
      reading,
    );
  const labelCells = new Set(
    quarterGroups(template).flatMap((group) => group.cells.map((cell) => `${cell.sheet}!${cell.row}!${cell.column}`)),
  );
  const outsideCells = computedCellsOf(template).filter(
    (cell) => !labelCells.has(`${cell.sheet}!${cell.row}!${cell.column}`),
  );
  observeCopies(template, snapshot, grids, found, reading);
  observeComputedCells(outsideCells, grids, formulas, layout, relocation, reading);
  observeErrors(grids.values(), reading);
  const firstFound = grids.get(firstSheet)?.name ?? snapshot.sheets[0]?.name ?? "";
  for (const [index, sheet] of sheets.entries())
    reading.places.set(`workbook.sheets.${index}`, { sheet: sheet.foundAs ?? firstFound, cell: "A1" });
  reading.places.set("workbook", { sheet: firstFound, cell: "A1" });
  return {
    content: { ...parts, ...cells },
    reading,
    workbook: {
      application: snapshot.application,
      templateId: template.id,
      templateVersion: record?.version || template.version,
      ...(record ? { madeFor: record.department } : {}),
      currentVersion: template.version,
      sheets,
      columns,
      formulas: reading.formulas,
      ...(reading.formulasWaiting === 0 ? {} : { formulasWaiting: reading.formulasWaiting }),
      unreadable: reading.unreadable,
      outside: reading.outside,
      errors: reading.errors,
      quarterLabels: reading.quarterLabels,
      merged: reading.merged,
      hidden: reading.hidden,
      addedColumns: reading.addedColumns,
      lostLists: reading.lostLists,
      addedTables: reading.addedTables,
      externalLinks: snapshot.externalLinks,
    },
  };
}

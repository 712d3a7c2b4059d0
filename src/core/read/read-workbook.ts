import type { Plan } from "../domain/plan";
import { quartersFrom } from "../domain/quarter";
import { readRound } from "../domain/read-round";
import type { Round } from "../domain/round";
import type { ColumnObservation, Submission } from "../domain/submission";
import { templateOf, templates } from "../templates/index";
import { computedCellsOf, parseRecord, type PlanRecord } from "../templates/plan-record";
import { quarterGroups } from "../templates/quarter-labels";
import type { TemplateSpec } from "../templates/template";
import { areaAddress } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";
import { tableLayout } from "./canonical-formula";
import { findSheets } from "./find-sheets";
import { findTable } from "./find-table";
import { observeComputedCells, observeErrors } from "./observe-cells";
import { observeAddedColumns, observeAddedTables, observeHidden, observeMerged } from "./observe-form";
import { observeCopies } from "./observe-copies";
import { observeOutside } from "./observe-outside";
import { observeQuarters } from "./observe-quarters";
import { readStart } from "./read-start";
import { readTable } from "./read-table";
import { Reading } from "./reading";
import { relocationOf } from "./relocation";
import { withTemplateLabels } from "./with-template-labels";

/** Where the values of a submission stand, and what people call them. Same shape as `findings/sources`. */
export interface ReadSources {
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>;
  readonly labels: ReadonlyMap<string, string>;
}

/** A submission and its source map, or one line that says why there is none. */
export type WorkbookReading =
  | { readonly submission: Submission; readonly sources: ReadSources; readonly unreadable?: undefined }
  | { readonly unreadable: string };

/**
 * Reads a workbook by the template it says it was made with.
 *
 * Observes and never judges: what is missing, renamed, typed over or unreadable is written down for the criteria. Parts that could
 * not be read are named, so that what needs them is "not checked" instead of passed.
 *
 * @param round given to the check; needed only where the workbook's own copy is gone
 */
export function readWorkbook(snapshot: Snapshot, round?: Round): WorkbookReading {
  const record = recordOf(snapshot);
  if (!record && !looksLikePlan(snapshot))
    return {
      unreadable:
        "This is not a workbook of the Coalition Planner: it has no sheet _plan and none of its tables. Hand in the plan that was made for your department, or make a new one.",
    };
  if (!record && !round)
    return {
      unreadable:
        "This looks like a five-quarter plan, but its hidden sheet _plan is gone. Ask whoever runs the round to check it on the command line with the round's file (--round), or hand in an earlier copy.",
    };
  const template = templateOf(record?.template ?? "five-quarter-plan");
  if (!template)
    return {
      unreadable: `This workbook was made with the template "${record?.template ?? ""}", which this version doesn't know. Use the version that made it, or a newer one.`,
    };
  const own = record ? readRound(record.json).round : undefined;
  const known = own ?? round;
  if (!known)
    return {
      unreadable:
        "The copy of the round on the hidden sheet _plan can't be read. Ask whoever runs the round to check it on the command line with the round's file (--round), or hand in an earlier copy.",
    };
  const { grids, observations: sheets } = findSheets(template, snapshot);
  const shown = template.sheets.filter((sheet) => sheet.visibility === "visible");
  if (shown.every((sheet) => !grids.has(sheet.name)))
    return {
      unreadable: "None of the plan's sheets is left in this workbook. Ask for the file again, or make a new plan.",
    };

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
  const start = readStart(template, snapshot, grids.get("Start"), relocation, reading);
  if (!grids.has("Start")) reading.missingParts.set("start", "Sheet Start is missing.");
  const quarters = quartersFrom(known.firstQuarter, 5);
  observeQuarters(template, found, quarters, layout, reading);
  for (const table of found) {
    observeMerged(table, reading);
    observeHidden(table, reading);
    // Only where people are counted: a column of one's own beside the budget is nobody's business.
    if (table.spec.key === "evidence" || table.spec.key === "groups") observeAddedColumns(table, reading);
  }
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
  for (const [index, sheet] of sheets.entries()) {
    const first = sheet.foundAs ?? grids.get("Start")?.name ?? snapshot.sheets[0]?.name ?? "";
    reading.places.set(`workbook.sheets.${index}`, { sheet: first, cell: "A1" });
  }
  reading.places.set("workbook", { sheet: grids.get("Start")?.name ?? snapshot.sheets[0]?.name ?? "", cell: "A1" });
  const submission: Submission = {
    ...(parts as unknown as Omit<Plan, "start">),
    start,
    ownRound: own,
    missingParts: reading.missingParts,
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
      addedTables: reading.addedTables,
      externalLinks: snapshot.externalLinks,
    },
  };
  return { submission, sources: { places: reading.places, labels: reading.labels } };
}

function recordOf(snapshot: Snapshot): PlanRecord | undefined {
  for (const sheet of snapshot.sheets) {
    if (sheet.row !== 0 || sheet.column !== 0) continue;
    const record = parseRecord(sheet.values);
    if (record) return record;
  }
  return undefined;
}

/** Whether at least half of the tables of the plan's template stand in the workbook. */
function looksLikePlan(snapshot: Snapshot): boolean {
  const names = new Set(snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  return templates.some(
    (template: TemplateSpec) =>
      template.tables.filter((table) => names.has(table.name.toLowerCase())).length * 2 >= template.tables.length,
  );
}

import fc from "fast-check";
import { emptyPlan } from "../../../src/core/domain/empty-plan";
import { fingerprint } from "../../../src/core/domain/fingerprint";
import type { Plan } from "../../../src/core/domain/plan";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { parseArea } from "../../../src/core/workbook/address";
import { arbitraryPlan, arbitraryRound } from "../../support/arbitrary-plan";
import { plan, round } from "../../support/plan";
import { cellOf, snapshotOf, withCells } from "../../support/snapshot-of";

/** Without missing values: `{ a: undefined }` and `{}` say the same. */
const compact = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function read(snapshot: Parameters<typeof readWorkbook>[0]) {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading;
}

function tablesOf({
  workbook: _workbook,
  ownRound: _round,
  missingParts: _missing,
  ...tables
}: Plan & { workbook?: unknown; ownRound?: unknown; missingParts?: unknown }): unknown {
  return compact(tables);
}

test("reading what was rendered gives the plan back, for any round and plan, with nothing observed", () => {
  const cases = arbitraryRound.chain((of) => fc.record({ of: fc.constant(of), filled: arbitraryPlan(of) }));
  fc.assert(
    fc.property(cases, ({ of, filled }) => {
      const { submission } = read(
        snapshotOf(renderTemplate("five-quarter-plan", { round: of, departmentCode: "SAL", plan: filled })),
      );
      expect(tablesOf(submission)).toEqual(tablesOf(filled));
      const { formulas, unreadable, outside, errors, columns, sheets } = submission.workbook;
      expect({ formulas, unreadable, outside, errors, columns, sheets }).toEqual({
        formulas: [],
        unreadable: [],
        outside: [],
        errors: [],
        columns: [],
        sheets: [],
      });
      expect(fingerprint(submission)).toBe(fingerprint(filled));
    }),
    { numRuns: 60 },
  );
});

test("every value's place is the cell that holds it", () => {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() });
  const { sources } = read(snapshotOf(blueprint));
  expect(sources.places.get("pilots.0.sunset")).toEqual(cellOf(blueprint, "Pilots", "Sunset", 0));
  expect(sources.places.get("budget.2.quarters.1")).toEqual(cellOf(blueprint, "Budget", "Q2", 2));
  expect(sources.places.get("splits.1.share")).toEqual(cellOf(blueprint, "Splits", "Share", 1));
  expect(sources.places.get("start.envelope")).toEqual({ sheet: "Start", cell: "B13" });
  expect(sources.labels.get("budget.*.quarters.1")).toBe("Q2");
});

describe("a workbook that people have been at", () => {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() });
  const fresh = snapshotOf(blueprint);
  const at = (table: string, column: string, row: number) => cellOf(blueprint, table, column, row).cell;

  test("text in a money cell is unreadable, with its reading, and not zero", () => {
    const { submission } = read(withCells(fresh, "Budget", { [at("Budget", "Q2", 0)]: "1,200" }));
    expect(submission.workbook.unreadable).toEqual([
      { key: "budget.0.quarters.1", label: "Q2", item: "SAL-BL-001", kind: "number", text: "1,200", readings: [1200] },
    ]);
    expect(submission.budget[0]?.quarters[1]).toBeUndefined();
  });

  test("a renamed column is one observation, and its field waits", () => {
    const { submission } = read(withCells(fresh, "Pilots", { [at("Pilots", "Sunset", -1)]: "End" }));
    expect(submission.workbook.columns).toEqual([
      { table: "Pilots", part: "pilots.sunset", column: "Sunset", status: "renamed", foundAs: "End" },
    ]);
    expect(submission.missingParts.get("pilots.sunset")).toBe('Column "Sunset" of Pilots was renamed "End".');
  });

  test("an alias is the column", () => {
    const { submission } = read(withCells(fresh, "Pilots", { [at("Pilots", "Sunset", -1)]: "sunset  DATE" }));
    expect(submission.workbook.columns).toEqual([]);
    expect(submission.pilots[0]?.sunset).toBe("2027-06-30");
  });

  test("a typed total that disagrees is a broken formula", () => {
    const { submission } = read(withCells(fresh, "Budget", { [at("Budget", "Total", 0)]: 48000 }));
    expect(submission.workbook.formulas).toEqual([
      {
        label: "Total",
        item: "SAL-BL-001",
        expected: "=SUM(Budget[[#This Row],[Q1]:[Q5]])",
        found: { value: 48000 },
        computed: 50000,
        disagrees: true,
      },
    ]);
  });

  test("the template's own formula with an uncached or unknown value is nothing to report", () => {
    const cell = at("Budget", "Total", 0);
    const own = { formula: "=SUM(Budget[@[Q1]:[Q5]])", value: { error: "#NAME?" as const } };
    const { submission } = read(withCells(fresh, "Budget", { [cell]: own }));
    expect(submission.workbook.formulas).toEqual([]);
    expect(submission.workbook.errors).toEqual([]);
  });

  test("rows under a table are outside it, with the range that would take them in", () => {
    const budget =
      blueprint.sheets.find((sheet) => sheet.name === "Budget")?.tables.find((table) => table.name === "Budget")
        ?.range ?? "";
    const area = parseArea(budget);
    const { submission } = read(
      withCells(fresh, "Budget", {
        [`A${area.row + area.rows + 1}`]: "SAL-BL-099",
        [`B${area.row + area.rows + 1}`]: "Late",
      }),
    );
    expect(submission.workbook.outside).toEqual([
      {
        sheet: "Budget",
        table: "Budget",
        where: "below",
        range: `A${area.row + area.rows + 1}:B${area.row + area.rows + 1}`,
        cells: 2,
        currentRange: budget,
        grownRange: budget.replace(/\d+$/, String(area.row + area.rows + 1)),
      },
    ]);
  });

  test("a quarter label typed over is seen; one that another program left uncomputed is not", () => {
    const typed = read(withCells(fresh, "Budget", { N3: "FY27-Q4" })).submission.workbook.quarterLabels.find(
      (group) => group.table === "Budget",
    );
    expect(typed?.found).toEqual(["FY27-Q1", "FY27-Q2", "FY27-Q4", "FY27-Q4", "FY28-Q1"]);
    const uncached = read(
      withCells(fresh, "Budget", { N3: { formula: "=INDEX(PlanQuarters,3)", value: null } }),
    ).submission.workbook.quarterLabels.find((group) => group.table === "Budget");
    expect(uncached?.found).toEqual(uncached?.expected);
  });

  test("a renamed sheet is found by its tables", () => {
    const renamed = {
      ...fresh,
      sheets: fresh.sheets.map((sheet) => (sheet.name === "Pilots" ? { ...sheet, name: "Pilots (Sam)" } : sheet)),
    };
    const { submission, sources } = read(renamed);
    expect(submission.workbook.sheets).toEqual([{ sheet: "Pilots", status: "renamed", foundAs: "Pilots (Sam)" }]);
    expect(submission.pilots).toHaveLength(1);
    expect(sources.places.get("pilots.0.sunset")?.sheet).toBe("Pilots (Sam)");
  });

  test("a deleted sheet leaves its parts missing, and the rest readable", () => {
    const { submission } = read({ ...fresh, sheets: fresh.sheets.filter((sheet) => sheet.name !== "Pilots") });
    expect(submission.missingParts.get("pilots")).toBe("Sheet Pilots is missing.");
    expect(submission.budget).toHaveLength(4);
  });

  test("a table object that another program dropped is found by its headers", () => {
    const dropped = { ...fresh, sheets: fresh.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
    expect(tablesOf(read(dropped).submission)).toEqual(tablesOf(read(fresh).submission));
  });

  test("of a dropped table, the formulas of empty rows are part of it and not strays below", () => {
    const blank = snapshotOf(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL" }));
    for (const snapshot of [fresh, blank]) {
      const dropped = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
      expect(read(dropped).submission.workbook.outside).toEqual([]);
    }
  });

  test("a formula of one's own without a value is not blank and not silent", () => {
    const cell = at("Budget", "Q2", 0);
    const { submission } = read(withCells(fresh, "Budget", { [cell]: { formula: "=1000*2", value: null } }));
    expect(submission.workbook.errors).toEqual([
      { sheet: "Budget", cell, error: "not calculated", label: "Q2", item: "SAL-BL-001" },
    ]);
    expect(submission.workbook.unreadable.map(({ key, kind }) => [key, kind])).toEqual([
      ["budget.0.quarters.1", "error"],
    ]);
  });

  test("a word that is neither yes nor no can't be read; yes and no can, as anybody writes them", () => {
    const cell = at("Commitments", "Needs money", 0);
    const needsMoney = (value: string | boolean) => {
      const { submission } = read(withCells(fresh, "Commitments", { [cell]: value }));
      return [submission.commitments[0]?.needsMoney, submission.workbook.unreadable.map(({ kind }) => kind)];
    };
    expect(needsMoney("maybe")).toEqual([undefined, ["yesNo"]]);
    expect(needsMoney(" YES")).toEqual([true, []]);
    expect(needsMoney(false)).toEqual([false, []]);
  });

  test("a date as other systems write it, 20270630, is offered as the date it is", () => {
    const { submission } = read(withCells(fresh, "Pilots", { [at("Pilots", "Sunset", 0)]: 20270630 }));
    expect(submission.workbook.unreadable).toEqual([
      expect.objectContaining({ key: "pilots.0.sunset", kind: "date", readings: ["2027-06-30"] }),
    ]);
  });

  test("the department that it was made for is told, whatever Start says", () => {
    const { submission } = read(withCells(fresh, "Start", { B5: "ZZZ" }));
    expect([submission.start.departmentCode, submission.workbook.madeFor]).toEqual(["ZZZ", "SAL"]);
  });

  test("a copy of a sheet is reported for the rows that only it has", () => {
    const sheet = fresh.sheets.find(({ name }) => name === "Budget");
    if (!sheet) throw new Error("the plan has a Budget");
    const copied = { ...fresh, sheets: [...fresh.sheets, { ...sheet, name: "Budget (2)", tables: [] }] };
    expect(read(copied).submission.workbook.outside).toEqual([]);
    const lines = read(fresh).submission.budget.length;
    const cell = at("Budget", "Line ID", lines);
    expect(read(withCells(copied, "Budget (2)", { [cell]: "SAL-BL-099" })).submission.workbook.outside).toEqual([
      expect.objectContaining({ sheet: "Budget (2)", table: "Budget", where: "on a copy of", cells: 1 }),
    ]);
  });

  test("without its record it can't be checked alone, and can with the round", () => {
    const bare = { ...fresh, sheets: fresh.sheets.filter((sheet) => sheet.name !== "_plan") };
    expect(readWorkbook(bare).unreadable).toMatch(/hidden sheet _plan is gone/);
    expect(readWorkbook(bare, round()).unreadable).toBeUndefined();
  });

  test("a workbook that is not ours says so", () => {
    expect(readWorkbook({ sheets: [], names: [], externalLinks: [] }).unreadable).toMatch(
      /not a workbook of the Coalition Planner/,
    );
  });
});

describe("the template", () => {
  test("a new plan has nothing but what the round gives", () => {
    const of = round();
    const department = of.departments[0];
    if (!department) throw new Error("the round has departments");
    const { submission } = read(snapshotOf(renderTemplate("five-quarter-plan", { round: of, departmentCode: "sal" })));
    expect(tablesOf(submission)).toEqual(tablesOf(emptyPlan(of, department)));
  });
});

import { listRows } from "../../src/taskpane/list-rows";
import { initialState } from "../../src/taskpane/pane-state";
import { checked, finding, waiver } from "./support/finding";

const on = (sheet: string, cell: string, overrides = {}) => finding({ place: { sheet, cell }, ...overrides });
const shape = (rows: ReturnType<typeof listRows>["rows"]) =>
  rows.map((row) => (row.kind === "group" ? `${row.title} ${row.count}` : `- ${row.position}/${row.size}`));

describe("listRows", () => {
  const plan = checked(
    [
      on("Pilots", "A1", { criterion: "column-present" }),
      on("Budget", "B2"),
      on("Budget", "B3"),
      on("Budget", "B4", { waiver }),
    ],
    {
      notChecked: [{ criterion: "row-total", because: "One row waits." }],
    },
  );

  test("groups by sheet in the check's order, what asks for nothing last and folded", () => {
    const { rows, all, matching } = listRows(plan, "", initialState.folded);
    expect(shape(rows)).toEqual(["Pilots 1", "- 1/1", "Budget 2", "- 1/2", "- 2/2", "Waived 1", "Not checked 1"]);
    expect([matching, all]).toEqual([5, 5]);
  });

  test("problems leave out waived ones and reach into folded groups", () => {
    const { problems, rows } = listRows(plan, "", new Set([...initialState.folded, "sheet:Budget"]));
    expect(shape(rows)).toEqual(["Pilots 1", "- 1/1", "Budget 2", "Waived 1", "Not checked 1"]);
    expect(problems.map((row) => row.finding.place?.cell)).toEqual(["A1", "B2", "B3"]);
  });

  test("a filter opens what it finds and counts it", () => {
    const { rows, matching } = listRows(plan, " ROW-TOTAL ", initialState.folded);
    expect(shape(rows)).toEqual(["Not checked 1", "- 1/1"]);
    expect(matching).toBe(1);
  });

  test("findings that lead nowhere have a group of their own", () => {
    expect(shape(listRows(checked([finding({ place: null })]), "", new Set()).rows)).toEqual(["Workbook 1", "- 1/1"]);
  });

  test("keys are unique even where two findings say the same of one cell", () => {
    const { rows } = listRows(checked([on("Budget", "B2"), on("Budget", "B2"), on("Budget", "B2")]), "", new Set());
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });

  test("groups by check, by its name, with the same findings; a pack's own check goes by its id", () => {
    const named = { ...plan, titles: { "number-not-text": "Numbers are numbers" } };
    const view = { grouping: "criterion", hiddenSeverities: new Set<never>() } as const;
    const { rows, problems } = listRows(named, "", initialState.folded, view);
    expect(shape(rows)).toEqual([
      "column-present 1",
      "- 1/1",
      "Numbers are numbers 2",
      "- 1/2",
      "- 2/2",
      "Waived 1",
      "Not checked 1",
    ]);
    expect(problems).toHaveLength(3);
  });

  test("a severity that is switched off is left out of list, groups and F8, never out of the whole count", () => {
    const mixed = checked([on("Budget", "B2"), on("Pilots", "B3", { severity: "warning" })]);
    const view = { grouping: "sheet", hiddenSeverities: new Set(["error"] as const) } as const;
    const { rows, problems, matching, all } = listRows(mixed, "", new Set(), view);
    expect(shape(rows)).toEqual(["Pilots 1", "- 1/1"]);
    expect(problems.map((row) => row.finding.place?.cell)).toEqual(["B3"]);
    expect([matching, all]).toEqual([1, 2]);
  });
});

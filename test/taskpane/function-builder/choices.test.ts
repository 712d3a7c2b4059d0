import { QUESTIONS, type Question } from "../../../src/core/statistics";
import { choicesFor, firstChoices, labelsIn, narrowingColumns } from "../../../src/taskpane/function-builder/choices";
import type { CellContent, WorkbookTable } from "../../../src/taskpane/function-builder/workbook-tables";

const table = (name: string, columns: Record<string, readonly CellContent[]>): WorkbookTable => ({
  name,
  sheet: name,
  columns: Object.entries(columns).map(([header, cells]) => ({ name: header, cells })),
});
const question = (id: string): Question => {
  const found = QUESTIONS.find((each) => each.id === id);
  if (!found) throw new RangeError(`no question ${id}`);
  return found;
};

const groups = table("Groups", {
  "Row ID": ["G-1", "G-2", "G-3", "G-4", null],
  "Outcome ID": ["O-1", "O-1", "O-2", "O-2", null],
  Period: ["Q1", "Q1", "Q1", "Q1", null],
  Group: ["Women", "Men", "Women", "Men", null],
  Eligible: [100, 120, 80, 90, null],
  Selected: [10, 20, 8, 9, null],
});
const budget = table("Budget", { "Line ID": ["B-1"], Total: [100], Marker: [2] });

test("the table whose headers fit is picked, with its usual columns; labels are left to the person", () => {
  expect(firstChoices(question("selection-gap-counts"), [budget, groups], "2026-11-30")).toEqual({
    table: "Groups",
    given: { groups: "Group", hits: "Selected", n: "Eligible", focal: "", reference: "" },
    narrowed: {},
  });
  expect(firstChoices(question("money-tied"), [groups, budget], "2026-11-30").given).toEqual({
    amounts: "Total",
    markers: "Marker",
  });
});

test("where no header fits and there are several tables, none is guessed", () => {
  const strange = table("X", { a: [1] });
  expect(firstChoices(question("money-tied"), [strange, table("Y", { b: [1] })], "2026-11-30").table).toBe("");
  expect(firstChoices(question("money-tied"), [strange], "2026-11-30").table).toBe("X");
});

test("another table forgets its columns and labels and keeps what was typed", () => {
  const typed = { starts: "Start", asOf: "2026-01-31", groups: "Group", focal: "Women", reference: "Men" };
  expect(choicesFor(question("time-to-promotion"), groups, "2026-11-30", typed).given).toEqual({
    starts: "",
    promotions: "",
    exits: "",
    asOf: "2026-01-31",
    groups: "Group",
    focal: "",
    reference: "",
  });
});

test("labels are offered once, trimmed, in order; those who did not say are none", () => {
  const cells = ["Women ", "men", "Men", null, "", "Prefer not to say", "women"];
  expect(labelsIn({ name: "Group", cells })).toEqual(["men", "Women"]);
  const names = Array.from({ length: 500 }, (_, at) => `Person ${at}`);
  expect(labelsIn({ name: "Name", cells: names })).toEqual([]);
});

test("rows of counts are told apart by what stands more than once and not everywhere", () => {
  const given = { groups: "Group", hits: "Selected", n: "Eligible" };
  expect(narrowingColumns(groups, { given, narrowed: {} })).toEqual([{ name: "Outcome ID", values: ["O-1", "O-2"] }]);
});

test("a pick narrows what later columns offer, and one with a single text left is not asked", () => {
  const more = table("Groups", {
    Outcome: ["O-1", "O-1", "O-2", "O-2", "O-2", "O-2"],
    Point: ["Hiring", "Hiring", "Promotion", "Promotion", "Promotion", "Promotion"],
    Period: ["Q1", "Q1", "Q1", "Q1", "Q2", "Q2"],
    Group: ["W", "M", "W", "M", "W", "M"],
  });
  const names = (narrowed: Record<string, string>) =>
    narrowingColumns(more, { given: { groups: "Group" }, narrowed }).map(({ name }) => name);
  expect(names({})).toEqual(["Outcome", "Point", "Period"]);
  expect(names({ Outcome: "O-1" })).toEqual(["Outcome"]);
  expect(names({ Outcome: "O-2" })).toEqual(["Outcome", "Period"]);
});

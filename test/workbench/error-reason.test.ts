import { createHeadlessGrid } from "../../src/workbench/grid/headless-grid";
import { showErrorReason } from "../../src/workbench/error-reason";

const grid = createHeadlessGrid();
const note: { hidden: boolean; textContent: string | null } = { hidden: true, textContent: "" };
const stop = showErrorReason(grid, note);

/** Selects a cell as the person does. */
const select = (cell: string): void => void grid.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).activate();

beforeAll(async () => {
  grid.functions.register("COALITION.RATE", 2, "");
  grid.functions.onCalls((calls) => {
    void grid.functions.answer(
      calls.map(({ id, args }) =>
        args[0] === 50
          ? { id, value: "#VALUE!", reason: "RATE needs whole hits between 0 and n." }
          : { id, value: "#DIV/0!" },
      ),
    );
  });
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  for (const [cell, formula] of [
    ["A1", "=COALITION.RATE(50,40)"],
    ["A2", "=COALITION.RATE(0,0)"],
    ["A3", "=1/0"],
    ["A4", "=IFERROR(COALITION.RATE(50,40),0)"],
  ] as const)
    sheet?.getRange(cell).setFormula(formula);
  do {
    await grid.calculation.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (grid.functions.waiting);
  await grid.calculation.settle();
});

afterAll(() => {
  stop();
  grid.dispose();
});

test("the reason stands there while the cell with the error is selected", () => {
  select("A1");
  expect(note).toEqual({ hidden: false, textContent: "#VALUE!: RATE needs whole hits between 0 and n." });
  select("B1");
  expect(note).toEqual({ hidden: true, textContent: "" });
});

test.each([
  ["A2", "an error without a reason"],
  ["A3", "an error of the sheet's own"],
  ["A4", "an error that the formula caught"],
])("%s: %s says nothing", (cell) => {
  select("A1");
  select(cell);
  expect(note).toEqual({ hidden: true, textContent: "" });
});

import { settingsIn } from "../../src/core/read/settings-in";
import { settingsEdits } from "../../src/core/templates/settings-record";
import type { SheetBlueprint } from "../../src/core/workbook/blueprint";
import { invertEdits } from "../../src/core/workbook/edit";
import { ExcelHost } from "../../src/excel/excel-host";
import { startOffice, type StartedOffice } from "../support/office";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

const sheet: SheetBlueprint = {
  name: "_plan",
  visibility: "veryHidden",
  cells: [
    {
      row: 0,
      column: 0,
      rows: [
        ["coalition-planner", "Please leave this sheet alone."],
        ["template", "five-quarter-plan"],
      ],
    },
  ],
  styles: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  columnWidths: [],
  rowHeights: {},
  frozenRows: 0,
  frozenColumns: 0,
  protected: true,
  showGridlines: true,
  print: { landscape: false, footer: { left: "", center: "", right: "" } },
};

test("in Excel settings go onto the very hidden, protected sheet, several cells of them, and come off again", async () => {
  const host = new ExcelHost({ wait: async () => undefined });
  const visible = { ...sheet, name: "Start", visibility: "visible" as const, cells: [] };
  await host.build({ title: "A plan", styles: {}, sheets: [visible, sheet], names: [], activeSheet: "Start" });
  const before = await host.snapshot();
  const plan = before.sheets.find(({ name }) => name === "_plan");
  if (!plan) throw new RangeError("the workbook needs a sheet _plan");

  // Two cells of 30,000 characters and one more.
  const text = JSON.stringify({ vocabulary: { pillar: "=theme" }, $schema: "x".repeat(70_000) });
  const edits = settingsEdits(plan, text);
  await host.apply(edits);
  const after = await host.snapshot();
  expect(settingsIn(after)?.text).toBe(text);
  expect(settingsIn(after)?.settings.vocabulary).toEqual({ pillar: "=theme" });
  expect(after.sheets.find(({ name }) => name === "_plan")).toMatchObject({
    visibility: "veryHidden",
    protected: true,
  });

  await expect(host.apply(edits)).rejects.toMatchObject({ code: "changed" });
  await host.apply(invertEdits(edits));
  expect(settingsIn(await host.snapshot())?.text).toBeNull();
});

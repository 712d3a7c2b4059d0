import type { Frame, Page } from "playwright-core";
import { fillInSales } from "./support/fill-in";
import { check, checkEnds, createSalesPlan } from "./support/pane";
import { cellAt, cellShows, goToCell, showSheet, typeInto, until } from "./support/sheet";
import { focusIs, tabTo } from "./support/focus";
import { looksRight, setPaneWidth } from "./support/looks";
import { useWorkbench } from "./support/use-workbench";
import { type OpenWorkbench } from "./support/workbench";

jest.setTimeout(180_000);

const tests = useWorkbench();

/** The workbench with the filled plan of Sales. */
async function openFilled(): Promise<OpenWorkbench> {
  const workbench = await tests.greeted();
  const { pane } = workbench;
  await createSalesPlan(pane);
  await fillInSales(pane);
  await check(pane);
  return workbench;
}

/** Tabs to a drop-down and picks by typing the beginning of its text. */
async function pick(page: Page, pane: Frame, label: string, text: string): Promise<void> {
  await tabTo(page, pane, label);
  await page.keyboard.type(text);
  await until(
    () =>
      pane.getByRole("combobox", { name: label }).evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.text),
    (picked) => picked === text,
    `choice of ${label}`,
  );
}

const sentence = "Women are selected at 20.0 % against 27.3 % of Men: a gap of 7.3 points; 170 people.";

test("a gap over the filled plan's Groups is asked, read and written into a cell by keyboard alone, at 320 pixels", async () => {
  const workbench = await openFilled();
  const { page, pane, problems, close } = workbench;
  await setPaneWidth(workbench, 320);
  await showSheet(page, "Evidence");
  await typeInto(page, "AA8", "mine");
  await goToCell(page, "AA8");

  await page.locator("#divider").focus();
  await tabTo(page, pane, "More");
  await page.keyboard.press("Enter");
  await pane.getByRole("menu").waitFor();
  await page.keyboard.type("F");
  await focusIs(pane, "Functions");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 2, name: "What do you want to know?" }).waitFor();
  await focusIs(pane, "Functions");

  await tabTo(page, pane, "Are groups selected at the same rate? From counts");
  await page.keyboard.press("Enter");
  await focusIs(pane, "Are groups selected at the same rate? From counts");
  await pick(page, pane, "Outcome ID", "OUT-01");
  await pick(page, pane, "Period", "FY26-Q4");
  await pick(page, pane, "Group you ask about", "Women");
  await pick(page, pane, "Compared with", "Men");
  await pane.getByText(sentence).waitFor();
  await looksRight(workbench, "gap", [320]);

  await tabTo(page, pane, "Write into the chosen cell");
  await page.keyboard.press("Enter");
  await pane.getByText("Evidence!AA8 holds “mine”. Replace it?").waitFor();
  await focusIs(pane, "Replace");
  await page.keyboard.press("Enter");
  await checkEnds(pane);
  // 12 of 60 less 30 of 110, as the functions in the grid calculate it from the formula, not as the pane did.
  await until(
    async () => (await cellAt(page, "Evidence", "AA8")).value,
    (value) => typeof value === "number" && Math.abs(value - (12 / 60 - 30 / 110)) < 1e-12,
    "value of Evidence!AA8",
  );
  expect((await cellAt(page, "Evidence", "AA8")).formula).toMatch(/^=COALITION\.GAP\.RATE\(XLOOKUP\(/);

  // The formula lives: it follows the counts.
  const selected = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const column = context.workbook.tables
        .getItem("Groups")
        .columns.getItem("Selected")
        .getDataBodyRange()
        .load("address");
      await context.sync();
      return column.address.replace(/^.*!([A-Z]+)(\d+):.*$/, "$1$2");
    }),
  );
  await typeInto(page, selected, "18");
  await until(
    async () => (await cellAt(page, "Evidence", "AA8")).value,
    (value) => typeof value === "number" && Math.abs(value - (18 / 60 - 30 / 110)) < 1e-12,
    "value of Evidence!AA8 after a change",
  );
  // Close to the pane's own writing it reads by itself; later it asks first.
  const again = pane.getByRole("button", { name: "Read again" });
  const anew = pane.getByText("Women are selected at 30.0 % against 27.3 % of Men", { exact: false });
  await again.or(anew).first().waitFor();
  if (await again.isVisible()) await again.click();
  await anew.waitFor();

  // And back: the cell is as it was.
  await pane.getByRole("button", { name: "Undo: Formula in Evidence!AA8" }).click();
  await cellShows(page, "Evidence", "AA8", "mine");
  await pane.getByRole("button", { name: "Back" }).click();
  await focusIs(pane, "More");
  expect(problems).toEqual([]);
  await close();
});

test("questions, answers and formulas look right", async () => {
  const workbench = await openFilled();
  const { page, pane, problems } = workbench;
  const look = async (state: string) => {
    await looksRight(workbench, `functions-${state}`, [270, 500]);
  };
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Functions" }).click();
  await pane.getByRole("heading", { level: 2, name: "What do you want to know?" }).waitFor();
  await look("list");

  await pane.getByRole("button", { name: /^Are groups selected at the same rate/ }).click();
  await pane.getByRole("combobox", { name: "Outcome ID" }).selectOption("OUT-05");
  await pane.getByRole("combobox", { name: "Period" }).selectOption("FY26-Q4");
  await pane.getByRole("combobox", { name: "Group you ask about" }).selectOption("Women");
  await pane.getByRole("combobox", { name: "Compared with" }).selectOption("Men");
  await pane.getByRole("checkbox", { name: "With interval and counts" }).check();
  await pane.getByText("The same as a table").click();
  await pane.getByText("The numbers behind it").click();
  await look("gap");

  await pane.getByRole("button", { name: "All questions" }).click();
  await pane.getByRole("button", { name: "Is the money tied to outcomes?" }).click();
  // One quarter, which is typed: the grid calculates totals in its own time.
  await pane.getByRole("combobox", { name: "Amount" }).selectOption("Q1");
  await pane.getByText(/of the money is tied to an outcome/).waitFor();
  await look("money");

  // A spilling answer in free cells, calculated by the grid.
  await showSheet(page, "Evidence");
  await goToCell(page, "AA8");
  await pane.getByRole("checkbox", { name: "With interval and counts" }).check();
  await pane.getByRole("button", { name: "Write into the chosen cell" }).click();
  await pane.getByText("The formula is in Evidence!AA8.").waitFor();
  await cellShows(page, "Evidence", "AA8", "estimate");
  await until(
    async () => (await cellAt(page, "Evidence", "AB8")).value,
    (value) => typeof value === "number" && value > 0 && value <= 1,
    "value of Evidence!AB8",
  );
  await checkEnds(pane);
  await look("written");
  expect(problems).toEqual([]);
  await workbench.close();
});

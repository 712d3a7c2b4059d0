import type { Page } from "playwright-core";
import "../../../src/workbench/workbench-window";

/** What a cell of the grid shows and holds. */
export interface SeenCell {
  readonly shown: string;
  readonly formula: string;
  readonly value: unknown;
}

/** Waits as long as a slow machine may need for one step of the sheet. */
const stepTime = { timeout: 30_000 };

/** Shows a sheet as a person does: by its tab. */
export async function showSheet(page: Page, sheet: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: sheet }).first().click();
  await page.waitForFunction(
    (name) => window.coalitionWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === name,
    sheet,
    stepTime,
  );
}

/** Goes to a cell of the shown sheet through the name box. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(cell);
  await box.press("Enter");
  await selectionIs(page, (at) => at.endsWith(`!${cell}`));
}

/**
 * Types into a cell of the shown sheet and presses Enter.
 *
 * Waits until the selection has moved on: the grid takes what was typed in its own time, and keys pressed meanwhile would be lost.
 */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goToCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await selectionIs(page, (at) => !at.endsWith(`!${cell}`));
}

/** Selected cell or range with its sheet, such as `Budget!M5`. */
export function selection(page: Page): Promise<string> {
  return page.evaluate(() => {
    const book = window.coalitionWorkbench?.grid.api.getActiveWorkbook();
    return `${book?.getActiveSheet().getSheetName()}!${book?.getActiveRange()?.getA1Notation()}`;
  });
}

/** Waits until the selection is as wanted. @throws Error that names where it stayed */
export async function selectionIs(page: Page, wanted: (at: string) => boolean): Promise<void> {
  await until(() => selection(page), wanted, "selection");
}

/** A cell as it stands in the grid. */
export function cellAt(page: Page, sheet: string, cell: string): Promise<SeenCell> {
  return page.evaluate(
    ([name, address]) => {
      const range = window.coalitionWorkbench?.grid.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(address);
      if (!range) throw new Error(`There is no sheet ${name}.`);
      return { shown: range.getDisplayValue(), formula: range.getFormula(), value: range.getValue() };
    },
    [sheet, cell] as const,
  );
}

/** Waits until a cell shows this text. @throws Error that names what it shows instead */
export async function cellShows(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await until(
    async () => (await cellAt(page, sheet, cell)).shown,
    (shown) => shown === text,
    `${sheet}!${cell}, awaited as ${JSON.stringify(text)},`,
  );
}

/** Names of the sheets with a tab, in order. */
export function sheetTabs(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      window.coalitionWorkbench?.grid.api
        .getActiveWorkbook()
        ?.getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getSheetName()) ?? [],
  );
}

/** Asks again until the answer is as wanted, for as long as a slow machine may need. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  wanted: (answer: Answer) => boolean,
  what: string,
): Promise<Answer> {
  const end = Date.now() + stepTime.timeout;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`The ${what} stayed at ${JSON.stringify(answer)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

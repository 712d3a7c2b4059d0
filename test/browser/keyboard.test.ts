import type { Frame, Page } from "playwright-core";
import { focusedWithRole, focusIs as focusIsOn, tabTo as tabOn } from "./support/focus";
import { checkEnds, footer } from "./support/pane";
import { cellShows, selectionIs, showSheet, typeInto, until } from "./support/sheet";
import { useWorkbench } from "./support/use-workbench";
import { sheetStarted } from "./support/workbench";

jest.setTimeout(180_000);

const tests = useWorkbench();

// A treeitem and a button may begin with the same words here.
const focused = focusedWithRole;
const focusIs = (pane: Frame, wanted: string | RegExp) => focusIsOn(pane, wanted, focused);
const tabTo = (page: Page, pane: Frame, wanted: RegExp) => tabOn(page, pane, wanted, focused);

test("a plan is made, checked and mended by keyboard alone", async () => {
  const { page, pane, problems, close } = await tests.page();
  await sheetStarted(page);
  await pane.getByRole("button", { name: "New plan…" }).waitFor();

  // Into the pane by Tab, from the handle before it.
  await page.locator("#divider").focus();
  await tabTo(page, pane, /^button New plan…/);
  await page.keyboard.press("Enter");
  await focusIs(pane, /^input/);

  // Escape closes the dialog, and the focus is where it was.
  await page.keyboard.press("Escape");
  await focusIs(pane, "button New plan…");
  await page.keyboard.press("Enter");
  await pane.getByRole("combobox", { name: "Department" }).waitFor();
  await tabTo(page, pane, /^select/);
  await page.keyboard.type("Sal");
  await tabTo(page, pane, /^button Create/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Sales · FY27" }).waitFor({ timeout: 60_000 });
  await checkEnds(pane);
  // The list, since what was focused is gone with the dialog.
  await focusIs(pane, /^treeitem/);

  // One broken cell to mend; typing in the sheet is what the sheet's own keys are for.
  await showSheet(page, "Budget");
  await typeInto(page, "A5", "SAL-BL-001");
  await typeInto(page, "L5", "1200");
  await typeInto(page, "Q5", "9000");
  await until(
    () => footer(pane),
    (text) => text.includes("changed since"),
    "footer after typing",
  );

  await page.locator("#divider").focus();
  await tabTo(page, pane, /^button Check$/);
  await page.keyboard.press("Enter");
  await checkEnds(pane);

  // To the list; arrows move, Enter goes to the cell and leaves the focus in the pane.
  await tabTo(page, pane, /^treeitem/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await focusIs(pane, /^treeitem (Error|Warning|Note)/);
  await page.keyboard.press("ArrowUp");
  await focusIs(pane, /^treeitem Start/);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");

  // Typing filters; the letters arrive in the box, the arrow goes back to the list.
  await page.keyboard.type("typed as 9,000");
  await focusIs(pane, /^input Filter problems|^searchbox Filter problems/);
  await until(
    () => pane.getByRole("treeitem", { level: 2 }).count(),
    (count) => count === 1,
    "number of filtered findings",
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await focusIs(pane, /^treeitem Error SAL-BL-001 Total of SAL-BL-001/);
  await page.keyboard.press("Enter");
  await selectionIs(page, (at) => at === "Budget!Q5");
  await focusIs(pane, /^treeitem Error SAL-BL-001/);

  // Alt+Enter shows the fix, Escape closes it, and again to apply it.
  await page.keyboard.press("Alt+Enter");
  await focusIs(pane, /^button Apply/);
  await page.keyboard.press("Escape");
  await focusIs(pane, /^treeitem Error SAL-BL-001/);
  await page.keyboard.press("Alt+Enter");
  await focusIs(pane, /^button Apply/);
  await page.keyboard.press("Enter");
  await cellShows(page, "Budget", "Q5", "1,200");
  await checkEnds(pane);
  await pane.getByText("Nothing matches “typed as 9,000”.").waitFor();

  // Filter emptied with Escape; F8 and Shift+F8 go round the problems from anywhere in the pane.
  await page.locator("#divider").focus();
  await tabTo(page, pane, /Filter problems$/);
  await page.keyboard.press("Escape");
  await until(
    () => pane.getByRole("treeitem", { level: 2 }).count(),
    (count) => count > 1,
    "number of findings without a filter",
  );
  await page.keyboard.press("F8");
  await focusIs(pane, /^treeitem/);
  const first = await focused(pane);
  await page.keyboard.press("F8");
  await until(
    () => focused(pane),
    (at) => at !== first,
    "focus after F8",
  );
  await page.keyboard.press("Shift+F8");
  await focusIs(pane, first);

  expect(problems).toEqual([]);
  await close();
});

test("the menu and the list of keys open, close with Escape and give the focus back", async () => {
  const { page, pane, problems, close } = await tests.page();
  await sheetStarted(page);
  await pane.getByRole("button", { name: "New plan…" }).waitFor();
  await page.locator("#divider").focus();
  await tabTo(page, pane, /^button More/);
  await page.keyboard.press("Enter");
  await focusIs(pane, /^menuitem/);
  await page.keyboard.press("Escape");
  await focusIs(pane, /^button More/);
  await page.keyboard.press("Enter");
  await focusIs(pane, /^menuitem/);
  await page.keyboard.type("K");
  await focusIs(pane, /^menuitem Keyboard/);
  await page.keyboard.press("Enter");
  await pane.getByRole("dialog", { name: "Keyboard" }).waitFor();
  await focusIs(pane, /^button Close/);
  await page.keyboard.press("Escape");
  await focusIs(pane, /^button More/);
  expect(problems).toEqual([]);
  await close();
});

test("Ctrl+K finds an item by the end of its ID and goes to its cell", async () => {
  const { page, pane, problems, close } = await tests.page();
  await sheetStarted(page);
  await pane.getByRole("button", { name: "New plan…" }).click();
  await pane.getByRole("combobox", { name: "Department" }).selectOption({ label: "Sales (SAL)" });
  await pane.getByRole("button", { name: "Create" }).click();
  await pane.getByRole("heading", { level: 1, name: "Sales · FY27" }).waitFor({ timeout: 60_000 });
  await checkEnds(pane);
  await showSheet(page, "Budget");
  await typeInto(page, "A7", "SAL-BL-003");
  await showSheet(page, "Start");
  await page.locator("#divider").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+K");
  await focusIs(pane, /^combobox/);
  await page.keyboard.type("bl-003");
  await pane.getByRole("option", { name: /^SAL-BL-003/ }).waitFor();
  await page.keyboard.press("Enter");
  await selectionIs(page, (at) => at === "Budget!A7");
  expect(problems).toEqual([]);
  await close();
});

import { readFileSync } from "node:fs";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { focusIs, tabTo } from "./support/focus";
import { sheetTabs, showSheet } from "./support/sheet";
import { keepPicture, looksRight } from "./support/looks";
import { useWorkbench } from "./support/use-workbench";

jest.setTimeout(240_000);

const tests = useWorkbench();

// Origin: the sheets and charts that product.md names for each workbook.
test.each([
  ["Five-quarter plan", 0, "Sales · FY27", ["Start", "Budget", "Summary"], "Summary"],
  ["Pilot fund", 1, "Pilot fund · FY27", ["Fund", "Applications", "Sunsets"], "Sunsets"],
  ["Coalition book", 2, "Coalition book · FY27", ["Charter", "Criteria", "Portfolio"], "Portfolio"],
  ["Gap sheet", 3, "Gap sheet", ["Start", "Roster", "Gaps"], "Gaps"],
])("%s: made at 320 pixels by keyboard alone, with its charts", async (title, down, heading, sheets, chartSheet) => {
  const workbench = await tests.greeted({}, 320);
  const { page, pane, problems, close } = workbench;
  await page.locator("#divider").focus();
  await tabTo(page, pane, /^New plan…$/);
  await page.keyboard.press("Enter");
  await focusIs(pane, /^Five-quarter plan /);
  for (let presses = 0; presses < down; presses += 1) await page.keyboard.press("ArrowDown");
  await focusIs(pane, new RegExp(`^${title} `));
  if (down === 0) {
    await tabTo(page, pane, /^Department$/);
    await page.keyboard.type("Sal");
  }
  await pane.getByText(new RegExp(`^${title}( of Sales)? for FY27, FY27-Q1 to FY28-Q1`)).waitFor();
  await tabTo(page, pane, /^Create$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: heading }).waitFor({ timeout: 90_000 });
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  expect(await sheetTabs(page)).toEqual(expect.arrayContaining(sheets));
  await showSheet(page, chartSheet);
  await page.locator("#grid svg[role=img], #grid [role=img]").first().waitFor();
  const slug = title.toLowerCase().replaceAll(" ", "-");
  await keepPicture(workbench, "page", `new-${slug}-made`);
  await looksRight(workbench, `new-${slug}-home`);
  expect(problems).toEqual([]);
  await close();
});

test("every state of the dialog looks right", async () => {
  const workbench = await tests.greeted({}, 320);
  const { page, pane, problems, close } = workbench;
  const state = (what: string) => looksRight(workbench, `new-${what}`);
  await pane.getByRole("button", { name: "New plan…" }).click();
  await pane.getByRole("radio", { name: /^Gap sheet / }).waitFor();
  await state("choose");
  await pane.getByRole("radio", { name: /^Gap sheet / }).click();
  await pane.getByText(/^Gap sheet for FY27/).waitFor();
  await state("preview");
  await pane.getByRole("button", { name: "Create" }).click();
  await pane.getByRole("heading", { level: 1, name: "Gap sheet" }).waitFor({ timeout: 90_000 });
  await state("gap-home");

  // A second one has no room in the same workbook; as a file it has.
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: "New…" }).click();
  await pane.getByRole("radio", { name: /^Pilot fund / }).click();
  await pane.getByRole("radio", { name: "The round of this workbook" }).click();
  await pane.getByText("This workbook is one of the planner's already").waitFor();
  await state("taken");
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Make it as a file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("pilot-fund.xlsx");
  const { sheets } = await readSnapshot(readFileSync(await file.path()));
  expect(sheets.map(({ name: sheet }) => sheet)).toEqual(expect.arrayContaining(["Fund", "Sunsets", "_plan"]));
  await pane.getByText("pilot-fund.xlsx is in your downloads").waitFor();
  await state("file");
  expect(problems).toEqual([]);
  await close();
});

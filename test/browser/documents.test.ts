import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { keepPicture } from "./support/looks";
import { check, footer } from "./support/pane";
import { sheetTabs, showSheet, typeInto, until } from "./support/sheet";
import { useWorkbench } from "./support/use-workbench";
import { sheetStarted } from "./support/workbench";

jest.setTimeout(240_000);

const tests = useWorkbench();
const submissions = path.join(__dirname, "..", "..", "assets", "sample", "submissions");

const open = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator("#file").setInputFiles(file);

test("a workbook file is opened, checked, changed and saved; a second one opens in a tab of its own", async () => {
  const workbench = await tests.greeted({ acceptDownloads: true }, 320);
  const { page, problems } = workbench;
  await open(page, { name: "notes.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
  await page.getByRole("button", { name: "Close", exact: true }).waitFor();
  expect(await page.locator("#note").innerText()).toMatch(/not an Excel workbook|not a workbook/i);

  await open(page, path.join(submissions, "FIN-five-quarter-plan.xlsx"));
  // The pane starts again and greets with the plan.
  const pane = page.frameLocator("#pane");
  await pane.getByRole("heading", { level: 1, name: "Finance · FY27" }).waitFor({ timeout: 90_000 });
  const frame = (await (await page.waitForSelector("#pane")).contentFrame()) ?? workbench.pane;
  await check(frame);
  // Origin: test/golden/FIN.txt, the command line's answer for the same file.
  const golden = await readFile(path.join(__dirname, "..", "golden", "FIN.txt"), "utf8");
  const errors = /(\d+) errors?/.exec(golden)?.[1] ?? "none";
  expect(await footer(frame)).toContain(`${errors} error`);
  expect(await sheetTabs(page)).toEqual(
    expect.arrayContaining(["Start", "Outcomes", "Commitments", "Budget", "Pilots", "Milestones", "Summary"]),
  );
  expect(await sheetTabs(page)).not.toContain("Sheet1");
  await keepPicture(workbench, "page", "documents-open");

  await showSheet(page, "Budget");
  await typeInto(page, "B6", "A line that was changed here");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("FIN-five-quarter-plan.xlsx");
  const saved = await new XlsxFile(await readFile(await download.path())).snapshot();
  const texts = saved.sheets.find(({ name }) => name === "Budget")?.values.flat();
  expect(texts).toContain("A line that was changed here");

  await open(page, path.join(submissions, "HR-five-quarter-plan.xlsx"));
  const [second] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Open HR-five-quarter-plan.xlsx in a new tab" }).click(),
  ]);
  await sheetStarted(second);
  await second
    .frameLocator("#pane")
    .getByRole("heading", { level: 1, name: /· FY27$/ })
    .waitFor({ timeout: 90_000 });
  await until(
    () => second.title(),
    (title) => title.startsWith("HR-five-quarter-plan.xlsx"),
    "title of the second workbench",
  );
  expect(await sheetTabs(page)).toContain("Budget");
  expect(problems).toEqual([]);
  await workbench.close();
});

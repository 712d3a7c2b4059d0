import type { Browser } from "playwright-core";
import type { WorkbenchServer } from "../../src/workbench/serve-workbench";
import { launchBrowser } from "./support/browser";
import { cellShows, goToCell, typeInto, until } from "./support/sheet";
import { openWorkbench, sheetStarted, startWorkbenchServer } from "./support/workbench";

jest.setTimeout(120_000);

let server: WorkbenchServer;
let browser: Browser;

beforeAll(async () => {
  server = await startWorkbenchServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test("why a function refuses stands above the sheet tabs while its cell is selected", async () => {
  const { page, problems, close } = await openWorkbench(browser, server);
  const reason = page.locator("#reason");
  await sheetStarted(page);
  await typeInto(page, "B3", "=COALITION.RATE(50,40)");
  await cellShows(page, "Sheet1", "B3", "#VALUE!");
  await goToCell(page, "B3");
  await until(
    async () => (await reason.isVisible()) && reason.textContent(),
    (told) => told === "#VALUE!: RATE needs whole hits between 0 and n, got 50 of 40.",
    "reason",
  );
  await goToCell(page, "D5");
  await until(
    () => reason.isVisible(),
    (visible) => !visible,
    "reason seen",
  );
  expect(problems).toEqual([]);
  await close();
});

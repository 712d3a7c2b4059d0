import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import type { WorkbenchServer } from "../../src/workbench/serve-workbench";
import { launchBrowser } from "./support/browser";
import { fillInSales, sampleDay } from "./support/fill-in";
import { axeFindings, check, chooseSales, createSalesPlan, footer } from "./support/pane";
import { showSheet, typeInto, until } from "./support/sheet";
import { openWorkbench, sheetStarted, startWorkbenchServer, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(180_000);

/** Set SCREENSHOTS to a folder to keep what the tests see, for a person to look at. */
const folder = process.env["SCREENSHOTS"];

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

async function open(options: BrowserContextOptions = {}): Promise<OpenWorkbench> {
  const workbench = await openWorkbench(browser, server, options, `${sampleDay}T14:02:00`);
  await sheetStarted(workbench.page);
  await workbench.pane.getByRole("button", { name: "New plan…" }).waitFor();
  return workbench;
}

const widths = [270, 320, 350, 500];

/** Asserts that nothing in the pane scrolls sideways or is cut off at any of its widths, and that axe finds nothing. */
async function looksRight({ page, pane }: OpenWorkbench, state: string): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const width of widths) {
    await page.evaluate((pixels) => {
      document.documentElement.style.setProperty("--pane-width", `${pixels}px`);
    }, width);
    await pane.waitForFunction((pixels) => window.innerWidth === pixels, width);
    // Asked until it is so: an open menu finds its new place a moment after its pane became narrower.
    await until(
      () =>
        pane.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll<HTMLElement>("main, header, footer, [role=dialog]")]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} is ${scrollWidth} wide in ${clientWidth}`),
        ),
      (wide) => wide.length === 0,
      `list of what is wider than the pane in ${state} at ${width} pixels`,
    );
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      await page.locator("#pane").screenshot({ path: path.join(folder, `${state}-${width}.png`) });
    }
  }
  await page.evaluate(() => document.documentElement.style.removeProperty("--pane-width"));
  await page.setViewportSize(usual);
  expect({ state, axe: await axeFindings(pane) }).toEqual({ state, axe: [] });
}

const schemes = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced", { colorScheme: "dark", forcedColors: "active" }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

test.each(schemes)("every state looks right at every width: %s", async (name, options) => {
  const workbench = await open(options);
  const { page, pane, problems } = workbench;
  const state = (what: string) => looksRight(workbench, `${name}-${what}`);

  await state("greeting");
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menu").waitFor();
  await state("menu");
  await pane.getByRole("menuitem", { name: "Keyboard" }).click();
  await pane.getByRole("dialog", { name: "Keyboard" }).waitFor();
  await state("keyboard");
  await page.keyboard.press("Escape");
  await chooseSales(pane);
  await state("dialog");
  await page.keyboard.press("Escape");
  await createSalesPlan(pane);
  await state("findings");

  await fillInSales(pane);
  await check(pane);
  await pane.getByText("Nothing found; ", { exact: false }).first().waitFor();
  // By the pane's own clock, which is the sample's day.
  expect(await footer(pane)).toContain("02:02 PM");
  await state("clean");

  await pane.getByRole("button", { name: "Submit…" }).click();
  await pane.getByRole("heading", { level: 2, name: "Before you submit" }).waitFor();
  await state("submit");
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Compare" }).click();
  await pane
    .getByLabel("Workbook file")
    .and(pane.locator("input"))
    .setInputFiles(path.join(__dirname, "..", "..", "assets", "sample", "submissions", "SAL-five-quarter-plan.xlsx"));
  await pane.getByRole("radio", { name: /is the earlier version$/ }).waitFor();
  await state("compare");
  await page.keyboard.press("Escape");

  await showSheet(page, "Budget");
  await typeInto(page, "Q5", "9000");
  await check(pane);
  const row = pane.getByRole("treeitem", { level: 2 }).filter({ hasText: "typed as 9,000" });
  await row.getByRole("button", { name: /^Fix/ }).click();
  await pane.getByRole("button", { name: /^Apply/ }).waitFor();
  await state("fix");
  await pane.getByRole("button", { name: "About this check" }).click();
  await pane.getByRole("button", { name: "Ask for a waiver…" }).click();
  await pane.getByRole("button", { name: "Write the request" }).click();
  await state("waiver");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("button", { name: "Export…" }).click();
  await pane.getByRole("menu").waitFor();
  await state("export");
  await page.keyboard.press("Escape");
  await typeInto(page, "Q6", "9000");
  await state("stale");

  await page.evaluate(() =>
    window.coalitionWorkbench?.host.failNext({ code: "AccessDenied", message: "You may not." }),
  );
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByRole("alert").waitFor();
  await state("error");
  expect(problems).toEqual([]);
  await workbench.close();
});

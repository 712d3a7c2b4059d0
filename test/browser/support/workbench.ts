import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { serveWorkbench, type WorkbenchServer } from "../../../src/workbench/serve-workbench";
import "../../../src/workbench/workbench-window";

/** The workbench in a browser's tab. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The pane's frame: the real taskpane.html on the genuine office.js. */
  readonly pane: Frame;
  /** Errors on the console and uncaught ones, page and pane alike, in the order in which they came. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Serves the built workbench on any free port. `npm test` builds before it runs the tests. */
export async function startWorkbenchServer(): Promise<WorkbenchServer> {
  const root = path.join(__dirname, "..", "..", "..");
  const office = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json"));
  return serveWorkbench({ dist: path.join(root, "dist"), office: path.join(office, "dist"), port: 0 });
}

/** The grid's library says this, now and then, of a text whose column is narrower than its own margins, and draws it cut off, as Excel does. */
const textIsNarrow = /^The column width is less than 0/;

/**
 * Opens the workbench in a context of its own.
 *
 * @param options window size, colour scheme and the like; 1280 × 800 unless said
 * @param at date and time at which the pane believes it is opened, local and ISO; now unless said
 */
export async function openWorkbench(
  browser: Browser,
  server: WorkbenchServer,
  options: BrowserContextOptions = {},
  at?: string,
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  if (at !== undefined) await context.addInitScript(moveClock, at);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !textIsNarrow.test(message.text()))
      problems.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  await page.goto(server.url);
  const handle = await page.waitForSelector("#pane", { state: "attached" });
  const pane = await handle.contentFrame();
  if (pane === null) throw new Error("The workbench's page has no frame for the pane.");
  return { page, pane, problems, close: () => context.close() };
}

/**
 * Waits until the grid has started and the pane's messages are answered.
 *
 * @throws Error with what the page says where the sheet did not start, at once instead of after the time limit
 */
export async function sheetStarted(page: Page): Promise<void> {
  const outcome = await page.waitForFunction(
    () => {
      if (window.coalitionWorkbench !== undefined) return "started";
      const status = document.getElementById("sheet-status")?.textContent ?? "";
      return status.startsWith("The sheet did not start") ? status : undefined;
    },
    undefined,
    { timeout: 60_000 },
  );
  const text = await outcome.jsonValue();
  if (text !== "started") throw new Error(text);
}

/** Shifts the pane's dates and leaves its timers alone: faked ones would not know those that started before them. */
function moveClock(at: string): void {
  // The pane is the one frame; its address is not known yet, the script runs while the frame is still blank.
  if (window.parent === window) return;
  const RealDate = Date;
  const shift = new RealDate(at).getTime() - RealDate.now();
  window.Date = new Proxy(RealDate, {
    construct: (target, given) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + shift] : given) as object,
    get: (target, name) => (name === "now" ? () => target.now() + shift : (Reflect.get(target, name) as unknown)),
  });
}

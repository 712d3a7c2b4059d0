import type { Browser, BrowserContextOptions } from "playwright-core";
import type { WorkbenchServer } from "../../../src/workbench/serve-workbench";
import { launchBrowser } from "./browser";
import { sampleDay } from "./fill-in";
import { setPaneWidth } from "./looks";
import { openWorkbench, sheetStarted, startWorkbenchServer, type OpenWorkbench } from "./workbench";

/** A served workbench and a browser, for all tests of one file. */
export interface WorkbenchTests {
  /** The workbench in a context of its own, as soon as its page is there. @param at see `openWorkbench` */
  page(options?: BrowserContextOptions, at?: string): Promise<OpenWorkbench>;
  /** The workbench with an empty workbook and a pane that has greeted, on the samples' day. @param width of the pane, in pixels */
  greeted(options?: BrowserContextOptions, width?: number): Promise<OpenWorkbench>;
  /** The browser itself. Only inside tests. */
  readonly browser: Browser;
  readonly server: WorkbenchServer;
}

/** Starts server and browser before the tests of a file and stops them after. Called once, at the top of the file. */
export function useWorkbench(): WorkbenchTests {
  let server: WorkbenchServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startWorkbenchServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const started = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error("The browser starts before the first test; it was asked for outside one.");
    return part;
  };
  const page: WorkbenchTests["page"] = (options, at) => openWorkbench(started(browser), started(server), options, at);
  return {
    page,
    greeted: async (options, width) => {
      const workbench = await page(options, `${sampleDay}T14:02:00`);
      await sheetStarted(workbench.page);
      // So that the colours of a test can be turned at once: office.js asks for its theme every five seconds only.
      await workbench.page.evaluate(() => window.coalitionWorkbench?.host.setTheme("untold"));
      await workbench.pane.getByRole("button", { name: "New plan…" }).waitFor();
      if (width !== undefined) await setPaneWidth(workbench, width);
      return workbench;
    },
    get browser() {
      return started(browser);
    },
    get server() {
      return started(server);
    },
  };
}

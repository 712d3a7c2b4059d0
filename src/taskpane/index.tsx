import { createRoot } from "react-dom/client";
import { excelShortcuts } from "../excel/excel-shortcuts";
import { officeReady, officeTheme } from "../excel/office-ready";
import { associateRibbon } from "../excel/ribbon";
import { App } from "./app";
import type { PaneEffects } from "./pane-effects";
import { createRibbonQueue } from "./ribbon-queue";
import { saveFile } from "./save-file";
import { strings } from "./strings";
import { createThemeSource } from "./theme-source";

/*
 * Wires the pane to the world: Excel, clock, sample, colours, ribbon. The only file of the pane that may import `excel/`.
 * Until Office answers, the page's own "Starting" stands in the root, so that the first paint waits for nothing.
 */
async function start(root: HTMLElement): Promise<void> {
  const ribbon = createRibbonQueue();
  // Before anything is waited for: Excel drops a press of a button that isn't tied yet when Office is ready.
  associateRibbon({
    newPlan: () => ribbon.press("newPlan"),
    check: () => ribbon.press("check"),
    nextProblem: () => ribbon.press("nextProblem"),
    showPane: () => undefined,
  });
  const [readiness, { ExcelHost }] = await Promise.all([
    officeReady(),
    import(/* webpackChunkName: "excel-host" */ "../excel/excel-host"),
  ]);
  const effects: PaneEffects = {
    host: readiness.kind === "ready" ? new ExcelHost() : null,
    missing: readiness.kind === "too-old" ? readiness.missing : [],
    today: () => localDate(new Date()),
    now: () => new Date(),
    loadEngine: async () => (await import("./engine")).engine,
    loadSampleRound: async () => (await import("../../assets/sample/round.json")).default,
    theme: createThemeSource(officeTheme),
    saveFile,
    writeFile: async (blueprint) =>
      (await import(/* webpackChunkName: "file-writer" */ "../xlsx/write-blueprint")).writeBlueprint(blueprint),
    readFile: async (bytes) =>
      (await import(/* webpackChunkName: "file-reader" */ "../xlsx/read-snapshot")).readSnapshot(bytes),
    loadFileReaders: async () =>
      (await import(/* webpackChunkName: "file-readers" */ "./review/worker-readers")).workerReaders,
    // Async, so that a page without a clipboard rejects like one that is refused it.
    copyText: async (text) => navigator.clipboard.writeText(text),
    shortcuts: readiness.kind === "ready" ? excelShortcuts() : null,
    onRibbonAction: ribbon.onRibbonAction,
  };
  createRoot(root).render(<App effects={effects} />);
}

/** The date on this person's calendar; `toISOString` would give London's. */
function localDate(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const root = document.getElementById("root");
if (root === null) throw new RangeError('taskpane.html needs an element with the id "root"');
start(root).catch((error: unknown) => {
  // Nothing is there yet that could show it better: a part of the pane did not load, or Office failed.
  root.textContent = strings.broken.text(error instanceof Error ? error.message : String(error));
});

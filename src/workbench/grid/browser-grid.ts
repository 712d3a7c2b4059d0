import { LifecycleStages, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import { showCharts } from "./chart-layer";
import { emptyWorkbook } from "./empty-workbook";
import { Grid } from "./grid";
import { ensureIteratorSome } from "./iterator-some";

/**
 * The grid in a page. Resolves when it is drawn: what subscribes earlier hears the grid setting itself up.
 *
 * The page links the presets' style sheets (`lib/index.css` of each of the four presets); they are not imported here, so that the
 * bundler needs no loader for them. No worker: a worker would get custom functions as text and lose what they close over.
 *
 * @param container an element with a size, or nothing is drawn
 */
export async function createBrowserGrid(container: HTMLElement): Promise<Grid> {
  ensureIteratorSome();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreTexts, dataValidationTexts, conditionalFormattingTexts, tableTexts),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    // The pane has the focus when the page opens; the grid would take it.
    UniverSheetsCorePreset({ container, disableAutoFocus: true }),
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [constructor, config] = Array.isArray(plugin) ? plugin : ([plugin, undefined] as const);
    // Its name tab would cover the row above a table.
    if (constructor === UniverSheetsTableUIPlugin) univer.registerPlugin(constructor, { hideAnchor: true });
    else if (config === undefined) univer.registerPlugin(constructor);
    else univer.registerPlugin(constructor, config);
  }
  const api = FUniver.newAPI(univer);
  const drawn = new Promise<void>((resolve) => {
    const subscription = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      resolve();
      subscription.dispose();
    });
  });
  api.createWorkbook(emptyWorkbook());
  await drawn;
  const grid = new Grid(univer, api);
  grid.onDispose(showCharts(grid));
  api.addEvent(api.Event.SheetEditStarted, () => grid.editing.set(true));
  api.addEvent(api.Event.SheetEditEnded, () => grid.editing.set(false));
  return grid;
}

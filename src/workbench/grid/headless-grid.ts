import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { emptyWorkbook } from "./empty-workbook";
import { Grid } from "./grid";
import { ensureIteratorSome } from "./iterator-some";

/** The grid without a screen, for Node: the same engine, tables, rules and formats; nothing is drawn. */
export function createHeadlessGrid(): Grid {
  ensureIteratorSome();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(emptyWorkbook());
  return new Grid(univer, api);
}

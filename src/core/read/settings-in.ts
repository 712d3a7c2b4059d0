import { readSettings } from "../domain/read-settings";
import type { Settings } from "../domain/settings";
import { recordMark } from "../templates/plan-record";
import { settingsText } from "../templates/settings-record";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";

/** The settings of a workbook of ours. */
export interface SettingsHere {
  /** As they stand in the workbook; null where nobody has set anything. */
  readonly text: string | null;
  /** What they say; nothing where they can't be read. */
  readonly settings: Settings;
  /** Why they can't be read, one plain line each; empty where they can. */
  readonly problems: readonly string[];
}

/** The settings that a workbook carries; undefined where it is none of ours and so has no place for them. */
export function settingsIn(snapshot: Snapshot): SettingsHere | undefined {
  const sheet = recordSheet(snapshot);
  if (sheet === undefined) return undefined;
  const text = settingsText(sheet);
  if (text === null) return { text, settings: {}, problems: [] };
  const { settings, problems } = readSettings(text);
  return settings === undefined ? { text, settings: {}, problems } : { text, settings, problems: [] };
}

/** The sheet that says what a workbook of ours is, and carries its settings. */
export function recordSheet({ sheets }: Snapshot): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.row === 0 && sheet.column === 0 && sheet.values[0]?.[0] === recordMark);
}

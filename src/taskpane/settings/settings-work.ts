import type { Edit } from "../../core/workbook/edit";
import type { Draft, Json, JsonObject } from "../round-editor/draft";
import { objectOf, recordKeys, rowsOf, textOf } from "../round-editor/draft";

/**
 * Settings while somebody works on them: mistakes and half-typed values included, until they are saved or discarded.
 *
 * One document behind the form and the JSON view. While the JSON view holds a text that is no document yet, that text is kept beside the
 * last draft, so that nothing typed is lost.
 */
export interface SettingsWork {
  /** The text in the workbook that this began from; null where it carried none. */
  readonly base: string | null;
  /** The document, its vocabulary as rows: a word that is being typed is empty or another's for a moment. */
  readonly draft: Draft;
  /** What the JSON view holds where that is no document. */
  readonly text: string | null;
  /**
   * What is on its way into the workbook: once exactly these edits were applied, the work goes on from that text. Null where nothing was
   * saved.
   */
  readonly saving: { readonly text: string | null; readonly edits: readonly Edit[] } | null;
}

/** Work on the settings in a workbook, nothing changed yet. A text that is no document opens in the JSON view, to be mended. */
export function openSettings(text: string | null): SettingsWork {
  const draft = text === null ? {} : draftFromText(text);
  return { base: text, draft: draft ?? {}, text: draft === null ? text : null, saving: null };
}

/**
 * The work as it stands beside the settings that the workbook has now.
 *
 * Worked out on every look, not kept in step by effects: where nothing was changed here it follows the workbook (Undo, another person);
 * else both are kept apart until somebody chooses.
 *
 * @param isBusy whether something is being done to the workbook: what is known of it may then be older than what was just saved
 */
export function settledWork(work: SettingsWork | null, here: string | null, isBusy: boolean): SettingsWork {
  if (work === null) return openSettings(here);
  if (isBusy || work.base === here) return work;
  if (work.text === null && sameSettings(savedText(work.draft), here)) return { ...work, base: here };
  return isChanged(work) ? work : openSettings(here);
}

/** Whether the work holds what the workbook did not when it began. */
export function isChanged({ base, draft, text }: SettingsWork): boolean {
  return text === null ? !sameSettings(savedText(draft), base) : text !== base;
}

/** The document for a draft, as it is read: settings that say nothing are left out, because turning a switch there and back leaves no trace. */
export function settingsJson(draft: Draft): JsonObject {
  const { vocabulary, criteria, ...rest } = draft;
  // A row with nothing typed is no row.
  const rows = rowsOf(vocabulary).filter((row) => textOf(row["word"]) !== "" || textOf(row["ours"]) !== "");
  const keys = recordKeys(rows, "word");
  const words = Object.fromEntries(rows.map((row, index) => [keys[index] ?? "", textOf(row["ours"])]));
  const settings = Object.entries(objectOf(criteria)).flatMap(([id, setting]): [string, Json][] => {
    const { thresholds, ...own } = objectOf(setting);
    const limits = Object.entries(objectOf(thresholds)).filter(([, value]) => value !== undefined);
    const said = { ...own, ...(limits.length > 0 && { thresholds: Object.fromEntries(limits) }) };
    return Object.values(said).some((value) => value !== undefined) ? [[id, said]] : [];
  });
  return {
    ...rest,
    ...(settings.length > 0 && { criteria: Object.fromEntries(settings) }),
    ...(rows.length > 0 && { vocabulary: words }),
  };
}

/** The text that is saved for a draft; null where it says nothing, so that the workbook then carries none. */
export function savedText(draft: Draft): string | null {
  const json = settingsJson(draft);
  return Object.values(json).every((value) => value === undefined) ? null : JSON.stringify(json);
}

/** The document as the JSON view shows it. */
export function shownText({ draft, text }: SettingsWork): string {
  return text ?? JSON.stringify(settingsJson(draft), null, 2);
}

/** The draft of a document's text; null where the text is no JSON object, or vocabulary no object, so that the form can't show it. */
export function draftFromText(text: string): Draft | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What is wrong with it is said by `readSettings`, in words.
    return null;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
  const document = json as JsonObject;
  const isObject = (value: Json | undefined) => value === undefined || objectOf(value) === value;
  if (!isObject(document["vocabulary"]) || !isObject(document["criteria"]) || !isObject(document["pack"])) return null;
  const { vocabulary } = document;
  if (vocabulary === undefined) return document;
  const words = Object.entries(objectOf(vocabulary)).map(([word, ours]) => ({ word, ours: ours ?? "" }));
  return { ...document, vocabulary: words };
}

/** Whether two texts are the same document, however they are spaced and ordered. */
function sameSettings(a: string | null, b: string | null): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(text: string | null): string {
  if (text === null) return "{}";
  const draft = draftFromText(text);
  return draft === null ? text : JSON.stringify(ordered(settingsJson(draft)));
}

function ordered(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry) => ordered(entry) ?? null);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, ordered(entry)]));
}

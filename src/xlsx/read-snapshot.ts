import type { NameSnapshot, SheetSnapshot, Snapshot } from "../core/workbook/snapshot";
import type { Progress } from "../core/workbook/spreadsheet-host";
import { HostError } from "../core/workbook/spreadsheet-host";
import { Package } from "./container/package";
import { damaged } from "./container/unreadable";
import { formulaFromStored } from "./formula/formula-from-stored";
import type { CellContext } from "./read/cell-value";
import { readDateStyles } from "./read/read-date-styles";
import { ReadingBudget } from "./read/reading-budget";
import { readRelationships } from "./read/read-relationships";
import { readSharedStrings } from "./read/read-shared-strings";
import type { NameEntry, WorkbookPart } from "./read/read-workbook-part";
import { readWorkbookPart } from "./read/read-workbook-part";
import { readWorksheet } from "./read/read-worksheet";
import { decodeStored } from "./xml/stored-text";

/**
 * What stands in a workbook file.
 *
 * The parts are read directly, not through the library that writes: it gives dates as moments of a time zone, errors and
 * the text of an error alike, shared texts where there are none, and followers of shared formulas empty, so that every
 * sheet would have to be read a second time anyway.
 *
 * @throws HostError "unreadable" with one line saying what the file is and what to do (no file name), "cancelled" when stopped
 */
export async function readSnapshot(bytes: Uint8Array, progress: Progress = {}): Promise<Snapshot> {
  try {
    return await readPackage(Package.open(bytes), progress);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw damaged("its content contradicts itself", cause);
  }
}

/** The same for a package that is open already. */
export async function readPackage(file: Package, progress: Progress = {}): Promise<Snapshot> {
  const workbook = readWorkbookPart(file);
  const context = cellContext(file, workbook);
  const budget = new ReadingBudget();
  const sheets: SheetSnapshot[] = [];
  for (const [index, entry] of workbook.sheets.entries()) {
    progress.onProgress?.(entry.name, index / workbook.sheets.length);
    // Gives a browser's pane the chance to paint and to stop the reading between sheets.
    if (progress.onProgress || progress.signal) await new Promise((resolve) => setTimeout(resolve, 0));
    if (progress.signal?.aborted) throw new HostError("cancelled", "Reading was stopped.");
    sheets.push(readWorksheet(file, entry, context, budget));
  }
  const application = readApplication(file);
  return {
    ...(application === undefined ? {} : { application }),
    sheets,
    names: workbook.names.flatMap((name) => nameSnapshot(name, workbook)),
    externalLinks: readExternalLinks(file, workbook),
  };
}

function cellContext(file: Package, { relationships, uses1904 }: WorkbookPart): CellContext {
  const path = (type: string) => relationships.find((one) => one.type === type && !one.external)?.target;
  const strings = path("sharedStrings");
  const styles = path("styles");
  return {
    sharedStrings: strings === undefined ? [] : readSharedStrings(file, strings),
    ...(uses1904 && styles !== undefined ? { dates1904: readDateStyles(file, styles) } : {}),
  };
}

/** Names that people can see; Excel's own (`_xlnm.Print_Area`) and hidden ones aren't theirs. */
function nameSnapshot({ name, refersTo, position, hidden }: NameEntry, { sheets }: WorkbookPart): NameSnapshot[] {
  if (hidden || /^_xlnm\./i.test(name)) return [];
  const sheet = position === undefined ? undefined : sheets.find((one) => one.position === position)?.name;
  const formula = formulaFromStored(refersTo.trim()) ?? `=${refersTo.trim()}`;
  return [{ name: decodeStored(name), refersTo: formula, ...(sheet === undefined ? {} : { sheet }) }];
}

function readExternalLinks(file: Package, { relationships }: WorkbookPart): string[] {
  const parts = new Set(relationships.flatMap((one) => (one.type === "externalLink" ? [one.target] : [])));
  return [...parts]
    .flatMap((part) => readRelationships(file, part))
    .filter((link) => link.external || link.type.startsWith("externalLink"))
    .map((link) => link.target);
}

/** The program that saved the file; LibreOffice adds platform and build after a dollar sign. */
function readApplication(file: Package): string | undefined {
  const path =
    readRelationships(file, "").find((one) => one.type === "extended-properties")?.target ?? "docProps/app.xml";
  // Searched as text: a garbled part that only describes the file must not make its sheets unreadable.
  const bytes = file.has(path) ? file.bytes(path) : undefined;
  const found = /<(?:[\w.-]+:)?Application>([^<$]*)/.exec(new TextDecoder().decode(bytes))?.[1];
  return found?.trim() || undefined;
}

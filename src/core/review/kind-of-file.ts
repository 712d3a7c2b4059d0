/** Endings that are looked at in folders: what we read, and what a department may hand in by mistake, which must be told and not skipped. */
const workbookEndings = new Set(["xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods"]);

/** Whether a name looks like a workbook's. */
export function hasWorkbookEnding(name: string): boolean {
  const ending = /[^/\\]\.([^./\\]+)$/.exec(name)?.[1];
  return ending !== undefined && workbookEndings.has(ending.toLowerCase());
}

/** What a file in a folder of submissions is by its name. */
export type FileKind =
  | "workbook"
  /** Excel's mark of who has a file open. */
  | "mark"
  /** Another program's own, hidden by a dot; so is what a review keeps. */
  | "hidden"
  | "other";

/**
 * What a file of a folder is, by its name alone and before anything of it is read: only workbooks are.
 *
 * @param path from the folder, "/" between folders: what lies in a hidden folder is hidden too
 */
export function kindOfFile(path: string): FileKind {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (name.startsWith("~$")) return "mark";
  if (parts.some((part) => part.startsWith("."))) return "hidden";
  return hasWorkbookEnding(name) ? "workbook" : "other";
}

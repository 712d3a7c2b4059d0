import { HostError } from "../../core/workbook/spreadsheet-host";
import { withRenamedSheet } from "../formula/with-renamed-sheet";
import { sheetNameProblem } from "../write/sheet-name-problem";
import { unescapeXml } from "../xml/escape-xml";
import { withAttribute } from "../xml/apply-splices";
import type { ChangedPackage } from "./changed-package";
import { escapeContent, rewriteReferences } from "./rewrite-references";

const pivotSource = /<(?:[\w.-]+:)?worksheetSource\b[^>]*>/g;
const sheetTag = /<(?:[\w.-]+:)?sheet\s[^>]*>/g;
const listedTitle = /(<(?:[\w.-]+:)?lpstr>)([^<]*)(?=<\/)/g;

/**
 * Renames a sheet and everything in the file that names it, as Excel does; a plain text replacement would also change texts.
 *
 * @throws HostError "changed" where there is no such sheet, "name-taken", "failed" for a name that Excel doesn't allow
 */
export function renameSheet(file: ChangedPackage, workbookPath: string, from: string, to: string): void {
  const isFrom = (name: string) => name.toLowerCase() === from.toLowerCase();
  const names = (file.require(workbookPath).match(sheetTag) ?? []).map((tag) => attribute(tag, "name"));
  if (!names.some(isFrom))
    throw new HostError("changed", `There is no sheet "${from}" any more. Check the workbook again.`);
  if (!isFrom(to) && names.some((name) => name.toLowerCase() === to.toLowerCase()))
    throw new HostError(
      "name-taken",
      `The workbook already has a sheet named "${to}". Rename or remove that one first.`,
    );
  const problem = sheetNameProblem(to);
  if (problem !== undefined) throw new HostError("failed", `The sheet "${from}" can't be renamed: ${problem}.`);
  rewriteReferences(file, (formula) => withRenamedSheet(formula, from, to));
  rewriteTags(file, workbookPath, sheetTag, "name", from, to);
  for (const path of file.paths())
    if (/pivotcachedefinition[^/]*\.xml$/i.test(path)) rewriteTags(file, path, pivotSource, "sheet", from, to);
  retitle(file, from, to);
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(match?.[1] ?? match?.[2] ?? "");
}

function rewriteTags(
  file: ChangedPackage,
  path: string,
  pattern: RegExp,
  name: string,
  from: string,
  to: string,
): void {
  const text = file.require(path);
  file.set(
    path,
    text.replace(pattern, (tag) =>
      attribute(tag, name).toLowerCase() === from.toLowerCase() ? withAttribute(tag, name, to) : tag,
    ),
  );
}

/** The file's own table of contents, which mail programs and search show. */
function retitle(file: ChangedPackage, from: string, to: string): void {
  for (const path of file.paths().filter((one) => /(?:^|\/)app\.xml$/i.test(one)))
    file.set(
      path,
      file.require(path).replace(listedTitle, (whole, tag: string, title: string) => {
        const plain = unescapeXml(title);
        const next = plain.toLowerCase() === from.toLowerCase() ? to : withRenamedSheet(plain, from, to);
        return next === plain ? whole : tag + escapeContent(next);
      }),
    );
}

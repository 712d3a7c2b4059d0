import { HostError } from "../../core/workbook/spreadsheet-host";
import { isTrue } from "../xml/is-true";

/** Opening tags of the sheets that a workbook part lists, chart sheets too. */
export const sheetTags = /<(?:[\w.-]+:)?sheet\s[^>]*>/g;

/**
 * Refuses where sheets can't come or go: the structure of a protected workbook is somebody's decision, as in Excel. The other edition of the
 * standard ("Strict Open XML") names everything otherwise, so that parts of ours would damage the file.
 *
 * @param workbook the workbook part @throws HostError "protected", "unsupported"
 */
export function ensureOpenStructure(workbook: string): void {
  if (/["']http:\/\/purl\.oclc\.org\/ooxml\//.test(workbook))
    throw new HostError(
      "unsupported",
      "This file is a Strict Open XML workbook, to which no sheet can be added and from which none can be taken. Save it as Excel workbook (.xlsx) and try again.",
    );
  const protection = /<(?:[\w.-]+:)?workbookProtection\b[^>]*>/.exec(workbook)?.[0] ?? "";
  if (isTrue(/\slockStructure\s*=\s*["']([^"']*)/.exec(protection)?.[1]))
    throw new HostError(
      "protected",
      "This workbook's structure is protected, so that no sheet can be added or taken away. Unprotect it in Excel under Review and try again.",
    );
}

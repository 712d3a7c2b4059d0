import { absoluteReference, parseArea } from "../../core/workbook/address";
import { coversRange } from "../../core/workbook/covers-range";
import type { Edit } from "../../core/workbook/edit";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { unescapeXml } from "../xml/escape-xml";
import type { ChangedPackage } from "./changed-package";
import { escapeContent } from "./rewrite-references";

const entry = /<((?:[\w.-]+:)?)definedName\b([^>]*)>([^<]*)<\/\1definedName\s*>/g;

/**
 * Lets a name of the whole workbook cover another range of a sheet; everything else that the file says of the name stays.
 *
 * @throws HostError "changed" where the name is gone or covers something else
 */
export function setName(
  file: ChangedPackage,
  workbookPath: string,
  { sheet, name, before, after }: Extract<Edit, { kind: "set-name" }>,
): void {
  let isSet = false;
  const text = file
    .require(workbookPath)
    .replace(entry, (whole, prefix: string, attributes: string, refersTo: string) => {
      const own = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
      const isMeant = unescapeXml(own?.[1] ?? own?.[2] ?? "").toLowerCase() === name.toLowerCase();
      if (!isMeant || /\slocalSheetId\s*=/.test(attributes)) return whole;
      if (!coversRange(unescapeXml(refersTo), sheet, before)) return whole;
      isSet = true;
      const reference = escapeContent(absoluteReference(sheet, parseArea(after)));
      return `<${prefix}definedName${attributes}>${reference}</${prefix}definedName>`;
    });
  if (!isSet)
    throw new HostError(
      "changed",
      `The name ${name} no longer covers ${sheet}!${before}. Nothing was changed. Check the workbook again.`,
    );
  file.set(workbookPath, text);
}

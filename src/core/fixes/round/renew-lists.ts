import { areaAddress, parseReference } from "../../workbook/address";
import type { Blueprint } from "../../workbook/blueprint";
import { coversRange } from "../../workbook/covers-range";
import type { Edit } from "../../workbook/edit";
import type { FixContext } from "../fix-rule";
import { rewriteSheet } from "./rewrite-sheet";

const sheet = "Lists";
const table = "Rates";

/** The sources of the drop-downs: their sheet, the names of those that have become longer or shorter, and the table of rates. */
export function renewLists(context: FixContext, renewed: Blueprint): (Edit | undefined)[] {
  return [...resizeRates(context, renewed), ...rewriteSheet(context, renewed, sheet), ...renewNames(context, renewed)];
}

function resizeRates({ snapshot }: FixContext, renewed: Blueprint): (Edit | undefined)[] {
  const wanted = renewed.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table)?.range;
  const before = snapshot.sheets.find(({ name }) => name === sheet)?.tables.find(({ name }) => name === table)?.range;
  if (wanted === undefined || before === undefined) return [undefined];
  return wanted === before ? [] : [{ kind: "resize-table", sheet, table, before, after: wanted }];
}

function renewNames({ snapshot }: FixContext, renewed: Blueprint): (Edit | undefined)[] {
  return renewed.names.flatMap(({ name, refersTo }): (Edit | undefined)[] => {
    const wanted = parseReference(refersTo);
    if (wanted.sheet !== sheet) return [];
    const after = areaAddress(wanted.area);
    const standing = snapshot.names.find((one) => one.name === name && one.sheet === undefined)?.refersTo ?? "";
    if (coversRange(standing, sheet, after)) return [];
    const before = standing.replace(/^=?'?Lists'?!/, "").replaceAll("$", "");
    // A name that is gone or points elsewhere is somebody's work, and not for us to guess at.
    return coversRange(standing, sheet, before) ? [{ kind: "set-name", sheet, name, before, after }] : [undefined];
  });
}

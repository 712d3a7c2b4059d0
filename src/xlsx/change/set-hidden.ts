import type { Edit } from "../../core/workbook/edit";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Splice } from "../xml/apply-splices";
import { applySplices, withAttribute } from "../xml/apply-splices";
import { readSheetLayout } from "./read-sheet-layout";
import { withColumnsHidden } from "./with-columns-hidden";

type SetHidden = Extract<Edit, { kind: "set-hidden" }>;

/**
 * A sheet part with rows or columns hidden or shown. Heights, widths and outline levels stay.
 *
 * @param sheet as it stands @throws HostError "changed" where one of them is not as the edit expects
 */
export function setHidden(source: string, edit: SetHidden, sheet: SheetSnapshot): string {
  const standing = new Set(edit.what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns);
  const other = edit.at.find((at) => standing.has(at) !== edit.before);
  if (other !== undefined) {
    const words = edit.before ? "no longer hidden" : "hidden by now";
    throw new HostError(
      "changed",
      `On ${edit.sheet}, ${edit.at.length === 1 ? "what was to be shown or hidden" : `one of ${edit.at.length} ${edit.what}`} is ${words}. Check the workbook again.`,
    );
  }
  if (edit.before === edit.after) return source;
  return edit.what === "rows" ? withRowsHidden(source, edit) : withColumnsHidden(source, edit.at, edit.after);
}

function withRowsHidden(source: string, { at, after }: SetHidden): string {
  const layout = readSheetLayout(source);
  const known = new Map(layout.rows.map((row) => [row.row, row]));
  const fresh: Splice[] = [];
  const splices = [...at]
    .sort((a, b) => a - b)
    .flatMap((row): Splice[] => {
      const present = known.get(row);
      if (present) {
        const tag = source.slice(present.start, present.tagEnd);
        return [
          { start: present.start, end: present.tagEnd, text: withAttribute(tag, "hidden", after ? "1" : undefined) },
        ];
      }
      // A row without a description is shown, unless the sheet hides those: then the description alone shows it.
      const place = layout.rows.find((one) => one.row > row)?.start ?? layout.data.close;
      fresh.push({
        start: place,
        end: place,
        text: `<${layout.prefix}row r="${row + 1}"${after ? ' hidden="1"' : ""}/>`,
      });
      return [];
    });
  if (!layout.data.empty) return applySplices(source, [...splices, ...fresh]);
  const tag = `${layout.prefix}sheetData`;
  const rows = fresh.map(({ text }) => text).join("");
  return applySplices(source, [{ start: layout.data.start, end: layout.data.end, text: `<${tag}>${rows}</${tag}>` }]);
}

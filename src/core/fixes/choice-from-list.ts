import type { Fix } from "../findings/fix";
import type { Edit } from "../workbook/edit";
import { columnValidation } from "./column-validation";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { useSuggestion } from "./use-suggestion";

/** Puts a lost drop-down back, which changes no entry and is safe; of a value outside its list offers the nearest that is in it. */
export default {
  criterion: "choice-from-list",
  propose(finding, context): readonly Fix[] {
    const [, list, index] = finding.path;
    const lost = list === "lostLists" && typeof index === "number" ? context.read.workbook.lostLists[index] : undefined;
    if (lost === undefined) return useSuggestion(finding, context);
    const validation = columnValidation(lost.column, lost.table, context);
    if (validation === undefined) return [];
    const where = lost.all ? "" : lost.cells === 1 ? " in one cell" : ` in ${lost.cells} cells`;
    return fixOfEdits(
      `Put the drop-down of ${lost.column} back${where}`,
      true,
      lost.ranges.map((range): Edit => ({
        kind: "set-validation",
        sheet: lost.sheet,
        range,
        before: null,
        after: validation,
      })),
    );
  },
} satisfies FixRule;

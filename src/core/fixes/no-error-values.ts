import type { Fix } from "../findings/fix";
import type { Edit } from "../workbook/edit";
import { cellAt } from "./set-cell";
import { parseArea } from "../workbook/address";
import { isCellFormula } from "../workbook/cell-value";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";

/**
 * Of a link to another workbook: keeps the values and lets the formulas go, which ends the link. Asks, because the values stop following
 * the other file.
 *
 * Nothing for an error: what belongs there only a person knows, and recalculating is the program's. Nothing either where a defined name
 * holds the link, or a file numbers its links instead of naming them: Excel's Break Link does both.
 */
export default {
  criterion: "no-error-values",
  propose(finding, { read, snapshot }): Fix[] {
    const [, list, index] = finding.path;
    const link = list === "externalLinks" && typeof index === "number" ? read.workbook.externalLinks[index] : undefined;
    const file = link?.split(/[\\/]/).at(-1);
    if (!file) return [];
    const speaksOf = (formula: string) => formula.toLowerCase().includes(`[${file.toLowerCase()}]`);
    if (snapshot.names.some(({ refersTo }) => speaksOf(refersTo))) return [];
    const edits = snapshot.sheets.flatMap(({ name, formulas }) =>
      Object.entries(formulas).flatMap(([cell, formula]): Edit[] => {
        const { row, column } = parseArea(cell);
        const before = cellAt(snapshot, name, row, column);
        if (!speaksOf(formula) || !isCellFormula(before)) return [];
        return [{ kind: "set-cells", sheet: name, range: cell, before: [[before]], after: [[before.value]] }];
      }),
    );
    const cells = edits.length === 1 ? "one cell" : `${edits.length} cells`;
    return fixOfEdits(`Keep the values in ${cells} and drop the link`, false, edits);
  },
} satisfies FixRule;

import { formatList } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { Outcome } from "../domain/outcome";
import type { Fix } from "../findings/fix";
import type { CellInput } from "../workbook/cell-value";
import { serialFromIsoDate } from "../workbook/serial-date";
import { addRows } from "./add-rows";
import { clearRow } from "./clear-row";
import { detailNumber, detailText, detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/**
 * Puts the dictionary's words back into every changed cell of the row, or the row that is missing; takes a row out that the dictionary
 * doesn't have. Not safe: whoever changed them may have found a fault in the dictionary, and should propose it before it is gone.
 */
export default {
  criterion: "definition-unchanged",
  propose(finding, context): Fix[] {
    const extra = detailNumber(finding, "extra");
    if (extra !== undefined) return fixOfEdits("Take the row out", false, clearRow(context, "outcomes", extra));
    const outcome = context.round.outcomes.find(({ id }) => idKey(id) === idKey(finding.item ?? ""));
    if (outcome === undefined) return [];
    if (detailText(finding, "missing") !== undefined)
      return fixOfEdits(
        `Put ${outcome.id} of the dictionary back`,
        false,
        addRows(context, "outcomes", [
          Object.fromEntries(Object.keys(outcome).map((field) => [field, cellOf(outcome, field)])),
        ]),
      );
    const fields = detailTexts(finding, "fields");
    const labels = fields.map((field) => context.sources.labels.get(`outcomes.*.${field}`) ?? field);
    return fixOfEdits(
      `Put the dictionary's ${formatList(labels)} of ${outcome.id} back`,
      false,
      fields.map((field) => setCell(context, [...finding.path.slice(0, 2), field], cellOf(outcome, field))),
    );
  },
} satisfies FixRule;

function cellOf(outcome: Outcome, field: string): CellInput {
  const value = new Map<string, unknown>(Object.entries(outcome)).get(field);
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  return field === "baselineDate" ? serialFromIsoDate(value) : value;
}

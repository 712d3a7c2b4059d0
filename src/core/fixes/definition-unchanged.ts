import { formatList } from "../domain/format";
import { idKey } from "../domain/id-key";
import { serialFromIsoDate } from "../workbook/serial-date";
import { detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/**
 * Puts the dictionary's words back into every changed cell of the row. Not safe: whoever changed them may have found a fault in the
 * dictionary, and should propose it before it is gone. Rows that are missing or too many are a person's work.
 */
export default {
  criterion: "definition-unchanged",
  propose(finding, context) {
    const fields = detailTexts(finding, "fields");
    const outcome = context.round.outcomes.find(({ id }) => idKey(id) === idKey(finding.item ?? ""));
    if (outcome === undefined) return [];
    const known = new Map<string, unknown>(Object.entries(outcome));
    const labels = fields.map((field) => context.sources.labels.get(`outcomes.*.${field}`) ?? field);
    return fixOfEdits(
      `Put the dictionary's ${formatList(labels)} of ${outcome.id} back`,
      false,
      fields.map((field) => {
        const value = known.get(field);
        const cell =
          typeof value === "number"
            ? value
            : typeof value !== "string"
              ? null
              : field === "baselineDate"
                ? serialFromIsoDate(value)
                : value;
        return setCell(context, [...finding.path.slice(0, 2), field], cell);
      }),
    );
  },
} satisfies FixRule;

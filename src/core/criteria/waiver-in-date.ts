import { formatDate, formatList } from "../domain/format";
import type { WaiverRequest } from "../domain/plan";
import { defineCriterion } from "./criterion";

/** Requests in the plan; what the round granted is the round's. A waiver that ends today is over: `evaluate` no longer lets it silence. */
export default defineCriterion({
  id: "waiver-in-date",
  title: "Waivers are complete and still run",
  rule: "A row of Waivers names Criterion, Item, Reason, Approver and an Expires that lies after today.",
  because: "A waiver without a reason, a name and an end becomes the rule.",
  remedy: "Fill in what is missing, so that the coalition can decide on it.",
  severity: "error",
  needs: ["waivers", "waivers.criterion", "waivers.item", "waivers.reason", "waivers.approver", "waivers.expires"],
  *check({ waivers }, { asOf }) {
    for (const [row, waiver] of waivers.entries()) {
      const { criterion, item, expires } = waiver;
      const name = `The waiver${criterion?.trim() ? ` for ${criterion.trim()}` : ""}${item?.trim() ? ` on ${item.trim()}` : ""}`;
      const blank = fields.filter(({ field }) => !waiver[field]?.trim());
      const [first] = blank;
      if (first !== undefined)
        yield {
          path: ["waivers", row, first.field],
          item,
          message: `${name} has no ${formatList(
            blank.map(({ label }) => label),
            "and no",
          )}.`,
        };
      if (expires !== undefined && expires <= asOf)
        yield {
          path: ["waivers", row, "expires"],
          item,
          message: `${name} ended ${formatDate(expires)}.`,
          remedy: "Ask for a new one, or take the row out.",
        };
    }
  },
});

const fields = [
  { field: "criterion", label: "Criterion" },
  { field: "item", label: "Item" },
  { field: "reason", label: "Reason" },
  { field: "approver", label: "Approver" },
  { field: "expires", label: "Expires" },
] as const satisfies readonly { field: keyof WaiverRequest; label: string }[];

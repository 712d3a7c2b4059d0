import type { Breach } from "../../findings/finding";
import { formatDate, formatList } from "../../domain/format";
import type { WaiverRequest } from "../../domain/plan";

const fields = [
  { field: "criterion", label: "Criterion" },
  { field: "item", label: "Item" },
  { field: "reason", label: "Reason" },
  { field: "approver", label: "Approver" },
  { field: "expires", label: "Expires" },
] as const satisfies readonly { field: keyof WaiverRequest; label: string }[];

/**
 * Rows of waivers that leave something out or have ended. One that ends today is over: `evaluate` no longer lets it silence.
 *
 * @param part where the rows are in what was read
 * @param whenOver what to do about one that has ended
 */
export function* checkWaivers(
  part: string,
  waivers: readonly WaiverRequest[],
  asOf: string,
  whenOver: string,
): Iterable<Breach> {
  for (const [row, waiver] of waivers.entries()) {
    const { criterion, item, expires } = waiver;
    const name = `The waiver${criterion?.trim() ? ` for ${criterion.trim()}` : ""}${item?.trim() ? ` on ${item.trim()}` : ""}`;
    const blank = fields.filter(({ field }) => !waiver[field]?.trim());
    const [first] = blank;
    if (first !== undefined)
      yield {
        path: [part, row, first.field],
        item,
        message: `${name} has ${formatList(blank.map(({ label }) => `no ${label}`))}.`,
      };
    if (expires !== undefined && expires <= asOf)
      yield { path: [part, row, "expires"], item, message: `${name} ended ${formatDate(expires)}.`, remedy: whenOver };
  }
}

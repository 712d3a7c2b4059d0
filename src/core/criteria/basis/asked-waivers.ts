import { idKey } from "../../domain/id-key";
import type { WaiverRequest } from "../../domain/plan";
import type { Waiver } from "../../domain/round";
import type { AskedWaiver } from "../../findings/check-result";

/** The waivers that a plan asks for, each with whether the coalition has granted it. Rows that name no criterion are another rule's finding. */
export function askedWaivers(
  requests: readonly WaiverRequest[],
  granted: readonly Waiver[],
  asOf: string,
): readonly AskedWaiver[] {
  return requests.flatMap(({ criterion, item, reason, askedBy, expires }) => {
    if (!criterion?.trim() || !item?.trim()) return [];
    const isGranted = granted.some(
      (waiver) => waiver.criterion === criterion.trim() && idKey(waiver.item) === idKey(item) && waiver.expires > asOf,
    );
    return [
      {
        criterion: criterion.trim(),
        item: item.trim(),
        reason: reason?.trim() ?? "",
        askedBy: askedBy?.trim() || null,
        expires: expires ?? null,
        granted: isGranted,
      },
    ];
  });
}

import { formatDate } from "../../domain/format";
import { idKey } from "../../domain/id-key";
import type { Waiver } from "../../domain/round";
import { personKey } from "./person-key";

/** The waiver that excuses a breach, or why one that was granted doesn't. */
export interface WaiverAnswer {
  readonly waiver: Waiver | undefined;
  /** One sentence for the message: whoever relied on the waiver would otherwise think that the check hasn't seen it. */
  readonly ignored?: string;
}

/** Looks for a waiver by criterion and item. In force is one that ends after today and was not approved by its asker. */
export function waiverFor(
  criterion: string,
  item: string | undefined,
  waivers: readonly Waiver[],
  asOf: string,
): WaiverAnswer {
  const own = waivers.filter((waiver) => waiver.criterion === criterion && idKey(waiver.item) === idKey(item));
  if (idKey(item) === "" || own.length === 0) return { waiver: undefined };
  const isOwn = ({ approver, askedBy }: Waiver) => personKey(approver) === personKey(askedBy);
  const waiver = own.find((each) => each.expires > asOf && !isOwn(each));
  if (waiver !== undefined) return { waiver };
  const running = own.find((each) => each.expires > asOf);
  const last =
    own
      .map(({ expires }) => expires)
      .sort()
      .at(-1) ?? "";
  return {
    waiver: undefined,
    ignored:
      running === undefined
        ? `Its waiver ended ${formatDate(last)}.`
        : `Its waiver doesn't count: ${running.approver.trim()} asked for it and approved it.`,
  };
}

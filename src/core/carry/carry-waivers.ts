import { formatDate } from "../domain/format";
import type { WaiverRequest } from "../domain/plan";
import type { Carrying } from "./carrying";

/** Requests that still run, about items that came along. One that ends today is over, as the check has it. */
export function carryWaivers(carrying: Carrying): WaiverRequest[] {
  return carrying.rows("waivers").filter(({ criterion, item, expires }) => {
    const why =
      expires !== undefined && expires <= carrying.target.asOf
        ? `ended ${formatDate(expires)}`
        : carrying.isLeft(item)
          ? "stays behind with its item"
          : undefined;
    if (why !== undefined) carrying.left("Waivers", item, `The waiver for ${criterion ?? "no criterion"} ${why}.`);
    return why === undefined;
  });
}

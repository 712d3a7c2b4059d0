import { formatList, formatNumber } from "../domain/format";
import type { Commitment } from "../domain/plan";
import type { Carrying } from "./carrying";

/** Commitments with the targets and actuals of the new quarters; the promise comes along even where its outcome is gone. */
export function carryCommitments(carrying: Carrying): Commitment[] {
  return carrying.rows("commitments").map((commitment) => {
    const cells = (["targets", "actuals"] as const).flatMap((field) =>
      carrying.dropped(commitment[field]).map(({ quarter, value }) => ({
        quarter,
        words: `${field === "targets" ? "Target" : "Actual"} ${quarter} (${formatNumber(value)})`,
      })),
    );
    const [first] = cells;
    if (first)
      carrying.left(
        "Commitments",
        commitment.id,
        `${formatList(cells.map(({ words }) => words))} ${cells.length === 1 ? "lies" : "lie"} ${carrying.outside(first.quarter)}.`,
      );
    const carried: Commitment = {
      ...commitment,
      targets: carrying.shifted(commitment.targets),
      actuals: carrying.shifted(commitment.actuals),
    };
    if (!carrying.isGone(commitment.outcomeId)) return carried;
    carrying.left(
      "Commitments",
      commitment.id,
      `Its Outcome ID ${commitment.outcomeId ?? ""} is not in the dictionary of round ${carrying.target.round.round}; the cell is blank.`,
    );
    return { ...carried, outcomeId: undefined };
  });
}

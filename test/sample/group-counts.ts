import type { Count, GroupCount } from "../../src/core/domain/plan";
import type { Round } from "../../src/core/domain/round";
import { cellsOfLines } from "./cells-of-lines";

/**
 * Rows of Groups out of one line an outcome and quarter: `OUT-01 | FY26-Q4 | Women 12/60 | Men 30/110 | Total 42/170`.
 *
 * Selected stands before eligible, as one says it; a count that must stay hidden is the word `suppressed`. The decision point is the
 * outcome's, and Row IDs count up, so that neither can be mistyped here.
 */
export function groupCounts(departmentCode: string, round: Round, text: string): GroupCount[] {
  const rows = cellsOfLines(text).flatMap(([outcomeId = "", period = "", ...cells]) => {
    const outcome = round.outcomes.find(({ id }) => id === outcomeId);
    if (outcome?.decisionPoint === undefined) throw new RangeError(`${outcomeId} is not measured from counts.`);
    const { decisionPoint } = outcome;
    return cells.map((cell) => ({ outcomeId, decisionPoint, period, ...countsOf(cell) }));
  });
  return rows.map((row, index) => ({ id: `${departmentCode}-G-${String(index + 1).padStart(2, "0")}`, ...row }));
}

function countsOf(cell: string): Pick<GroupCount, "group" | "selected" | "eligible"> {
  const match = /^(.+) (\d+|suppressed)\/(\d+|suppressed)$/.exec(cell);
  if (match === null) throw new RangeError(`Counts look like "Women 12/60", got "${cell}".`);
  const count = (word: string | undefined): Count => (word === "suppressed" ? word : Number(word));
  return { group: match[1], selected: count(match[2]), eligible: count(match[3]) };
}

import { confidenceProblem } from "../critical-z";
import { codeLabels } from "../label-codes";
import { suppressGroups } from "../suppress-groups";
import { wilsonInterval } from "../wilson-interval";
import { isRefusal, notEstimable, SUPPRESSED, unusable } from "./answer";
import { unequalLengths } from "./equal-lengths";
import type { TableAnswer, TableCell } from "./group-table";
import { findGroup } from "./roster";
import { statusFor } from "./stats-rows";

/** One row for each person at each decision point that the person reached. */
export interface GivenPipeline {
  readonly groups: readonly string[];
  /** decision points; "" where blank */
  readonly stages: readonly string[];
  readonly focal: string;
  /** fraction in (0, 1); omitted: 0.95 */
  readonly confidence?: number;
  /** the smallest count that may be shown; omitted: 5 */
  readonly minimum?: number;
}

/**
 * REP.PIPELINE: a group's share at each decision point, and its change from the point before; small counts suppressed.
 *
 * Stages that begin with a number stand in the order of these numbers, others in the order in which the sheet first names
 * them: no alphabet knows that applications come before offers.
 *
 * @param given columns of one length and the label asked about
 * @example repPipeline({ groups: ["W", "M", "W"], stages: ["1 Applied", "1 Applied", "2 Hired"], focal: "w", minimum: 1 })[2].slice(0, 4) // => ["2 Hired", 1, 1, 1]
 */
export function repPipeline(given: GivenPipeline): TableAnswer {
  const name = "REP.PIPELINE";
  const { groups, stages, focal, confidence = 0.95, minimum = 5 } = given;
  const problem = confidenceProblem(confidence);
  if (problem !== undefined) return unusable(`${name} needs ${problem}.`);
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    return unusable(`${name} needs a whole minimum of 1 or more, got ${minimum}.`);
  const unequal = unequalLengths(name, { groups, stages });
  if (unequal) return unequal;
  const people = codeLabels(groups);
  if (people.labels.length === 0) return notEstimable(`${name} cannot be worked out yet: nobody's group is known.`);
  const found = findGroup(
    name,
    "focal",
    focal,
    people.labels.map((group, at) => ({ group, at })),
  );
  if (isRefusal(found)) return found;
  const points = codeLabels(stages);
  const [n, hits] = [new Float64Array(points.labels.length), new Float64Array(points.labels.length)];
  const firstRow = new Map<number, number>();
  let [notDisclosed, leftOut] = [0, 0];
  people.codes.forEach((code, row) => {
    const stage = points.codes[row] ?? -1;
    if (stage < 0) {
      if (code >= 0) leftOut++;
      return;
    }
    if (!firstRow.has(stage)) firstRow.set(stage, row);
    if (code < 0) notDisclosed++;
    else {
      n[stage] = (n[stage] ?? 0) + 1;
      if (code === found.at) hits[stage] = (hits[stage] ?? 0) + 1;
    }
  });
  const tallies = inOrder(points.labels, firstRow)
    .map((stage) => ({ group: points.labels[stage] ?? "", n: n[stage] ?? 0, hits: hits[stage] ?? 0 }))
    .filter((tally) => tally.n > 0);
  if (tallies.length === 0) return notEstimable(`${name} cannot be worked out yet: no row has a group and a stage.`);
  const shown = suppressGroups(tallies, minimum, notDisclosed);
  const rows = tallies.map((tally, at): TableCell[] => {
    const { group, n: all, hits: some } = tally;
    if (shown[at] !== "all")
      return [group, shown[at] === "nothing" ? SUPPRESSED : all, ...new Array<string>(6).fill(SUPPRESSED)];
    const { low, high } = wilsonInterval(some, all, confidence);
    const before = tallies[at - 1];
    const change = !before ? "" : shown[at - 1] === "all" ? some / all - before.hits / before.n : SUPPRESSED;
    return [group, all, some, some / all, low, high, change, statusFor([all])];
  });
  const beside = (label: string, count: TableCell): TableCell[] => [label, count, "", "", "", "", "", ""];
  return [
    ["stage", "n", "hits", "share", "low", "high", "change", "status"],
    ...rows,
    beside("Not disclosed", shown.at(-1) === "nothing" ? SUPPRESSED : notDisclosed),
    beside("Left out", leftOut),
  ];
}

function inOrder(labels: readonly string[], firstRow: ReadonlyMap<number, number>): number[] {
  const numbers = labels.map((label) => Number(/^-?\d+(\.\d+)?/.exec(label)?.[0] ?? NaN));
  const key = numbers.every((value) => !Number.isNaN(value))
    ? (at: number) => numbers[at] ?? 0
    : (at: number) => firstRow.get(at) ?? 0;
  return labels.map((_, at) => at).sort((a, b) => key(a) - key(b));
}

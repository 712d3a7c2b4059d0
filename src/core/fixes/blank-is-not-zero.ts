import type { Submission } from "../domain/submission";
import type { Commitment } from "../domain/plan";
import { formatList, formatNumber } from "../domain/format";
import type { Fix } from "../findings/fix";
import { detailNumbers } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixContext, FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Digits that an estimated target keeps: finer would look measured. */
const significantDigits = 3;

/** Both choices ask: whether a blank means zero, or a point on the way, only the person who left it knows. */
export default {
  criterion: "blank-is-not-zero",
  propose(finding, context): Fix[] {
    const blanks = detailNumbers(finding, "blanks");
    const quarters = formatList(blanks.map((quarter) => `Q${quarter + 1}`));
    const field = finding.path.slice(0, 3);
    const zeros = blanks.map((quarter) => setCell(context, [...field, quarter], 0));
    const row = finding.path[1];
    const commitment =
      finding.path[0] === "commitments" && typeof row === "number" ? context.read.commitments[row] : undefined;
    return [
      ...(commitment ? estimates(commitment, blanks, field, context) : []),
      ...fixOfEdits(`Enter 0 for ${quarters}`, false, zeros),
    ];
  },
} satisfies FixRule<Submission>;

/** Targets on a straight line between the nearest ones given, the baseline counting as the one before Q1; none past the last one given. */
function estimates(
  { baseline, targets }: Commitment,
  blanks: readonly number[],
  field: readonly (string | number)[],
  context: FixContext<Submission>,
): Fix[] {
  const points = [baseline, ...targets];
  const values = blanks.map((quarter) => between(points, quarter + 1));
  if (values.some((value) => value === undefined)) return [];
  const shown = formatList(
    values.map((value, index) => `${formatNumber(value ?? 0)} for Q${(blanks[index] ?? 0) + 1}`),
  );
  return fixOfEdits(
    `Estimate on a straight line: ${shown}`,
    false,
    blanks.map((quarter, index) => setCell(context, [...field, quarter], values[index] ?? null)),
  );
}

function between(points: readonly (number | undefined)[], at: number): number | undefined {
  let low = at;
  let high = at;
  while (low >= 0 && points[low] === undefined) low -= 1;
  while (high < points.length && points[high] === undefined) high += 1;
  const [from, to] = [points[low], points[high]];
  if (from === undefined || to === undefined) return undefined;
  return Number((from + ((to - from) * (at - low)) / (high - low)).toPrecision(significantDigits));
}

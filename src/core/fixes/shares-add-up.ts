import type { Submission } from "../domain/submission";
import { formatList, formatPercent } from "../domain/format";
import type { Fix } from "../findings/fix";
import { detailNumber, detailNumbers } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Shares are kept to hundredths of a percent. */
const steps = 10_000;

/** A percentage typed without its sign becomes one; shares that don't add up are scaled, in proportion, so that they do. Both ask. */
export default {
  criterion: "shares-add-up",
  propose(finding, context): Fix[] {
    const meant = detailNumber(finding, "meant");
    if (meant !== undefined)
      return fixOfEdits(`Make it ${formatPercent(meant)}`, false, [setCell(context, finding.path, meant)]);
    const rows = detailNumbers(finding, "rows");
    const scaled = scaleToOne(rows.map((row) => context.read.splits[row]?.share ?? 0));
    if (scaled === undefined) return [];
    return fixOfEdits(
      `Scale to 100 %: ${formatList(scaled.map((share) => formatPercent(share, 2)))}`,
      false,
      rows.map((row, index) => setCell(context, ["splits", row, "share"], scaled[index] ?? null)),
    );
  },
} satisfies FixRule<Submission>;

/** Shares in proportion that add to 1 to the last digit: the largest takes what rounding leaves. Undefined where all are 0. */
function scaleToOne(shares: readonly number[]): number[] | undefined {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum <= 0) return undefined;
  const parts = shares.map((share) => Math.round((share / sum) * steps));
  const largest = parts.indexOf(Math.max(...parts));
  const rest = steps - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, index) => (index === largest ? part + rest : part) / steps);
}

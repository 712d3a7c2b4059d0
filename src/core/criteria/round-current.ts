import type { Round } from "../domain/round";
import { formatList } from "../domain/format";
import { isSameFrame } from "../domain/same-frame";
import { defineCriterion } from "./criterion";

/** What of a round is compared here, in words; the rest has criteria of its own. */
const compared: readonly { readonly what: string; readonly of: (round: Round) => unknown }[] = [
  { what: "the name of the round", of: ({ round }) => round },
  { what: "currency", of: ({ currency }) => currency },
  { what: "rates", of: ({ rates }) => rates },
  { what: "the fund and the cap on a pilot", of: ({ fund }) => fund },
  { what: "forums", of: ({ forums }) => forums },
  { what: "decision points", of: ({ decisionPoints }) => decisionPoints },
  { what: "group labels", of: ({ groups }) => groups },
  { what: "objectives", of: ({ objectives }) => objectives },
  { what: "members", of: ({ members }) => members },
  { what: "the pack (which checks are on, their thresholds, our words)", of: ({ pack }) => pack },
];

/**
 * The version number alone is no reason: a round is published again for things that don't touch this plan. Envelopes, the calendar and
 * the dictionary are compared by `envelope`, `fiscal-calendar` and `definition-unchanged`.
 */
export default defineCriterion({
  id: "round-current",
  title: "The plan was made for the current round",
  rule: "Where a round is given to the check, the copy that the workbook carries equals it in name, currency, rates, fund, forums, decision points, group labels, objectives, members and pack.",
  because:
    "The workbook's own lists and conversions follow its copy: what people pick and see there is what was true before.",
  remedy:
    "The check used the round that was given. Take it over before you enter more: your entries stay. In the pane, open the round under Round and choose Take over into this plan; in a file, coalition fix does it with --criterion round-current.",
  severity: "warning",
  needs: [],
  *check({ ownRound }, { round }) {
    if (ownRound === undefined || ownRound === round) return;
    const different = compared.filter(({ of }) => canonical(of(ownRound)) !== canonical(of(round)));
    if (different.length === 0) return;
    const versions =
      ownRound.version === round.version
        ? `This plan carries another copy of version ${round.version} of the round`
        : `This plan was made for version ${ownRound.version} of the round; the one given is version ${round.version}`;
    yield {
      path: ["start", "round"],
      item: round.round,
      message: `${versions}. They differ in ${formatList(different.map(({ what }) => what))}.`,
      ...(isSameFrame(ownRound, round)
        ? {}
        : {
            remedy:
              "The check used the round that was given. Its quarters or its currency are not this plan's, so money has to move: carry the entries into a new workbook with coalition carry.",
            detail: { carries: true },
          }),
    };
  },
});

/** As JSON with sorted keys, so that the order in which a file lists them makes no difference. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ""
  );
}

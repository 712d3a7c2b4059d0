import { fingerprint } from "../../core/domain/fingerprint";
import { formatDate, formatMoney, formatPercent } from "../../core/domain/format";
import { idKey } from "../../core/domain/id-key";
import type { IsoDate } from "../../core/domain/iso-date";
import { lineInRoundCurrency, totalOf } from "../../core/domain/roll-up";
import type { Round } from "../../core/domain/round";
import { departmentOf } from "../../core/domain/round";
import type { Submission } from "../../core/domain/submission";
import type { ReadSources } from "../../core/read/read-workbook";
import { isSoon, whenDue } from "./due";
import { firstFacts, placeOf } from "./facts";
import type { Fact, OverviewSection } from "./overview";

/** A plan as read. */
export interface PlanHere {
  readonly submission: Submission;
  readonly sources: ReadSources;
}

/** Of a plan, for a finance partner: its money against the envelope, what pilots ask of the fund, and who has signed. */
export function planMoneySections({ submission, sources }: PlanHere, round: Round): OverviewSection[] {
  const { budget, pilots, start, workbook } = submission;
  const money = (amount: number) => formatMoney(amount, round.currency);
  const sumOf = (lines: typeof budget) =>
    lines.reduce((sum, line) => sum + totalOf(lineInRoundCurrency(line, round)), 0);
  const own = budget.filter(({ pilotId }) => idKey(pilotId) === "");
  const planned = sumOf(own);
  const tied = sumOf(own.filter(({ marker }) => marker === 1 || marker === 2));
  const envelope = departmentOf(round, workbook.madeFor ?? start.departmentCode ?? "")?.envelope ?? start.envelope;
  const left = (envelope ?? 0) - planned;
  const ledger: Fact[] = [
    {
      text:
        envelope === undefined
          ? `${money(planned)} planned; the plan has no envelope`
          : `${money(planned)} planned of ${money(envelope)}, ${left < 0 ? `${money(-left)} over` : `${money(left)} left`}`,
      isDue: envelope === undefined || left < -0.5,
      place: placeOf(sources, "start", "envelope"),
    },
    {
      text:
        planned === 0
          ? "No money is planned yet"
          : `${money(tied)} of it is tied to outcomes, ${formatPercent(tied / planned, 0)}`,
      isDue: false,
      place: placeOf(sources, "budget", 0, "marker"),
    },
  ];
  const asks = pilots.map(({ id, pilot, ask }, index): Fact => ({
    text: `${[id, pilot].filter((part) => part !== undefined).join(" · ") || "A pilot without a name"} asks for ${ask === undefined ? "nothing yet" : money(ask)}`,
    isDue: ask === undefined,
    place: placeOf(sources, "pilots", index, "ask"),
  }));
  return [
    { title: "Money against the envelope", facts: ledger.filter(({ place }) => place !== null), none: "" },
    { title: `Asks on the fund: ${asks.length}`, facts: firstFacts(asks), none: "The plan has no pilots." },
    signatures({ submission, sources }),
  ];
}

/** Of a plan, for a coalition reviewer: who has signed, what it asks to be excused from, and which pilots end soon. */
export function planReviewSections({ submission, sources }: PlanHere, asOf: IsoDate): OverviewSection[] {
  const waivers = submission.waivers.map(({ criterion, item, reason }, index): Fact => ({
    text: `${[criterion, item].filter((part) => part !== undefined).join(", ") || "A request without a criterion"}: ${reason ?? "no reason given"}`,
    isDue: reason === undefined,
    place: placeOf(sources, "waivers", index, "criterion"),
  }));
  const sunsets = submission.pilots.flatMap(({ id, sunset, disposition }, index): Fact[] =>
    isSoon(sunset, asOf) && disposition === undefined
      ? [
          {
            text: `${id ?? "A pilot without an ID"} ends ${whenDue(sunset, asOf)}`,
            isDue: sunset <= asOf,
            place: placeOf(sources, "pilots", index, "sunset"),
          },
        ]
      : [],
  );
  return [
    signatures({ submission, sources }),
    {
      title: `Waivers asked for: ${waivers.length}`,
      facts: firstFacts(waivers),
      none: "The plan asks to be excused from nothing.",
    },
    {
      title: `Sunsets due: ${sunsets.length}`,
      facts: firstFacts(sunsets),
      none: "No undecided pilot ends in the next 90 days.",
    },
  ];
}

const signers = { department: "Department", finance: "Finance", coalition: "Coalition" } as const;

/** Who has signed, and whether it is for the plan as it stands. */
function signatures({ submission, sources }: PlanHere): OverviewSection {
  const current = fingerprint(submission);
  const facts = (Object.keys(signers) as (keyof typeof signers)[]).map((role): Fact => {
    const given = submission.start.signOff[role];
    const isSigned = given.name !== undefined || given.fingerprint !== undefined;
    const isCurrent = given.fingerprint?.trim().toLowerCase() === current;
    const on = given.date === undefined ? "" : `, ${formatDate(given.date)}`;
    const stale = isCurrent ? "" : "; the plan was changed since";
    return {
      text: isSigned
        ? `${signers[role]}: ${given.name ?? "signed without a name"}${on}${stale}`
        : `${signers[role]}: not signed yet`,
      isDue: isSigned && !isCurrent,
      place: placeOf(sources, "start", "signOff", role, "name"),
    };
  });
  return { title: "Signatures", facts: facts.filter(({ place }) => place !== null), none: "" };
}

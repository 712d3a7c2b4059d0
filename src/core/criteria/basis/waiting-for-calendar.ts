import type { Round } from "../../domain/round";
import type { Submission } from "../../domain/submission";

/** What means another quarter under another calendar, and why nothing can be said of it. */
const byQuarter = [
  "commitments.targets",
  "commitments.actuals",
  "budget.quarters",
  "actuals.quarter",
  "moves.quarter",
  "milestones.due",
  "evidence.period",
  "groups.period",
] as const;

/**
 * The submission with everything that stands by quarter marked as unreadable, where the plan was made for other quarters than the round's.
 *
 * Its Q1 is not the round's Q1, so that each rule about a quarter would speak of the wrong one: one finding (`fiscal-calendar`) instead of dozens.
 */
export function waitingForCalendar(submission: Submission, round: Round): Submission {
  const first = submission.ownRound?.firstQuarter ?? submission.start.firstQuarter?.trim().toUpperCase();
  const month = submission.ownRound?.calendar.startMonth ?? submission.start.fiscalStartMonth;
  const sameFirst = first === undefined || first === round.firstQuarter;
  const sameMonth = month === undefined || month === round.calendar.startMonth;
  if (sameFirst && sameMonth) return submission;
  const because = sameFirst
    ? "The plan's fiscal year starts in another month than the round's."
    : `The plan begins with ${first}, the round with ${round.firstQuarter}.`;
  return {
    ...submission,
    missingParts: new Map([...byQuarter.map((part) => [part, because] as const), ...submission.missingParts]),
  };
}

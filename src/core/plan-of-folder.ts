import { roundKey } from "./compare/coalition/round-of-plans";
import type { IsoDate } from "./domain/iso-date";
import { readRound } from "./domain/read-round";
import type { Round } from "./domain/round";
import type { Unchecked } from "./findings/check-result";
import { readWorkbook, recordOf } from "./read/read-workbook";
import { reviewSnapshot, type ReviewedPlan, type SkippedFile } from "./review-snapshot";
import { templateOf } from "./templates/index";
import type { Snapshot } from "./workbook/snapshot";

/** What a plan in a folder is read with. */
export interface PlanReadingOptions {
  /** Today, for what is found in it. */
  readonly asOf: IsoDate;
  /** Round files that were given; the one that a plan was made for is its round, and else the plan's own copy. */
  readonly rounds: readonly Round[];
}

/** A plan as a comparison of two folders needs it: as a review reads it, and with its own copy of the round where it has one. */
export type PlanOfFolder = (ReviewedPlan & { readonly ownRound?: Round }) | SkippedFile | Unchecked;

/** Reads one file of a folder that is compared. Never throws for anything that stands in a workbook. */
export function planOfFolder(snapshot: Snapshot, { asOf, rounds }: PlanReadingOptions): PlanOfFolder {
  const record = recordOf(snapshot);
  const ownRound = record && readRound(record.json).round;
  const own = ownRound && roundKey(ownRound.round, ownRound.firstQuarter);
  const round = rounds.find((each) => roundKey(each.round, each.firstQuarter) === own) ?? ownRound ?? rounds.at(-1);
  if (round === undefined) {
    const reading = readWorkbook(snapshot);
    return {
      status: "unreadable",
      reason: reading.unreadable ?? "Its own copy of the round can't be read. Give the round's file with --round.",
    };
  }
  const review = reviewSnapshot(snapshot, { asOf, round, pack: round.pack });
  if (review.status === "skipped") return { status: "skipped", reason: whyNoPlan(record?.template) ?? review.reason };
  if (review.status !== "reviewed") return review;
  return { ...review, ...(ownRound === undefined ? {} : { ownRound }) };
}

function whyNoPlan(template: string | undefined): string | undefined {
  const title = template === undefined ? undefined : templateOf(template)?.title.toLowerCase();
  return template === "gap-sheet" || title === undefined
    ? undefined
    : `It is a ${title}, not a plan. To compare two of those, name both files.`;
}

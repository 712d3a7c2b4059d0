import type { IsoDate } from "../../core/domain/iso-date";
import { readRound } from "../../core/domain/read-round";
import { checkSnapshot } from "../../core/pipeline";
import type { Edit } from "../../core/workbook/edit";
import type { Snapshot } from "../../core/workbook/snapshot";
import { roundStrings } from "./round-strings";

/** The edits that bring a plan to another round, with the words for Undo; or why there are none. */
export type TakeOver = { readonly title: string; readonly edits: readonly Edit[] } | { readonly problem: string };

/**
 * What it takes that the open plan follows a round that was opened beside it: the fix of `round-current`, which the pane's own check can't
 * offer, since it knows no round but the plan's.
 *
 * @param json the round as it would be saved
 */
export function takeOver(snapshot: Snapshot, json: unknown, asOf: IsoDate): TakeOver {
  const { round, problems } = readRound(json);
  if (round === undefined) return { problem: problems[0] ?? roundStrings.takeOver.none };
  const result = checkSnapshot(snapshot, { asOf, round, offersRound: true });
  if (result.status === "unreadable") return { problem: result.reason };
  const finding = result.findings.find(({ criterion }) => criterion === "round-current");
  if (finding === undefined)
    return {
      problem: result.notChecked.some(({ criterion }) => criterion === "round-current")
        ? roundStrings.takeOver.none
        : roundStrings.takeOver.same,
    };
  const [fix] = finding.fixes;
  if (fix !== undefined) return { title: fix.title, edits: fix.edits };
  return {
    problem: finding.detail["carries"] === true ? roundStrings.takeOver.carry : `${finding.message} ${finding.remedy}`,
  };
}

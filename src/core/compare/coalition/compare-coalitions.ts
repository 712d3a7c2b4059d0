import { formatList } from "../../domain/format";
import type { ReceivedFile } from "../../portfolio/received-file";
import { quartersApart } from "../not-compared";
import { shiftOfQuarters } from "../quarter-shift";
import { asksMoved, type AsksMoved } from "./asks-moved";
import { coalitionMoney, type CoalitionMoney } from "./coalition-money";
import { departmentPairs, type CoalitionSide } from "./coalition-side";
import { departmentChange, type ComparedPlans, type DepartmentChange } from "./department-change";
import { findingsMoved, type FindingsMoved } from "./findings-moved";
import { pilotsMoved, type PilotMoved } from "./pilots-moved";

/** What identifies one of two compared folders. */
export interface ComparedFolder {
  readonly round: string;
  readonly firstQuarter: string;
  /** How many departments of its round have a plan that counts. */
  readonly plans: number;
  readonly departments: number;
}

/** A file of one of the folders that does not count. */
export interface FileOutside extends ReceivedFile {
  readonly folder: "first" | "second";
}

/** Everything that the comparison of two folders of plans says; plain data. */
export interface CoalitionComparison {
  readonly before: ComparedFolder;
  readonly after: ComparedFolder;
  /** What a reader must know first, one sentence each. */
  readonly remarks: readonly string[];
  /** Every department of either round. */
  readonly departments: readonly DepartmentChange[];
  /** Null where it can't be compared, which `notCompared` then says. */
  readonly money: CoalitionMoney | null;
  readonly asks: AsksMoved | null;
  readonly pilots: readonly PilotMoved[];
  /** Null where a round was not given. */
  readonly findings: FindingsMoved | null;
  readonly outside: readonly FileOutside[];
  readonly notCompared: readonly string[];
}

/**
 * Two versions of a whole coalition's plans, or its plans of two rounds: department by department, and all of them together.
 *
 * Both folders are judged as a review judges one: which file of a department counts, what is of another round, what can't be read.
 *
 * @param compared by department code: what came of comparing its two plans
 */
export function compareCoalitions(
  before: CoalitionSide,
  after: CoalitionSide,
  compared: ReadonlyMap<string, ComparedPlans>,
): CoalitionComparison {
  const shift = shiftOfQuarters(before.round.firstQuarter, after.round.firstQuarter);
  const pairs = departmentPairs(before, after);
  const money = coalitionMoney(before, after, pairs, shift);
  const apart = quartersApart(shift);
  const remarks = remarksOn(before, after, shift.quarters !== 0);
  const said = [...remarks, ...apart];
  const outside = [...outsideOf(before, "first"), ...outsideOf(after, "second")];
  const unreadable = outside.filter(({ status }) => status === "unreadable");
  const bothGiven = before.isGiven && after.isGiven;
  const sameCurrency = before.round.currency === after.round.currency;
  return {
    before: folderOf(before),
    after: folderOf(after),
    remarks,
    departments: pairs.map((pair) => departmentChange(pair, compared.get(pair.code), { said, unreadable })),
    money: typeof money === "string" ? null : money,
    asks: sameCurrency ? asksMoved(before, after, shift) : null,
    pilots: pilotsMoved(before, after),
    findings: bothGiven ? findingsMoved(before, after, pairs) : null,
    outside,
    notCompared: [
      ...(typeof money === "string" ? [money] : []),
      ...apart,
      ...[before, after].flatMap((side, index) => holesIn(side, index === 0 ? "first" : "second")),
      ...(bothGiven ? [] : [findingsLeftOut(before, after)]),
    ],
  };
}

function folderOf({ round, review }: CoalitionSide): ComparedFolder {
  return {
    round: round.round,
    firstQuarter: round.firstQuarter,
    plans: review.counting.length,
    departments: round.departments.length,
  };
}

function remarksOn({ round: from }: CoalitionSide, { round: to }: CoalitionSide, shifted: boolean): string[] {
  if (from.round !== to.round)
    return [
      `The first belongs to round ${from.round}, the second to ${to.round}${shifted ? ": a quarter is compared with the same quarter, whichever column it stands in" : ""}.`,
    ];
  return shifted
    ? [
        "The plans begin in different quarters: a quarter is compared with the same quarter, whichever column it stands in.",
      ]
    : [];
}

function outsideOf({ review }: CoalitionSide, folder: FileOutside["folder"]): FileOutside[] {
  return review.received.filter(({ status }) => status !== "counted").map((file) => ({ ...file, folder }));
}

/** Cells that count as nothing in the sums: a sum with a hole in it must not pass for a cut. */
function holesIn({ review }: CoalitionSide, which: string): string[] {
  return review.counting.flatMap(({ digest: { department, unreadableCells } }) =>
    unreadableCells === 0
      ? []
      : [
          `${unreadableCells === 1 ? "A cell" : `${unreadableCells} cells`} of ${department}'s plan in the ${which} can't be read and ${unreadableCells === 1 ? "counts" : "count"} as nothing in the sums.`,
        ],
  );
}

function findingsLeftOut(before: CoalitionSide, after: CoalitionSide): string {
  const missing = [before, after].filter(({ isGiven }) => !isGiven).map(({ round }) => round.round);
  const names = [...new Set(missing)];
  return `Findings are not compared: they need the round ${names.length === 1 ? "file" : "files"} of ${formatList(names)}. Give ${names.length === 1 ? "it" : "them"} with --round.`;
}

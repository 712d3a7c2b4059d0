import { fingerprint } from "../domain/fingerprint";
import { idKey } from "../domain/id-key";
import type { Submission } from "../domain/submission";
import type { Change } from "./change";
import { comparePlans } from "./compare-plans";
import { moneyMoved, type MoneyMoved } from "./money-moved";
import { notCompared } from "./not-compared";
import { quarterShift } from "./quarter-shift";

/** What identifies one of two compared plans. */
export interface ComparedPlan {
  readonly department: string | null;
  readonly departmentCode: string | null;
  readonly round: string | null;
  readonly stage: string | null;
  readonly templateVersion: string;
  readonly fingerprint: string;
}

/** Everything a comparison says; plain data, which every format is written from. */
export interface Comparison {
  readonly before: ComparedPlan;
  readonly after: ComparedPlan;
  /** What a reader must know first: two departments, two rounds, the same promise. One sentence each. */
  readonly remarks: readonly string[];
  /** Planned money of both; null where it can't be compared, which `notCompared` then says. */
  readonly money: MoneyMoved | null;
  readonly changes: readonly Change[];
  readonly notCompared: readonly string[];
}

/**
 * The whole comparison of two versions of a plan.
 *
 * Plans of two departments have no item in common, since every ID bears its department's code: only their sums and their dictionaries
 * are compared, instead of listing both from end to end.
 */
export function compareSubmissions(before: Submission, after: Submission): Comparison {
  const [from, to] = [identityOf(before), identityOf(after)];
  const otherDepartment =
    from.departmentCode !== null &&
    to.departmentCode !== null &&
    idKey(from.departmentCode) !== idKey(to.departmentCode);
  const money = moneyMoved(before, after);
  const changes = comparePlans(before, after);
  const gaps = notCompared(before, after);
  return {
    before: from,
    after: to,
    remarks: remarksOn(from, to, otherDepartment, quarterShift(before, after).quarters !== 0, gaps.length === 0),
    money: typeof money === "string" ? null : money,
    changes: otherDepartment ? changes.filter(({ part }) => part === "start" || part === "outcomes") : changes,
    notCompared: [...(typeof money === "string" ? [money] : []), ...gaps],
  };
}

function identityOf(submission: Submission): ComparedPlan {
  const { start, ownRound, workbook } = submission;
  return {
    department: start.department ?? null,
    departmentCode: start.departmentCode ?? workbook.madeFor ?? null,
    round: start.round ?? ownRound?.round ?? null,
    stage: start.stage ?? null,
    templateVersion: workbook.templateVersion,
    fingerprint: fingerprint(submission),
  };
}

function remarksOn(
  from: ComparedPlan,
  to: ComparedPlan,
  otherDepartment: boolean,
  shifted: boolean,
  allRead: boolean,
): string[] {
  const remarks: string[] = [];
  if (otherDepartment)
    remarks.push(
      `These are plans of two departments, ${from.departmentCode ?? ""} and ${to.departmentCode ?? ""}: they share no items, so only Start, the dictionary and the sums of money are compared.`,
    );
  if (from.round !== to.round)
    remarks.push(
      `The first belongs to round ${from.round ?? "without a name"}, the second to ${to.round ?? "one without a name"}${shifted ? ": a quarter is compared with the same quarter, whichever column it stands in" : ""}.`,
    );
  else if (shifted)
    remarks.push(
      "The plans begin in different quarters: a quarter is compared with the same quarter, whichever column it stands in.",
    );
  if (from.templateVersion !== to.templateVersion)
    remarks.push(
      `The first was made with template version ${from.templateVersion}, the second with ${to.templateVersion}.`,
    );
  if (from.fingerprint === to.fingerprint)
    remarks.push(
      // A cell that can't be read is left out of the fingerprint, so that a text in the place of an amount would pass for the same promise.
      allRead
        ? `What is promised is the same in both: fingerprint ${from.fingerprint.slice(0, 8)}.`
        : "What could be read of the promises is the same in both; whether all of it is can't be told.",
    );
  return remarks;
}

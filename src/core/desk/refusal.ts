import { formatList } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { FindingAtDesk, PlanAtDesk } from "./plans-at-desk";
import { severityOf } from "./plans-at-desk";
import { isSamePerson, type Reviewer } from "./reviewer";

/** What a reviewer does to a plan as a whole. */
export type PlanAct = "take" | "approve" | "send back";

/**
 * Why a reviewer can't do something to a plan now, in words that say what to do instead; undefined when they can.
 *
 * Approved is a plan without errors that nobody settled or waived, by the reviewer whom the book names, for one fingerprint. Sending back asks
 * for less: a plan that can't be approved is just the one to send back.
 */
export function refusalTo(act: PlanAct, plan: PlanAtDesk, reviewer: Reviewer): string | undefined {
  const own = refusalForOwn(plan.department, reviewer);
  if (own !== undefined) return own;
  if (plan.row === undefined || plan.status === "missing")
    return "Nothing was received from this department yet. Run a review once its plan is in.";
  if (plan.status === "unreadable")
    return "This file could not be read, so nobody can judge it. Ask the department for it again.";
  if (act === "take") return undefined;
  if (plan.reviewer !== undefined && plan.reviewer !== "" && !isSamePerson(plan.reviewer, reviewer.name))
    return `${plan.reviewer} reviews this plan. Take it over first, so that the record says who judged it.`;
  if (act === "send back") return plan.status === "sent back" ? "This plan was sent back already." : undefined;
  if (plan.status === "approved") return "This plan is approved already.";
  return refusalToApprove(plan);
}

/** Why a reviewer can't act on anything of a department; undefined when they can. Empty codes belong to nobody. */
export function refusalForOwn(department: string, reviewer: Reviewer): string | undefined {
  return department !== "" && reviewer.departments.includes(idKey(department))
    ? `${idKey(department)} is your own department. Nobody acts on their own: let another member do it.`
    : undefined;
}

/**
 * The same for a finding. One across departments names them in its item ("SAL; HR", "SAL:OUT-05"), or is about an ID that begins with the code.
 */
export function refusalForFinding(
  finding: Pick<FindingAtDesk, "department" | "item">,
  reviewer: Reviewer,
): string | undefined {
  const named = (finding.item ?? "").split(/[;,:\s]+/).map((id) => idKey(id).split("-")[0]);
  const own = reviewer.departments.find((code) => idKey(finding.department) === code || named.includes(code));
  return own === undefined ? undefined : refusalForOwn(own, reviewer);
}

function refusalToApprove({ findings, open, errors, unlisted, fingerprint }: PlanAtDesk): string | undefined {
  if (fingerprint === undefined || fingerprint === "")
    return "Submissions has no fingerprint of this plan, so nobody could say later which version was approved. Run the review again.";
  if (errors === undefined)
    return "Submissions has no number of errors for this plan, so nobody can tell whether it has some. Run the review again.";
  if (unlisted > 0)
    return `Submissions counts ${countOf(errors, "error")}, and Findings lists ${unlisted === errors ? "none" : errors - unlisted}. Run the review again, so that you see what you approve.`;
  if (open.error === 0) return undefined;
  const items = [...new Set(findings.filter(isOpenError).flatMap(({ item }) => item?.trim() || []))];
  const about = items.length === 0 ? "" : ` (${formatList(few(items))})`;
  return `${countOf(open.error, "error")} ${open.error === 1 ? "is" : "are"} open${about}. Settle or waive ${open.error === 1 ? "it" : "each"}, or send the plan back.`;
}

function isOpenError(finding: FindingAtDesk): boolean {
  return finding.state === "open" && severityOf(finding) === "error";
}

function few(names: readonly string[]): readonly string[] {
  return names.length <= 4 ? names : [...names.slice(0, 3), `${names.length - 3} more`];
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

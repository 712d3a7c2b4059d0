import { emptyPlan } from "../../../src/core/domain/empty-plan";
import type { Plan } from "../../../src/core/domain/plan";
import { departmentOf, type Round } from "../../../src/core/domain/round";
import { renderTemplate } from "../../../src/core/render/render-template";
import { reviewSnapshot } from "../../../src/core/review-snapshot";
import type { FileOutcome } from "../../../src/core/review/file-outcome";
import { snapshotOf } from "../../support/snapshot-of";
import { line } from "../../support/rows";

/** What a review reads of a plan with one line of 10,000 a quarter on OUT-01, and with what else is told, last changed on 20 November 2026. */
export function reviewedFile(of: Round, code: string, changes: Partial<Plan> = {}): FileOutcome {
  const department = departmentOf(of, code);
  if (department === undefined) throw new RangeError(`reviewedFile needs a department of the round, got ${code}`);
  const plan: Plan = { ...emptyPlan(of, department), budget: [line({ id: `${code}-BL-001` })], ...changes };
  const snapshot = snapshotOf(renderTemplate("five-quarter-plan", { round: of, departmentCode: code, plan }));
  const file = `${code.toLowerCase()}.xlsx`;
  const review = reviewSnapshot(snapshot, { asOf: "2026-11-30", round: of, pack: of.pack });
  if (review.status !== "reviewed") return { file, ...review };
  const { result, digest } = review;
  return { file, status: "reviewed", key: file, result, digest, modified: Date.parse("2026-11-20T12:00:00Z") };
}

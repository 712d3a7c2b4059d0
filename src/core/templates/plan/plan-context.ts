import { emptyPlan } from "../../domain/empty-plan";
import type { Plan } from "../../domain/plan";
import { firstDayOf, quartersFrom } from "../../domain/quarter";
import { roundForDepartment, type Department, type Round } from "../../domain/round";
import type { TemplateContext } from "../template";
import { lists } from "../lists";

/** What the computed cells of a five-quarter plan look at. */
export interface PlanContext extends TemplateContext {
  readonly plan: Plan;
  readonly department: Department;
  /** Labels that a Period may have: eight earlier quarters and the five. */
  readonly periods: readonly string[];
}

/** The context of one department's plan; without a plan, of one with nothing typed yet. */
export function planContext(
  round: Round,
  department: Department,
  plan = emptyPlan(round, department),
  asOf = firstDayOf(round),
): PlanContext {
  return {
    plan,
    round,
    department,
    owner: department.name,
    code: department.code,
    quarters: quartersFrom(round.firstQuarter, 5),
    periods: lists.periods.values(round),
    asOf,
    recordedRound: roundForDepartment(round, department.code),
    content: { ...plan },
  };
}

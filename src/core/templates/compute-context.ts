import type { Plan } from "../domain/plan";
import type { Department, Round } from "../domain/round";
import { quartersFrom } from "../domain/quarter";
import { planLists } from "./plan/lists";
import type { ComputeContext } from "./template";

/** What the value functions of computed cells look at, for one department's plan. */
export function computeContext(plan: Plan, round: Round, department: Department): ComputeContext {
  const periods =
    planLists
      .find((list) => list.name === "Periods")
      ?.values(round)
      .map(String) ?? [];
  return { plan, round, department, quarters: quartersFrom(round.firstQuarter, 5), periods };
}

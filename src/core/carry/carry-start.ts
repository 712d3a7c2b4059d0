import { emptyPlan } from "../domain/empty-plan";
import type { Plan, Start } from "../domain/plan";
import { idKey } from "../domain/id-key";
import type { Carrying } from "./carrying";

/** Start as the new round fills it, with the people of the old plan. Nobody has signed the new one. */
export function carryStart(carrying: Carrying): Start {
  const { old, target, department } = carrying;
  const { start }: Plan = emptyPlan(target.round, department);
  const { signOff, departmentCode, planOwner, deputy, financePartner } = old.start;
  if (Object.values(signOff).some(({ name, fingerprint }) => name !== undefined || fingerprint !== undefined))
    carrying.left("Start", undefined, "The signatures stay with the plan that was signed; the new one is a draft.");
  if (departmentCode !== undefined && idKey(departmentCode) !== department.code)
    carrying.look(
      "Start",
      undefined,
      `The old plan's department is ${departmentCode}, the new one's ${department.code}. IDs keep the old code.`,
    );
  const calendar = old.ownRound?.calendar;
  if (
    calendar &&
    (calendar.startMonth !== target.round.calendar.startMonth || calendar.namedFor !== target.round.calendar.namedFor)
  )
    carrying.look(
      "Start",
      undefined,
      "The fiscal calendar is another one now, so that a quarter's label stands for other months. Entries went by label: look at all of them.",
    );
  return {
    ...start,
    planOwner: planOwner ?? start.planOwner,
    deputy: deputy ?? start.deputy,
    financePartner: financePartner ?? start.financePartner,
  };
}

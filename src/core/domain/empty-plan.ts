import type { Plan } from "./plan";
import { quarterLabel, quarterOrdinal } from "./quarter";
import type { Department, Round } from "./round";

/** A plan with nothing typed yet: Start filled from the round, and the dictionary. */
export function emptyPlan(round: Round, department: Department): Plan {
  return {
    start: {
      department: department.name,
      departmentCode: department.code,
      planOwner: department.head,
      deputy: department.deputy,
      financePartner: department.financePartner,
      round: round.round,
      firstQuarter: quarterLabel(quarterOrdinal(round.firstQuarter)),
      fiscalStartMonth: round.calendar.startMonth,
      currency: round.currency,
      envelope: department.envelope,
      stage: "draft",
      signOff: { department: {}, finance: {}, coalition: {} },
    },
    outcomes: round.outcomes,
    commitments: [],
    budget: [],
    splits: [],
    actuals: [],
    pilots: [],
    checkpoints: [],
    milestones: [],
    evidence: [],
    groups: [],
    moves: [],
    waivers: [],
  };
}

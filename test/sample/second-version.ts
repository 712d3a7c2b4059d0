import type { Plan } from "../../src/core/domain/plan";

/** What Sales changed before it handed in its second version: one change of each kind that people make. */
export function secondVersion(plan: Plan): Plan {
  const each = <Row extends { id?: string | undefined }>(rows: readonly Row[], changes: Record<string, Partial<Row>>) =>
    rows.map((row) => ({ ...row, ...changes[row.id ?? ""] }));
  const panels = plan.budget.find(({ id }) => id === "SAL-BL-003");
  if (!panels) throw new Error("the sample has SAL-BL-003");
  return {
    ...plan,
    commitments: each(plan.commitments, {
      "SAL-C-01": { deputy: "Head of Inside Sales", targets: [-0.06, -0.05, -0.04, -0.03, -0.025] },
    }),
    budget: [
      ...each(plan.budget, {
        "SAL-BL-003": { quarters: [8000, 8000, 12000, 9000, 8000] },
        "SAL-BL-009": { quarters: [10000, 10000, 7000, 10000, 10000] },
        "SAL-BL-005": { currency: "EUR" },
      }).filter(({ id }) => id !== "SAL-BL-010"),
      { ...panels, id: "SAL-BL-014", description: "Coaching for new panels", quarters: [0, 0, 4000, 4000, 0] },
    ],
    splits: plan.splits.map((split) => ({ ...split, share: 0.5 })),
    actuals: plan.actuals.filter(({ lineId }) => lineId !== "SAL-BL-010"),
    pilots: each(plan.pilots, { "SAL-P-01": { disposition: "Extend", extensions: 1, sunset: "2027-03-31" } }),
    checkpoints: each(plan.checkpoints, { "SAL-CP-04": { value: -0.05, call: "Continue" } }),
    milestones: each(plan.milestones, { "SAL-M-03": { status: "Done" } }),
    // OUT-11 holds large groups in FY27-Q1; OUT-05 hides one in FY26-Q4.
    groups: plan.groups.map((row) =>
      row.group === "Women" &&
      (row.outcomeId === "OUT-11" || row.outcomeId === "OUT-05") &&
      row.selected !== "suppressed"
        ? { ...row, selected: (row.selected ?? 0) + 1 }
        : row,
    ),
  };
}

import type { Start } from "../../src/core/domain/plan";
import { Round } from "../../src/core/domain/round";
import type { Submission, WorkbookObservations } from "../../src/core/domain/submission";
import {
  actual,
  checkpoint,
  commitment,
  evidence,
  group,
  line,
  milestone,
  move,
  pilot,
  pilotLine,
  split,
} from "./rows";

// The tests of other folders get the builders of rows here, together with the plan that they go into.
export {
  actual,
  checkpoint,
  commitment,
  evidence,
  group,
  line,
  milestone,
  move,
  pilot,
  pilotLine,
  split,
} from "./rows";

/**
 * A small round: FY27-Q1 to FY28-Q1, years that start in July (so 1 Jul 2026 to 30 Sep 2027), department SAL with an envelope of
 * EUR 200,000, six outcomes over the three pillars (OUT-06 has no baseline), US dollars at 0.9.
 */
export function round(overrides: Partial<Round> = {}): Round {
  const outcome = (id: string, pillar: string, more: object) => ({
    id,
    pillar,
    outcome: `What ${id} is about`,
    metric: "typed",
    unit: "share",
    direction: "up",
    baseline: 0.2,
    ...more,
  });
  const parsed = Round.parse({
    round: "FY27",
    calendar: { startMonth: 7, namedFor: "end" },
    firstQuarter: "FY27-Q1",
    currency: "EUR",
    rates: { USD: [0.9, 0.9, 0.9, 0.9, 0.9] },
    departments: [
      { code: "SAL", name: "Sales", envelope: 200000 },
      { code: "HR", name: "Human Resources", envelope: 0 },
    ],
    fund: { size: 500000, reserve: 0, pilotCap: 80000, tranches: [100000, 100000, 100000, 100000, 100000] },
    groups: ["Women", "Men"],
    outcomes: [
      outcome("OUT-01", "Representation", {}),
      outcome("OUT-02", "Representation", { direction: "toward one", unit: "ratio", baseline: 0.7 }),
      outcome("OUT-03", "Fairness", { direction: "toward zero", unit: "percentage points", baseline: 12 }),
      outcome("OUT-04", "Fairness", { direction: "down", unit: "days", baseline: 90 }),
      outcome("OUT-05", "Opportunity", {}),
      outcome("OUT-06", "Opportunity", { baseline: undefined }),
    ],
    objectives: [{ id: "OBJ-1", objective: "Sell to everybody" }],
  });
  return { ...parsed, ...overrides };
}

/** Start of the Sales plan as a new workbook has it. */
export function start(overrides: Partial<Start> = {}): Start {
  const unsigned = { name: undefined, date: undefined, fingerprint: undefined };
  return {
    department: "Sales",
    departmentCode: "SAL",
    planOwner: "Head of Sales",
    deputy: "Sales operations lead",
    financePartner: "Finance partner",
    round: "FY27",
    firstQuarter: "FY27-Q1",
    fiscalStartMonth: 7,
    currency: "EUR",
    envelope: 200000,
    stage: "draft",
    signOff: { department: unsigned, finance: unsigned, coalition: unsigned },
    ...overrides,
  };
}

/** A workbook in which nothing is wrong. */
export function workbook(overrides: Partial<WorkbookObservations> = {}): WorkbookObservations {
  return {
    templateId: "five-quarter-plan",
    templateVersion: "1.0",
    currentVersion: "1.0",
    sheets: [{ sheet: "Budget", status: "present" }],
    columns: [],
    formulas: [],
    unreadable: [],
    outside: [],
    errors: [],
    quarterLabels: [
      {
        table: "Budget",
        expected: ["FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"],
        found: ["FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"],
        formulas: [1, 2, 3, 4, 5].map((quarter) => `=INDEX(PlanQuarters,${quarter})`),
      },
    ],
    merged: [],
    hidden: [],
    addedColumns: [],
    lostLists: [],
    addedTables: [],
    externalLinks: [],
    ...overrides,
  };
}

/** What a test changes of the clean plan; `workbook` is merged, everything else replaced. */
export type PlanOverrides = Partial<Omit<Submission, "workbook">> & { workbook?: Partial<WorkbookObservations> };

/**
 * A submission in which no criterion finds anything: a commitment for each pillar, tied and split lines that fill the envelope, a pilot
 * with its line and checkpoints, what was spent, milestones, evidence of both kinds, counts. Its round comes with it, as a workbook carries its own.
 */
export function plan({ workbook: observations, ...overrides }: PlanOverrides = {}): Submission {
  return {
    start: start(),
    outcomes: round().outcomes,
    commitments: [
      commitment(),
      commitment({
        id: "SAL-C-02",
        pillar: "Fairness",
        outcomeId: "OUT-03",
        baseline: 12,
        targets: [11, 10, 9, 8, 6],
      }),
      commitment({ id: "SAL-C-03", pillar: "Opportunity", outcomeId: "OUT-05" }),
    ],
    budget: [
      line(),
      line({
        id: "SAL-BL-002",
        description: "Fair pay review",
        outcomeId: "SPLIT",
        marker: 2,
        wouldNotRunWithoutAim: true,
        quarters: [20000, 20000, 20000, 20000, 20000],
      }),
      pilotLine(),
      line({
        id: "SAL-BL-004",
        description: "Sales conference",
        outcomeId: undefined,
        marker: 0,
        rationale: undefined,
        quarters: [0, 0, 50000, 0, 0],
      }),
    ],
    splits: [split(), split({ outcomeId: "OUT-05", share: 0.6 })],
    actuals: [actual(), actual({ lineId: "SAL-BL-002", amount: 20000 })],
    pilots: [pilot()],
    checkpoints: [
      checkpoint(),
      checkpoint({ id: "SAL-CP-02", date: "2026-11-23" }),
      checkpoint({ id: "SAL-CP-03", date: "2027-05-03" }),
    ],
    milestones: [
      milestone(),
      milestone({
        id: "SAL-M-02",
        start: "2026-12-01",
        due: "2027-03-31",
        dependsOn: ["SAL-M-01"],
        lineId: "no cost",
      }),
    ],
    evidence: ["OUT-01", "OUT-03", "OUT-05"].flatMap((outcomeId, index) => [
      evidence({ id: `SAL-E-0${2 * index + 1}`, outcomeId }),
      evidence({ id: `SAL-E-0${2 * index + 2}`, outcomeId, kind: "Qualitative" }),
    ]),
    groups: [
      group(),
      group({ id: "SAL-G-02", group: "Men", eligible: 180, selected: 60 }),
      group({ id: "SAL-G-03", group: "Total", eligible: 300, selected: 90 }),
    ],
    moves: [move()],
    waivers: [],
    ownRound: round(),
    missingParts: new Map(),
    ...overrides,
    workbook: workbook(observations),
  };
}

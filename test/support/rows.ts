import type {
  Actual,
  BudgetLine,
  Checkpoint,
  Commitment,
  Evidence,
  GroupCount,
  Milestone,
  Move,
  Pilot,
  Split,
} from "../../src/core/domain/plan";

/** A promise on OUT-01 whose targets rise from 0.2 to 0.3. */
export function commitment(overrides: Partial<Commitment> = {}): Commitment {
  return {
    id: "SAL-C-01",
    pillar: "Representation",
    commitment: "More women lead accounts",
    outcomeId: "OUT-01",
    owner: "Head of Sales",
    deputy: "Sales operations lead",
    baseline: 0.2,
    targets: [0.22, 0.24, 0.26, 0.28, 0.3],
    actuals: [undefined, undefined, undefined, undefined, undefined],
    needsMoney: true,
    ...overrides,
  };
}

/** EUR 10,000 a quarter, tied to OUT-01 with marker 1. */
export function line(overrides: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id: "SAL-BL-001",
    description: "Mentoring for account leads",
    category: "Programme",
    costCentre: "4100",
    owner: "Head of Sales",
    currency: "EUR",
    outcomeId: "OUT-01",
    marker: 1,
    wouldNotRunWithoutAim: false,
    rationale: "Mentored people are promoted more often.",
    pilotId: undefined,
    quarters: [10000, 10000, 10000, 10000, 10000],
    ...overrides,
  };
}

/** A pilot of four quarters that asks for EUR 40,000: start 1 Oct 2026, measured by 31 May 2027, sunset 30 Jun 2027. */
export function pilot(overrides: Partial<Pilot> = {}): Pilot {
  return {
    id: "SAL-P-01",
    pilot: "Plain-language contracts",
    domain: "Service",
    stage: "Pilot",
    objectiveId: "OBJ-1",
    outcomeId: "OUT-05",
    hypothesis: "If contracts are plain, more first-time buyers sign.",
    metric: "OUT-05",
    comparator: "≥",
    threshold: 0.3,
    stopThreshold: 0.1,
    measureBy: "2027-05-31",
    source: "CRM",
    start: "2026-10-01",
    sunset: "2027-06-30",
    disposition: undefined,
    decisionId: undefined,
    extensions: undefined,
    ask: 40000,
    owner: "Contract lead",
    deputy: "Head of Sales",
    evaluator: "Analytics lead",
    ...overrides,
  };
}

/** The budget line that pays for {@link pilot}. */
export function pilotLine(overrides: Partial<BudgetLine> = {}): BudgetLine {
  return line({
    id: "SAL-BL-003",
    description: "Plain-language contracts",
    outcomeId: "OUT-05",
    pilotId: "SAL-P-01",
    quarters: [0, 15000, 15000, 10000, 0],
    ...overrides,
  });
}

/** 40 % of SAL-BL-002 for OUT-03. */
export function split(overrides: Partial<Split> = {}): Split {
  return { lineId: "SAL-BL-002", outcomeId: "OUT-03", share: 0.4, ...overrides };
}

/** EUR 9,000 spent on SAL-BL-001 in FY27-Q1. */
export function actual(overrides: Partial<Actual> = {}): Actual {
  return { lineId: "SAL-BL-001", quarter: "FY27-Q1", amount: 9000, ...overrides };
}

/** A planned reading of SAL-P-01. */
export function checkpoint(overrides: Partial<Checkpoint> = {}): Checkpoint {
  return {
    id: "SAL-CP-01",
    pilotId: "SAL-P-01",
    date: "2027-01-15",
    value: undefined,
    call: undefined,
    note: undefined,
    ...overrides,
  };
}

/** A step to SAL-C-01 in the plan's first two quarters. */
export function milestone(overrides: Partial<Milestone> = {}): Milestone {
  return {
    id: "SAL-M-01",
    commitmentId: "SAL-C-01",
    milestone: "Mentors are trained",
    owner: "Learning lead",
    start: "2026-08-01",
    due: "2026-11-30",
    dependsOn: [],
    indicator: "20 mentors certified",
    lineId: "SAL-BL-001",
    status: "Not started",
    nextCheckIn: "2026-10-15",
    ...overrides,
  };
}

/** Something seen in numbers about OUT-01. */
export function evidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: "SAL-E-01",
    outcomeId: "OUT-01",
    period: "FY26-Q4",
    kind: "Quantitative",
    channel: "HR system",
    whatWeSaw: "One account lead in five is a woman.",
    source: "HR report",
    ...overrides,
  };
}

/** 30 of 120 women selected for promotion in FY26-Q4. */
export function group(overrides: Partial<GroupCount> = {}): GroupCount {
  return {
    id: "SAL-G-01",
    outcomeId: "OUT-01",
    decisionPoint: "Promotion",
    period: "FY26-Q4",
    group: "Women",
    eligible: 120,
    selected: 30,
    ...overrides,
  };
}

/** EUR 2,000 from SAL-BL-001 to SAL-BL-002 in FY27-Q2. */
export function move(overrides: Partial<Move> = {}): Move {
  return {
    id: "SAL-MV-01",
    fromLine: "SAL-BL-001",
    toLine: "SAL-BL-002",
    quarter: "FY27-Q2",
    amount: 2000,
    decisionId: "D-04",
    ...overrides,
  };
}

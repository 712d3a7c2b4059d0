import fc from "fast-check";
import { carry } from "../../../src/core/carry/carry";
import type { CarryTarget } from "../../../src/core/carry/carrying";
import { emptyPlan } from "../../../src/core/domain/empty-plan";
import { quarterLabel, quarterOrdinal } from "../../../src/core/domain/quarter";
import type { Round } from "../../../src/core/domain/round";
import type { Submission } from "../../../src/core/domain/submission";
import { arbitraryPlan, arbitraryRound } from "../../support/arbitrary-plan";
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
  plan,
  round,
  split,
  start,
  workbook,
} from "../../support/plan";

const asOf = "2026-11-30";
/** The round that begins two quarters later. */
const next = (overrides: Partial<Round> = {}): Round => round({ round: "FY28", firstQuarter: "FY27-Q3", ...overrides });
const target = (of: Round = next()): CarryTarget => ({ round: of, departmentCode: "SAL", asOf });
/** A plan with nothing but what is given. */
const only = (tables: Partial<Submission>): Submission =>
  plan({
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
    ...tables,
  });
/** Notes as "table item: message". */
const notes = (old: Submission, to = target()) =>
  carry(old, to).left.map(({ table, item, message }) => `${table} ${item ?? "-"}: ${message}`);

describe("money goes by the label of its quarter", () => {
  test("what lies before the new first quarter stays behind and is listed", () => {
    const old = only({ budget: [line({ quarters: [1000, 2000, 3000, 4000, 5000] })] });
    const { plan: carried, left } = carry(old, target());
    expect(carried.budget).toEqual([line({ quarters: [3000, 4000, 5000, undefined, undefined] })]);
    expect(left).toEqual([
      {
        kind: "left",
        table: "Budget",
        item: "SAL-BL-001",
        message: "EUR 1,000 in FY27-Q1 and EUR 2,000 in FY27-Q2 lie before the new first quarter FY27-Q3.",
        money: { currency: "EUR", amount: 3000 },
      },
    ]);
  });

  test("zeros of the past are nothing to list", () => {
    expect(notes(only({ budget: [line({ quarters: [0, undefined, 3000, 0, 0] })] }))).toEqual([]);
  });

  test("into an earlier round, what lies after its last quarter stays behind", () => {
    const earlier = round({ round: "FY26", firstQuarter: "FY26-Q4" });
    const { plan: carried, left } = carry(only({ budget: [line()] }), target(earlier));
    expect(carried.budget[0]?.quarters).toEqual([undefined, 10000, 10000, 10000, 10000]);
    expect(left.map(({ message }) => message)).toEqual([
      "EUR 10,000 in FY28-Q1 lies after the new last quarter FY27-Q4.",
    ]);
  });

  test("a finished line stays behind with its splits, spending and moves, and a milestone loses it", () => {
    const old = only({
      budget: [line({ quarters: [6000, 4000, 0, 0, undefined], outcomeId: "SPLIT" }), line({ id: "SAL-BL-002" })],
      splits: [split({ lineId: "SAL-BL-001", share: 1 })],
      actuals: [actual({ quarter: "FY27-Q3" })],
      moves: [move({ quarter: "FY27-Q3" })],
      milestones: [milestone()],
    });
    const { plan: carried } = carry(old, target());
    expect(carried.budget.map(({ id }) => id)).toEqual(["SAL-BL-002"]);
    expect([carried.splits, carried.actuals, carried.moves]).toEqual([[], [], []]);
    expect(carried.milestones).toEqual([{ ...milestone(), lineId: undefined }]);
    expect(notes(old)).toEqual([
      "Budget SAL-BL-001: All of its money, EUR 10,000, lies before the new first quarter FY27-Q3; the line stays behind: Mentoring for account leads.",
      "Budget SAL-BL-002: EUR 10,000 in FY27-Q1 and EUR 10,000 in FY27-Q2 lie before the new first quarter FY27-Q3.",
      "Actuals SAL-BL-001: EUR 9,000 spent in FY27-Q3 stays behind with line SAL-BL-001.",
      "Moves SAL-MV-01: EUR 2,000 moved from SAL-BL-001 to SAL-BL-002 in FY27-Q3 stays behind with line SAL-BL-001.",
      'Milestones SAL-M-01: Its Line ID SAL-BL-001 stayed behind; the cell is blank. Name the line that pays now, or "no cost".',
    ]);
  });

  test("a line that never had money comes along", () => {
    const empty = line({ quarters: [undefined, undefined, undefined, undefined, undefined] });
    expect(carry(only({ budget: [empty] }), target()).plan.budget).toEqual([empty]);
  });

  test("spending and moves stay where their quarter is still planned", () => {
    const old = only({
      budget: [line(), line({ id: "SAL-BL-002" })],
      actuals: [actual(), actual({ quarter: "fy27-q3" }), actual({ quarter: "soon" })],
      moves: [move(), move({ id: "SAL-MV-02", quarter: "FY28-Q1" })],
    });
    const { plan: carried } = carry(old, target());
    expect(carried.actuals.map(({ quarter }) => quarter)).toEqual(["fy27-q3", "soon"]);
    expect(carried.moves.map(({ id }) => id)).toEqual(["SAL-MV-02"]);
    expect(notes(old).filter((note) => !note.startsWith("Budget"))).toEqual([
      "Actuals SAL-BL-001: EUR 9,000 spent in FY27-Q1 stays behind: it lies before the new first quarter FY27-Q3.",
      "Moves SAL-MV-01: EUR 2,000 moved from SAL-BL-001 to SAL-BL-002 in FY27-Q2 stays behind: it lies before the new first quarter FY27-Q3.",
    ]);
  });
});

describe("currencies", () => {
  test("a blank one is written out where the round's currency changes, and asks want a look", () => {
    const old = only({ budget: [line({ currency: undefined })], pilots: [pilot()] });
    const francs = next({ currency: "CHF", rates: { EUR: [0.9, 0.9, 0.9, 0.9, 0.9] } });
    const { plan: carried, left } = carry(old, target(francs));
    expect(carried.budget[0]?.currency).toBe("EUR");
    expect(left).toContainEqual(
      expect.objectContaining({ kind: "look", message: "Its Ask was in EUR, and is read in CHF now. Convert it." }),
    );
  });

  test("one without a rate wants a look", () => {
    expect(
      notes(only({ budget: [line({ currency: "USD", quarters: [0, 0, 1, 0, 0] })] }), target(next({ rates: {} }))),
    ).toEqual([
      "Budget SAL-BL-001: Its currency USD has no rate in round FY28, so its money counts as 0. Convert it, or ask for a rate.",
    ]);
  });
});

describe("outcomes that the new dictionary doesn't have", () => {
  const without = next({ outcomes: round().outcomes.filter(({ id }) => id !== "OUT-05") });

  test("leave their cells blank; splits, evidence and counts about them stay behind", () => {
    const money = [0, 0, 1, 0, 0];
    const old = only({
      commitments: [commitment({ outcomeId: "out-05", targets: [undefined, undefined, 1, 1, 1] })],
      budget: [
        line({ outcomeId: "OUT-05", quarters: money }),
        line({ id: "SAL-BL-002", outcomeId: "SPLIT", quarters: money }),
      ],
      splits: [split(), split({ outcomeId: "OUT-05", share: 0.6 })],
      pilots: [pilot()],
      evidence: [evidence({ outcomeId: "OUT-05" })],
      groups: [group({ outcomeId: "OUT-05" })],
    });
    const { plan: carried } = carry(old, target(without));
    expect(carried.commitments[0]?.outcomeId).toBeUndefined();
    expect(carried.budget.map(({ outcomeId }) => outcomeId)).toEqual([undefined, "SPLIT"]);
    expect(carried.splits).toEqual([split()]);
    expect(carried.pilots[0]).toMatchObject({ outcomeId: undefined, metric: undefined, objectiveId: "OBJ-1" });
    expect([carried.evidence, carried.groups]).toEqual([[], []]);
    expect(carried.outcomes).toEqual(without.outcomes);
    expect(notes(old, target(without))).toEqual([
      "Pilots SAL-P-01: Its Outcome ID OUT-05 is not in the dictionary of round FY28; the cell is blank.",
      "Pilots SAL-P-01: Its Metric OUT-05 is not in the dictionary of round FY28; the cell is blank.",
      "Budget SAL-BL-001: Its Outcome ID OUT-05 is not in the dictionary of round FY28; the cell is blank.",
      "Splits SAL-BL-002: Its share for OUT-05 stayed behind: the outcome is not in the dictionary of round FY28. Share the line anew.",
      "Commitments SAL-C-01: Its Outcome ID out-05 is not in the dictionary of round FY28; the cell is blank.",
      "Evidence SAL-E-01: It stays behind: OUT-05 is not in the dictionary of round FY28.",
      "Groups SAL-G-01: Its counts stay behind: OUT-05 is not in the dictionary of round FY28.",
    ]);
  });

  test("a slip that no dictionary knows moves as it is, for the check to name", () => {
    const old = only({ budget: [line({ outcomeId: "OUT-99", quarters: [0, 0, 1, 0, 0] })] });
    expect(carry(old, target(without)).plan.budget[0]?.outcomeId).toBe("OUT-99");
  });

  test("one that is defined in another way wants a look where it is used", () => {
    const redefined = next({
      outcomes: round().outcomes.map((outcome) =>
        outcome.id === "OUT-05" ? { ...outcome, unit: "days" as const } : outcome,
      ),
    });
    const old = only({ commitments: [commitment({ outcomeId: "OUT-05", targets: [undefined, undefined, 1, 1, 1] })] });
    expect(notes(old, target(redefined))).toEqual([
      "Outcomes OUT-05: It is defined in another way now (Unit: share → days). Check the targets and thresholds that name it.",
    ]);
    expect(notes(only({ commitments: [] }), target(redefined))).toEqual([]);
  });
});

describe("what is over stays in the old plan", () => {
  test("closed pilots with their checkpoints and money", () => {
    const old = only({
      pilots: [pilot({ stage: "closed" }), pilot({ id: "SAL-P-02", sunset: "2027-01-31" })],
      checkpoints: [
        checkpoint(),
        checkpoint({ id: "SAL-CP-02" }),
        checkpoint({ id: "SAL-CP-03", pilotId: "SAL-P-02" }),
      ],
      budget: [pilotLine(), pilotLine({ id: "SAL-BL-004", pilotId: "SAL-P-02", quarters: [0, 0, 9000, 0, 0] })],
    });
    const { plan: carried, left } = carry(old, target());
    expect(carried.pilots.map(({ id }) => id)).toEqual(["SAL-P-02"]);
    expect(carried.checkpoints.map(({ id }) => id)).toEqual(["SAL-CP-03"]);
    expect(carried.budget.map(({ id }) => id)).toEqual(["SAL-BL-004"]);
    expect(left.map(({ message }) => message)).toEqual([
      "It is closed and stays in the old plan with its 2 checkpoints: Plain-language contracts.",
      "It stays behind with its pilot SAL-P-01: Plain-language contracts.",
    ]);
    expect(left[1]?.money).toEqual({ currency: "EUR", amount: 40000 });
  });

  test("a pilot past its sunset that nobody closed comes along and wants a look; so does an ask whose lines lost money", () => {
    const old = only({
      pilots: [pilot({ sunset: "2026-12-18" })],
      budget: [pilotLine()],
    });
    expect(carry(old, target()).plan.pilots).toHaveLength(1);
    expect(
      carry(old, target())
        .left.filter(({ kind }) => kind === "look")
        .map(({ message }) => message),
    ).toEqual([
      "Its sunset, 18 Dec 2026, lies before FY27-Q3, and it is not closed. Close it, or give it the sunset that was decided.",
      "Some of its lines' money stayed behind, so its Ask no longer equals them. Type what is asked from now on.",
    ]);
  });

  test("milestones that are done or dropped; others no longer wait for them", () => {
    const old = only({
      milestones: [
        milestone({ status: "Done" }),
        milestone({ id: "SAL-M-02", status: "Dropped" }),
        milestone({
          id: "SAL-M-03",
          status: "Blocked",
          dependsOn: ["SAL-M-01", "HR-M-02", "SAL-M-02"],
          lineId: "no cost",
        }),
      ],
    });
    expect(carry(old, target()).plan.milestones).toEqual([
      milestone({ id: "SAL-M-03", status: "Blocked", dependsOn: ["HR-M-02"], lineId: "no cost" }),
    ]);
    expect(notes(old)).toEqual([
      "Milestones SAL-M-01: It is done and stays in the old plan: Mentors are trained.",
      "Milestones SAL-M-02: It is dropped and stays in the old plan: Mentors are trained.",
      "Milestones SAL-M-03: It no longer depends on SAL-M-01 and SAL-M-02, which stayed behind.",
    ]);
  });

  test("targets and actuals of quarters that are gone", () => {
    const old = only({ commitments: [commitment({ actuals: [0.21, undefined, undefined, undefined, undefined] })] });
    expect(carry(old, target()).plan.commitments[0]).toMatchObject({
      id: "SAL-C-01",
      baseline: 0.2,
      targets: [0.26, 0.28, 0.3, undefined, undefined],
      actuals: [undefined, undefined, undefined, undefined, undefined],
    });
    expect(notes(old)).toEqual([
      "Commitments SAL-C-01: Target FY27-Q1 (0.22), Target FY27-Q2 (0.24) and Actual FY27-Q1 (0.21) lie before the new first quarter FY27-Q3.",
    ]);
  });

  test("evidence and counts of periods that the new plan doesn't list; counts are never told", () => {
    // FY27-Q3 less eight quarters is FY25-Q3.
    const periods = ["FY25-Q2", "FY25-Q3", "FY27-Q1", undefined];
    const old = only({
      evidence: periods.map((period, index) => evidence({ id: `SAL-E-0${index}`, period })),
      groups: periods.map((period, index) => group({ id: `SAL-G-0${index}`, period, eligible: 777 })),
    });
    const { plan: carried } = carry(old, target());
    expect(carried.evidence.map(({ id }) => id)).toEqual(["SAL-E-01", "SAL-E-02", "SAL-E-03"]);
    expect(carried.groups.map(({ id }) => id)).toEqual(["SAL-G-01", "SAL-G-02", "SAL-G-03"]);
    expect(notes(old)).toEqual([
      "Evidence SAL-E-00: It stays behind: its period FY25-Q2 is none of those that the new plan lists.",
      "Groups SAL-G-00: Its counts stay behind: its period FY25-Q2 is none of those that the new plan lists.",
    ]);
    expect(notes(old).join()).not.toContain("777");
  });

  test("counts of groups and decision points that the new round doesn't have", () => {
    const old = only({
      groups: [group(), group({ id: "SAL-G-02", group: "Men" }), group({ id: "SAL-G-03", group: "Total" })],
    });
    expect(notes(old, target(next({ groups: ["Women", "Men and others"] })))).toEqual([
      "Groups SAL-G-02: Its counts stay behind: round FY28 has no group Men.",
    ]);
    expect(notes(old, target(next({ decisionPoints: ["Hiring"] })))).toHaveLength(3);
  });

  test("waivers that ended, and those about what stayed behind", () => {
    const waiver = { criterion: "envelope", item: "SAL-BL-009", reason: "r", askedBy: "a", approver: "b" };
    const old = only({
      budget: [line({ quarters: [1, 0, 0, 0, 0] })],
      waivers: [
        { ...waiver, expires: "2026-11-30" },
        { ...waiver, expires: "2026-12-01" },
        { ...waiver, item: "SAL-BL-001", expires: "2027-12-01" },
      ],
    });
    expect(carry(old, target()).plan.waivers).toEqual([{ ...waiver, expires: "2026-12-01" }]);
    expect(notes(old).filter((note) => note.startsWith("Waivers"))).toEqual([
      "Waivers SAL-BL-009: The waiver for envelope ended 30 Nov 2026.",
      "Waivers SAL-BL-001: The waiver for envelope stays behind with its item.",
    ]);
  });
});

describe("Start", () => {
  test("is the new round's, with the old plan's people; nobody has signed", () => {
    const signed = { name: "Ana", date: "2026-11-28", fingerprint: "ab" };
    const old = only({
      start: start({
        planOwner: "Ana",
        deputy: undefined,
        stage: "submitted",
        signOff: { department: signed, finance: {}, coalition: {} },
      }),
    });
    const of = next({ departments: [{ code: "SAL", name: "Sales and Service", deputy: "Dee", envelope: 5000 }] });
    expect(carry(old, target(of)).plan.start).toEqual({
      ...emptyPlan(of, { code: "SAL", name: "Sales and Service", deputy: "Dee", envelope: 5000 }).start,
      planOwner: "Ana",
      deputy: "Dee",
      financePartner: "Finance partner",
    });
    expect(notes(old, target(of))).toEqual([
      "Start -: The signatures stay with the plan that was signed; the new one is a draft.",
    ]);
  });

  test("another code and another calendar want a look", () => {
    const of = next({ calendar: { startMonth: 1, namedFor: "end" } });
    expect(notes(only({}), { round: of, departmentCode: "HR", asOf })).toEqual([
      "Start -: The old plan's department is SAL, the new one's HR. IDs keep the old code.",
      "Start -: The fiscal calendar is another one now, so that a quarter's label stands for other months. Entries went by label: look at all of them.",
    ]);
  });
});

test("what could not be read is listed first", () => {
  const old = only({
    missingParts: new Map([
      ["pilots.evaluator", 'Column "Evaluator" of Pilots is missing.'],
      ["budget.quarters.1", 'Column "Q2" of Budget was renamed "Second".'],
      ["budget.quarters", 'Column "Q2" of Budget was renamed "Second".'],
    ]),
    workbook: workbook({
      unreadable: [
        { key: "budget.0.quarters.0", kind: "number", label: "Q1", item: "SAL-BL-001", text: "12k", readings: [] },
      ],
      outside: [
        { sheet: "Budget", table: "Budget", where: "below", range: "A70:B71", cells: 4, currentRange: "A4:Q64" },
      ],
      addedColumns: [{ table: "Groups", header: "Remarks", texts: [] }],
      addedTables: [{ sheet: "Own", table: "Mine", headers: [], rows: 3 }],
      formulas: [{ label: "Total", item: "SAL-BL-001", expected: "=1", found: { value: 2 }, disagrees: true }],
    }),
  });
  expect(notes(old)).toEqual([
    'Workbook -: Column "Evaluator" of Pilots is missing. What it held did not move; in the new plan it is blank.',
    'Workbook -: Column "Q2" of Budget was renamed "Second". What it held did not move; in the new plan it is blank.',
    'Workbook SAL-BL-001: Q1 holds "12k", which can\'t be read; the cell is blank.',
    "Budget -: What stands below it (Budget!A70:B71) is in no table and did not move.",
    'Groups -: The column "Remarks", which the template doesn\'t have, did not move.',
    "Workbook -: The table Mine on Own, which the template doesn't have, did not move.",
    "Workbook -: A computed cell was typed over; the new plan computes it again.",
  ]);
});

test.each<[string, Submission, CarryTarget, RegExp]>([
  [
    "a department that the round doesn't have",
    plan(),
    { ...target(), departmentCode: "XX" },
    /needs a department of the round, got "XX"/,
  ],
  [
    "a plan without a first quarter",
    plan({ ownRound: undefined, start: start({ firstQuarter: "Q1" }) }),
    target(),
    /needs an old plan that says its first quarter/,
  ],
])("throws for %s", (_name, old, to, message) => {
  expect(() => carry(old, to)).toThrow(message);
});

describe("laws, for any plan", () => {
  const any = arbitraryRound.chain((of) => arbitraryPlan(of).map((tables) => ({ of, tables })));

  test("onto the same round everything moves but ended waivers, closed pilots and finished milestones included", () => {
    fc.assert(
      fc.property(any, ({ of, tables }) => {
        const old: Submission = { ...plan(), ...tables, ownRound: of };
        const { plan: carried, left } = carry(old, { round: of, departmentCode: "SAL", asOf: "1999-12-31" });
        expect(carried).toEqual(tables);
        expect(left.filter(({ kind }) => kind === "left")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("into any other round no money gets lost: what moved and what is listed add to what was planned", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -6, max: 6 }), ({ of, tables }, shift) => {
        const old: Submission = { ...plan(), ...tables, ownRound: of };
        const to: Round = { ...of, round: "Next", firstQuarter: quarterLabel(quarterOrdinal(of.firstQuarter) + shift) };
        const { plan: carried, left } = carry(old, { round: to, departmentCode: "SAL", asOf });
        const sums = new Map<string, number>();
        const add = (currency: string | undefined, amount: number) =>
          sums.set(currency ?? of.currency, (sums.get(currency ?? of.currency) ?? 0) + amount);
        const total = (quarters: readonly (number | undefined)[]) =>
          quarters.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
        for (const { currency, quarters } of old.budget) add(currency, total(quarters));
        for (const { currency, quarters } of carried.budget) add(currency, -total(quarters));
        for (const { money } of left) if (money) add(money.currency, -money.amount);
        // Sums of up to 20 amounts of up to 1e12: arithmetic alone leaves less than a cent.
        for (const rest of sums.values()) expect(Math.abs(rest)).toBeLessThan(0.01);
      }),
      { numRuns: 60 },
    );
  });
});

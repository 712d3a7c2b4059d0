import fc from "fast-check";
import type { Change } from "../../../src/core/compare/change";
import { comparePlans } from "../../../src/core/compare/compare-plans";
import { changeSentences } from "../../../src/core/compare/change-sentences";
import type { Plan } from "../../../src/core/domain/plan";
import type { Submission } from "../../../src/core/domain/submission";
import { arbitraryPlan, arbitraryRound } from "../../support/arbitrary-plan";
import {
  actual,
  checkpoint,
  group,
  line,
  milestone,
  pilot,
  plan,
  round,
  split,
  start,
  workbook,
} from "../../support/plan";

/** Changes as "table: sentence". */
function said(before: Submission, after: Submission): string[] {
  return changeSentences(comparePlans(before, after)).flatMap(({ table, sentences }) =>
    sentences.map((sentence) => `${table}: ${sentence}`),
  );
}

const base = plan();
const budget = (...lines: Plan["budget"]) => plan({ budget: lines });

test("a plan compared with itself has no changes, nor with its rows in another order or its IDs in another case", () => {
  expect(comparePlans(base, plan())).toEqual([]);
  const turned = plan({
    budget: [...base.budget].reverse(),
    splits: [...base.splits].reverse(),
    actuals: [...base.actuals].reverse(),
    milestones: [...base.milestones].reverse(),
  });
  expect(comparePlans(base, turned)).toEqual([]);
});

test.each<[string, Submission, Submission, string[]]>([
  [
    "money of a quarter",
    budget(line({ id: "SAL-BL-014", quarters: [1, 2, 12000, 4, 5] })),
    budget(line({ id: "SAL-BL-014", quarters: [1, 2, 15000, 4, 5] })),
    ["Budget: SAL-BL-014 Q3: 12,000 → 15,000"],
  ],
  [
    "zero is not blank",
    budget(line({ quarters: [0, undefined, 1, 1, 1] })),
    budget(line({ quarters: [undefined, 0, 1, 1, 1] })),
    ["Budget: SAL-BL-001 Q1: 0 → blank", "Budget: SAL-BL-001 Q2: blank → 0"],
  ],
  ["a text without its outer spaces", budget(line({ owner: " Ana " })), budget(line({ owner: "Ana" })), []],
  ["an empty text is blank", budget(line({ rationale: "" })), budget(line({ rationale: undefined })), []],
  [
    "a yes or no, a marker, a choice, a text",
    budget(line()),
    budget(line({ wouldNotRunWithoutAim: true, marker: 2, category: "People", owner: "Ana" })),
    [
      "Budget: SAL-BL-001 Category: Programme → People",
      'Budget: SAL-BL-001 Owner: "Head of Sales" → "Ana"',
      "Budget: SAL-BL-001 Marker: 1 → 2",
      "Budget: SAL-BL-001 Would not run without aim: no → yes",
    ],
  ],
  [
    "a line that was added, one that was removed",
    budget(line({ id: "SAL-BL-001" })),
    budget(line({ id: "SAL-BL-009", description: "Panels", quarters: [1000, 1000, 0, 0, 500] })),
    [
      'Budget: SAL-BL-009 was added: "Panels", EUR 2,500 in all',
      'Budget: SAL-BL-001 was removed: "Mentoring for account leads", EUR 50,000 in all',
    ],
  ],
  [
    "a share of a split by line and outcome",
    plan({ splits: [split({ share: 0.4 })] }),
    plan({ splits: [split({ share: 0.35 })] }),
    ["Splits: SAL-BL-002, OUT-03 Share: 40 % → 35 %"],
  ],
  [
    "money spent by line and quarter, a second amount in the same quarter is another row",
    plan({ actuals: [actual({ amount: 9000 })] }),
    plan({ actuals: [actual({ amount: 9500 }), actual({ amount: 10 })] }),
    ["Actuals: SAL-BL-001, FY27-Q1 Amount: 9,000 → 9,500", "Actuals: SAL-BL-001, FY27-Q1 was added: Amount 10"],
  ],
  [
    "a date, a list of IDs, a number that grew by little",
    plan({ pilots: [pilot({ sunset: "2027-06-30", threshold: 0.3 })], milestones: [milestone({ dependsOn: [] })] }),
    plan({
      pilots: [pilot({ sunset: "2027-07-31", threshold: 0.300000000001 })],
      milestones: [milestone({ dependsOn: ["SAL-M-02", "HR-M-01"] })],
    }),
    [
      "Pilots: SAL-P-01 Threshold: 0.3 → 0.300000000001",
      "Pilots: SAL-P-01 Sunset: 2027-06-30 → 2027-07-31",
      "Milestones: SAL-M-01 Depends on: blank → SAL-M-02; HR-M-01",
    ],
  ],
  [
    "a row without an ID is told by what is in it",
    plan({ checkpoints: [] }),
    plan({ checkpoints: [checkpoint({ id: undefined, date: "2027-01-15", note: "Early" })] }),
    ['Checkpoints: A row without an ID was added: SAL-P-01, 2027-01-15, "Early"'],
  ],
  [
    "Start: the envelope and a signature",
    plan(),
    plan({
      start: start({
        envelope: 210000,
        signOff: { department: { name: "Ana", date: "2026-11-30", fingerprint: "ab12" }, finance: {}, coalition: {} },
      }),
    }),
    [
      "Start: Envelope: 200,000 → 210,000",
      'Start: Department, signed by: blank → "Ana"',
      "Start: Department, signed on: blank → 2026-11-30",
      "Start: Department, fingerprint signed: blank → ab12",
    ],
  ],
])("%s", (_name, before, after, expected) => {
  expect(said(before, after)).toEqual(expected);
});

describe("counts", () => {
  const women = (eligible: number | "suppressed", selected: number | "suppressed") => group({ eligible, selected });
  const men = group({ id: "SAL-G-02", group: "Men", eligible: 180, selected: 60 });

  test("of large groups are shown", () => {
    expect(said(plan({ groups: [women(120, 30), men] }), plan({ groups: [women(120, 31), men] }))).toEqual([
      "Groups: SAL-G-01 Selected: 30 → 31",
    ]);
  });

  test.each([
    ["one of 1 to 4", women(120, 4), women(120, 30)],
    ["a difference of 1 to 4", women(32, 30), women(120, 30)],
    ["one that the workbook hides", women("suppressed", "suppressed"), women(120, 30)],
  ])("with %s, before or after, are hidden in its whole table", (_name, small, large) => {
    const otherMen = { ...men, selected: 61 };
    for (const [one, other] of [
      [small, large],
      [large, small],
    ] as const) {
      const changes = comparePlans(plan({ groups: [one, men] }), plan({ groups: [other, otherMen] }));
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes) expect(change).toMatchObject({ before: "suppressed", after: "suppressed" });
      expect(said(plan({ groups: [one, men] }), plan({ groups: [other, otherMen] }))).toContain(
        "Groups: SAL-G-02 Selected: changed; the counts are suppressed, because the group or one beside it is small",
      );
    }
  });

  test("of a row that came or went are hidden too, and the pack's minimum is the limit", () => {
    const removed = (submission: Submission) => comparePlans(submission, { ...submission, groups: [] });
    const cells = (changes: Change[]) =>
      changes.flatMap((change) => (change.kind === "changed" ? [] : change.cells.map(({ value }) => value)));
    expect(cells(removed(plan({ groups: [women(120, 4)] })))).toEqual(
      expect.arrayContaining(["SAL-G-01", "suppressed"]),
    );
    expect(cells(removed(plan({ groups: [women(120, 4)] })))).not.toContain(120);
    expect(cells(removed(plan({ groups: [women(120, 30)] })))).toContain(120);
    const strict = round({
      pack: { ...round().pack, criteria: { "small-group": { thresholds: { minimumCount: 50 } } } },
    });
    expect(cells(removed(plan({ groups: [women(120, 30)], ownRound: strict })))).not.toContain(30);
  });
});

describe("what one of the two can't tell is no change", () => {
  test("a column or table that is missing", () => {
    const without = plan({
      missingParts: new Map([
        ["pilots.sunset", 'Column "Sunset" of Pilots is missing.'],
        ["moves", "Sheet Moves is missing."],
      ]),
      pilots: [pilot({ sunset: undefined })],
      moves: [],
    });
    expect(comparePlans(base, without)).toEqual([]);
    expect(comparePlans(without, base)).toEqual([]);
  });

  test("a cell that can't be read", () => {
    const unread = plan({
      budget: [line({ quarters: [undefined, 10000, 10000, 10000, 10000] }), ...base.budget.slice(1)],
      workbook: workbook({
        unreadable: [
          { key: "budget.0.quarters.0", kind: "number", label: "Q1", item: "SAL-BL-001", text: "12k", readings: [] },
        ],
      }),
    });
    expect(comparePlans(base, unread)).toEqual([]);
    expect(comparePlans(unread, base)).toEqual([]);
  });
});

describe("a plan of a later quarter", () => {
  const later = round({ firstQuarter: "FY27-Q2" });
  const next = plan({
    ownRound: later,
    start: start({ firstQuarter: "FY27-Q2" }),
    budget: [line({ quarters: [10000, 10000, 12000, 10000, 7000] })],
  });

  test("is compared quarter by quarter and not column by column", () => {
    const changes = comparePlans(budget(line()), next).filter(({ part }) => part === "budget");
    // FY27-Q4 is the fourth column of the first plan and the third of the second; FY28-Q2 stands in the second alone.
    expect(changes).toEqual([
      expect.objectContaining({ item: "SAL-BL-001", column: "FY27-Q4", before: 10000, after: 12000 }),
    ]);
  });

  test("turned round says the same the other way", () => {
    const changes = comparePlans(next, budget(line())).filter(({ part }) => part === "budget");
    expect(changes).toEqual([
      expect.objectContaining({ item: "SAL-BL-001", column: "FY27-Q4", before: 12000, after: 10000 }),
    ]);
  });

  test("an added line is told with the quarters of its own plan", () => {
    const [added] = comparePlans(budget(), next).filter(({ part }) => part === "budget");
    expect(added).toMatchObject({
      kind: "added",
      cells: expect.arrayContaining([{ column: "FY28-Q2", kind: "money", value: 7000 }]),
    });
  });
});

describe("laws, for any two plans", () => {
  const asSubmission = (tables: Plan): Submission => ({ ...plan(), ...tables });
  /** IDs that stand twice pair in order, so that turning rows round would tell them apart: left out here. */
  const withoutDoubles = (tables: Plan): Submission => {
    const once = <Row extends { id?: string | undefined }>(rows: Row[]) =>
      rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) === index);
    const { commitments, budget: lines, pilots, checkpoints, milestones, evidence, groups, moves } = tables;
    return asSubmission({
      ...tables,
      commitments: once(commitments),
      budget: once(lines),
      pilots: once(pilots),
      checkpoints: once(checkpoints),
      milestones: once(milestones),
      evidence: once(evidence),
      groups: once(groups),
      moves: once(moves),
      splits: [],
      actuals: [],
      waivers: [],
    });
  };
  const two = arbitraryRound.chain((of) => fc.tuple(arbitraryPlan(of), arbitraryPlan(of)));

  test("turning the two round turns every change round", () => {
    const turned = { added: "removed", removed: "added", changed: "changed" } as const;
    fc.assert(
      fc.property(two, ([one, other]) => {
        const [a, b] = [withoutDoubles(one), withoutDoubles(other)];
        const key = (change: Change) =>
          JSON.stringify(
            change.kind === "changed"
              ? [change.kind, change.table, change.item?.toUpperCase(), change.column, change.before, change.after]
              : [change.kind, change.table, change.item?.toUpperCase(), change.cells],
          );
        const back = comparePlans(b, a).map((change) =>
          change.kind === "changed"
            ? key({ ...change, before: change.after, after: change.before })
            : key({ ...change, kind: turned[change.kind] }),
        );
        expect(back.sort()).toEqual(comparePlans(a, b).map(key).sort());
      }),
      { numRuns: 40 },
    );
  });

  test("rows in another order are no change", () => {
    fc.assert(
      fc.property(two, ([one]) => {
        const a = withoutDoubles(one);
        const { budget: lines, pilots, milestones, groups } = a;
        const b = {
          ...a,
          budget: [...lines].reverse(),
          pilots: [...pilots].reverse(),
          milestones: [...milestones].reverse(),
          groups: [...groups].reverse(),
        };
        expect(comparePlans(a, b)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

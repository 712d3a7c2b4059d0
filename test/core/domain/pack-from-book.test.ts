import { emptyBook, type OwnCheckRow } from "../../../src/core/domain/book-content";
import { OwnCheck, ownCheckKinds } from "../../../src/core/domain/own-check";
import { ownCheckFromRow } from "../../../src/core/domain/own-check-from-row";
import { ownCheckToRow } from "../../../src/core/domain/own-check-to-row";
import { defaultPack, Pack } from "../../../src/core/domain/pack";
import { packFingerprint } from "../../../src/core/domain/pack-fingerprint";
import { packFromBook } from "../../../src/core/domain/pack-from-book";
import { knownCriteria } from "../../../src/core/known-criteria";
import { round } from "../../support/plan";

const empty = { criteria: [], scoring: defaultPack.scoring.map((row) => ({ ...row })), vocabulary: [], ownChecks: [] };
const read = (book: Partial<Parameters<typeof packFromBook>[0]>, base: Pack = defaultPack) =>
  packFromBook({ ...empty, ...book }, base, knownCriteria);
const row = (criterion: string, more: object = {}) => ({
  criterion,
  on: undefined,
  severity: undefined,
  threshold: undefined,
  why: undefined,
  ...more,
});

const checks: readonly OwnCheck[] = [
  { kind: "required" },
  { kind: "in list", values: ["A", "B"] },
  { kind: "range", minimum: 0, maximum: 100 },
  { kind: "range", maximum: "2027-06-30" },
  { kind: "unique" },
  { kind: "sum equals", sum: 1, tolerance: 0.001, other: "Line ID" },
  { kind: "reference exists", other: "Budget.Line ID" },
  { kind: "date order", other: "Due" },
  { kind: "compare columns", comparison: "≥", other: "Q1" },
  { kind: "at least n", rows: 2 },
  { kind: "at least n", rows: 2, value: "Fairness" },
  { kind: "pattern", pattern: "CC-####" },
  { kind: "share between", value: "Training", minimum: 0.1, maximum: 0.3, other: "Q1" },
  { kind: "share between", value: "Training", maximum: 0.3 },
  { kind: "forbidden words", words: ["quota"] },
].map((check, index) =>
  OwnCheck.parse({ id: `own-check-${index}`, title: "T", table: "Budget", column: "Category", why: "W.", ...check }),
);

test("a pack goes into a book and comes out the same", () => {
  const pack = Pack.parse({
    id: "ours",
    version: 3,
    criteria: {
      envelope: { on: false },
      "small-group": { severity: "error", thresholds: { minimumCount: 10 } },
      "pillar-balance": { thresholds: { minimum: 0.2 } },
      "functions-at-the-table": { thresholds: { requiredFunctions: ["Legal", "Finance"] } },
    },
    vocabulary: { pillar: "theme", Fairness: "Equity" },
    ownChecks: checks,
  });
  const book = emptyBook(round({ pack }), knownCriteria);
  const reading = packFromBook(book, pack, knownCriteria);
  expect(reading.problems).toBeUndefined();
  expect(reading.pack).toMatchObject({ id: "ours", version: 3, vocabulary: pack.vocabulary, ownChecks: checks });
  expect(reading.pack?.criteria["small-group"]).toEqual({
    on: true,
    severity: "error",
    thresholds: { minimumCount: 10 },
  });
  expect(reading.pack?.criteria["envelope"]?.on).toBe(false);
  expect(reading.pack?.criteria["functions-at-the-table"]?.thresholds).toEqual({
    requiredFunctions: ["Legal", "Finance"],
  });
  expect(reading.pack?.criteria["pillar-balance"]?.thresholds).toEqual({ minimum: 0.2, maximum: 0.6 });
});

test.each(checks.map((check) => [check.kind, check] as const))(
  "own check %s: the row says the same",
  (_kind, check) => {
    expect(ownCheckFromRow(ownCheckToRow(check))).toEqual({ check });
  },
);

test("every kind is among those that go there and back", () => {
  expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(ownCheckKinds));
});

describe("Criteria", () => {
  test("a row without a point sets the only threshold; shares may be typed with their sign", () => {
    expect(read({ criteria: [row("Envelope", { threshold: "10 %" })] }).pack?.criteria).toEqual({
      envelope: { thresholds: { underShareOfEnvelope: 0.1 } },
    });
  });

  test("what a row leaves out stays as the round's pack has it", () => {
    const base = { ...defaultPack, criteria: { envelope: { severity: "warning" as const, owner: "Finance" } } };
    expect(read({ criteria: [row("envelope", { on: false })] }, base).pack?.criteria).toEqual({
      envelope: { severity: "warning", owner: "Finance", on: false },
    });
  });

  test.each([
    [
      row("pilot-sunsets"),
      "criterion",
      'Criterion "pilot-sunsets" is not one there is. Correct it, or take the row out.',
    ],
    [row(" "), "criterion", "A row of Criteria has no Criterion. Name it, or take the row out."],
    [
      row("envelope", { severity: "fatal" }),
      "severity",
      'Severity of envelope is "fatal". Choose error, warning or info.',
    ],
    [
      row("envelope", { threshold: "a tenth" }),
      "threshold",
      'Threshold of envelope is "a tenth"; a number belongs there, shares as fractions.',
    ],
    [row("pilot-sunset", { threshold: 3 }), "threshold", "pilot-sunset has no threshold. Clear the cell."],
    [
      row("pillar-balance.minimun", { threshold: 3 }),
      "criterion",
      'pillar-balance has no threshold "minimun". It has minimum, maximum.',
    ],
    [
      row("pillar-balance", { threshold: 0.1 }),
      "criterion",
      "pillar-balance has 2 thresholds. Name the one that is meant, like pillar-balance.minimum.",
    ],
  ])("%j is told at its cell", (wrong, field, message) => {
    const { problems = [] } = read({ criteria: [row("id-unique"), wrong] });
    expect(problems.map(({ path, message: said }) => [path, said])).toEqual([[["criteria", 1, field], message]]);
  });
});

test("Scoring, Vocabulary and OwnChecks are told at their cells too", () => {
  const own: OwnCheckRow = { ...ownCheckToRow(checks[0] as OwnCheck), kind: "range", value: "many" };
  const { problems = [] } = read({
    scoring: [{ criterion: "Evidence", weight: 0 }],
    vocabulary: [{ word: "pillar", ours: undefined }],
    ownChecks: [own, { ...own, value: "0; 1" }, { ...own, value: "0; 1" }],
  });
  expect(problems.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["scoring.0.weight", 'Weight of "Evidence" is 0. Give a number above 0.'],
    ["vocabulary.0.ours", 'Vocabulary has no word of yours for "pillar". Give it, or take the row out.'],
    [
      "ownChecks.0.value",
      'Value of own-check-0 is "many". For range it is the least and the greatest value, separated by a semicolon, like 0; 100.',
    ],
    ["ownChecks.2.id", "Check own-check-0 stands twice. Give one another name."],
  ]);
});

test.each([
  [{ id: undefined }, "id"],
  [{ id: "Cost Centre" }, "id"],
  [{ kind: "sum" }, "kind"],
  [{ table: undefined }, "table"],
  [{ column: " " }, "column"],
  [{ severity: "fatal" }, "severity"],
  [{ kind: "in list", value: " ; " }, "value"],
  [{ kind: "range", value: "5; 1" }, "value"],
  [{ kind: "range", value: "1; 2027-01-01" }, "value"],
  [{ kind: "compare columns", value: "about", other: "Q1" }, "value"],
  [{ kind: "compare columns", value: ">=", other: undefined }, "other"],
  [{ kind: "at least n", value: 0 }, "value"],
  [{ kind: "share between", value: "Training; 20; 30" }, "value"],
])("an own check with %j is told at %s, in plain words", (more, field) => {
  const reading = ownCheckFromRow({ ...ownCheckToRow(checks[0] as OwnCheck), ...more } as OwnCheckRow);
  expect(reading.problem?.field).toBe(field);
  expect(reading.problem?.message).toMatch(/^[A-Z].*\.$/);
  expect(reading.problem?.message).not.toMatch(/invalid|expected|undefined|regex/i);
});

test("a fingerprint follows what a pack says, not its name or the order of its keys", () => {
  const said = (pack: object) => packFingerprint(Pack.parse({ id: "ours", version: 1, ...pack }));
  const one = said({ criteria: { envelope: { on: false, severity: "error" }, "id-unique": { on: true } } });
  expect(
    said({
      id: "theirs",
      version: 9,
      criteria: { "id-unique": { on: true }, envelope: { severity: "error", on: false } },
    }),
  ).toBe(one);
  expect(said({ criteria: { envelope: { on: true, severity: "error" }, "id-unique": { on: true } } })).not.toBe(one);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
});

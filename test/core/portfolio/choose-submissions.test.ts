import { chooseSubmissions, type Candidate } from "../../../src/core/portfolio/choose-submissions";
import { coalitionRound } from "../../support/test-portfolio-criterion";

const candidate = (changes: Partial<Candidate>): Candidate => ({
  file: "a.xlsx",
  department: "SAL",
  round: "FY27",
  firstQuarter: "FY27-Q1",
  modified: 1000,
  ...changes,
});
const statuses = (...candidates: Candidate[]) =>
  chooseSubmissions(candidates, coalitionRound()).map(({ file, status }) => [file, status]);

test.each([
  ["signed later", { signedOn: "2026-11-02" }, { signedOn: "2026-11-01", modified: 5000 }],
  ["signed at all", { signedOn: "2026-11-01" }, { modified: 5000 }],
  ["changed later", { modified: 2000 }, { modified: 1999 }],
  [
    "changed later, signed on one day",
    { signedOn: "2026-11-01", modified: 2 },
    { signedOn: "2026-11-01", modified: 1 },
  ],
])("the one %s counts, whichever comes first", (_, newer, older) => {
  const [a, b] = [candidate({ file: "newer", ...newer }), candidate({ file: "older", ...older })];
  expect(statuses(a, b)).toEqual([
    ["newer", "counted"],
    ["older", "older"],
  ]);
  expect(statuses(b, a)).toEqual([
    ["older", "older"],
    ["newer", "counted"],
  ]);
});

test("of two that nothing tells apart the last by name counts, and always the same one", () => {
  const [a, b] = [candidate({ file: "a" }), candidate({ file: "b" })];
  expect(statuses(a, b)).toEqual([
    ["a", "older"],
    ["b", "counted"],
  ]);
  expect(statuses(b, a)).toEqual([
    ["b", "counted"],
    ["a", "older"],
  ]);
  expect(chooseSubmissions([a, b], coalitionRound())[0]?.reason).toBe(
    "b of SAL is as new; of two alike the one whose name comes last counts.",
  );
});

test("plans of other rounds, other calendars and other departments never count, however new", () => {
  expect(
    statuses(
      candidate({ file: "ours" }),
      candidate({ file: "last year", round: "FY26", modified: 9000 }),
      candidate({ file: "moved", firstQuarter: "FY27-Q2", modified: 9000 }),
      candidate({ file: "unknown", department: "OPS" }),
      candidate({ file: "nobody's", department: "" }),
    ),
  ).toEqual([
    ["ours", "counted"],
    ["last year", "other round"],
    ["moved", "other round"],
    ["unknown", "unexpected"],
    ["nobody's", "unexpected"],
  ]);
});

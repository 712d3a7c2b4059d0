import { changesSince, comparedWith } from "../../../src/core/portfolio/changes-since";
import type { ReviewMark } from "../../../src/core/domain/review-mark";

const mark = (departments: ReviewMark["departments"], more: Partial<ReviewMark> = {}): ReviewMark => ({
  asOf: "2026-11-23",
  round: "FY27",
  departments,
  ...more,
});
const plan = (fingerprint: string, errors = 0, planned?: number) => ({
  fingerprint,
  errors,
  warnings: 0,
  ...(planned === undefined ? {} : { planned }),
});

test("says what arrived, left, changed and got better or worse", () => {
  const before = mark(
    { SAL: plan("a", 3, 100), HR: plan("b", 0, 50), LEG: plan("c") },
    { asked: 10, findings: ["sunset-calendar FY27-Q3", "everyone-in-once SAL"] },
  );
  const now = mark(
    { SAL: plan("A", 1, 120), HR: plan("b", 2, 50), IT: plan("d") },
    { asked: 15, findings: ["sunset-calendar FY27-Q3", "pillar-balance HR", "definitions-agree "] },
  );
  expect(changesSince(before, now, "EUR")).toEqual([
    "IT is new.",
    "LEG is no longer here.",
    "SAL promises something else than before.",
    "SAL plans EUR 120; it was EUR 100.",
    "SAL (3 to 1) has fewer errors.",
    "HR (0 to 2) has more errors.",
    "Pilots ask for EUR 15 in all; it was EUR 10.",
    "2 findings across departments appeared: pillar-balance (HR) and definitions-agree.",
    "One finding across departments went away: everyone-in-once (SAL).",
  ]);
  expect(comparedWith(before)).toBe("Compared with the review of 23 Nov 2026.");
});

test("warnings are told beside errors", () => {
  const warned = (sales: number, hr: number) =>
    mark({ SAL: { ...plan("a"), warnings: sales }, HR: { ...plan("b"), warnings: hr } });
  expect(changesSince(warned(5, 0), warned(2, 1), "EUR")).toEqual([
    "SAL (5 to 2) has fewer warnings.",
    "HR (0 to 1) has more warnings.",
  ]);
});

test("says nothing where nothing changed, and counts where names would be too many", () => {
  const before = mark({ SAL: plan("a", 1, 5) });
  expect(changesSince(before, before, "EUR")).toEqual([]);
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`D${10 + index}`, plan("x")]));
  expect(changesSince(mark({}), mark(many), "EUR")).toEqual(["D10, D11, D12, D13, D14, D15, D16 and 5 more are new."]);
});

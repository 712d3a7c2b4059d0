import smallGroupBySubtraction from "../../../src/core/portfolio/small-group-by-subtraction";
import type { Count } from "../../../src/core/domain/plan";
import { group } from "../../support/rows";
import { digest, portfolio, runPortfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

/** Women eligible and selected for promotion in one quarter, department by department. */
const counts = (...rows: readonly (readonly [eligible: Count | undefined, selected: Count | undefined])[]) =>
  portfolio(
    rows.map(([eligible, selected], index) =>
      digest(["SAL", "HR", "IT", "LEG"][index] ?? "", { groups: [group({ eligible, selected })] }),
    ),
  );
const shown = [60, 20] as const;
const hidden = ["suppressed", "suppressed"] as const;

testPortfolioCriterion(smallGroupBySubtraction, {
  passes: {
    "nobody hides": { in: counts(shown, shown, shown, shown) },
    "two hide": { in: counts(shown, shown, hidden, hidden) },
    "one other department only": { in: counts(shown, hidden) },
    "blank counts": { in: counts(shown, shown, [undefined, undefined]) },
    "a hidden Total": {
      in: portfolio([
        digest("SAL", { groups: [group({ group: "Total", eligible: "suppressed", selected: "suppressed" })] }),
        ...["HR", "IT"].map((code) => digest(code, { groups: [group({ group: "Total" })] })),
      ]),
    },
    "other periods": {
      in: portfolio([
        digest("SAL", { groups: [group({ period: "FY26-Q3", eligible: "suppressed", selected: "suppressed" })] }),
        ...["HR", "IT"].map((code) => digest(code, { groups: [group()] })),
      ]),
    },
  },
  breaches: {
    "one that hides alone": {
      in: counts([60, 20], [9, 0], hidden),
      items: ["IT:OUT-01"],
      severity: "error",
      message:
        "OUT-01, Promotion, FY26-Q4: only IT hides its counts of Women. The organisation's total less SAL and HR gives them away.",
    },
    "one whose count is small and must be hidden": { in: counts(shown, shown, [40, 2]), items: ["IT:OUT-01"] },
    "one that all but two were selected of": { in: counts(shown, shown, [40, 38]), items: ["IT:OUT-01"] },
  },
});

test("no message says a small count, and the next smallest is named", () => {
  const { findings } = runPortfolio([smallGroupBySubtraction], { in: counts([61, 20], [47, 0], [3, 3]) });
  expect(findings.map(({ remedy }) => remedy)).toEqual(["Suppress Women in HR too: its counts are the next smallest."]);
  expect(JSON.stringify(findings)).not.toMatch(/\b3\b|61|47/);
});

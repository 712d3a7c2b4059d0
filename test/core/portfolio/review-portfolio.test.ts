import { readdirSync } from "node:fs";
import path from "node:path";
import { criteria } from "../../../src/core/criteria/index";
import { portfolioCriteria } from "../../../src/core/portfolio/criteria";
import everyoneInOnce from "../../../src/core/portfolio/everyone-in-once";
import pillarBalance from "../../../src/core/portfolio/pillar-balance";
import { definePortfolioCriterion } from "../../../src/core/portfolio/portfolio-criterion";
import { reviewPortfolio } from "../../../src/core/portfolio/review-portfolio";
import { line } from "../../support/rows";
import { coalitionRound, digest, portfolio, runPortfolio } from "../../support/test-portfolio-criterion";

const waiver = { criterion: "everyone-in-once", item: "leg", reason: "New", approver: "Chair", expires: "2027-01-31" };
const without = portfolio(["SAL", "HR", "IT"].map((code) => digest(code)));

test("every portfolio criterion is a file of its name, in the registry, with words for its help page", () => {
  const folder = path.join(__dirname, "../../../src/core/portfolio");
  const ids = portfolioCriteria.map(({ id }) => id);
  for (const { id, title, rule, because, remedy } of portfolioCriteria) {
    expect(readdirSync(folder)).toContain(`${id}.ts`);
    expect(readdirSync(__dirname)).toContain(`${id}.test.ts`);
    for (const words of [title, rule, because, remedy]) expect(words.length).toBeGreaterThan(15);
  }
  expect(new Set(ids).size).toBe(10);
  // An id of one workbook's rules is never another rule here: outcome-complete and independent-reviewer are the same rule on a book.
  const shared = criteria.map(({ id }) => id).filter((id) => ids.includes(id));
  expect(shared).toEqual([]);
});

test("a granted waiver silences its item, unless it has ended or its asker approved it", () => {
  const open = (waivers: object[]) =>
    runPortfolio([everyoneInOnce], {
      in: without,
      round: coalitionRound({ waivers: waivers as (typeof waiver)[] }),
    }).findings.filter((finding) => finding.waiver === null);
  expect(open([])).toHaveLength(1);
  expect(open([waiver])).toEqual([]);
  expect(open([{ ...waiver, item: "SAL" }])).toHaveLength(1);
  expect(open([{ ...waiver, expires: "2026-11-30" }])).toHaveLength(1);
  expect(open([{ ...waiver, askedBy: " CHAIR" }])).toHaveLength(1);
});

test("a pack turns a criterion off and changes its severity", () => {
  expect(runPortfolio([everyoneInOnce], { in: without, setting: { on: false } }).findings).toEqual([]);
  const [finding] = runPortfolio([everyoneInOnce], { in: without, setting: { severity: "info" } }).findings;
  expect(finding?.severity).toBe("info");
});

test("a plan whose part could not be read is named, and the others are judged", () => {
  const missingParts = new Map([["budget.quarters", 'Column "Q2" of Budget was renamed "Two".']]);
  const one = digest("SAL", { budget: [line()], missingParts });
  const { findings, notChecked } = runPortfolio([pillarBalance], { in: portfolio([one]) });
  expect(notChecked).toEqual([
    {
      criterion: "pillar-balance",
      because: `SAL's plan is not fully in it: Column "Q2" of Budget was renamed "Two".`,
    },
  ]);
  expect(findings).not.toEqual([]);
});

test("a criterion that stops is said to, and the others run", () => {
  const broken = definePortfolioCriterion({
    ...everyoneInOnce,
    id: "broken",
    *check() {
      throw new Error("a fault");
    },
  });
  const { findings, notChecked } = runPortfolio([broken, everyoneInOnce], { in: without });
  expect(notChecked).toEqual([{ criterion: "broken", because: expect.stringContaining("a fault") as unknown }]);
  expect(findings).toHaveLength(1);
});

test("findings across departments speak the pack's own words", () => {
  const round = coalitionRound();
  const { findings } = reviewPortfolio(portfolio([digest("SAL", { budget: [line()] })]), [pillarBalance], {
    asOf: "2026-11-30",
    round,
    pack: { ...round.pack, vocabulary: { pillar: "theme" } },
    waivers: [],
  });
  expect(findings[0]?.message).toMatch(/Each theme is to have/);
});

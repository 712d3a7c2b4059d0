/** @jest-environment jsdom */
import axe from "axe-core";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { checkReport } from "../../../src/core/report/file-report";
import { reviewHtml } from "../../../src/core/report/review-html";
import type { ReviewReport } from "../../../src/core/report/review-report";
import { whatIfLine, whatIfSection } from "../../../src/core/report/review-what-if";
import { summaryOf } from "../../../src/core/portfolio/review-summary";
import { whatIf, type WhatIfPilot } from "../../../src/core/portfolio/what-if";
import type { FundWhatIf } from "../../../src/core/portfolio/what-if-of-fund";
import { coalitionRound, portfolio } from "../../support/test-portfolio-criterion";
import { hostileTexts } from "./hostile";

jest.setTimeout(60_000);

const round = coalitionRound();
const pilot = (id: string, score: number | undefined, asks: number[], name = "Plain letters"): WhatIfPilot => ({
  id,
  name,
  department: "SAL",
  pillar: "Fairness",
  asks,
  ...(score === undefined ? {} : { score }),
});
const available = [100, 100, 100, 100, 100];

function found(nodes?: number, name?: string): FundWhatIf {
  const pilots = [
    pilot("SAL-P-01", 5, [90, 0, 0, 0, 0], name),
    pilot("SAL-P-02", 3, [50, 0, 0, 0, 0], name),
    pilot("SAL-P-03", 3, [50, 0, 0, 0, 0], name),
    pilot("SAL-P-04", 4.125, [0, 1130, 0, 0, 0], name),
    pilot("SAL-P-05", undefined, [1, 0, 0, 0, 0], name),
  ];
  return {
    status: "answered",
    answer: whatIf({ pilots, tranches: available, total: 500, pillarMinimums: {} }, nodes),
    available,
    total: 500,
    awarded: 1,
    minimums: { Fairness: 0.15 },
    pillarsWithoutPilot: ["Opportunity"],
    scoreWithoutMinimums: 7,
    belowZero: [],
    fromBefore: [],
  };
}

function report(given: FundWhatIf | undefined): ReviewReport {
  return {
    summary: summaryOf(portfolio([], { fund: emptyFund(round) }, round), round, "2026-11-30"),
    check: checkReport("2026-11-30", []),
    findings: [],
    notChecked: [],
    notes: [],
    ...(given === undefined ? {} : { whatIf: given }),
  };
}

function open(given: FundWhatIf | undefined): void {
  const parsed = new DOMParser().parseFromString(
    reviewHtml(report(given), { rules: [], version: "0.1.0" }),
    "text/html",
  );
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
}

const cells = (label: string) =>
  Array.from(document.querySelectorAll(`[aria-label="${label}"] tbody tr`), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );

test("the set with its money per quarter, who is left out and why, and that it is proven", () => {
  open(found());
  // By hand: 3 + 3 for 100 in the first quarter against 5 for 90.
  const start = ["Plain letters", "SAL", "Fairness"];
  expect(cells("Pilots that fit and score most")).toEqual([
    ["SAL-P-02", ...start, "3.00", "50", "0", "0", "0", "0", "50"],
    ["SAL-P-03", ...start, "3.00", "50", "0", "0", "0", "0", "50"],
    ["These together", "", "", "", "6.00", "100", "0", "0", "0", "0", "100"],
    ["Available", "", "", "", "", "100", "100", "100", "100", "100", "500"],
    ["Left over", "", "", "", "", "0", "100", "100", "100", "100", "400"],
  ]);
  expect(cells("Pilots left out, and why").map((row) => [row[0], row[5]])).toEqual([
    ["SAL-P-01", "Does not fit beside the set: 90 short in FY27-Q1."],
    ["SAL-P-04", "Asks for more than there is even alone: 1,030 short in FY27-Q2, 730 short in all."],
  ]);
  const text = document.body.textContent;
  expect(text).toContain("Of 4 scored pilots, these 2 fit the fund and score most together: 6.00 for EUR 100.");
  expect(text).toContain("proven to be the most");
  expect(text).toContain("SAL-P-05");
  expect(text).toContain("Without these shares the scores could add up to 7.00.");
  expect(text).toContain("No scored pilot serves Opportunity");
});

test("one line for the terminal", () => {
  expect(whatIfLine(found(), "EUR")).toBe(
    "If not everything fits: 2 of 4 scored pilots for EUR 100, scores together 6.00, proven to be the most. 1 pilot without a score.",
  );
  expect(whatIfLine({ status: "missing", lacks: "fund", because: "Give it." }, "EUR")).toBe(
    "If not everything fits: Give it.",
  );
});

test("an answer that is not proven says so with its bound", () => {
  const given = found();
  if (given.status !== "answered") throw new Error("not answered");
  const open = { ...given, answer: { ...given.answer, proven: false, bound: 6.5 } };
  expect(whatIfLine(open, "EUR")).toContain("not proven to be the most: no set can score more than 6.50");
  expect(whatIfSection(report(open)).join()).toContain("no set can score more than 6.50");
});

test("no section where everything fits, and only what is missing where nobody can say", () => {
  expect(whatIfSection(report(undefined))).toEqual([]);
  open({ status: "missing", lacks: "fund", because: "Give the fund's workbook." });
  expect(document.body.textContent).toContain("If not everything fits");
  expect(document.body.textContent).toContain("Give the fund's workbook.");
  expect(document.querySelectorAll('[aria-label="Pilots that fit and score most"]')).toHaveLength(0);
});

test.each(hostileTexts)("shows %j and never lets it act", (name) => {
  open(found(undefined, name));
  expect(document.querySelectorAll("script, img, iframe, object, embed, form")).toHaveLength(0);
  for (const element of document.querySelectorAll("*"))
    for (const attribute of element.attributes) expect(attribute.name).not.toMatch(/^on/);
});

test("passes axe", async () => {
  open(found());
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
});

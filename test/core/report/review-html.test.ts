/** @jest-environment jsdom */
import axe from "axe-core";
import { checkReport } from "../../../src/core/report/file-report";
import { reviewHtml } from "../../../src/core/report/review-html";
import type { ReviewReport } from "../../../src/core/report/review-report";
import { summaryOf } from "../../../src/core/portfolio/review-summary";
import { group, line, pilot, pilotLine } from "../../support/rows";
import { coalitionRound, digest, portfolio } from "../../support/test-portfolio-criterion";
import { finding, result } from "./built-results";
import { hostileTexts } from "./hostile";

jest.setTimeout(60_000);

const base = coalitionRound();
const round = {
  ...base,
  organisation: "Northfield",
  forums: [{ forum: "Spring", date: "2027-05-05", slots: 2 }],
  outcomes: base.outcomes.map((outcome) =>
    outcome.id === "OUT-01"
      ? {
          ...outcome,
          metric: "GAP.RATE" as const,
          decisionPoint: "Promotion",
          focalGroup: "Women",
          referenceGroup: "Men",
        }
      : outcome,
  ),
};
const groups = [group(), group({ id: "SAL-G-02", group: "Men", eligible: 180, selected: 60 })];
const small = [group({ eligible: 90, selected: 3 }), group({ group: "Men", eligible: 90, selected: 40 })];

function review(name = "Plain-language contracts", groupsOfAll = [groups, groups]): ReviewReport {
  const digests = ["SAL", "HR", "IT"].slice(0, groupsOfAll.length).map((code, index) =>
    digest(
      code,
      {
        budget: [line({ id: `${code}-BL-1` }), pilotLine({ id: `${code}-BL-2`, pilotId: `${code}-P-01` })],
        pilots: [pilot({ id: `${code}-P-01`, pilot: name })],
        groups: groupsOfAll[index] ?? [],
      },
      round,
    ),
  );
  const received = [
    ...digests.map(({ department }) => ({
      file: `${department}.xlsx`,
      department,
      status: "counted" as const,
      reason: null,
    })),
    { file: name, status: "unreadable" as const, reason: name },
  ];
  return {
    summary: summaryOf(portfolio(digests, { received }, round), round, "2026-11-30"),
    check: checkReport("2026-11-30", [
      { file: "SAL.xlsx", result: result({ departmentCode: "SAL", findings: [finding({ message: name })] }) },
      { file: "HR.xlsx", result: result({ departmentCode: "HR" }) },
    ]),
    findings: [{ ...finding({ criterion: "pillar-balance", message: name }), departments: ["SAL"] }],
    notChecked: [{ criterion: "sunset-calendar", because: name }],
    changes: { comparedWith: "Compared with the review of 23 Nov 2026.", sentences: [`${name} is new.`] },
    notes: [name],
  };
}

function open(html: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
}

const page = (report: ReviewReport) => reviewHtml(report, { rules: [], version: "0.1.0" });
const texts = (selector: string) => Array.from(document.querySelectorAll(selector), (each) => each.textContent ?? "");

test("has what a forum needs, in the order in which it is needed", () => {
  open(page(review()));
  expect(texts("h1")).toEqual(["Review of round FY27, as of 2026-11-30"]);
  expect(texts("h2")).toEqual([
    "What changed",
    "Who is in",
    "Across departments",
    "The fund against what pilots ask for",
    "Balance of the pillars",
    "Gaps, over all departments",
    "Sunset calendar",
    "What most plans trip over",
    "Files that don't count",
    "Department SAL (SAL)",
  ]);
  // By hand: two pilots of 40,000; 100,000 of lines and 80,000 of pilots, all tied.
  expect(document.body.textContent).toContain("Pilots ask for EUR 80,000");
  expect(texts("main > ul li")[1]).toBe("EUR 180,000 planned, 100 % of it tied to an outcome.");
  expect(texts('[aria-label="Departments"] tbody tr')).toEqual([
    expect.stringContaining("Department SAL (SAL)errors") as unknown,
    expect.stringContaining("Department HR (HR)") as unknown,
    "Department IT (IT)missing",
    "Department LEG (LEG)missing",
  ]);
  expect(document.querySelectorAll("svg")).toHaveLength(4);
  expect(document.querySelectorAll("details.chart-table")).toHaveLength(4);
});

test("the gap is that of all counts together, with its interval and n", () => {
  open(page(review()));
  // By hand: women 60 of 240, men 120 of 360: 25 % less 33.3 % is -8.3 points; n = 600.
  const row = texts(".chart-table tbody tr").find((text) => text.startsWith("OUT-01"));
  expect(row).toMatch(/^OUT-01 .*-8\.3 %/);
  expect(row).toContain("n 600");
});

test("a department whose count is small is in no total, so that nothing can be subtracted back", () => {
  open(page(review(undefined, [groups, small, small])));
  const row = texts(".chart-table tbody tr").find((text) => text.startsWith("OUT-01"));
  // SAL alone: women 120, men 180.
  expect(row).toContain("n 300");
  expect(document.body.textContent).toContain("OUT-01: without HR and IT");
  // Where HR alone hides, the total less the others would be HR's: one more is left out, and both are named.
  open(page(review(undefined, [groups, small, groups])));
  expect(texts(".chart-table tbody tr").find((text) => text.startsWith("OUT-01"))).toContain("n 300");
  expect(document.body.textContent).toContain("OUT-01: without HR and IT");
  open(page(review(undefined, [small, small])));
  expect(texts('[aria-label="Outcomes measured"] tbody tr').join()).toContain("suppressed");
  expect(texts(".chart-table tbody tr").find((text) => text.startsWith("OUT-01"))).not.toMatch(/%|n \d/);
});

test.each(hostileTexts)("shows %j and never lets it act", (text) => {
  const html = page(review(text));
  open(html);
  expect(document.querySelectorAll("script, img, iframe, object, embed, form")).toHaveLength(0);
  expect(document.querySelectorAll("style")).toHaveLength(1);
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === "href") expect(value).toMatch(/^#/);
    }
  expect(html).toContain("default-src 'none'");
});

test("passes axe", async () => {
  open(page(review()));
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
});

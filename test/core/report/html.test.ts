/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import axe from "axe-core";
import type { CheckReport } from "../../../src/core/report/file-report";
import { checkReport } from "../../../src/core/report/file-report";
import { htmlReport } from "../../../src/core/report/html";
import { reportStyle, reportStyleHash } from "../../../src/core/report/report-style";
import { finding, result } from "./built-results";
import { hostileTexts } from "./hostile";

const rules = [
  {
    id: "line-tied-or-screened",
    title: "Every line is screened",
    rule: "Rule.",
    because: "Because.",
    remedy: "Remedy.",
    severity: "error",
  },
] as const;

const page = (report: CheckReport) => htmlReport(report, { rules, version: "0.1.0" });

const report = checkReport("2026-11-30", [
  {
    file: "sal.xlsx",
    result: result({
      findings: [
        ...Array.from({ length: 14 }, () => finding({ fixes: [{ title: "Mark 0", safe: false, edits: [] }] })),
        finding({ severity: "warning", criterion: "own-check", place: null }),
        finding({ waiver: { reason: "Merged", approver: "Chair", expires: "2027-01-31" } }),
      ],
      notChecked: [{ criterion: "shares-add-up", because: "No column Share." }],
    }),
  },
  { file: "hr.xlsx", result: result({ departmentCode: "HR" }) },
  { file: "old.xls", result: { status: "unreadable", reason: "An old .xls." } },
]);

function open(html: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
}

const texts = (selector: string) => Array.from(document.querySelectorAll(selector), (each) => each.textContent);

test("says which files, what was found in each, and what could not be checked", () => {
  open(page(report));
  expect(texts("h1")).toEqual(["Check of 3 workbooks, as of 2026-11-30"]);
  expect(texts("tbody tr > th > a, .files tbody tr > th:not(:has(a))")).toEqual(["sal.xlsx", "hr.xlsx", "old.xls"]);
  expect(texts("h2")).toEqual(["sal.xlsx", "old.xls"]);
  expect(texts("h3")).toEqual(["Budget", "The workbook", "Waived", "Not checked"]);
  expect(texts("h4")).toEqual([
    "Error: Every line is screened (line-tied-or-screened)",
    "Warning: own-check (own-check)",
  ]);
  expect(texts("details summary")).toContain("4 more like these");
  expect(document.querySelectorAll(".kind.error li")).toHaveLength(14);
  for (const link of document.querySelectorAll("a"))
    expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
});

test("is clean by axe's rules", async () => {
  open(page(report));
  // Colours are computed by no jsdom; they were measured in Chromium.
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("loads and runs nothing, and its policy lets in its own style alone", () => {
  open(page(report));
  const hash = createHash("sha256").update(reportStyle).digest("base64");
  expect(reportStyleHash).toBe(`sha256-${hash}`);
  expect(texts("style")).toEqual([reportStyle]);
  expect(document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(document.querySelector("script, link, img, iframe, object, [style], [onload], [onerror], [src]")).toBeNull();
});

test("text of a workbook stays text, wherever it stands", () => {
  const findings = hostileTexts.flatMap((text) => [
    finding({
      message: text,
      remedy: text,
      because: text,
      item: text,
      criterion: text,
      place: { sheet: text, cell: text },
    }),
    finding({ message: text, waiver: { reason: text, approver: text, expires: text } }),
  ]);
  const notChecked = hostileTexts.map((text) => ({ criterion: text, because: text }));
  open(
    page(
      checkReport("2026-11-30", [
        ...hostileTexts.map((text) => ({ file: text, result: result({ departmentCode: text, department: text }) })),
        { file: "a.xlsx", result: result({ findings, notChecked }) },
        { file: "b.xlsx", result: { status: "unreadable", reason: hostileTexts.join(" ") } },
      ]),
    ),
  );
  expect(document.querySelector("script, img, [onload], [onerror], [src], [href^=javascript]")).toBeNull();
  expect(texts("style")).toEqual([reportStyle]);
  expect(document.body.textContent).toContain("<script>alert(1)</script>");
  expect(document.body.innerHTML).not.toMatch(/[\u0000\u001b\u202e]/);
});

test("nothing checked is said", () => {
  open(page(checkReport("2026-11-30", [])));
  expect(document.querySelector("main")?.textContent).toContain("Nothing was checked.");
});

import { readRound } from "../../../src/core/domain/read-round";
import { makeWorkbook } from "../../../src/core/make-workbook";
import { templates } from "../../../src/core/templates/index";
import type { CheckedFinding } from "../../../src/core/findings/check-result";
import type { Fix } from "../../../src/core/findings/fix";
import type { Severity } from "../../../src/core/findings/finding";
import { cellAddress } from "../../../src/core/workbook/address";
import type { CellInput, CellValue } from "../../../src/core/workbook/cell-value";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { askForWaiver } from "../../../src/taskpane/problems/ask-for-waiver";
import { compareSnapshots } from "../../../src/taskpane/compare/compare-snapshots";
import { signingDesk } from "../../../src/taskpane/submit/signing-desk";
import type { Engine } from "../../../src/taskpane/pane-effects";

/** What each word in a cell is taken for: a small language in which a test writes a workbook with exactly the findings it needs. */
const rules: Record<
  string,
  { criterion: string; severity: Severity; message: string; choices: readonly CellInput[]; safe?: boolean }
> = {
  "1,200": {
    criterion: "number-not-text",
    severity: "error",
    message: "“1,200” is text.",
    choices: [1200],
    safe: true,
  },
  "3.4.": {
    criterion: "date-is-a-date",
    severity: "warning",
    message: "“3.4.” may be two days.",
    choices: [46115, 46085],
  },
  sunset: { criterion: "pilot-sunset", severity: "error", message: "This pilot has no sunset date.", choices: [] },
  note: { criterion: "envelope", severity: "info", message: "There is money left.", choices: [] },
  waived: { criterion: "owner", severity: "warning", message: "Nobody owns this.", choices: [] },
};

/**
 * An engine of four words, for tests of the pane that should not move when a criterion does.
 *
 * It judges the snapshot it is given, so fixing, re-checking and taking back are real. A workbook is a plan once its first
 * cell says "plan"; the word "unread" in a cell makes one check not run.
 */
export const cellEngine: Engine = {
  readRound,
  templates,
  askForWaiver,
  signingDesk,
  compare: compareSnapshots,
  workbookFor: (templateId, round, departmentCode, asOf) =>
    makeWorkbook(templateId, { round, asOf, ...(departmentCode === undefined ? {} : { departmentCode }) }),
  check: (snapshot) => {
    const titles = { "row-total": "Totals add up", "number-not-text": "Numbers are numbers" };
    const dateFields = new Set(["Pilots!Date"]);
    if (snapshot.sheets[0]?.values[0]?.[0] !== "plan")
      return {
        titles,
        dateFields,
        help: {},
        overview: null,
        settings: null,
        vocabulary: {},
        result: { status: "unreadable", reason: "The hidden sheet _plan is gone." },
      };
    const cells = cellsOf(snapshot);
    const findings = cells.flatMap(({ sheet, cell, value }) => toFinding(sheet, cell, value));
    const waiting = cells.filter(({ value }) => value === "unread");
    const count = (severity: Severity) =>
      findings.filter((found) => found.severity === severity && !found.waiver).length;
    const counts = {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      notChecked: waiting.length,
      waived: findings.filter(({ waiver }) => waiver).length,
    };
    return {
      titles,
      dateFields,
      help: {},
      overview: null,
      settings: null,
      vocabulary: {},
      result: {
        template: "five-quarter-plan",
        templateVersion: "1.0",
        department: "Sales",
        departmentCode: "SAL",
        round: "FY27",
        pack: "coalition-default@1",
        stage: "draft",
        fingerprint: "",
        asOf: "2026-11-30",
        status: counts.error > 0 ? "errors" : counts.warning > 0 ? "warnings" : "clean",
        counts,
        findings,
        notChecked: waiting.map(() => ({
          criterion: "row-total",
          because: "One row waits for a cell that can't be read.",
        })),
        checksRun: 21,
      },
    };
  },
};

function cellsOf({ sheets }: Snapshot): { sheet: string; cell: string; value: CellValue }[] {
  return sheets.flatMap(({ name, values }) =>
    values.flatMap((row, y) => row.map((value, x) => ({ sheet: name, cell: cellAddress(y, x), value }))),
  );
}

function toFinding(sheet: string, cell: string, value: CellValue): CheckedFinding[] {
  const rule = typeof value === "string" ? rules[value] : undefined;
  if (!rule) return [];
  const { criterion, severity, message, choices, safe = false } = rule;
  const fixes = choices.map((after): Fix => ({
    title: `Make it ${JSON.stringify(after)}`,
    safe,
    edits: [{ kind: "set-cells", sheet, range: cell, before: [[value]], after: [[after]] }],
  }));
  return [
    {
      criterion,
      severity,
      path: ["cells", cell],
      item: `SAL-${cell}`,
      field: criterion === "date-is-a-date" ? "Date" : null,
      message,
      remedy: `Mend ${cell}.`,
      because: "Sums would be wrong.",
      detail: {},
      waiver: value === "waived" ? { reason: "New team", approver: "Coalition chair", expires: "2027-01-31" } : null,
      place: { sheet, cell },
      fixes,
    },
  ];
}

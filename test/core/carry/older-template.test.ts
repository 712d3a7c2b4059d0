import { carry } from "../../../src/core/carry/carry";
import type { Plan } from "../../../src/core/domain/plan";
import type { Submission } from "../../../src/core/domain/submission";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import type { Blueprint } from "../../../src/core/workbook/blueprint";
import { milestone, pilot, plan, round } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";
import { olderBlueprint } from "./older-blueprint";

const rendered = (filled: Plan) =>
  renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: filled });

function read(blueprint: Blueprint): Submission {
  const reading = readWorkbook(snapshotOf(blueprint));
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.submission;
}

const today = { round: round(), departmentCode: "SAL", asOf: "2026-11-30" };
const filled = plan({ milestones: [milestone({ status: "Done" })] });

test("entries of an older template version stand in the current one's columns, renamed ones too", () => {
  const old = read(olderBlueprint(rendered(filled)));
  expect(old.workbook).toMatchObject({ templateVersion: "0.9", currentVersion: "1.0" });

  const { plan: carried, left } = carry(old, today);
  expect(carried.pilots).toEqual([pilot()]);
  expect(carried.budget).toEqual(filled.budget);
  // Within the same round what is done comes along; only the column that 0.9 lacked is blank.
  expect(carried.milestones).toEqual([milestone({ status: "Done", nextCheckIn: undefined })]);
  expect(left).toEqual([
    {
      kind: "left",
      table: "Workbook",
      item: null,
      message:
        'Column "Next check-in" of Milestones is missing. What it held did not move; in the new plan it is blank.',
    },
  ]);

  const now = read(rendered(carried));
  expect(now.workbook).toMatchObject({ templateVersion: "1.0", columns: [] });
  expect(now.missingParts.size).toBe(0);
  expect(now.pilots).toEqual([pilot()]);
});

test("carrying a plan of the current version gives the same plan", () => {
  const { plan: carried, left } = carry(read(rendered(filled)), today);
  expect(left).toEqual([]);
  const { workbook: _workbook, ownRound: _round, missingParts: _missing, ...tables } = filled;
  expect(carried).toEqual(tables);
});

import { defaultPack } from "../../src/core/domain/pack";
import { renderTemplate } from "../../src/core/render/render-template";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { plan, round } from "../support/plan";
import { actual, line } from "../support/rows";

/** What the benchmarks of a review check with. */
export const reviewOptions = { asOf: "2026-11-30", round: round(), pack: defaultPack };

/**
 * A submission with so many budget lines.
 *
 * @param spent whether something was spent on the first line: then each of the others, on which nothing was, is a finding. Otherwise that
 * nothing was entered is one.
 */
export async function submissionOf(lines: number, spent: boolean): Promise<Uint8Array> {
  const budget = Array.from({ length: lines }, (_, index) =>
    line({ id: `SAL-BL-${String(index + 1).padStart(4, "0")}` }),
  );
  const actuals = spent ? [actual({ lineId: "SAL-BL-0001", quarter: "FY27-Q1" })] : [];
  const filled = { ...plan(), budget, splits: [], actuals, moves: [] };
  return writeBlueprint(
    renderTemplate("five-quarter-plan", { round: reviewOptions.round, departmentCode: "SAL", plan: filled }),
  );
}

import { readFileSync } from "node:fs";
import { readRound } from "../../src/core/domain/read-round";
import { renderTemplate } from "../../src/core/render/render-template";
import type { Blueprint } from "../../src/core/workbook/blueprint";

/** The empty five-quarter plan of the sample round's first department, as `new` and the pane make it. */
export function samplePlan(): Blueprint {
  const answer = readRound(readFileSync("assets/sample/round.json", "utf8"));
  if (!answer.round) throw new Error(answer.problems?.join("\n") ?? "The sample round could not be read.");
  const department = answer.round.departments[0];
  if (!department) throw new Error("The sample round has no department.");
  return renderTemplate("five-quarter-plan", { round: answer.round, departmentCode: department.code });
}

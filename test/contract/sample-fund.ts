import { renderTemplate } from "../../src/core/render/render-template";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { sampleFund } from "../sample/fund";
import { sampleRound } from "../sample/sample-round";

/** The sample round's pilot fund with what was applied for, scored, awarded and spent: a workbook of ours with charts over formulas. */
export function samplePilotFund(): Blueprint {
  return renderTemplate("pilot-fund", { round: sampleRound(), fund: sampleFund() });
}

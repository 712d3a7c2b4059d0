import { renderTemplate } from "../../src/core/render/render-template";
import { templates } from "../../src/core/templates/index";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { sampleGapSheet } from "../sample/roster";
import { sampleFilling } from "../sample/sample-filling";
import { sampleDay, sampleRound } from "../sample/sample-round";

/** Every registered template, filled with the sample round: Sales' plan, the fund, the book, and a gap sheet of a made-up roster. */
export function filledTemplates(): (readonly [id: string, blueprint: Blueprint])[] {
  const round = sampleRound();
  // Few people: their rows all look alike, and what they cost is time.
  const filling = { ...sampleFilling(), gapSheet: sampleGapSheet(40) };
  return templates.map(({ id, scope }) => [
    id,
    renderTemplate(id, {
      round,
      asOf: sampleDay,
      ...filling,
      ...(scope === "department" ? { departmentCode: "SAL" } : {}),
    }),
  ]);
}

import { renderTemplate } from "../../src/core/render/render-template";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { editsOfChanges } from "./edits-of-changes";
import type { Sample } from "./samples";
import { sampleRound } from "./sample-round";

/** A sample's workbook as the product writes it, and then as people left it; the same bytes each time. */
export async function submissionFile({ code, plan, spoiled }: Sample): Promise<XlsxFile> {
  const file = new XlsxFile();
  await file.build(renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: code, plan }));
  await file.apply(editsOfChanges(spoiled, await file.snapshot()));
  return file;
}

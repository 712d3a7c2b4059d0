import { renderTemplate } from "../../src/core/render/render-template";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { cleanBook } from "./clean-book";
import { sampleFund } from "./fund";
import { sampleDay, sampleRound } from "./sample-round";

/** The coalition's own workbooks of the sample round, by the names of their files in test/golden/resaved. */
export const coalitionNames = ["fund", "book"] as const;

/** One of them as the product writes it, with nothing wrong in it; the same bytes each time. */
export async function coalitionFile(name: (typeof coalitionNames)[number]): Promise<XlsxFile> {
  const given = { round: sampleRound(), asOf: sampleDay };
  const file = new XlsxFile();
  await file.build(
    name === "fund"
      ? renderTemplate("pilot-fund", { ...given, fund: sampleFund() })
      : renderTemplate("coalition-book", { ...given, book: cleanBook() }),
  );
  return file;
}

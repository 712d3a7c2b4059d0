import { readFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "../../src/core/domain/fingerprint";
import { checkSnapshot } from "../../src/core/pipeline";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { coalitionContentOf } from "../sample/coalition-content-of";
import { coalitionFile, coalitionNames } from "../sample/coalition-files";
import { contentOf } from "../sample/content-of";
import { sampleDay } from "../sample/sample-round";
import { cleanSamples } from "../sample/samples";
import { submissionFile } from "../sample/submission-file";

/** Files that `npm run samples` had these programs save; the pattern is how each names itself in them. */
const programs = { libreoffice: /^LibreOffice/, openpyxl: /^(Microsoft Excel|openpyxl)/ };

describe.each(cleanSamples.map((sample) => [sample.code, sample] as const))("%s", (code, sample) => {
  test.each(Object.entries(programs))("saved by %s it stays clean, and is what was promised", async (name, itself) => {
    const bytes = readFileSync(path.join(__dirname, "resaved", `${code}-${name}.xlsx`));
    const snapshot = await new XlsxFile(bytes).snapshot();
    const result = checkSnapshot(snapshot, { asOf: sampleDay });
    const ours = await (await submissionFile(sample)).snapshot();

    expect(snapshot.application).toMatch(itself);
    expect(result).toMatchObject({ status: "clean", findings: [], notChecked: [] });
    expect(result).toMatchObject({ fingerprint: fingerprint(sample.plan) });
    expect(contentOf(snapshot)).toEqual(contentOf(ours));
  });
});

test.each(coalitionNames)("the coalition's %s stays clean and says the same when LibreOffice has saved it", async (name) => {
  const bytes = readFileSync(path.join(__dirname, "resaved", `${name}-libreoffice.xlsx`));
  const snapshot = await new XlsxFile(bytes).snapshot();

  expect(snapshot.application).toMatch(programs.libreoffice);
  expect(checkSnapshot(snapshot, { asOf: sampleDay })).toMatchObject({ status: "clean", findings: [], notChecked: [] });
  expect(coalitionContentOf(snapshot)).toEqual(coalitionContentOf(await (await coalitionFile(name)).snapshot()));
});

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkSnapshot } from "../../src/core/pipeline";
import { fileText } from "../../src/core/report/text";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { sampleDay, sampleFolder } from "../sample/sample-round";
import { samples, submissionName } from "../sample/samples";

/**
 * What `coalition check` says of each sample submission, word for word. A text that changed is left beside the old one as
 * CODE-changed.txt; `npm run golden` accepts it.
 */
test.each(samples.map((sample) => [sample.code, submissionName(sample)] as const))("%s", async (code, file) => {
  const bytes = readFileSync(path.join(sampleFolder, "submissions", file));
  const result = checkSnapshot(await new XlsxFile(bytes).snapshot(), { asOf: sampleDay });
  const text = fileText({ file, result });

  const golden = path.join(__dirname, `${code}.txt`);
  const changed = path.join(__dirname, `${code}-changed.txt`);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, text);
  const known = existsSync(golden) ? readFileSync(golden, "utf8") : "";
  rmSync(changed, { force: true });
  if (text === known) return;
  writeFileSync(changed, text);
  const where = [golden, changed].map((name) => path.relative(process.cwd(), name));
  // Throws: the lines that differ, below what to do about them.
  expect(`Compare ${where.join(" with ")}; if the new text is right, npm run golden.\n${text}`).toBe(known);
});

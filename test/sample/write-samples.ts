import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { coalitionContentOf } from "./coalition-content-of";
import { coalitionFile, coalitionNames } from "./coalition-files";
import { contentOf } from "./content-of";
import { resavedByLibreOffice, resavedByOpenpyxl } from "./resave";
import { sampleFolder } from "./sample-round";
import { cleanSamples, samples, submissionName } from "./samples";
import { submissionFile } from "./submission-file";

/** Where the clean samples and the coalition's own workbooks lie as other programs save them. */
const resavedFolder = path.join(__dirname, "../golden/resaved");

/**
 * Writes the sample round's submissions: `npm run samples`. Nothing is random, so running it again changes no byte.
 *
 * Files that another program saves would differ each time, so those are only written when their content changed; that needs LibreOffice
 * (SOFFICE names another one than `soffice`) and Python with openpyxl (PYTHON names another one than `python3`).
 */
async function main(): Promise<void> {
  const folder = path.join(sampleFolder, "submissions");
  for (const to of [folder, resavedFolder]) mkdirSync(to, { recursive: true });
  for (const sample of samples) {
    const file = await submissionFile(sample);
    const target = path.join(folder, submissionName(sample));
    if (sample.savedByLibreOffice) await resave(target, file, resavedByLibreOffice);
    else write(target, file.bytes);
    if (!cleanSamples.includes(sample)) continue;
    await resave(path.join(resavedFolder, `${sample.code}-libreoffice.xlsx`), file, resavedByLibreOffice);
    await resave(path.join(resavedFolder, `${sample.code}-openpyxl.xlsx`), file, resavedByOpenpyxl);
  }
  for (const name of coalitionNames)
    await resave(
      path.join(resavedFolder, `${name}-libreoffice.xlsx`),
      await coalitionFile(name),
      resavedByLibreOffice,
      coalitionContentOf,
    );
}

async function resave(
  target: string,
  file: XlsxFile,
  by: (bytes: Uint8Array) => Uint8Array,
  of: (snapshot: Snapshot) => unknown = contentOf,
): Promise<void> {
  if (existsSync(target)) {
    const [old, current] = [await new XlsxFile(readFileSync(target)).snapshot(), await file.snapshot()];
    if (isDeepStrictEqual(of(old), of(current))) return;
  }
  write(target, by(file.bytes));
}

function write(target: string, bytes: Uint8Array): void {
  writeFileSync(target, bytes);
  console.log(`${path.relative(process.cwd(), target)}  ${Math.ceil(bytes.length / 1024)} kB`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

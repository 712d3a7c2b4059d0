import { readFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "../../src/core/domain/fingerprint";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { contentOf } from "./content-of";
import { sampleFolder } from "./sample-round";
import { samples, submissionName, type Sample } from "./samples";
import { submissionFile } from "./submission-file";

const rows = (kept: readonly Sample[]) => kept.map((sample) => [sample.code, sample] as const);

async function committedAndWritten(sample: Sample) {
  const committed = readFileSync(path.join(sampleFolder, "submissions", submissionName(sample)));
  return { committed, written: await submissionFile(sample) };
}

test.each(rows(samples.filter(({ savedByLibreOffice }) => !savedByLibreOffice)))(
  "%s: writing it again gives the bytes of the repository (else npm run samples)",
  async (_code, sample) => {
    const { committed, written } = await committedAndWritten(sample);
    expect(Buffer.compare(committed, Buffer.from(written.bytes))).toBe(0);
  },
);

test.each(rows(samples.filter(({ savedByLibreOffice }) => savedByLibreOffice)))(
  "%s: saved by LibreOffice it holds what was written (else npm run samples)",
  async (_code, sample) => {
    const { committed, written } = await committedAndWritten(sample);
    const [theirs, ours] = [await new XlsxFile(committed).snapshot(), await written.snapshot()];
    expect(theirs.application).toMatch(/^LibreOffice/);
    expect(contentOf(theirs)).toEqual(contentOf(ours));
    expect(fingerprint(contentOf(theirs))).toBe(fingerprint(contentOf(ours)));
  },
);

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findWorkbooks } from "../../src/cli/find-workbooks";
import { reviewSnapshot } from "../../src/core/review-snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import type { Benchmark } from "./benchmark";
import { reviewOptions, submissionOf } from "./review-files";
import { cpuOf, medianOf } from "./timed";

const files = 10_000;
const megabyte = 1024 * 1024;

/** The submission with a text of a megabyte, full of markup, in the place of the first line's description. */
function withLongText(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/sharedStrings.xml";
  const description = /(<t[^>]*>)Mentoring for account leads(<)/;
  const strings = strFromU8(parts[name] ?? new Uint8Array());
  if (!description.test(strings)) throw new Error("the submission has no description to replace");
  const long = "a&lt;b&gt; =1+1 ".repeat(Math.ceil(megabyte / 16)).slice(0, megabyte);
  parts[name] = strToU8(strings.replace(description, `$1${long}$2`));
  return zipSync(parts);
}

async function review(bytes: Uint8Array): Promise<void> {
  const { status } = reviewSnapshot(await readSnapshot(bytes), reviewOptions);
  if (status !== "reviewed") throw new Error(`the review answered ${status}`);
}

/** Times of looking through a folder of files that are none of ours, and of listing it. */
async function searching(): Promise<{ search: number; list: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), "coalition-bench-"));
  try {
    for (let index = 0; index < files; index += 1) writeFileSync(path.join(folder, `notes-${index}.txt`), "");
    const list = await medianOf(5, () => readdirSync(folder, { withFileTypes: true }));
    const search = await medianOf(5, () => findWorkbooks([folder], folder));
    return { search, list };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const benchmark: Benchmark = {
  name: "Odd input of a review: a megabyte in one cell, and 10,000 files that are no workbooks",
  async run() {
    const ordinary = await submissionOf(60, false);
    const long = withLongText(ordinary);
    const times: number[] = [];
    for (const bytes of [ordinary, long]) {
      for (let run = 0; run < 10; run += 1) await review(bytes);
      times.push(
        await cpuOf(async () => {
          for (let run = 0; run < 40; run += 1) await review(bytes);
        }),
      );
    }
    const [usual = 1, odd = 1] = times;
    const { search, list } = await searching();
    return [
      `a megabyte in one cell: ${(odd / usual).toFixed(1)} times an ordinary plan of 60 lines (${(odd / 40).toFixed(0)} ms of processor time)`,
      `10,000 other files in a folder: ${(search / list).toFixed(1)} times listing it (${search.toFixed(0)} ms)`,
    ];
  },
};

export default benchmark;

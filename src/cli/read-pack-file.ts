import path from "node:path";
import type { Pack } from "../core/domain/pack";
import { readPack } from "../core/domain/read-pack";
import { knownCriteria } from "../core/known-criteria";
import { packOfBook, type PackOfBook } from "../core/read/pack-of-book";
import type { Snapshot } from "../core/workbook/snapshot";
import { XlsxFile } from "../xlsx/xlsx-file";
import { unreadable } from "./check-workbook";
import { hasWorkbookEnding } from "../core/review/kind-of-file";
import { readFileBytes } from "./read-file";
import { readText } from "./read-text";
import { Refusal } from "./refusal";
import { unknownSettings } from "./unknown-settings";

/**
 * The pack in a `pack.json`, or on the Criteria sheet of a coalition book.
 *
 * @throws Refusal with one line a problem, each with the file, where in it and what to do
 */
export async function readPackFile(name: string, cwd: string): Promise<Pack> {
  const { pack, problems } = hasWorkbookEnding(name)
    ? await packInBookFile(name, cwd)
    : readPack(await readText(name, "pack", cwd));
  const lines = pack === undefined ? problems : unknownSettings(pack);
  if (pack === undefined || lines.length > 0) throw new Refusal(lines.map((problem) => `${name}: ${problem}`));
  return pack;
}

async function packInBookFile(name: string, cwd: string): Promise<PackOfBook> {
  const { bytes, problem } = await readFileBytes(path.resolve(cwd, name));
  if (bytes === undefined) return { problems: [problem] };
  let snapshot: Snapshot;
  try {
    snapshot = await new XlsxFile(bytes).snapshot();
  } catch (error) {
    return { problems: [unreadable(error).reason] };
  }
  return packOfBook(snapshot, knownCriteria);
}

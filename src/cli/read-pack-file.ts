import path from "node:path";
import type { Pack } from "../core/domain/pack";
import { packFromBook } from "../core/domain/pack-from-book";
import { readPack } from "../core/domain/read-pack";
import { knownCriteria } from "../core/known-criteria";
import { readBook } from "../core/read/read-coalition-workbook";
import type { Snapshot } from "../core/workbook/snapshot";
import { XlsxFile } from "../xlsx/xlsx-file";
import { unreadable } from "./check-workbook";
import { hasWorkbookEnding } from "./find-workbooks";
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
    ? await packOfBook(name, cwd)
    : readPack(await readText(name, "pack", cwd));
  const lines = pack === undefined ? problems : unknownSettings(pack);
  if (pack === undefined || lines.length > 0) throw new Refusal(lines.map((problem) => `${name}: ${problem}`));
  return pack;
}

type PackOfBook =
  | { readonly pack: Pack; readonly problems?: undefined }
  | { readonly pack?: undefined; readonly problems: readonly string[] };

async function packOfBook(name: string, cwd: string): Promise<PackOfBook> {
  const { bytes, problem } = await readFileBytes(path.resolve(cwd, name));
  if (bytes === undefined) return { problems: [problem] };
  let snapshot: Snapshot;
  try {
    snapshot = await new XlsxFile(bytes).snapshot();
  } catch (error) {
    return { problems: [unreadable(error).reason] };
  }
  const reading = readBook(snapshot);
  if (reading.unreadable !== undefined) return { problems: [reading.unreadable] };
  const { content, sources, missingParts, workbook, round } = reading;
  // Half a pack would leave criteria on that somebody switched off, unseen.
  const lost = [...missingParts].filter(([part]) => packParts.includes(part.split(".")[0] ?? part));
  if (lost.length > 0) return { problems: [...new Set(lost.map(([, because]) => because))] };
  const unread = workbook.unreadable.filter(({ key }) => packParts.includes(key.split(".")[0] ?? key));
  if (unread.length > 0)
    return {
      problems: unread.map(
        ({ key, label, text }) => `${cellOf(sources.places, key)}: "${text}" in ${label} can't be read. Type it again.`,
      ),
    };
  const found = packFromBook(content, round.pack, knownCriteria);
  return found.pack === undefined
    ? {
        problems: found.problems.map(
          ({ path: where, message }) => `${cellOf(sources.places, where.join("."))}: ${message}`,
        ),
      }
    : found;
}

const packParts: readonly string[] = ["criteria", "scoring", "vocabulary", "ownChecks"];

function cellOf(places: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>, key: string): string {
  const place = places.get(key);
  return place === undefined ? "Criteria" : `${place.sheet}!${place.cell}`;
}

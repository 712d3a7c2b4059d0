import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSnapshot } from "../../src/core/pipeline";
import { renderTemplate } from "../../src/core/render/render-template";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { sampleDay, sampleRound } from "../sample/sample-round";
import { cleanSamples, samples } from "../sample/samples";
import { snapshotOf } from "../support/snapshot-of";
import { corruptible } from "./corruptible";
import type { Corruption } from "./corruption";
import { formCorruptions } from "./form-corruptions";
import { typedCorruptions } from "./typed-corruptions";

/**
 * From clean workbooks, one corruption a criterion and place: each must be found as that criterion at that cell, with nothing beside it
 * but what it says may follow. What was found before the corruption is taken off, so that the departments whose plans aren't clean by
 * themselves are tried too.
 */
const written = samples.map(({ code, plan }) => {
  const blueprint = renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: code, plan });
  return [code, async () => snapshotOf(blueprint)] as const;
});
const resaved = cleanSamples.map(({ code }) => {
  const file = join(__dirname, `../golden/resaved/${code}-libreoffice.xlsx`);
  return [`${code} saved again by LibreOffice`, async () => new XlsxFile(readFileSync(file)).snapshot()] as const;
});

interface Said {
  readonly criterion: string;
  readonly cell: string;
  readonly message: string;
}

function check(snapshot: Snapshot): readonly Said[] {
  const result = checkSnapshot(snapshot, { asOf: sampleDay });
  if (result.status === "unreadable") throw new Error(result.reason);
  return result.findings
    .filter(({ waiver }) => waiver === null)
    .map(({ criterion, place, message }) => ({
      criterion,
      cell: place === null ? "" : `${place.sheet}!${place.cell}`,
      message,
    }));
}

/** What is wrong with the answer to a corruption, in one line; undefined where it is right. */
function fault({ name, criterion, cell, also, snapshot }: Corruption, before: readonly Said[]): string | undefined {
  const stood = (one: Said, sameMessage: boolean) =>
    before.some(
      (old) =>
        old.criterion === one.criterion && old.cell === one.cell && (!sameMessage || old.message === one.message),
    );
  const all = check(snapshot);
  const hits = all.filter(
    (one) =>
      one.criterion === criterion &&
      (cell.endsWith("!") ? one.cell.startsWith(cell) : one.cell === cell) &&
      !stood(one, true),
  );
  // What stood there before may say it in other words now: a row that has lost its ID is named otherwise.
  const found = all.filter((one) => hits.includes(one) || !stood(one, false));
  const others = found.filter((one) => !hits.includes(one) && !also.includes(one.criterion));
  const told = found.map((one) => `${one.criterion} ${one.cell} "${one.message}"`).join("; ");
  if (hits.length !== 1) return `${name} should be one finding at ${cell}; found: ${told || "nothing"}`;
  return others.length === 0 ? undefined : `${name} brings more than it should: ${told}`;
}

/**
 * One place of every second kind of corruption, other kinds and places in each workbook, so that each kind is tried in six of the twelve
 * in bearable time; all of them with CORRUPTIONS=all.
 */
function chosen(all: readonly Corruption[], workbook: number): readonly Corruption[] {
  if (process.env["CORRUPTIONS"] === "all") return all;
  const kinds = new Map<string, Corruption[]>();
  for (const corruption of all) {
    const kind = corruption.name.replace(/\d+/g, "#").replace(/ = .*/, "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), corruption]);
  }
  return [...kinds.values()].flatMap((places, kind) =>
    (kind + workbook) % 2 === 0 ? [] : (places[(workbook * 7) % places.length] ?? []),
  );
}

const workbooks = [...written, ...resaved].map(([name, open], index) => [name, index, open] as const);

describe.each(workbooks)("%s", (_name, index, open) => {
  test("each corruption is found as what it is, where it is, and nothing else", async () => {
    const book = corruptible(await open());
    const before = check(book.snapshot);
    const corruptions = [...typedCorruptions(book), ...formCorruptions(book)];
    expect(corruptions.length).toBeGreaterThan(100);
    const faults = chosen(corruptions, index).flatMap((corruption) => fault(corruption, before) ?? []);
    expect(faults).toEqual([]);
  }, 300_000);
});

test.each(cleanSamples.map(({ code, plan }) => [code, plan] as const))(
  "%s is clean before anything is done",
  (code, plan) => {
    const blueprint = renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: code, plan });
    expect(check(snapshotOf(blueprint))).toEqual([]);
  },
);

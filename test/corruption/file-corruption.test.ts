import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderTemplate } from "../../src/core/render/render-template";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { cleanBook } from "../sample/clean-book";
import { sampleFund } from "../sample/fund";
import { sampleDay, sampleRound } from "../sample/sample-round";
import { sal } from "../sample/sal";
import { areFileActs, patched, type FileAct } from "./acts/patched";
import { bookCorruptions } from "./coalition/book";
import { fundCorruptions } from "./coalition/fund";
import { corruptibleBook, corruptibleFund, corruptiblePlan, type Corruptible } from "./corruptible";
import type { Corruption, Corrupting } from "./corruption";
import { answerTo, Judge } from "./fault";
import { planCorruptions } from "./plan/plan-corruptions";

/*
 * One corruption a criterion in real files: those that the product writes, and the same saved again by LibreOffice. The files' XML is
 * changed as text and read by src/xlsx, so that what the mass of corruptions takes for granted (that a file shows itself as the snapshot
 * does) is tried for every criterion.
 */
const given = { round: sampleRound(), asOf: sampleDay };
const resaved = (name: string) => async () =>
  readFileSync(join(__dirname, `../golden/resaved/${name}-libreoffice.xlsx`));
const plan = async () =>
  writeBlueprint(renderTemplate("five-quarter-plan", { ...given, departmentCode: "SAL", plan: sal }));
const fund = async () => writeBlueprint(renderTemplate("pilot-fund", { ...given, fund: sampleFund() }));
const book = async () => writeBlueprint(renderTemplate("coalition-book", { ...given, book: cleanBook() }));

/** What no file can be given in a line of XML; the host's own tests read such files. */
const inMemoryOnly = ["round-current"];

function judged<Book extends Corruptible>(
  bytesOf: () => Promise<Uint8Array>,
  open: (snapshot: Corruptible["snapshot"], turn: number) => Book,
  corruptions: Corrupting<Book>,
  turn: number,
) {
  test("one place a criterion", async () => {
    const bytes = await bytesOf();
    const snapshot = await new XlsxFile(bytes).snapshot();
    const corruptible = open(snapshot, turn);
    const judge = new Judge(snapshot);
    const faults: string[] = [];
    for (const [criterion, make] of Object.entries(corruptions)) {
      const one = chosenFor(make(corruptible), turn);
      if (one === undefined) {
        if (!inMemoryOnly.includes(criterion)) faults.push(`${criterion} has nothing that can be done to a file`);
        continue;
      }
      const file = new XlsxFile(patched(bytes, [...one.before, ...one.acts]));
      const fault = judge.faultIn(answerTo(await file.snapshot(), one.options), one);
      if (fault !== undefined) faults.push(fault);
    }
    expect(faults).toEqual([]);
  }, 60_000);
}

type FileCorruption = Corruption & { readonly before: readonly FileAct[]; readonly acts: readonly FileAct[] };

/** Another one for each turn, of those that can be done to a file. */
function chosenFor(all: readonly Corruption[], turn: number): FileCorruption | undefined {
  const able = all.filter(
    (one): one is FileCorruption => one.acts.length > 0 && areFileActs([...one.before, ...one.acts]),
  );
  return able[(turn * 11) % Math.max(1, able.length)];
}

describe("a plan", () => judged(plan, corruptiblePlan, planCorruptions, 0));
describe("a plan saved again by LibreOffice", () => judged(resaved("SAL"), corruptiblePlan, planCorruptions, 1));
describe("a pilot fund", () => judged(fund, corruptibleFund, fundCorruptions, 2));
describe("a pilot fund saved again by LibreOffice", () => judged(resaved("fund"), corruptibleFund, fundCorruptions, 3));
describe("a coalition book", () => judged(book, corruptibleBook, bookCorruptions, 4));
describe("a coalition book saved again by LibreOffice", () =>
  judged(resaved("book"), corruptibleBook, bookCorruptions, 5));

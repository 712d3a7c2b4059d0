import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriaOfBook } from "../../src/core/known-criteria";
import { fundCriteria } from "../../src/core/criteria/fund";
import { renderTemplate } from "../../src/core/render/render-template";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { cleanBook } from "../sample/clean-book";
import { sampleFund } from "../sample/fund";
import { sampleDay, sampleRound } from "../sample/sample-round";
import { snapshotOf } from "../support/snapshot-of";
import { chosen } from "./chosen";
import { bookCorruptions } from "./coalition/book";
import { fundCorruptions } from "./coalition/fund";
import { corruptibleBook, corruptibleFund, type Corruptible } from "./corruptible";
import type { Corrupting } from "./corruption";
import { answerTo, Judge } from "./fault";

/* The same as for plans, for the coalition's own workbooks: as the product writes them, and as LibreOffice saves them again. */
const given = { round: sampleRound(), asOf: sampleDay };
const written = {
  fund: async () => snapshotOf(renderTemplate("pilot-fund", { ...given, fund: sampleFund() })),
  book: async () => snapshotOf(renderTemplate("coalition-book", { ...given, book: cleanBook() })),
};
const resaved = (name: "fund" | "book") => async () =>
  new XlsxFile(readFileSync(join(__dirname, `../golden/resaved/${name}-libreoffice.xlsx`))).snapshot();

test("every criterion of the fund and the book has corruptions, and there are none of others", () => {
  expect(Object.keys(fundCorruptions).sort()).toEqual(fundCriteria.map(({ id }) => id).sort());
  expect(Object.keys(bookCorruptions).sort()).toEqual(criteriaOfBook.map(({ id }) => id).sort());
});

function judged<Book extends Corruptible>(
  snapshot: () => Promise<Snapshot>,
  open: (snapshot: Snapshot, turn: number) => Book,
  corruptions: Corrupting<Book>,
  { turn, most }: { readonly turn: number; readonly most: number },
) {
  let book: Book;
  let judge: Judge;
  beforeAll(async () => {
    book = open(await snapshot(), turn);
    judge = new Judge(book.snapshot);
  });
  test("says nothing before anything is done", () => {
    expect(answerTo(book.snapshot)).toEqual({ said: [], notChecked: [] });
  });
  test.each(Object.keys(corruptions))("%s", (criterion) => {
    const all = corruptions[criterion]?.(book) ?? [];
    expect(all.length).toBeGreaterThan(0);
    expect(chosen(all, turn, most).flatMap((corruption) => judge.faultOf(corruption) ?? [])).toEqual([]);
  });
}

describe("the pilot fund", () => judged(written.fund, corruptibleFund, fundCorruptions, { turn: 0, most: 30 }));
describe("the pilot fund saved again by LibreOffice", () =>
  judged(resaved("fund"), corruptibleFund, fundCorruptions, { turn: 1, most: 10 }));
describe("the coalition book", () => judged(written.book, corruptibleBook, bookCorruptions, { turn: 0, most: 30 }));
describe("the coalition book saved again by LibreOffice", () =>
  judged(resaved("book"), corruptibleBook, bookCorruptions, { turn: 1, most: 10 }));

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyBook, type BookContent } from "../../../src/core/domain/book-content";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { readBook } from "../../../src/core/read/read-coalition-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { decision } from "../../support/coalition";
import { round as smallRound } from "../../support/plan";
import { commandLine } from "../command-line";
import { temporaryFolder } from "../temporary-folder";
import { planBytes, writeDated } from "./plan-files";

/* A book or fund that somebody works in: before a review, between two, and while one runs. */
jest.setTimeout(60_000);
const folder = temporaryFolder();
const round = smallRound();
const at = (...parts: string[]) => path.join(folder, ...parts);
const coalition = commandLine(folder);
const args = (out: string, ...more: string[]) => ["review", "plans", "--round", "round.json", "--out", out, ...more];

async function bookBytes(changes: Partial<BookContent> = {}): Promise<Uint8Array> {
  const file = new XlsxFile();
  await file.build(renderTemplate("coalition-book", { round, book: { ...emptyBook(round), ...changes } }));
  return file.bytes;
}

async function bookIn(file: string): Promise<BookContent> {
  const reading = readBook(await new XlsxFile(readFileSync(at(file))).snapshot(), round);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.content;
}

/** The command line, beside which somebody does something while the first plan is read. */
function whileReading(happens: () => void): ReturnType<typeof commandLine> {
  let isDone = false;
  return commandLine(folder, (jobs) => ({
    ...jobs,
    review: async (bytes, options) => {
      if (!isDone) happens();
      isDone = true;
      return jobs.review(bytes, options);
    },
  }));
}

beforeAll(async () => {
  mkdirSync(at("plans"));
  writeFileSync(at("round.json"), JSON.stringify(round));
  writeDated(at("plans"), "sal.xlsx", await planBytes(round, "SAL"));
});

test("a book that was worked in since the last review stops the next one, unless it is given", async () => {
  await coalition(...args("living"));
  const worked = await bookBytes({ decisions: [decision({ id: "D-07" })], charter: { quorum: "Five of us" } });
  writeFileSync(at("living", "coalition-book.xlsx"), worked);
  const refused = await coalition(...args("living"));
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("living holds coalition-book.xlsx, which is not as a review wrote it");
  expect(refused.err).toContain("Give a book with --book");

  const { code, out } = await coalition(...args("living", "--book", "living/coalition-book.xlsx"));
  expect(code).toBe(1);
  expect(out).toContain("Note: The coalition-book.xlsx that was given is kept as coalition-book-earlier-1.xlsx.");
  // The original, byte for byte, under another name; what was typed in it, in the new one too.
  expect(readFileSync(at("living", "coalition-book-earlier-1.xlsx")).equals(Buffer.from(worked))).toBe(true);
  const book = await bookIn("living/coalition-book.xlsx");
  expect(book.decisions.map(({ id }) => id)).toEqual(["D-07"]);
  expect(book.charter.quorum).toBe("Five of us");
  expect(book.submissions[0]).toMatchObject({ department: "SAL", status: "Received" });

  // Untouched since, it is ours and replaced; nothing piles up.
  const again = await coalition(...args("living", "--book", "living/coalition-book.xlsx"));
  expect(again.out).not.toContain("is kept as");
  expect(readdirSync(at("living")).filter((name) => name.startsWith("coalition-book"))).toEqual([
    "coalition-book-earlier-1.xlsx",
    "coalition-book.xlsx",
  ]);
});

test("a fund that lies in the results and was worked in is taken in and kept, too", async () => {
  const file = new XlsxFile();
  const award = { pilotId: "SAL-P-01", awards: [0, 5000, 0, 0, 0], conditions: undefined, decisionId: "D-01" };
  await file.build(renderTemplate("pilot-fund", { round, fund: { ...emptyFund(round), awards: [award] } }));
  mkdirSync(at("funded"));
  writeFileSync(at("funded", "pilot-fund.xlsx"), file.bytes);
  const { out } = await coalition(...args("funded", "--fund", "funded/pilot-fund.xlsx"));
  expect(out).toContain("Note: The pilot-fund.xlsx that was given is kept as pilot-fund-earlier-1.xlsx.");
});

test("a result that somebody saves while the review runs is kept; the review's own goes beside it, and is said", async () => {
  await coalition(...args("shared"));
  const theirs = await bookBytes({ decisions: [decision()] });
  writeDated(at("plans"), "hr.xlsx", await planBytes(round, "HR"));
  const busy = whileReading(() => writeFileSync(at("shared", "coalition-book.xlsx"), theirs));
  const { code, out } = await busy(...args("shared"));
  expect(code).toBe(2);
  expect(out).toContain(
    "Note: Somebody changed coalition-book.xlsx while the review ran. Theirs is kept, and this review's is coalition-book-review-1.xlsx.",
  );
  expect(out).toContain("Wrote coalition-book-review-1.xlsx, report.html,");
  expect(readFileSync(at("shared", "coalition-book.xlsx")).equals(Buffer.from(theirs))).toBe(true);
  expect((await bookIn("shared/coalition-book-review-1.xlsx")).submissions).toHaveLength(2);
  // As that note says: with the book given, both are in one.
  const both = await coalition(...args("shared", "--book", "shared/coalition-book.xlsx"));
  expect(both.code).toBe(1);
  expect((await bookIn("shared/coalition-book.xlsx")).decisions).toHaveLength(1);
});

test("a book that is given and saved while the review runs: the copy is without what was typed since, and that is said", async () => {
  writeFileSync(at("book.xlsx"), await bookBytes());
  const later = await bookBytes({ decisions: [decision()] });
  const busy = whileReading(() => writeFileSync(at("book.xlsx"), later));
  const { code, out } = await busy(...args("elsewhere", "--book", "book.xlsx"));
  expect(code).toBe(2);
  expect(out).toContain(
    "Note: book.xlsx was changed while the review ran. What was typed since is not in the copy; run the review again.",
  );
  expect(readFileSync(at("book.xlsx")).equals(Buffer.from(later))).toBe(true);
  const again = await coalition(...args("elsewhere", "--book", "book.xlsx"));
  expect(again.code).toBe(1);
  expect((await bookIn("elsewhere/coalition-book.xlsx")).decisions).toHaveLength(1);
});

test("a book in the results that is given and saved while the review runs stays, with the review's own beside it", async () => {
  mkdirSync(at("racing"));
  writeFileSync(at("racing", "coalition-book.xlsx"), await bookBytes({ charter: { quorum: "Five of us" } }));
  const later = await bookBytes({ charter: { quorum: "Six of us" } });
  const busy = whileReading(() => writeFileSync(at("racing", "coalition-book.xlsx"), later));
  const { code, out } = await busy(...args("racing", "--book", "racing/coalition-book.xlsx"));
  expect(code).toBe(2);
  expect(out).toContain("this review's is coalition-book-review-1.xlsx");
  expect((await bookIn("racing/coalition-book.xlsx")).charter.quorum).toBe("Six of us");
  expect((await bookIn("racing/coalition-book-review-1.xlsx")).charter.quorum).toBe("Five of us");
});

import type { Round } from "../core/domain/round";
import type { Unchecked } from "../core/findings/check-result";
import { readBook, readFund } from "../core/read/read-coalition-workbook";
import { recordOf } from "../core/read/read-workbook";
import { templateOf } from "../core/templates/index";
import { XlsxFile } from "../xlsx/xlsx-file";
import { unreadable } from "./check-workbook";
import { notKeptInCopy } from "./not-kept-in-copy";
import type { ReadCoalition } from "./workbook-jobs";

/** Reads a coalition book or pilot fund out of a workbook's bytes; one that can't be read, or is another kind, is an answer and not an error. */
export async function readCoalition(bytes: Uint8Array, round: Round): Promise<ReadCoalition | Unchecked> {
  try {
    const snapshot = await new XlsxFile(bytes).snapshot();
    const id = recordOf(snapshot)?.template === "pilot-fund" ? "pilot-fund" : "coalition-book";
    const spec = templateOf(id)?.spec(round);
    if (id === "pilot-fund") {
      const fund = readFund(snapshot, round);
      if (fund.unreadable !== undefined) return { status: "unreadable", reason: fund.unreadable };
      return { status: "read", fund: fund.content, notKept: notKeptInCopy(snapshot, fund, spec) };
    }
    const book = readBook(snapshot, round);
    if (book.unreadable !== undefined) return { status: "unreadable", reason: book.unreadable };
    return { status: "read", book: book.content, notKept: notKeptInCopy(snapshot, book, spec) };
  } catch (error) {
    return unreadable(error);
  }
}

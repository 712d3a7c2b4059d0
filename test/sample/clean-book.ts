import type { BookContent } from "../../src/core/domain/book-content";
import { sampleBook } from "./book";

/** The sample's book with nothing wrong in it: Finance is reviewed by somebody else, and two waivers are in force, so that every table has rows. */
export function cleanBook(): BookContent {
  const book = sampleBook();
  const granted = (item: string) => ({
    criterion: "spend-against-plan",
    item,
    reason: "The venue is paid in halves; the second half falls into the third quarter.",
    askedBy: "Head of Sales",
    approver: "Head of Finance",
    expires: "2027-03-31",
  });
  return {
    ...book,
    submissions: book.submissions.map((row) =>
      row.department === "FIN" ? { ...row, reviewer: "Head of Human Resources" } : row,
    ),
    granted: [granted("SAL-BL-008"), granted("SAL-BL-009")],
  };
}

import path from "node:path";
import type { BookContent } from "../../core/domain/book-content";
import { ReviewMark } from "../../core/domain/review-mark";
import { changesSince, comparedWith } from "../../core/portfolio/changes-since";
import type { ReviewReport } from "../../core/report/review-report";
import { markOfBook } from "../../core/review/mark-of-review";
import { readSealed, storeFolder, writeSealed } from "./review-store";

/**
 * What changed since the last review, and the mark for the next one.
 *
 * A review that finds nothing new is no step: the one before it stays what is compared with, so that running it twice says the same.
 */
export class ReviewMarks {
  private readonly file: string;
  private readonly current: ReviewMark | undefined;
  private readonly previous: ReviewMark | undefined;

  constructor(out: string, round: string) {
    this.file = path.join(out, storeFolder, "marks.json");
    const kept = (readSealed(this.file) ?? {}) as { readonly current?: unknown; readonly previous?: unknown };
    const of = (value: unknown) => {
      const parsed = ReviewMark.safeParse(value);
      return parsed.success && parsed.data.round === round ? parsed.data : undefined;
    };
    this.current = of(kept.current);
    this.previous = of(kept.previous);
  }

  /** @param book compared with where this folder has seen no review */
  changes(now: ReviewMark, currency: string, book: BookContent | undefined): ReviewReport["changes"] {
    const before = this.before(now);
    if (before !== undefined)
      return { comparedWith: comparedWith(before), sentences: changesSince(before, now, currency) };
    const inBook = book && markOfBook(book, now);
    if (inBook === undefined) return undefined;
    return {
      comparedWith: "Compared with the Submissions of the book that was given.",
      sentences: changesSince(inBook, now, currency),
    };
  }

  /** @throws the file system's errors */
  keep(now: ReviewMark): void {
    const previous = this.before(now);
    writeSealed(this.file, { current: now, ...(previous === undefined ? {} : { previous }) });
  }

  private before(now: ReviewMark): ReviewMark | undefined {
    return this.current !== undefined && isSame(this.current, now) ? this.previous : this.current;
  }
}

function isSame(a: ReviewMark, b: ReviewMark): boolean {
  const content = ({ asOf: _asOf, ...rest }: ReviewMark) => JSON.stringify(rest);
  return content(a) === content(b);
}

import { bookCriteria } from "./criteria/book/index";
import type { Criterion, CriterionWords } from "./criteria/criterion";
import { fundCriteria } from "./criteria/fund/index";
import { criteria } from "./criteria/index";
import type { BookWorkbook } from "./domain/submission";
import { portfolioCriteria } from "./portfolio/criteria";
import { planColumns } from "./read/plan-columns";

/** The criteria of a coalition book, which know all others: it sets them. */
export const criteriaOfBook: readonly Criterion<BookWorkbook>[] = bookCriteria(() => knownCriteria, planColumns);

/**
 * Every criterion there is, once: of a plan, of the fund and the book, and across departments. What packs may set, help explains and a
 * new book lists.
 *
 * Where one id is judged in several workbooks it is one criterion to people, in the words of the first; its thresholds are joined.
 */
export const knownCriteria: readonly CriterionWords[] = join([
  ...criteria,
  ...fundCriteria,
  ...criteriaOfBook,
  ...portfolioCriteria,
]);

function join(all: readonly CriterionWords[]): readonly CriterionWords[] {
  const byId = new Map<string, CriterionWords>();
  for (const criterion of all) {
    const first = byId.get(criterion.id);
    const thresholds = { ...criterion.thresholds, ...first?.thresholds };
    byId.set(criterion.id, {
      ...(first ?? criterion),
      ...(Object.keys(thresholds).length === 0 ? {} : { thresholds }),
    });
  }
  return [...byId.values()];
}

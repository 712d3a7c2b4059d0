import type { BookWorkbook } from "../../domain/submission";
import { checkDropDowns } from "../basis/check-choices";
import { defineCriterionOf } from "../criterion";
import ofPlan from "../choice-from-list";

/**
 * The plan's rule on the book's drop-downs, and on its yes and no: a vote that is neither counts as none. Its other choices have rules of
 * their own (the pack's settings: `pack-readable`) or are rewritten by every review; a member may be of a department that plans nothing.
 */
export default defineCriterionOf<BookWorkbook>({
  ...ofPlan,
  needs: [],
  needsByColumn: {},
  *check(book) {
    yield* checkDropDowns(book);
  },
});

import type { BookWorkbook } from "../../domain/submission";
import { checkWaivers } from "../basis/check-waivers";
import { defineCriterionOf } from "../criterion";
import ofPlan from "../waiver-in-date";

/** The plan's rule on the waivers that the coalition granted: one that ended silences nothing any more, and stands there as if it did. */
export default defineCriterionOf<BookWorkbook>({
  ...ofPlan,
  needsByColumn: {},
  rule: "A row of Granted names Criterion, Item, Reason, Approver and an Expires that lies after today.",
  remedy: "Fill in what is missing; until then it silences nothing.",
  needs: ["granted", "granted.criterion", "granted.item", "granted.reason", "granted.approver", "granted.expires"],
  *check({ granted }, { asOf }) {
    yield* checkWaivers("granted", granted, asOf, "Renew it, or take the row out.");
  },
});

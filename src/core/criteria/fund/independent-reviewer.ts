import { idKey } from "../../domain/id-key";
import type { FundWorkbook } from "../../domain/submission";
import { independentReviewerWords } from "../basis/independent-reviewer-words";
import { departmentOfPerson } from "../basis/person-key";
import { defineCriterionOf } from "../criterion";

/** A pilot's department is what Applications says; where it doesn't have the pilot, the code that the ID begins with. */
export default defineCriterionOf<FundWorkbook>({
  ...independentReviewerWords,
  needs: ["scores", "scores.pilotId", "scores.reviewer", "scores.reviewerDepartment", "applications"],
  *check({ scores, applications }, { round }) {
    const departmentOf = departmentOfPerson(round.members);
    const owners = new Map(applications.map(({ id, department }) => [idKey(id), idKey(department)]));
    for (const [row, { pilotId, reviewer, reviewerDepartment }] of scores.entries()) {
      const key = idKey(pilotId);
      const owner = owners.get(key) || (key.split("-")[0] ?? "");
      const own = departmentOf(reviewer, reviewerDepartment);
      if (key === "" || owner === "" || own !== owner) continue;
      yield {
        path: ["scores", row, "reviewer"],
        item: pilotId,
        message: `${reviewer?.trim() || "A reviewer"} of ${own} scores ${pilotId?.trim() ?? key}, a pilot of their own department.`,
        uses: [["applications", "*", "department"]],
      };
    }
  },
});

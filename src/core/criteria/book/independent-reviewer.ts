import { idKey } from "../../domain/id-key";
import type { BookWorkbook } from "../../domain/submission";
import { independentReviewerWords } from "../basis/independent-reviewer-words";
import { departmentOfPerson, personKey } from "../basis/person-key";
import { defineCriterionOf } from "../criterion";

/** The book's own members go before the round's: the sheet is where they are kept. */
export default defineCriterionOf<BookWorkbook>({
  ...independentReviewerWords,
  needs: [],
  needsByColumn: {
    "submissions.reviewer": [
      "submissions",
      "submissions.department",
      "submissions.reviewer",
      "members",
      "members.name",
      "members.department",
    ],
    "granted.approver": ["granted", "granted.item", "granted.askedBy", "granted.approver"],
  },
  *check({ submissions, granted, members }, { round }) {
    const departmentOf = departmentOfPerson([...round.members, ...members]);
    for (const [row, { department, reviewer }] of submissions.entries()) {
      const code = idKey(department);
      if (code === "" || departmentOf(reviewer) !== code) continue;
      yield {
        path: ["submissions", row, "reviewer"],
        item: department,
        message: `${reviewer?.trim() ?? "A reviewer"} of ${code} reviews ${code}'s plan.`,
        uses: [["members", "*", "department"]],
      };
    }
    for (const [row, { criterion, item, askedBy, approver }] of granted.entries()) {
      const who = personKey(approver);
      if (who === "") continue;
      const name = `the waiver${criterion?.trim() ? ` for ${criterion.trim()}` : ""}${item?.trim() ? ` on ${item.trim()}` : ""}`;
      const at = { path: ["granted", row, "approver"], item };
      const owner = idKey(item).split("-")[0] ?? "";
      if (who === personKey(askedBy))
        yield { ...at, message: `${approver?.trim() ?? ""} approved ${name} and asked for it. It silences nothing.` };
      else if (owner !== "" && departmentOf(approver) === owner)
        yield { ...at, message: `${approver?.trim() ?? ""} of ${owner} approved ${name}, which is about ${owner}.` };
    }
  },
});

import { formatList } from "../../domain/format";
import type { BookWorkbook } from "../../domain/submission";
import { personKey } from "../basis/person-key";
import { defineCriterionOf } from "../criterion";

/** A deputy's vote is the member's: one name a function is enough. */
export default defineCriterionOf<BookWorkbook>({
  id: "functions-at-the-table",
  title: "Every function has a vote",
  rule: "Members has at least one member with a vote from each function that the pack requires.",
  because: "What a function had no voice in, it will not carry out.",
  remedy: "Ask the function to name a member with a vote, and add them to Members.",
  severity: "warning",
  needs: ["members", "members.function", "members.vote"],
  thresholds: { requiredFunctions: ["Finance", "Operations", "Human Resources"] },
  *check({ members }, { list }) {
    const voting = new Set(members.filter(({ vote }) => vote === true).map((member) => personKey(member.function)));
    const present = new Set(members.map((member) => personKey(member.function)));
    for (const required of list("requiredFunctions")) {
      const key = personKey(required);
      if (voting.has(key)) continue;
      yield {
        path: ["members"],
        item: required,
        message: present.has(key)
          ? `Nobody from ${required} has a vote: its members are there without one.`
          : `No voting member from ${required}.`,
        detail: { functions: formatList([...voting]) },
        uses: [
          ["members", "*", "function"],
          ["members", "*", "vote"],
        ],
      };
    }
  },
});

import choiceFromList from "../../../../src/core/criteria/book/choice-from-list";
import { book } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const [first, ...members] = book().members;

testCriterion(choiceFromList, {
  passes: {
    "a book in order": book(),
    "a member of a department that plans nothing": book({
      members: [{ ...first, department: "NEW" }, ...members] as ReturnType<typeof book>["members"],
    }),
  },
  breaches: {
    "a vote that is neither yes nor no": {
      in: book({
        workbook: {
          unreadable: [{ key: "members.0.vote", kind: "yesNo", label: "Vote", text: "perhaps", readings: [] }],
        },
      }),
      at: ["workbook.unreadable.0"],
      message: '"Vote" is "perhaps", which is neither yes nor no.',
    },
    "a drop-down that was pasted over": {
      in: book({
        workbook: {
          lostLists: [{ sheet: "Members", table: "Members", column: "Vote", ranges: ["D5:D7"], cells: 3, all: false }],
        },
      }),
      at: ["workbook.lostLists.0"],
      severity: "warning",
    },
  },
});

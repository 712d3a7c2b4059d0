import functionsAtTheTable from "../../../../src/core/criteria/book/functions-at-the-table";
import { book } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const { members } = book();

testCriterion(functionsAtTheTable, {
  passes: {
    "a vote for each function": book(),
    "other case and spaces": book({
      members: members.map((member) => ({ ...member, function: ` ${member.function?.toUpperCase() ?? ""}` })),
    }),
    "more than one": book({ members: [...members, ...members] }),
  },
  breaches: {
    "nobody at all": {
      in: book({ members: [] }),
      at: ["members", "members", "members"],
      message: "No voting member from Finance.",
    },
    "a member without a vote": {
      in: book({ members: members.map((member) => ({ ...member, vote: member.function !== "Operations" })) }),
      at: ["members"],
      item: "Operations",
      message: "Nobody from Operations has a vote: its members are there without one.",
    },
    "a function that the pack asks for": {
      in: book(),
      setting: { thresholds: { requiredFunctions: ["Legal"] } },
      at: ["members"],
      item: "Legal",
      message: "No voting member from Legal.",
    },
  },
});

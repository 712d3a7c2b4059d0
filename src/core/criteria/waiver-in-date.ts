import { checkWaivers } from "./basis/check-waivers";
import { defineCriterion } from "./criterion";

/** Requests in the plan; what the coalition granted is checked in its book. */
export default defineCriterion({
  id: "waiver-in-date",
  title: "Waivers are complete and still run",
  rule: "A row of Waivers names Criterion, Item, Reason, Approver and an Expires that lies after today.",
  because: "A waiver without a reason, a name and an end becomes the rule.",
  remedy: "Fill in what is missing, so that the coalition can decide on it.",
  severity: "error",
  needs: ["waivers", "waivers.criterion", "waivers.item", "waivers.reason", "waivers.approver", "waivers.expires"],
  *check({ waivers }, { asOf }) {
    yield* checkWaivers("waivers", waivers, asOf, "Ask for a new one, or take the row out.");
  },
});

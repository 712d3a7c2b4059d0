import { formatList } from "../domain/format";
import { definePortfolioCriterion } from "./portfolio-criterion";

/** Said once an outcome, however many plans differ: what to do is one talk with its owner. */
export default definePortfolioCriterion({
  id: "definitions-agree",
  title: "All departments mean the same by an outcome",
  rule: "Every plan's row of an outcome has the same definition and baseline as the other plans' rows.",
  because: "Numbers under one name that were counted by two definitions are added up, compared, and wrong.",
  remedy: "Reset the rows to the dictionary; bring a better definition to the outcome's owner.",
  severity: "error",
  needs: ["outcomes"],
  *check({ digests }, { round }) {
    for (const { id } of round.outcomes) {
      const versions = new Map<string, string[]>();
      for (const { department, definitions, unread } of digests) {
        if (unread.some(({ part }) => part === "outcomes")) continue;
        const text = definitions[id] ?? "";
        versions.set(text, [...(versions.get(text) ?? []), department]);
      }
      if (versions.size < 2) continue;
      // Those with the dictionary's own words are right however few they are.
      const own = [...versions].filter(([text]) => text !== "").map(([, departments]) => departments);
      const apart = own.map((departments) => formatList(departments)).join("; ");
      const same = versions.get("")?.length ?? 0;
      yield {
        path: ["outcomes", id],
        item: id,
        departments: own.flat(),
        message: `${id} is not defined alike in all plans: ${apart} ${own.flat().length === 1 ? "differs" : "differ"} from ${same === 0 ? "one another" : `the dictionary, which ${same === 1 ? "one plan follows" : `${same} plans follow`}`}.`,
      };
    }
  },
});

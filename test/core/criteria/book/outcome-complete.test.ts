import outcomeComplete from "../../../../src/core/criteria/book/outcome-complete";
import { book } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const [first, ...rest] = book().dictionary;
const having = (more: object) => book({ dictionary: [{ ...first, ...more }, ...rest] });

testCriterion(outcomeComplete, {
  passes: {
    "outcomes that can be measured": book(),
    "a baseline of 0": having({ baseline: 0 }),
    "a baseline of exactly twelve months ago": having({ baselineDate: "2025-11-30" }),
    "an empty dictionary": book({ dictionary: [] }),
  },
  breaches: {
    "a baseline a day older": {
      in: having({ baselineDate: "2025-11-29" }),
      at: ["dictionary.0.baselineDate"],
      message: "The baseline of OUT-01 is of 29 Nov 2025, more than 12 months ago.",
    },
    "no source and no owner": {
      in: having({ source: undefined, owner: " " }),
      at: ["dictionary.0.source"],
      item: "OUT-01",
      message: "OUT-01 has no source and no owner.",
    },
    "a limit of the pack": {
      in: having({ baselineDate: "2026-03-31" }),
      setting: { thresholds: { baselineMonths: 6 } },
      at: ["dictionary.0.baselineDate", "dictionary.1.baselineDate"],
    },
  },
});

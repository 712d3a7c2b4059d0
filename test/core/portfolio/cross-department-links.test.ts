import crossDepartmentLinks from "../../../src/core/portfolio/cross-department-links";
import { milestone } from "../../support/rows";
import { digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

/** HR-M-09 waits on a milestone of IT; IT-M-04 is due 31 Jan 2027. */
const waiting = (dependsOn: readonly string[], more: object = {}, its: object = {}) =>
  portfolio([
    digest("HR", {
      milestones: [
        milestone({ id: "HR-M-09", dependsOn: [...dependsOn], start: "2027-02-01", due: "2027-03-31", ...more }),
      ],
    }),
    digest("IT", { milestones: [milestone({ id: "IT-M-04", start: "2026-10-01", due: "2027-01-31", ...its })] }),
  ]);

testPortfolioCriterion(crossDepartmentLinks, {
  passes: {
    "one that exists and ends in time": { in: waiting(["IT-M-04"]) },
    "however it is typed": { in: waiting([" it-m-04 "]) },
    "its own": { in: waiting(["HR-M-77"]) },
    "a plan that is not here": { in: waiting(["LEG-M-01"]) },
    "one that is done": { in: waiting(["IT-M-04"], {}, { due: "2027-06-30", status: "Done" }) },
    "a milestone that was dropped": { in: waiting(["IT-M-99"], { status: "Dropped" }) },
    "dates that are not known": { in: waiting(["IT-M-04"], { start: undefined }) },
  },
  breaches: {
    "one that is not there": {
      in: waiting(["IT-M-40"]),
      items: ["HR-M-09"],
      severity: "error",
      message: "HR-M-09 waits on IT-M-40, which is not in IT's plan. Did you mean IT-M-04?",
    },
    // Due on the day on which the other starts is too late, as within one plan.
    "one that ends too late": {
      in: waiting(["IT-M-04"], { start: "2027-01-31" }),
      items: ["HR-M-09"],
      message: "HR-M-09 starts 31 Jan 2027, but waits on IT-M-04 of IT, which is due 31 Jan 2027.",
    },
  },
});

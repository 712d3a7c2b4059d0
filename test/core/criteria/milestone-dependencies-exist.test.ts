import milestoneDependenciesExist from "../../../src/core/criteria/milestone-dependencies-exist";
import { milestone, plan, type PlanOverrides } from "../../support/plan";
import type { Milestone } from "../../../src/core/domain/plan";
import { testCriterion } from "../../support/test-criterion";

/** SAL-M-01, due 30 Nov 2026, and SAL-M-02 from 1 Dec on, which waits on it. */
const two = (second: Partial<Milestone>, first: Partial<Milestone> = {}, more: PlanOverrides = {}) =>
  plan({
    milestones: [
      milestone(first),
      milestone({ id: "SAL-M-02", start: "2026-12-01", due: "2027-03-31", dependsOn: ["SAL-M-01"], ...second }),
    ],
    ...more,
  });

testCriterion(milestoneDependenciesExist, {
  passes: {
    "one that ends the day before": two({}),
    "another department's": two({ dependsOn: ["HR-M-77"] }),
    "in small letters": two({ dependsOn: ["sal-m-01 "] }),
    "one that is done, whenever it was due": two({ start: "2026-10-01" }, { status: "Done" }),
    "one that was dropped": two({ start: "2026-10-01" }, { status: "Dropped" }),
    "a circle, which is another criterion's": two({ start: "2026-10-01" }, { dependsOn: ["SAL-M-02"] }),
    "no start": two({ start: undefined }),
  },
  breaches: {
    "one that isn't there": {
      in: two({ dependsOn: ["SAL-M-1"] }),
      at: ["milestones.1.dependsOn"],
      severity: "error",
      item: "SAL-M-02",
      message: "SAL-M-02 waits on SAL-M-1, which does not exist. Did you mean SAL-M-01?",
    },
    "one of nobody's": {
      in: two({ dependsOn: ["XYZ-M-77"] }),
      at: ["milestones.1.dependsOn"],
      message: "SAL-M-02 waits on XYZ-M-77, which does not exist.",
    },
    "one that is due on the day this starts": {
      in: two({ start: "2026-11-30" }),
      at: ["milestones.1.start"],
      severity: "warning",
      message: "SAL-M-02 starts 30 Nov 2026, but waits on SAL-M-01, which is due 30 Nov 2026.",
    },
    "named twice, found once": {
      in: two({ dependsOn: ["SAL-M-9", "sal-m-9"] }),
      at: ["milestones.1.dependsOn"],
    },
  },
});

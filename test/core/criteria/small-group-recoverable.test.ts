import smallGroupRecoverable from "../../../src/core/criteria/small-group-recoverable";
import type { Count } from "../../../src/core/domain/plan";
import { group, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

/** One table of Groups: a row a group with its eligible and selected counts. */
const table = (rows: Readonly<Record<string, readonly [eligible: Count, selected: Count]>>) =>
  plan({
    groups: Object.entries(rows).map(([label, [eligible, selected]], index) =>
      group({ id: `SAL-G-0${index + 1}`, group: label, eligible, selected }),
    ),
  });
const hidden = "suppressed";

testCriterion(smallGroupRecoverable, {
  passes: {
    "nothing hidden": plan(),
    "no Total": table({ Women: [40, hidden], Men: [180, 60] }),
    "a hidden Total": table({ Women: [40, hidden], Men: [180, 60], Total: [220, hidden] }),
    "two hidden that are enough together": table({
      Women: [40, hidden],
      Men: [180, hidden],
      Disability: [50, 20],
      Total: [270, 26],
    }),
    // 40 and 180 are not the 900 of the Total, so others are in it.
    "groups that are only part of the Total": table({ Women: [40, hidden], Men: [180, 60], Total: [900, 300] }),
    "a group alone under its Total": table({ Women: [hidden, hidden], Total: [900, 300] }),
    "counts of another period": plan({
      groups: [
        group({ selected: hidden }),
        group({ id: "SAL-G-02", group: "Men", period: "FY27-Q1" }),
        group({ id: "SAL-G-03", group: "Total", period: "FY27-Q1", eligible: 200, selected: 33 }),
      ],
    }),
  },
  breaches: {
    "the only one hidden": {
      in: table({ Women: [40, hidden], Men: [180, 60], Total: [220, 63] }),
      at: ["groups.0.selected"],
      severity: "warning",
      item: "SAL-G-01",
      message: "Selected of Women is suppressed, but the Total less the counts shown gives it away.",
    },
    "in both columns": {
      in: table({ Women: [hidden, hidden], Men: [180, 60], Total: [184, 62] }),
      at: ["groups.0.eligible", "groups.0.selected"],
    },
    "Not disclosed hidden, and no other": {
      in: table({ Women: [40, 10], Men: [60, 20], "Not disclosed": [hidden, 0], Total: [103, 30] }),
      at: ["groups.2.eligible"],
    },
    // Hidden counts are at least 1, so two that add to 2 are 1 each.
    "two that can only be 1 each": {
      in: table({ Women: [40, hidden], Men: [180, hidden], Disability: [50, 20], Total: [270, 22] }),
      at: ["groups.0.selected"],
      message: "Selected of Women and Men are suppressed, but the Total less the counts shown gives them away.",
    },
    "two that are fewer than 5 together": {
      in: table({ Women: [40, hidden], Men: [180, hidden], Disability: [50, 20], Total: [270, 24] }),
      at: ["groups.0.selected"],
      message:
        "Selected of Women and Men are suppressed, but the Total less the counts shown leaves fewer than 5 for them together.",
    },
    "two that are 6 together, where the pack's minimum is 10": {
      in: table({ Women: [40, hidden], Men: [180, hidden], Disability: [50, 20], Total: [270, 26] }),
      setting: { thresholds: { minimumCount: 10 } },
      at: ["groups.0.selected"],
    },
  },
});

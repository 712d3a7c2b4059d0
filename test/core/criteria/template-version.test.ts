import templateVersion from "../../../src/core/criteria/template-version";
import { plan } from "../../support/plan";
import { runCriteria, testCriterion } from "../../support/test-criterion";
import { fund } from "../../support/coalition";

testCriterion(templateVersion, {
  passes: {
    "the current version": plan(),
    "the current version with spaces": plan({ workbook: { templateVersion: " 1.0 " } }),
  },
  breaches: {
    "a minor version behind": {
      in: plan({ workbook: { templateVersion: "1.0", currentVersion: "1.2" } }),
      at: ["workbook.templateVersion"],
      severity: "warning",
      message: "This file uses template 1.0; the current one is 1.2. It can still be checked.",
    },
    "a major version behind the pack's minimum": {
      in: plan({ workbook: { templateVersion: "3.1", currentVersion: "4.0" } }),
      at: ["workbook.templateVersion"],
      setting: { thresholds: { minimumMajorVersion: 4 } },
      severity: "error",
      message: "This file uses template 3.1; the current one is 4.0. Your entries can be carried over.",
    },
    "a major version behind that the pack still takes": {
      in: plan({ workbook: { templateVersion: "3.9", currentVersion: "4.0" } }),
      at: ["workbook.templateVersion"],
      setting: { thresholds: { minimumMajorVersion: 3 } },
      severity: "warning",
    },
    "versions compared as numbers, not as text": {
      in: plan({ workbook: { templateVersion: "1.9", currentVersion: "1.10" } }),
      at: ["workbook.templateVersion"],
      severity: "warning",
    },
    "a version from the future": {
      in: plan({ workbook: { templateVersion: "2.0" } }),
      at: ["workbook.templateVersion"],
      severity: "warning",
      message: /newer than the 1\.0 known here/,
    },
    "what is no version": {
      in: plan({ workbook: { templateVersion: "final" } }),
      at: ["workbook.templateVersion"],
      message: /reads "final"/,
    },
  },
});

test("a fund isn't called a plan, and is told how to go on without carrying", () => {
  const older = fund({ workbook: { templateVersion: "1.0", currentVersion: "1.2" } });
  const [finding] = runCriteria(older, [templateVersion]).findings;
  expect(finding?.message).toBe("This file uses template 1.0; the current one is 1.2. It can still be checked.");
  expect(finding?.remedy).toBe("Make a new pilot fund with coalition new pilot-fund and copy your entries into it.");
  const [spoiled] = runCriteria(fund({ workbook: { templateVersion: "final" } }), [templateVersion]).findings;
  expect(spoiled?.remedy).toMatch(/^Start from a new pilot fund,/);
});

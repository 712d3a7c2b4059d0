import envelope from "../../../src/core/criteria/envelope";
import { plan, round, start } from "../../support/plan";
import { line, pilotLine } from "../../support/rows";
import { runCriteria, testCriterion } from "../../support/test-criterion";

/** One line of EUR 200,000, the whole envelope of SAL in the test round. */
const full = line({ quarters: [200000, 0, 0, 0, 0] });

testCriterion(envelope, {
  passes: {
    "a full envelope": plan({ budget: [full] }),
    "half a euro over": plan({ budget: [full, line({ id: "SAL-BL-009", quarters: [0.5, 0, 0, 0, 0] })] }),
    "pilot lines, which the fund pays": plan({ budget: [full, pilotLine()] }),
    "5 % under, as the pack allows": plan({ budget: [line({ quarters: [190000, 0, 0, 0, 0] })] }),
    "another currency by its rate": plan({
      // USD 222,222 at 0.9 are EUR 199,999.80.
      budget: [line({ currency: "usd", quarters: [222222, undefined, 0, 0, 0] })],
    }),
    "the workbook's own department, written otherwise": plan({
      budget: [full],
      start: start({ departmentCode: " sal " }),
      workbook: { madeFor: "SAL" },
    }),
  },
  breaches: {
    "more than the envelope, with the biggest lines": {
      in: plan({ budget: [full, line({ id: "SAL-BL-009", quarters: [0, 0, 0, 0, 12400] })] }),
      at: ["start.envelope"],
      severity: "error",
      message:
        "You are EUR 12,400 over your envelope: lines without a Pilot ID add to EUR 212,400, the envelope is EUR 200,000.",
    },
    "a cent more than half a euro over": {
      in: plan({ budget: [full, line({ id: "SAL-BL-009", quarters: [0.51, 0, 0, 0, 0] })] }),
      at: ["start.envelope"],
      message: /^You are EUR 0\.51 over/,
    },
    "well under, as information": {
      in: plan({ budget: [line({ quarters: [150000, 0, 0, 0, 0] })] }),
      at: ["start.envelope"],
      severity: "info",
      message:
        "You have planned EUR 50,000 (25 %) less than your envelope: lines without a Pilot ID add to EUR 150,000, the envelope is EUR 200,000.",
    },
    "under by the pack's own tolerance": {
      in: plan({ budget: [line({ quarters: [190000, 0, 0, 0, 0] })] }),
      setting: { thresholds: { underShareOfEnvelope: 0.01 } },
      at: ["start.envelope"],
      severity: "info",
    },
    "a plan without money": { in: plan({ budget: [] }), at: ["start.envelope"], severity: "info" },
    "amounts without a rate, left out and said so": {
      in: plan({
        budget: [
          full,
          line({ id: "SAL-BL-009", quarters: [1, 0, 0, 0, 0] }),
          line({ id: "SAL-BL-010", currency: "CHF" }),
        ],
      }),
      at: ["start.envelope"],
      message: /EUR 200,001, the envelope is EUR 200,000\. Not in it for want of a rate: an amount of SAL-BL-010\.$/,
    },
    "an envelope on Start that finance didn't give, while the round's counts": {
      in: plan({ budget: [full], start: start({ envelope: 900000 }) }),
      at: ["start.envelope"],
      severity: "warning",
      message: "Envelope on Start is EUR 900,000; finance gave SAL EUR 200,000, and that is what counts.",
    },
    "a code typed over: held against the envelope of the department that the workbook was made for": {
      in: plan({ budget: [full], start: start({ departmentCode: "HR" }), workbook: { madeFor: "SAL" } }),
      at: ["start.departmentCode"],
      severity: "error",
      message: "Start says department HR, but this workbook was made for SAL and is held against that envelope.",
    },
    "a department that the round doesn't know, whatever envelope it gives itself": {
      in: plan({ budget: [full], start: start({ departmentCode: "OPS", envelope: 200000 }) }),
      at: ["start.departmentCode"],
      severity: "error",
      message: "The round has no department OPS, so finance gave this plan no envelope.",
    },
    "no envelope anywhere": {
      in: plan({ start: start({ departmentCode: undefined, envelope: undefined }) }),
      at: ["start.envelope"],
      severity: "warning",
    },
  },
});

test("names the three biggest lines", () => {
  const lines = [40000, 90000, 30000, 60000].map((amount, index) =>
    line({ id: `SAL-BL-00${index}`, quarters: [amount, 0, 0, 0, 0] }),
  );
  const { findings } = runCriteria(plan({ budget: lines }), [envelope]);
  expect(findings[0]?.remedy).toMatch(
    /The biggest lines: SAL-BL-001 \(EUR 90,000\), SAL-BL-003 \(EUR 60,000\), SAL-BL-000 \(EUR 40,000\)\.$/,
  );
});

test("an envelope of 0 with no money is neither over nor under", () => {
  const none = { ...round(), departments: [{ code: "SAL", name: "Sales", envelope: 0 }] };
  const submission = plan({ budget: [], ownRound: none, start: start({ envelope: 0 }) });
  expect(runCriteria(submission, [envelope]).findings).toEqual([]);
});

test.each([
  ["over", 99999],
  ["full", 0],
])("waits while an amount can't be read, even where the rest is %s", (_name, rest) => {
  const submission = plan({
    budget: [full, line({ id: "SAL-BL-009", quarters: [rest, undefined, 0, 0, 0] })],
    workbook: {
      unreadable: [{ key: "budget.1.quarters.1", kind: "number", label: "Q2", text: "1.200", readings: [1200, 1.2] }],
    },
  });
  const { findings, notChecked } = runCriteria(submission, [envelope]);
  expect(findings).toEqual([]);
  expect(notChecked).toEqual([{ criterion: "envelope", because: "One row waits for a cell that can't be read." }]);
});

test("doesn't wait for a marker that can't be read", () => {
  const submission = plan({
    budget: [full],
    workbook: { unreadable: [{ key: "budget.0.marker", kind: "number", label: "Marker", text: "two", readings: [] }] },
  });
  expect(runCriteria(submission, [envelope])).toMatchObject({ findings: [], notChecked: [] });
});

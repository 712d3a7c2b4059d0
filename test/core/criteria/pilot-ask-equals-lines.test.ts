import pilotAskEqualsLines from "../../../src/core/criteria/pilot-ask-equals-lines";
import { plan, round } from "../../support/plan";
import { pilot, pilotLine } from "../../support/rows";
import { runCriteria, testCriterion } from "../../support/test-criterion";

testCriterion(pilotAskEqualsLines, {
  passes: {
    "an Ask that its lines add up to": plan(),
    "two lines, one in dollars": plan({
      // 15,000 + 15,000 + 10,000 euros and 10,000 dollars at 0.9.
      pilots: [pilot({ ask: 49000 })],
      budget: [pilotLine(), pilotLine({ id: "SAL-BL-005", currency: "USD", quarters: [0, 10000, 0, 0, 0] })],
    }),
    "an idea without money": plan({ pilots: [pilot({ ask: undefined })], budget: [] }),
    "exactly the cap": plan({
      pilots: [pilot({ ask: 80000 })],
      budget: [pilotLine({ quarters: [80000, 0, 0, 0, 0] })],
    }),
    "a round without a fund": plan({
      ownRound: round({ fund: undefined }),
      pilots: [pilot({ ask: 99999 })],
      budget: [pilotLine({ quarters: [99999, 0, 0, 0, 0] })],
    }),
  },
  breaches: {
    "an Ask above its lines": {
      in: plan({ pilots: [pilot({ ask: 60000 })] }),
      at: ["pilots.0.ask"],
      item: "SAL-P-01",
      message: "SAL-P-01 asks for EUR 60,000; its lines add to EUR 40,000.",
    },
    "an Ask without lines": {
      in: plan({ budget: [] }),
      at: ["pilots.0.ask"],
      message: "SAL-P-01 asks for EUR 40,000; it has no budget lines.",
    },
    "lines without an Ask": {
      in: plan({ pilots: [pilot({ ask: undefined })] }),
      at: ["pilots.0.ask"],
      message: "SAL-P-01 has no Ask; its lines add to EUR 40,000.",
    },
    "more than the fund's cap": {
      in: plan({ pilots: [pilot({ ask: 90000 })], budget: [pilotLine({ quarters: [90000, 0, 0, 0, 0] })] }),
      at: ["pilots.0.ask"],
      message: "SAL-P-01 asks for EUR 90,000; the fund gives at most EUR 80,000 to one pilot.",
    },
  },
});

test.each([
  ["disagree", 40000],
  ["agree", 25000],
])("waits while an amount of a line can't be read, though the others %s", (_name, ask) => {
  const submission = plan({
    pilots: [pilot({ ask })],
    budget: [pilotLine({ quarters: [0, undefined, 15000, 10000, 0] })],
    workbook: { unreadable: [{ key: "budget.0.quarters.1", kind: "number", label: "Q2", text: "15k", readings: [] }] },
  });
  const { findings, notChecked } = runCriteria(submission, [pilotAskEqualsLines]);
  expect(findings).toEqual([]);
  expect(notChecked).toHaveLength(1);
});

test("doesn't wait for another pilot's line", () => {
  const submission = plan({
    budget: [pilotLine(), pilotLine({ id: "SAL-BL-009", pilotId: "SAL-P-02" })],
    workbook: { unreadable: [{ key: "budget.1.quarters.1", kind: "number", label: "Q2", text: "15k", readings: [] }] },
  });
  expect(runCriteria(submission, [pilotAskEqualsLines])).toMatchObject({ findings: [], notChecked: [] });
});

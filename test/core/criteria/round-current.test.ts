import roundCurrent from "../../../src/core/criteria/round-current";
import { evaluate } from "../../../src/core/criteria/evaluate";
import { defaultPack } from "../../../src/core/domain/pack";
import { type Round, roundForDepartment } from "../../../src/core/domain/round";
import { plan, round } from "../../support/plan";
import { asOf, testCriterion } from "../../support/test-criterion";

/** What is said of the builders' plan, whose copy is `round()`, when another round is given to the check. */
const givenRound = (given: Round, ownRound: Round | undefined = round()) =>
  evaluate(plan({ ownRound }), [roundCurrent], {
    asOf,
    round: given,
    stage: "draft",
    pack: defaultPack,
    waivers: [],
  }).findings.map(({ message }) => message);

testCriterion(roundCurrent, {
  passes: { "no round but the workbook's own": plan(), "no copy in the workbook": plan({ ownRound: undefined }) },
  breaches: {
    "new members": {
      in: plan(),
      round: round({ members: [{ name: "Chair", vote: true, external: false }] }),
      at: ["start.round"],
      item: "FY27",
      message: "This plan carries another copy of version 1 of the round. They differ in members.",
    },
    "another currency and cap of a later version": {
      in: plan(),
      round: round({ version: 2, currency: "CHF", fund: undefined }),
      at: ["start.round"],
      severity: "warning",
      message:
        "This plan was made for version 1 of the round; the one given is version 2. They differ in currency and the fund and the cap on a pilot.",
    },
  },
});

test("passes the same round, however its file orders things", () => {
  expect(givenRound(round())).toEqual([]);
  expect(givenRound(round({ rates: { USD: [0.9, 0.9, 0.9, 0.9, 0.9] } }))).toEqual([]);
  const { rates, ...rest } = round();
  expect(givenRound({ rates, ...rest })).toEqual([]);
});

test("passes what a department's copy leaves out, and what other criteria compare", () => {
  expect(givenRound(round(), roundForDepartment(round(), "SAL"))).toEqual([]);
  const { departments, outcomes } = round();
  const other = { departments: departments.map((one) => ({ ...one, envelope: 1 })), outcomes: outcomes.slice(1) };
  expect(givenRound(round({ ...other, version: 2 }))).toEqual([]);
});

test("finds new members and rates, in one sentence with both versions", () => {
  const members = [{ name: "Chair", vote: true, external: false }];
  expect(givenRound(round({ version: 4, members, rates: {} }))).toEqual([
    "This plan was made for version 1 of the round; the one given is version 4. They differ in rates and members.",
  ]);
});

test("finds another threshold under the same version", () => {
  const pack = { ...defaultPack, criteria: { envelope: { thresholds: { underShareOfEnvelope: 0.2 } } } };
  expect(givenRound(round({ pack }))).toEqual([
    "This plan carries another copy of version 1 of the round. They differ in the pack (which checks are on, their thresholds, our words).",
  ]);
});

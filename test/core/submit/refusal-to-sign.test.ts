import { fingerprint } from "../../../src/core/domain/fingerprint";
import type { SignOff, Start } from "../../../src/core/domain/plan";
import type { Submission } from "../../../src/core/domain/submission";
import { refusalToSign } from "../../../src/core/submit/refusal-to-sign";
import type { Signature } from "../../../src/core/submit/signature";
import { plan, start, type PlanOverrides } from "../../support/plan";

const current = fingerprint(plan());
const signed = (name: string, overrides: SignOff = {}): SignOff => ({
  name,
  date: "2026-11-26",
  fingerprint: current,
  ...overrides,
});
const by = (signOff: Partial<Start["signOff"]>, stage = "draft", more: PlanOverrides = {}): Submission =>
  plan({ start: start({ stage, signOff: { department: {}, finance: {}, coalition: {}, ...signOff } }), ...more });
const as = (role: Signature["role"], name = "Zoe", asOf = "2026-11-30"): Signature => ({ role, name, asOf });
const both = { department: signed("Ana"), finance: signed("Finn") };

test.each<[string, Submission, Signature]>([
  ["the department first", plan(), as("department")],
  [
    "finance after the department, on the same day",
    by({ department: signed("Ana") }),
    as("finance", "Finn", "2026-11-26"),
  ],
  ["the coalition once it is submitted", by(both, "submitted"), as("coalition")],
  [
    "the department again, after a change",
    by({ department: signed("Ana", { fingerprint: "0abc" }) }),
    as("department", "Ana"),
  ],
  [
    "the department, where its signature lacks a date",
    by({ department: signed("Ana", { date: undefined }) }),
    as("department"),
  ],
  [
    "a fingerprint in capitals",
    by({ department: signed("Ana", { fingerprint: current.toUpperCase() }) }),
    as("finance"),
  ],
  [
    "the department by somebody whose later signature is taken back",
    by(
      { department: signed("Ana", { fingerprint: "0abc" }), finance: signed("Finn", { fingerprint: "0abc" }) },
      "submitted",
    ),
    as("department", "Finn"),
  ],
])("lets sign: %s", (_name, submission, signature) => {
  expect(refusalToSign(submission, signature)).toBeUndefined();
});

test.each<[string, Submission, Signature, string | RegExp]>([
  ["nobody's name", plan(), as("department", "  "), "A signature needs a name: say who signs."],
  [
    "finance first",
    plan(),
    as("finance"),
    "The department has not signed yet. Finance signs what the department has promised: let the department sign first.",
  ],
  [
    "finance on half a signature",
    by({ department: { name: "Ana" } }),
    as("finance"),
    /^The department's signature is not whole: it needs a name, a date and the fingerprint/,
  ],
  [
    "finance on another version",
    by({ department: signed("Ana", { fingerprint: "0abc1234ffff" }) }),
    as("finance"),
    new RegExp(
      `^The department signed another version on 26 Nov 2026: the fingerprint signed begins 0abc1234, this plan's ${current.slice(0, 8)}\\. `,
    ),
  ],
  [
    "one person for both, whatever the case and spaces",
    by({ department: signed("Ana  Maria Ruiz") }),
    as("finance", " ana maria RUIZ "),
    "Ana  Maria Ruiz has signed for the department already. Nobody signs in two roles: let another person sign for finance.",
  ],
  [
    "one person for finance and the coalition",
    by(both, "submitted"),
    as("coalition", "Finn"),
    "Finn has signed for finance already. Nobody signs in two roles: let another person sign for the coalition.",
  ],
  [
    "a date before the signature it rests on",
    by({ department: signed("Ana") }),
    as("finance", "Finn", "2026-11-25"),
    "The department signed on 26 Nov 2026, and this signature would be dated 25 Nov 2026, before it. Give the day on which it is really signed.",
  ],
  [
    "the same version twice",
    by({ department: signed("Ana") }),
    as("department", "Ana"),
    "The department has signed this very version already: Ana on 26 Nov 2026. There is nothing to sign.",
  ],
  [
    "the coalition on a draft",
    by(both),
    as("coalition"),
    /^This plan is not submitted yet: the coalition signs after its review/,
  ],
  [
    "the coalition on a plan that says submitted without signatures",
    by({}, "submitted"),
    as("coalition"),
    "The department has not signed yet. The coalition signs what both have signed: let the department sign first.",
  ],
  [
    "a workbook without Start",
    plan({ missingParts: new Map([["start", "Sheet Start is missing."]]) }),
    as("department"),
    /^The sheet Start, where signatures stand, is missing\./,
  ],
])("refuses %s", (_name, submission, signature, message) => {
  expect(refusalToSign(submission, signature)).toEqual(
    typeof message === "string" ? message : expect.stringMatching(message),
  );
});

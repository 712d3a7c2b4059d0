import signOffCurrent from "../../../src/core/criteria/sign-off-current";
import { fingerprint } from "../../../src/core/domain/fingerprint";
import type { SignOff, Start } from "../../../src/core/domain/plan";
import { plan, type PlanOverrides, start } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

const current = fingerprint(plan());
const signed = (overrides: SignOff = {}): SignOff => ({
  name: "Head of Sales",
  date: "2026-11-26",
  fingerprint: current,
  ...overrides,
});
const submitted = (
  department: SignOff,
  finance: SignOff,
  more: PlanOverrides = {},
  stage: Start["stage"] = "submitted",
) => plan({ start: start({ stage, signOff: { department, finance, coalition: {} } }), ...more });

testCriterion(signOffCurrent, {
  passes: {
    "a draft nobody has signed": plan(),
    "a draft signed in an older version": submitted(signed({ fingerprint: "0abc" }), {}, {}, "draft"),
    "signed by both, on one day": submitted(signed(), signed({ name: "Finance partner" })),
    "a fingerprint in capitals": submitted(signed({ fingerprint: current.toUpperCase() }), signed()),
    // Actuals go on being filled in after signing; product.md.
    "money spent after signing": submitted(signed(), signed(), { actuals: [] }),
  },
  breaches: {
    "nobody has signed": {
      in: submitted({}, {}),
      at: ["start.signOff.department.name", "start.signOff.finance.name"],
      severity: "error",
      item: "department",
      message: "The department has not signed.",
    },
    "a plan that changed since": {
      in: submitted(signed(), signed(), { milestones: [] }),
      at: ["start.signOff.department.fingerprint", "start.signOff.finance.fingerprint"],
      message: new RegExp(
        `^The department signed another version: the fingerprint signed begins ${current.slice(0, 8)},`,
      ),
    },
    "finance before the department": {
      in: submitted(signed(), signed({ date: "2026-11-25" })),
      at: ["start.signOff.finance.date"],
      message: "Finance signed on 25 Nov 2026, before the department did on 26 Nov 2026.",
    },
    "a name only": {
      in: submitted(signed(), { name: "Finance partner" }),
      at: ["start.signOff.finance.date"],
      message: "Finance has signed without a date.",
    },
    "no fingerprint": {
      in: submitted(signed({ fingerprint: undefined }), signed()),
      at: ["start.signOff.department.fingerprint"],
      message: "The department has signed, but the fingerprint of what was signed is missing.",
    },
  },
});

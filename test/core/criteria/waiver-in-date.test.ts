import waiverInDate from "../../../src/core/criteria/waiver-in-date";
import type { WaiverRequest } from "../../../src/core/domain/plan";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

// Today is 30 Nov 2026.
const waiver = (overrides: WaiverRequest = {}): WaiverRequest => ({
  criterion: "pilot-checkpoints",
  item: "SAL-P-01",
  reason: "The reading is taken once, by an outside body.",
  askedBy: "Head of Sales",
  approver: "Chief Executive",
  expires: "2027-06-30",
  ...overrides,
});

testCriterion(waiverInDate, {
  passes: {
    "no waivers": plan(),
    "a whole one": plan({ waivers: [waiver()] }),
    "one that ends tomorrow": plan({ waivers: [waiver({ expires: "2026-12-01" })] }),
    "nobody who asked": plan({ waivers: [waiver({ askedBy: undefined })] }),
  },
  breaches: {
    "one that ended": {
      in: plan({ waivers: [waiver({ expires: "2026-10-31" })] }),
      at: ["waivers.0.expires"],
      severity: "error",
      item: "SAL-P-01",
      message: "The waiver for pilot-checkpoints on SAL-P-01 ended 31 Oct 2026.",
    },
    "one that ends today": {
      in: plan({ waivers: [waiver({ expires: "2026-11-30" })] }),
      at: ["waivers.0.expires"],
    },
    "one without an end or an approver": {
      in: plan({ waivers: [waiver({ approver: " ", expires: undefined })] }),
      at: ["waivers.0.approver"],
      message: "The waiver for pilot-checkpoints on SAL-P-01 has no Approver and no Expires.",
    },
    "one of which only the reason is known": {
      in: plan({ waivers: [{ reason: "Later." }] }),
      at: ["waivers.0.criterion"],
      message: "The waiver has no Criterion, no Item, no Approver and no Expires.",
    },
  },
});

import idUnique from "../../../src/core/criteria/id-unique";
import { plan } from "../../support/plan";
import { commitment, line, milestone, pilot } from "../../support/rows";
import { testCriterion } from "../../support/test-criterion";

testCriterion(idUnique, {
  passes: {
    "IDs of their own": plan(),
    "one ID in two tables": plan({ commitments: [commitment({ id: "SAL-1" })], pilots: [pilot({ id: "SAL-1" })] }),
    "a numbering of one's own": plan({
      budget: ["1", "2027/3 (Kiel)", "№ 7", "Förderung–A", "a.b:c", "R&D_4", "#12", "مشروع-٣"].map((id) =>
        line({ id }),
      ),
    }),
  },
  breaches: {
    "a copied row": {
      in: plan({ budget: [line(), line({ id: "SAL-BL-002" }), line()] }),
      at: ["budget.2.id"],
      item: "SAL-BL-001",
      message: "Line ID SAL-BL-001 stands twice in Budget (copied row?).",
    },
    "case and spaces": {
      in: plan({ budget: [line(), line({ id: " sal-bl- 001" })] }),
      at: ["budget.1.id"],
    },
    "three of a kind": {
      in: plan({ pilots: [pilot(), pilot(), pilot()] }),
      at: ["pilots.1.id", "pilots.2.id"],
      message: "Pilot ID SAL-P-01 stands 3 times in Pilots (copied row?).",
    },
    "an ID that a program would calculate": {
      in: plan({ budget: [line({ id: "@SUM(1+1)*cmd|calc" }), line({ id: "=1+1" }), line({ id: "-" })] }),
      at: ["budget.0.id", "budget.1.id", "budget.2.id"],
      item: "@SUM(1+1)*cmd|calc",
      message:
        'Line ID "@SUM(1+1)*cmd|calc" in Budget can\'t be looked up by formulas and lists: it begins with @ and holds * and |.',
    },
    "an ID that a formula would take for several, a list for two, and one that nobody can see": {
      in: plan({ milestones: ["SAL-M-?", "SAL-M-01;SAL-M-02", "SAL\u200b-M-03"].map((id) => milestone({ id })) }),
      at: ["milestones.0.id", "milestones.1.id", "milestones.2.id"],
      message: 'Milestone ID "SAL-M-?" in Milestones can\'t be looked up by formulas and lists: it holds ?.',
    },
    "an ID that fills its cell, told once though it stands twice": {
      in: plan({ pilots: [pilot({ id: "x".repeat(32_767) }), pilot({ id: "x".repeat(32_767) })] }),
      at: ["pilots.0.id", "pilots.1.id"],
      message: `Pilot ID "${"x".repeat(37)}..." in Pilots can't be looked up by formulas and lists: it is longer than 255 characters.`,
    },
    "a row with entries and no ID": {
      in: plan({ budget: [line({ id: undefined }), line({ id: "  " })] }),
      at: ["budget.0.id", "budget.1.id"],
      item: null,
      message: 'A row of Budget ("Mentoring for account leads") has no Line ID.',
    },
  },
});

import pilotSunset from "../../../src/core/criteria/pilot-sunset";
import { plan } from "../../support/plan";
import { pilot } from "../../support/rows";
import { runCriteria, testCriterion } from "../../support/test-criterion";

testCriterion(pilotSunset, {
  passes: { "a dated sunset": plan({ pilots: [pilot({ sunset: "2027-06-30" })] }), "no pilots": plan({ pilots: [] }) },
  breaches: {
    "no sunset": {
      in: plan({ pilots: [pilot(), pilot({ id: "SAL-P-04", sunset: undefined })] }),
      at: ["pilots.1.sunset"],
      item: "SAL-P-04",
      severity: "error",
      message: "SAL-P-04 has no sunset date.",
    },
    "no sunset and no ID": {
      in: plan({ pilots: [pilot({ id: undefined, sunset: undefined })] }),
      at: ["pilots.0.sunset"],
      item: null,
      message: "A row of Pilots without an ID has no sunset date.",
    },
  },
});

test("is not checked, rather than passed, while the column is missing", () => {
  const missingParts = new Map([["pilots.sunset", 'Column "Sunset" was renamed "End".']]);
  const { findings, notChecked } = runCriteria(plan({ pilots: [pilot({ sunset: undefined })], missingParts }), [
    pilotSunset,
  ]);
  expect(findings).toEqual([]);
  expect(notChecked).toEqual([{ criterion: "pilot-sunset", because: 'Column "Sunset" was renamed "End".' }]);
});

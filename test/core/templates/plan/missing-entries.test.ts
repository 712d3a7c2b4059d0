import { missingEntries } from "../../../../src/core/templates/plan/missing-entries";

test("names what people type, each reason once, and leaves computed columns out", () => {
  expect(
    missingEntries(
      new Map([
        ["budget.quarters.1", "Q2 is missing."],
        ["budget.quarters", "Q2 is missing."],
        ["budget.total", "Total is missing."],
        ["outcomes.tied.0", "Tied Q1 is missing."],
        ["outcomes.tied", "Tied Q1 is missing."],
        ["pilots.sunset", "Sunset is missing."],
        ["moves", "Sheet Moves is missing."],
      ]),
    ),
  ).toEqual(["Q2 is missing.", "Sunset is missing.", "Sheet Moves is missing."]);
});

import sample from "../../../assets/sample/round.json";
import { RoundShape } from "../../../src/core/domain/round-shape";

test.each([
  ["the sample round", sample],
  ["nothing yet", {}],
  ["keys of nobody's, numbers as text, values out of bounds", { roundz: 1, rates: { GBP: ["1,2"] }, version: -1 }],
])("%s can be worked on", (_, json) => {
  expect(RoundShape.safeParse(json).success).toBe(true);
});

test.each([
  ["text", "FY27"],
  ["a list", []],
  ["departments that are no list", { departments: "SAL" }],
  ["an outcome that is no object", { outcomes: ["OUT-01"] }],
  ["groups that are no texts", { groups: [1] }],
  ["a setting that is no object", { pack: { criteria: { envelope: true } } }],
])("%s can't", (_, json) => {
  expect(RoundShape.safeParse(json).success).toBe(false);
});

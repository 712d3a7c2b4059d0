import { didYouMean } from "../../../../src/core/criteria/basis/did-you-mean";
import { nearestIds } from "../../../../src/core/criteria/basis/nearest-ids";

const outcomes = Array.from({ length: 20 }, (_, n) => `OUT-${String(n + 1).padStart(2, "0")}`);

test("an ID without its zero or its dash is no guess", () => {
  expect(nearestIds("OUT-9", outcomes)).toEqual(["OUT-09"]);
  expect(nearestIds("out09", outcomes)).toEqual(["OUT-09"]);
  expect(nearestIds("OUT-009", outcomes)).toEqual(["OUT-09"]);
});

test("the nearest few, in order", () => {
  expect(nearestIds("OTU-09", outcomes)).toEqual(["OUT-09"]);
  expect(nearestIds("SAL-P-04", ["SAL-P-14", "SAL-P-05", "SAL-P-99"])).toEqual(["SAL-P-05", "SAL-P-14"]);
});

test("nothing where too many are equally near, unless some are likelier", () => {
  expect(nearestIds("OUT-1X", outcomes)).toEqual([]);
  const likelier = (id: string) => id === "OUT-17" || id === "OUT-12";
  expect(nearestIds("OUT-1X", outcomes, likelier)).toEqual(["OUT-12", "OUT-17"]);
});

test("nothing where nothing is near", () => {
  expect(nearestIds("TRAVEL", outcomes)).toEqual([]);
  expect(nearestIds("X", ["Y"])).toEqual([]);
  expect(nearestIds("OUT-01", [])).toEqual([]);
});

test("suggestions end a message as a question", () => {
  expect(didYouMean([])).toBe("");
  expect(didYouMean(["OUT-09"])).toBe(" Did you mean OUT-09?");
  expect(didYouMean(["OUT-01", "OUT-02", "OUT-03"])).toBe(" Did you mean OUT-01, OUT-02 or OUT-03?");
});

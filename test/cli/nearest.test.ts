import { didYouMean, nearest } from "../../src/cli/nearest";

const names = ["new", "check", "fix", "explain", "pilot-sunset", "pilot-dates-in-order"];

test.each([
  ["chek", ["check"]],
  ["cehck", ["check"]],
  ["FIX", ["fix"]],
  ["expl", ["explain"]],
  ["sunset", ["pilot-sunset"]],
  ["pilot", ["pilot-sunset", "pilot-dates-in-order"]],
  ["xyz", []],
  ["", []],
  ["submit", []],
])("%s is near %j", (typed, near) => {
  expect(nearest(typed, names)).toEqual(near);
});

test("asks only when something is near", () => {
  expect(didYouMean("chek", names)).toBe(" Did you mean check?");
  expect(didYouMean("zzz", names)).toBe("");
});

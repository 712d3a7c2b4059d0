import { leastSquares } from "../../../src/core/statistics";
import { expectClose } from "../../support/vector-case";

test("calendar years and their squares, nearly collinear, keep ten digits", () => {
  const years = Float64Array.from({ length: 31 }, (_, at) => 1990 + at);
  const y = years.map((_, at) => Math.sin(at) + (at * at) / 50);
  const fit = leastSquares([years, years.map((year) => year * year)], y);
  if ("collinear" in fit) throw new Error("The columns differ.");
  // Origin: numpy.polyfit of degree 2 on years - 2005, multiplied out.
  expectClose(fit.intercept, 79391.49396534155, 1e-10);
  expectClose(fit.coefficients[0], -79.77920479801195, 1e-10);
  expectClose(fit.coefficients[1], 0.02004224284901883, 1e-10);
  expect(fit.df).toBe(28);
});

test("columns that follow from those before them are named, wherever they stand", () => {
  const a = Float64Array.of(1, 2, 4, 8, 16, 3);
  const b = Float64Array.of(3, 1, 4, 1, 5, 9);
  const sum = a.map((value, at) => value - 2 * (b[at] ?? 0) + 1e6);
  const y = Float64Array.of(1, 2, 3, 4, 5, 6);
  expect(leastSquares([a, b, sum], y)).toEqual({ collinear: [2] });
  expect(leastSquares([sum, a, b], y)).toEqual({ collinear: [2] });
  expect(leastSquares([Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1), a], y)).toEqual({ collinear: [0] });
});

test("more columns than rows, and columns of other lengths, are refused", () => {
  expect(() => leastSquares([Float64Array.of(1, 2)], Float64Array.of(1))).toThrow(RangeError);
  expect(() => leastSquares([Float64Array.of(1)], Float64Array.of(1))).toThrow(RangeError);
});

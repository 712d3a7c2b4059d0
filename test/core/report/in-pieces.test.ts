import { inPieces } from "../../../src/core/report/in-pieces";

test("small parts are joined, and nothing is lost or empty", () => {
  const parts = Array.from({ length: 5000 }, (_, index) => `${index}, `);
  const pieces = [...inPieces(parts)];
  expect(pieces.join("")).toBe(parts.join(""));
  expect(pieces.length).toBeLessThan(5);
  expect([...inPieces([])]).toEqual([]);
  expect([...inPieces(["", ""])]).toEqual([]);
});

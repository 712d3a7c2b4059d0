import fc from "fast-check";
import { split } from "../../src/excel/read-cells";

describe("split", () => {
  const piece = (rows: number, columns: number) => ({
    index: 0,
    sheet: "Budget",
    area: { row: 3, column: 1, rows, columns },
  });

  it("cuts by rows into parts that fit", () => {
    expect(split(piece(10, 5), 20).map(({ area }) => [area.row, area.rows])).toEqual([
      [3, 4],
      [7, 4],
      [11, 2],
    ]);
  });

  it("never cuts a row, however wide", () => {
    expect(split(piece(2, 500), 100).map(({ area }) => [area.rows, area.columns])).toEqual([
      [1, 500],
      [1, 500],
    ]);
  });

  it("covers every row once, in order", () => {
    const positive = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(positive, positive, positive, (rows, columns, room) => {
        const covered = split(piece(rows, columns), room).flatMap(({ area }) =>
          Array.from({ length: area.rows }, (_, at) => area.row + at),
        );
        expect(covered).toEqual(Array.from({ length: rows }, (_, at) => 3 + at));
      }),
    );
  });
});

import fc from "fast-check";
import type { Area } from "../../../src/workbench/grid/area";
import { shiftedArea } from "../../../src/workbench/grid/shifted-area";

const area = (row: number, rows: number): Area => ({ sheetId: "one", row, column: 2, rows, columns: 3 });
const inRows = (row: number, rows: number): Area => ({ sheetId: "one", row, column: 0, rows, columns: 16_384 });

// What Excel makes of =SUM(C5:C9), rows 4 to 8 counted from nought.
test.each([
  ["inserted above", "RowInserted", inRows(0, 2), area(6, 5)],
  ["inserted at its first row", "RowInserted", inRows(4, 1), area(5, 5)],
  ["inserted within", "RowInserted", inRows(5, 3), area(4, 8)],
  ["inserted below", "RowInserted", inRows(9, 3), area(4, 5)],
  ["deleted above", "RowDeleted", inRows(1, 2), area(2, 5)],
  ["deleted over its head", "RowDeleted", inRows(3, 3), area(3, 3)],
  ["deleted within", "RowDeleted", inRows(5, 2), area(4, 3)],
  ["deleted over its foot", "RowDeleted", inRows(8, 4), area(4, 4)],
  ["deleted with all of it", "RowDeleted", inRows(4, 5), undefined],
  ["deleted below", "RowDeleted", inRows(9, 1), area(4, 5)],
] as const)("rows %s", (_, change, by, after) => {
  expect(shiftedArea(area(4, 5), { change, area: by })).toEqual(after);
});

test("columns move along columns", () => {
  const by: Area = { sheetId: "one", row: 0, column: 1, rows: 1_048_576, columns: 2 };
  expect(shiftedArea(area(4, 5), { change: "ColumnInserted", area: by })).toEqual({ ...area(4, 5), column: 4 });
  expect(shiftedArea(area(4, 5), { change: "ColumnDeleted", area: by })).toEqual({
    ...area(4, 5),
    column: 1,
    columns: 2,
  });
});

test("other sheets and mere edits move nothing", () => {
  expect(shiftedArea(area(4, 5), { change: "RowInserted", area: { ...inRows(0, 2), sheetId: "two" } })).toEqual(
    area(4, 5),
  );
  expect(shiftedArea(area(4, 5), { change: "RangeEdited", area: inRows(0, 2) })).toEqual(area(4, 5));
});

test("deleting what was just inserted leads back", () => {
  const small = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(
      small,
      fc.integer({ min: 1, max: 30 }),
      small,
      fc.integer({ min: 1, max: 9 }),
      (row, rows, at, count) => {
        const by = inRows(at, count);
        const between = shiftedArea(area(row, rows), { change: "RowInserted", area: by });
        expect(between && shiftedArea(between, { change: "RowDeleted", area: by })).toEqual(area(row, rows));
      },
    ),
  );
});

import { thingsLeft } from "../../src/taskpane/things-left";
import { finding, waiver } from "./support/finding";

describe("thingsLeft", () => {
  test("one thing per criterion and sheet, errors first, notes and waived ones left out", () => {
    const things = thingsLeft([
      finding({ criterion: "owner", severity: "warning" }),
      finding({ criterion: "number-not-text" }),
      finding({ criterion: "number-not-text" }),
      finding({ criterion: "number-not-text", place: { sheet: "Pilots", cell: "S5" } }),
      finding({ criterion: "envelope", severity: "info" }),
      finding({ criterion: "pilot-sunset", waiver }),
    ]);
    expect(
      things.map(({ finding: { criterion, place }, index, alike }) => [criterion, place?.sheet, index, alike]),
    ).toEqual([
      ["number-not-text", "Budget", 1, 1],
      ["number-not-text", "Pilots", 3, 0],
      ["owner", "Budget", 0, 0],
    ]);
  });
});

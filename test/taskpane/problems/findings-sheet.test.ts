import { findingsSheet } from "../../../src/taskpane/problems/findings-sheet";
import { checked, finding, waiver } from "../support/finding";
import { MemoryHost } from "../../support/memory-host";

const here = { sheets: ["Start", "Budget"], tables: ["Budget"], names: ["Round"] };
const small = finding({
  criterion: "small-group",
  path: ["groups", 0, "selected"],
  item: "SAL-G-01",
  message: "SAL-G-01 (Women) shows 3 people.",
  place: { sheet: "Evidence", cell: "AA5" },
});

describe("findingsSheet", () => {
  test("a row a finding under a header, as a table that stands on its cells", async () => {
    const blueprint = findingsSheet(checked([finding(), finding({ waiver, place: null })]).result, here);
    const host = new MemoryHost({ Start: [] });
    await host.apply([{ kind: "add-sheet", blueprint }]);
    expect(host.sheetNames).toEqual(["Start", "Findings"]);
    expect(["A4", "A5", "C5", "D5", "F5", "C6", "H6"].map((cell) => host.cell("Findings", cell))).toEqual([
      "Severity",
      "error",
      "Budget",
      "B2",
      "“1,200” is text.",
      "",
      "2027-01-31",
    ]);
    expect(blueprint.sheets[0]?.tables.map(({ name, range }) => [name, range])).toEqual([["CheckFindings", "A4:H6"]]);
  });

  test("names that are taken are counted on, without regard to case", () => {
    const blueprint = findingsSheet(checked([]).result, {
      sheets: ["FINDINGS", "Findings 2"],
      tables: ["checkfindings"],
      names: [],
    });
    expect(blueprint.sheets.map(({ name, tables }) => [name, tables[0]?.name, tables[0]?.range])).toEqual([
      ["Findings 3", "CheckFindings2", "A4:H5"],
    ]);
  });

  test("counts of people are left out, and that they are is said on the sheet", () => {
    const text = JSON.stringify(findingsSheet(checked([small]).result, here));
    expect(text).not.toContain("3 people");
    expect(text).toContain("Counts of people are left out of one finding");
  });
});

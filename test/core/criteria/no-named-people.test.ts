import noNamedPeople from "../../../src/core/criteria/no-named-people";
import { checkSnapshot } from "../../../src/core/pipeline";
import { renderTemplate } from "../../../src/core/render/render-template";
import { evidence, group, plan, round } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";
import { asOf, testCriterion } from "../../support/test-criterion";

const numbers = ["E10423", "E10424", "E10510", "E10611", "E11002"];
const column = (header: string, texts: readonly string[]) =>
  plan({ workbook: { addedColumns: [{ table: "Groups", header, texts }] } });
const table = (headers: readonly string[], rows = 12) =>
  plan({ workbook: { addedTables: [{ sheet: "Notes", table: "Roster", headers, rows }] } });

testCriterion(noNamedPeople, {
  passes: {
    "counts and sentences": plan(),
    "how many staff": plan({ evidence: [evidence({ whatWeSaw: "Of 1200 staff, 300 answered; see @inclusion." })] }),
    "a note beside the counts": column("Note", ["checked", "checked", "estimate", "checked", "checked"]),
    "counts of one's own": column("Asked", ["1200", "900", "1200", "700", "150"]),
    "fewer numbers than say anything": column("Code", numbers.slice(0, 4)),
    "a table about regions": table(["Region", "Eligible"]),
    "an empty table with names": table(["Name"], 0),
  },
  breaches: {
    "an e-mail address, which isn't repeated": {
      in: plan({ evidence: [evidence({ source: "Ask kim.lee@example.org" })] }),
      at: ["evidence.0.source"],
      severity: "error",
      item: "SAL-E-01",
      message: "Source of SAL-E-01 holds an e-mail address.",
    },
    "a staff number": {
      in: plan({ evidence: [evidence({ whatWeSaw: "Employee no. 10423 was passed over." })] }),
      at: ["evidence.0.whatWeSaw"],
      message: "What we saw of SAL-E-01 holds a staff number.",
    },
    "a person as a group": {
      in: plan({ groups: [group({ group: "kim@example.org" })] }),
      at: ["groups.0.group"],
    },
    "a column of names": {
      in: column("Last name", []),
      at: ["workbook.addedColumns.0"],
      message: 'Column "Last name" of Groups looks like it is about single people. Only counts belong here.',
    },
    "a column of staff numbers": {
      in: column("Ref", numbers),
      at: ["workbook.addedColumns.0"],
      message: 'Column "Ref" of Groups looks like staff numbers. Only counts belong here.',
    },
    "a table with a row a person": {
      in: table(["Employee ID", "Level"]),
      at: ["workbook.addedTables.0"],
      item: "Roster",
      message: 'Table Roster on Notes seems to have a row a person: it has the column "Employee ID".',
    },
  },
});

test("in a workbook: an added table is found where it stands", () => {
  const snapshot = snapshotOf(
    renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() }),
  );
  const notes = {
    name: "Notes",
    visibility: "visible" as const,
    protected: false,
    row: 0,
    column: 0,
    values: [
      ["Surname", "Level"],
      ["Lee", 3],
    ],
    formulas: {},
    tables: [
      {
        name: "Roster",
        range: "A1:B2",
        hasHeaders: true,
        hasTotals: false,
        columns: [{ name: "Surname" }, { name: "Level" }],
      },
    ],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
  const result = checkSnapshot({ ...snapshot, sheets: [...snapshot.sheets, notes] }, { asOf });
  if (result.status === "unreadable") throw new Error(result.reason);
  expect(result.findings.map(({ criterion, place }) => ({ criterion, place }))).toEqual([
    { criterion: "no-named-people", place: { sheet: "Notes", cell: "A1" } },
  ]);
});

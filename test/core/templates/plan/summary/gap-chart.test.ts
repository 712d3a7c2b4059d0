import { ExcelHost } from "../../../../../src/excel/excel-host";
import { renderTemplate } from "../../../../../src/core/render/render-template";
import { chosenCell, gapRows } from "../../../../../src/core/templates/plan/summary/gap-chart";
import { areaAddress, cellAddress } from "../../../../../src/core/workbook/address";
import { sampleDay, sampleRound } from "../../../../sample/sample-round";
import { sal } from "../../../../sample/sal";
import { associateFunctions, functionsAnswered } from "../../../../support/associate-functions";
import { startOffice } from "../../../../support/office";

test("the commitment that is chosen on Summary is the one in the gap chart", async () => {
  const office = await startOffice();
  associateFunctions(office);
  try {
    const host = new ExcelHost();
    await host.build(
      renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: "SAL", plan: sal, asOf: sampleDay }),
    );
    const chart = async (id: string | null) => {
      const range = cellAddress(chosenCell.row, chosenCell.column);
      const before = (await host.snapshot()).sheets.find(({ name }) => name === "Summary");
      const now = before?.values[chosenCell.row - before.row]?.[chosenCell.column - before.column] ?? null;
      await host.apply([{ kind: "set-cells", sheet: "Summary", range, before: [[now]], after: [[id]] }]);
      await functionsAnswered(office);
      const sheet = (await host.snapshot()).sheets.find(({ name }) => name === "Summary");
      const column = (at: number) =>
        Array.from({ length: gapRows.last - gapRows.first + 1 }, (_, index) => {
          const value = sheet?.values[gapRows.first - 1 + index - sheet.row]?.[at - sheet.column];
          return typeof value === "number" ? value : null;
        });
      return { measured: column(5), targets: column(6) };
    };

    // Large accounts: 7 of 84 women and 19 of 121 men are 8.33 − 15.70 = −7.4 % points; 9 of 86 and 19 of 119 are 10.47 − 15.97 = −5.5.
    expect(await chart("SAL-C-04")).toEqual({
      measured: [null, null, null, -7.4, -5.5, null, null, null, null],
      targets: [null, null, null, null, -6, -5, -4, -3, -2],
    });
    // Typed, on a scale of five: as in the plan.
    expect(await chart("SAL-C-03")).toEqual({
      measured: [null, null, null, null, -0.56, null, null, null, null],
      targets: [null, null, null, null, -0.55, -0.5, -0.4, -0.3, -0.2],
    });
    // None chosen: the first. 11/58 − 31/104, 10/55 − 28/101, 12/59 − 30/107, 12/60 − 30/110, 13/62 − 29/108 in % points.
    expect((await chart(null)).measured).toEqual([-10.8, -9.5, -7.7, -7.3, -5.9, null, null, null, null]);
  } finally {
    await office.dispose();
  }
}, 60_000);

test("the cell to choose in is open on the protected sheet, and its list is the plan's commitments", () => {
  const { sheets, styles } = renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: "SAL" });
  const summary = sheets.find(({ name }) => name === "Summary");
  const range = areaAddress({ row: chosenCell.row, column: chosenCell.column, rows: 1, columns: 1 });
  const style = summary?.styles.find((styled) => styled.range === range)?.style ?? "";
  expect([summary?.protected, styles[style]?.locked]).toEqual([true, false]);
  expect(summary?.validations.find((validation) => validation.range === range)?.rule).toEqual({
    kind: "list",
    source: "=CommitmentIds",
  });
});

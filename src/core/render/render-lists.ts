import type { Round } from "../domain/round";
import { absoluteReference } from "../workbook/address";
import type { CellBlock, NameBlueprint, StyledRange, TableBlueprint } from "../workbook/blueprint";
import { areaAddress } from "../workbook/address";
import { styleFor } from "./styles";
import type { TemplateSpec } from "../templates/template";

/** Header of each list and of Rates stands in this zero-based row; values below. */
const headerRow = 3;

/** The Lists sheet: one column a list, and the table Rates on its right. */
export function renderLists(
  template: TemplateSpec,
  round: Round,
): { cells: CellBlock[]; names: NameBlueprint[]; styles: StyledRange[]; tables: TableBlueprint[]; widths: number[] } {
  const cells: CellBlock[] = [];
  const names: NameBlueprint[] = [];
  const listStyles: StyledRange[] = [];
  for (const [column, list] of template.lists.entries()) {
    const values = list.values(round);
    cells.push({ row: headerRow, column, rows: [[list.header], ...values.map((value) => [value])] });
    if (list.kind !== undefined)
      listStyles.push({
        range: areaAddress({ row: headerRow + 1, column, rows: values.length, columns: 1 }),
        style: styleFor("Given", list.kind),
      });
    names.push({
      name: list.name,
      refersTo: `=${absoluteReference("Lists", { row: headerRow + 1, column, rows: values.length, columns: 1 })}`,
    });
  }
  const ratesColumn = template.lists.length + 1;
  const rates = [
    [round.currency, 1, 1, 1, 1, 1],
    ...Object.entries(round.rates)
      .filter(([code]) => code !== round.currency)
      .map(([code, five]) => [code, ...five]),
  ];
  const labels = ["Currency", "Q1", "Q2", "Q3", "Q4", "Q5"];
  cells.push({ row: headerRow, column: ratesColumn, rows: [labels, ...rates] });
  const area = { row: headerRow, column: ratesColumn, rows: rates.length + 1, columns: labels.length };
  return {
    cells,
    names,
    styles: [
      ...listStyles,
      {
        range: areaAddress({ row: headerRow, column: 0, rows: 1, columns: template.lists.length }),
        style: "Coalition Header",
      },
      { range: areaAddress({ ...area, rows: 1 }), style: "Coalition Header" },
      {
        range: areaAddress({ ...area, row: headerRow + 1, rows: rates.length, column: ratesColumn + 1, columns: 5 }),
        style: "Coalition Computed Number",
      },
    ],
    tables: [{ name: "Rates", range: areaAddress(area), columns: labels.map((name) => ({ name })) }],
    widths: [...template.lists.map(() => 18), 4, ...labels.map(() => 12)],
  };
}

import { absoluteReference, cellAddress } from "../workbook/address";
import type { CellBlock, NameBlueprint, StyledRange, ValidationBlueprint } from "../workbook/blueprint";
import { fieldOf } from "../templates/field";
import { signers, startRows } from "../templates/plan/start";
import type { ComputeContext, TemplateSpec } from "../templates/template";
import { cellValueOf } from "./cell-input";
import { styleFor } from "./styles";

/** The named cells and the sign-off block of Start, from the plan. */
export function renderStart(
  template: TemplateSpec,
  context: ComputeContext,
): { cells: CellBlock[]; names: NameBlueprint[]; styles: StyledRange[]; validations: ValidationBlueprint[] } {
  const named = template.namedCells.map((cell) =>
    cellValueOf(fieldOf({ start: context.plan.start }, cell.key), cell.kind),
  );
  const signOff = signers.map(({ key }) => {
    const signed = context.plan.start.signOff[key];
    return [
      cellValueOf(signed.name, "text"),
      cellValueOf(signed.date, "date"),
      cellValueOf(signed.fingerprint, "text"),
    ];
  });
  const signRow = startRows.signOff + 1;
  return {
    cells: [
      { row: startRows.named, column: 1, rows: named.map((value) => [value]) },
      { row: signRow, column: 1, rows: signOff },
    ],
    names: template.namedCells.map((cell, index) => ({
      name: cell.name,
      refersTo: `=${absoluteReference("Start", { row: startRows.named + index, column: 1, rows: 1, columns: 1 })}`,
    })),
    styles: [
      ...template.namedCells.map((cell, index) => ({
        range: cellAddress(startRows.named + index, 1),
        style: styleFor(cell.fixed ? "Given" : "Input", cell.kind),
      })),
      ...signers.flatMap((_, index) => [
        { range: cellAddress(signRow + index, 1), style: "Coalition Input" },
        { range: cellAddress(signRow + index, 2), style: "Coalition Input Date" },
        { range: cellAddress(signRow + index, 3), style: "Coalition Input" },
      ]),
    ],
    validations: template.namedCells
      .map((cell, index) => ({ cell, index }))
      .filter(({ cell }) => !cell.fixed)
      .map(({ cell, index }) => ({
        range: cellAddress(startRows.named + index, 1),
        rule: { kind: "any" as const },
        prompt: { title: cell.label.slice(0, 32), message: cell.note },
        allowBlank: true,
      })),
  };
}

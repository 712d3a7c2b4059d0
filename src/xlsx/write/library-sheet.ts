import type { ConditionalFormatBlueprint, SheetBlueprint, ValidationBlueprint } from "../../core/workbook/blueprint";
import { formulaToStored } from "../formula/formula-to-stored";
import type { LibraryChart, LibraryRule, LibrarySheet, LibraryTable, LibraryValidation } from "../library";
import { libraryValidations } from "../library";
import { encodeStored } from "../xml/stored-text";
import type { ConditionalLook } from "./write-styles-part";
import type { WrittenCells } from "./sheet-cells";

/** Excel adds the cell's margins (5 pixels of 7 a digit, Calibri 11) to a width in characters. */
const marginsInCharacters = 0.7109375;

/**
 * One sheet for the library.
 *
 * @param looks receives the look of each conditional format by its marker (see `readStyleMarkers`)
 */
export function librarySheet(
  sheet: SheetBlueprint,
  { cells }: WrittenCells,
  looks: Map<string, ConditionalLook>,
): LibrarySheet {
  const heights = Object.entries(sheet.rowHeights);
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: sheet.columnWidths.map((width) => (width > 0 ? { width: width + marginsInCharacters } : {})),
    rowDefs: new Map(heights.map(([row, height]) => [Number(row), { height }])),
    tables: sheet.tables.map(libraryTable),
    dataValidations: libraryValidations(sheet.validations.map(libraryValidation)),
    conditionalRules: sheet.conditionalFormats.map((format, index) => conditionalRule(format, index, looks)),
    charts: sheet.charts.map(libraryChart),
    ...(sheet.frozenRows > 0 || sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(sheet.protected
      ? { protection: { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true } }
      : {}),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === undefined ? {} : { tabColor: { rgb: sheet.tabColor.replace("#", "").toUpperCase() } }),
    },
    pageSetup: {
      paperSize: sheet.print.paper ?? "a4",
      orientation: sheet.print.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      // Zero means as many pages down as it takes.
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: footer(sheet.print.footer) },
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
  };
}

function libraryTable({ name, range, columns }: SheetBlueprint["tables"][number]): LibraryTable {
  return {
    name,
    displayName: name,
    range,
    columns: columns.map((column) => ({ name: encodeStored(column.name) })),
    style: "TableStyleLight1",
  };
}

function footer({ left, center, right }: SheetBlueprint["print"]["footer"]): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}

function conditionalRule(
  format: ConditionalFormatBlueprint,
  index: number,
  looks: Map<string, ConditionalLook>,
): LibraryRule {
  const { fill, fontColor, bold } = format;
  const marker = JSON.stringify([fill, fontColor, bold]);
  looks.set(marker, { fill, fontColor, bold });
  return {
    type: "expression",
    range: format.range,
    priority: index + 1,
    formula: formulaToStored(format.formula).text,
    style: { numFmt: marker },
  };
}

/** A place for a chart: the library lays its parts and relations, `chartPart` and `drawingPart` fill them. */
function libraryChart(): LibraryChart {
  return { type: "column", series: [{ values: "$A$1" }], anchor: { from: { row: 0, col: 0 } } };
}

function libraryValidation({ range, rule, prompt, alert, allowBlank }: ValidationBlueprint): LibraryValidation {
  return {
    range,
    ...libraryRule(rule),
    allowBlank,
    // Without this Excel keeps the message but never shows it.
    showInputMessage: prompt !== undefined,
    ...(prompt ? { inputTitle: prompt.title, inputMessage: prompt.message } : {}),
    showErrorMessage: rule.kind !== "any",
    ...(alert ? { errorTitle: alert.title, errorMessage: alert.message, errorStyle: alert.style } : {}),
  };
}

/** The far end of an open range: larger than any amount, small enough for Excel to accept. */
const far = 1e15;

function libraryRule(
  rule: ValidationBlueprint["rule"],
): Pick<LibraryValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "any":
      return { type: "none" };
    case "list":
      return { type: "list", formula1: formulaToStored(rule.source).text };
    default:
      return {
        type: rule.kind,
        operator: "between",
        formula1: String(rule.minimum ?? -far),
        formula2: String(rule.maximum ?? far),
      };
  }
}

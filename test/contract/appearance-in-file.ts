import { strFromU8, unzipSync } from "fflate";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { cellAddress, parseArea } from "../../src/core/workbook/address";
import { allNamed, xmlTree, type XmlElement } from "../support/xml-tree";
import { attentionLine, boundOf, printedArea, type RuleAppearance, type SheetAppearance } from "./appearance";

const attributes = [
  ...[
    "name",
    "id",
    "Id",
    "Target",
    "r",
    "s",
    "xfId",
    "dxfId",
    "rgb",
    "val",
    "sqref",
    "type",
    "operator",
    "localSheetId",
  ],
  ...["promptTitle", "prompt", "errorTitle", "error", "errorStyle", "min", "max", "width", "ht", "customHeight"],
  ...["xSplit", "ySplit", "showGridLines", "orientation", "paperSize", "fitToWidth", "fitToPage"],
];

/** The same, read back from the parts of a file; the blueprint says which ranges to look at. */
export function appearanceInFile(bytes: Uint8Array, blueprint: Blueprint): SheetAppearance[] {
  const parts = unzipSync(bytes);
  const part = (path: string) => {
    const found = parts[path];
    if (!found) throw new Error(`The file has no part ${path}.`);
    return xmlTree(strFromU8(found), attributes);
  };
  const workbook = part("xl/workbook.xml");
  const targets = new Map(
    allNamed(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes: a }) => [a["Id"], a["Target"]]),
  );
  const look = looksOf(part("xl/styles.xml"));
  return allNamed(workbook, "sheet").map(({ attributes: entry }, index) => {
    const sheet = part(`xl/${targets.get(entry["id"] ?? "")}`);
    const asked = blueprint.sheets[index];
    if (!asked) throw new Error(`The blueprint has no sheet ${index + 1}.`);
    const first = (name: string) => allNamed(sheet, name)[0]?.attributes ?? {};
    const styleAt = new Map(allNamed(sheet, "c").map(({ attributes: c }) => [c["r"] ?? "", Number(c["s"] ?? 0)]));
    const heightAt = new Map(
      allNamed(sheet, "row").map(({ attributes: row }) => [Number(row["r"]) - 1, Number(row["ht"])]),
    );
    const own = (name: string) =>
      allNamed(workbook, "definedName").find(
        ({ attributes: a }) => a["name"] === `_xlnm.${name}` && Number(a["localSheetId"]) === index,
      );
    const titles = own("Print_Titles");
    const area = own("Print_Area");
    return {
      name: entry["name"] ?? "",
      tabColor: colorOf(allNamed(sheet, "tabColor")[0]),
      gridlines: first("sheetView")["showGridLines"] !== "0",
      frozen: [Number(first("pane")["ySplit"] ?? 0), Number(first("pane")["xSplit"] ?? 0)],
      widths: widthsOf(sheet, asked.columnWidths.length),
      heights: Object.fromEntries(Object.keys(asked.rowHeights).map((row) => [row, heightAt.get(Number(row)) ?? 0])),
      styles: Object.fromEntries(asked.styles.map(({ range }) => [range, look.styleOf(cellsOf(range), styleAt)])),
      rules: Object.fromEntries(
        allNamed(sheet, "dataValidation").map((rule) => [rule.attributes["sqref"] ?? "", ruleOf(rule)]),
      ),
      attention: allNamed(sheet, "conditionalFormatting")
        .flatMap(({ attributes: a, children }) => children.map((rule) => look.attentionOf(a["sqref"] ?? "", rule)))
        .sort(),
      page: {
        landscape: first("pageSetup")["orientation"] === "landscape",
        // ECMA-376 18.3.1.63: 8 is A3, 9 is A4.
        paper: first("pageSetup")["paperSize"] === "8" ? "a3" : undefined,
        area: area && printedArea(area.text),
        pagesWide: first("pageSetUpPr")["fitToPage"] === "1" ? Number(first("pageSetup")["fitToWidth"] ?? 1) : 0,
        titleRows: titles?.text.replace(/^.*!/, ""),
        footer: allNamed(sheet, "oddFooter")[0]?.text ?? "",
      },
    };
  });
}

/** What styles.xml says: the named style behind each cell format, and the formats of conditions. */
function looksOf(styles: XmlElement) {
  const child = (name: string) => styles.children.find((one) => one.name === name)?.children ?? [];
  const names = new Map(child("cellStyles").map(({ attributes: a }) => [a["xfId"], a["name"] ?? ""]));
  const cellFormats = child("cellXfs").map(({ attributes: a }) => names.get(a["xfId"] ?? "0") ?? "");
  const dxfs = child("dxfs");
  return {
    styleOf(cells: readonly string[], styleAt: ReadonlyMap<string, number>): string {
      const found = new Set(cells.map((cell) => cellFormats[styleAt.get(cell) ?? 0] ?? ""));
      return [...found].join(" and ");
    },
    attentionOf(range: string, rule: XmlElement): string {
      const dxf = dxfs[Number(rule.attributes["dxfId"])];
      const inside = (name: string) => (dxf ? allNamed(dxf, name)[0] : undefined);
      const font = inside("font");
      return attentionLine(
        range,
        `=${allNamed(rule, "formula")[0]?.text ?? ""}`,
        colorOf(inside("bgColor")),
        colorOf(font && allNamed(font, "color")[0]),
        font !== undefined && allNamed(font, "b").length > 0,
      );
    },
  };
}

function colorOf(element: XmlElement | undefined): string | undefined {
  const rgb = element?.attributes["rgb"];
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

/** Pixels of each column; a file's width has the padding in it, as five of seven pixels. */
function widthsOf(sheet: XmlElement, columns: number): number[] {
  const spans = allNamed(sheet, "col").map(({ attributes: a }) => ({
    min: Number(a["min"]),
    max: Number(a["max"]),
    width: Number(a["width"]),
  }));
  return Array.from({ length: columns }, (_, column) => {
    const span = spans.find(({ min, max }) => min <= column + 1 && column + 1 <= max);
    // Files round down to 1/256 of a character.
    return span ? Math.round((span.width + 1 / 256) * 7) : 0;
  });
}

function ruleOf({ attributes: a, children }: XmlElement): RuleAppearance {
  const said = {
    prompt: a["prompt"] === undefined ? [] : [a["promptTitle"] ?? "", a["prompt"]],
    alert: a["error"] === undefined ? [] : [a["errorStyle"] ?? "stop", a["errorTitle"] ?? "", a["error"]],
  };
  const formulas = children.map(({ text }) => text);
  const kind = a["type"] ?? "none";
  if (kind === "none") return { rule: "any", bounds: [], ...said };
  if (kind === "list") return { rule: "list", bounds: formulas.map((formula) => `=${formula}`), ...said };
  return { rule: kind, bounds: formulas.map((formula) => boundOf(Number(formula))), ...said };
}

function cellsOf(range: string): string[] {
  const { row, column, rows, columns } = parseArea(range);
  return Array.from({ length: rows * columns }, (_, at) =>
    cellAddress(row + Math.floor(at / columns), column + (at % columns)),
  );
}

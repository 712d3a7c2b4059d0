import type { ConditionalFormatBlueprint, StyleDefinition } from "../../core/workbook/blueprint";
import { escapeXml } from "../xml/escape-xml";
import { builtInNumberFormat, builtInStyle } from "./built-in-styles";
import { alignmentXml, borderXml, conditionalLookXml, fillXml, fontXml, protectionXml } from "./style-xml";
import type { StyleMarkers } from "./read-style-markers";

/** How a conditional format looks. */
export type ConditionalLook = Pick<ConditionalFormatBlueprint, "fill" | "fontColor" | "bold">;

/** A list of distinct XML elements that others name by position. */
class ElementList {
  private readonly elements: string[];

  constructor(first: readonly string[]) {
    this.elements = [...first];
  }

  add(element: string): number {
    const known = this.elements.indexOf(element);
    return known >= 0 ? known : this.elements.push(element) - 1;
  }

  xml(tag: string): string {
    return `<${tag} count="${this.elements.length}">${this.elements.join("")}</${tag}>`;
  }
}

const defaultFont = fontXml({});
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/**
 * The styles part: every style of the blueprint as a real named style (shown in Excel's style gallery, changed in one place),
 * and the cell formats that refer to them, under the positions that the library's cells already name.
 *
 * @param styles all named styles, used or not; @param looks conditional looks by marker
 */
export function writeStylesPart(
  styles: Readonly<Record<string, StyleDefinition>>,
  looks: ReadonlyMap<string, ConditionalLook>,
  markers: StyleMarkers,
): string {
  const numberFormats = new Map<string, number>();
  const fonts = new ElementList([defaultFont]);
  // Excel takes the first two fills for itself, whatever they say.
  const fills = new ElementList([fillXml("none"), fillXml("gray125")]);
  const borders = new ElementList([noBorder]);
  const names = Object.keys(styles);
  const formats = new Map(
    names.map((name) => {
      const style = styles[name] ?? {};
      return [name, { style, attributes: formatAttributes(style, numberFormats, fonts, fills, borders) }] as const;
    }),
  );
  const format = (name: string | undefined, named: boolean): string => {
    const found = name === undefined ? undefined : formats.get(name);
    if (!found) return `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"${named ? "" : ' xfId="0"'}/>`;
    const link = named ? "" : ` xfId="${names.indexOf(name ?? "") + 1}"`;
    const inner = alignmentXml(found.style) + protectionXml(found.style);
    return `<xf ${found.attributes}${link}${applied(found.style, named)}${inner === "" ? "/>" : `>${inner}</xf>`}`;
  };
  const namedFormats = [undefined, ...names].map((name) => format(name, true));
  const cellFormats = markers.cells.map((name) => format(name, false));
  const cellStyles = [
    '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
    ...names.map((name, index) => `<cellStyle name="${escapeXml(name)}" xfId="${index + 1}"${builtInStyle(name)}/>`),
  ];
  const conditional = markers.conditional.map((marker) => conditionalLookXml(looks.get(marker) ?? {}));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    numberFormatList(numberFormats) +
    fonts.xml("fonts") +
    fills.xml("fills") +
    borders.xml("borders") +
    list("cellStyleXfs", namedFormats) +
    list("cellXfs", cellFormats) +
    list("cellStyles", cellStyles) +
    list("dxfs", conditional) +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
    "</styleSheet>"
  );
}

function list(tag: string, elements: readonly string[]): string {
  return `<${tag} count="${elements.length}">${elements.join("")}</${tag}>`;
}

function numberFormatList(formats: ReadonlyMap<string, number>): string {
  const elements = [...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  return elements.length === 0 ? "" : list("numFmts", elements);
}

function formatAttributes(
  style: StyleDefinition,
  numberFormats: Map<string, number>,
  fonts: ElementList,
  fills: ElementList,
  borders: ElementList,
): string {
  const { numberFormat } = style;
  let formatId = numberFormat === undefined ? 0 : builtInNumberFormat(numberFormat);
  if (formatId === undefined && numberFormat !== undefined) {
    // Ids below 164 are Excel's own.
    formatId = numberFormats.get(numberFormat) ?? 164 + numberFormats.size;
    numberFormats.set(numberFormat, formatId);
  }
  const fontId = fonts.add(fontXml(style));
  const fillId = style.fill === undefined ? 0 : fills.add(fillXml("solid", style.fill));
  const borderId = borders.add(borderXml(style));
  return `numFmtId="${formatId ?? 0}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"`;
}

/** Which groups of a format count; a named style must say no for those it leaves alone, a cell only yes. */
function applied(style: StyleDefinition, named: boolean): string {
  const groups: readonly (readonly [string, boolean])[] = [
    ["applyNumberFormat", style.numberFormat !== undefined],
    ["applyFont", fontXml(style) !== defaultFont],
    ["applyFill", style.fill !== undefined],
    ["applyBorder", style.borderTop !== undefined || style.borderBottom !== undefined],
    ["applyAlignment", alignmentXml(style) !== ""],
    ["applyProtection", style.locked !== undefined],
  ];
  return groups.map(([name, yes]) => (yes ? ` ${name}="1"` : named ? ` ${name}="0"` : "")).join("");
}

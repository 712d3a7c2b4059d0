import type { StyleDefinition } from "../../core/workbook/blueprint";
import type { ConditionalLook } from "./write-styles-part";

function color(rgb: string): string {
  return `FF${rgb.replace("#", "").toUpperCase()}`;
}

/** A font; what the style leaves out is the workbook's default, Calibri 11. */
export function fontXml(style: StyleDefinition): string {
  const flags = `${style.bold ? "<b/>" : ""}${style.italic ? "<i/>" : ""}`;
  const shade = style.fontColor === undefined ? '<color theme="1"/>' : `<color rgb="${color(style.fontColor)}"/>`;
  return `<font>${flags}<sz val="${style.fontSize ?? 11}"/>${shade}<name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`;
}

/** A fill of a cell. */
export function fillXml(pattern: "none" | "gray125" | "solid", rgb?: string): string {
  const inner = rgb === undefined ? "/>" : `><fgColor rgb="${color(rgb)}"/><bgColor indexed="64"/></patternFill>`;
  return `<fill><patternFill patternType="${pattern}"${inner}</fill>`;
}

/** A border: thin lines at top and bottom, where the style names a colour. */
export function borderXml({ borderTop, borderBottom }: StyleDefinition): string {
  const edge = (tag: string, rgb: string | undefined) =>
    rgb === undefined ? `<${tag}/>` : `<${tag} style="thin"><color rgb="${color(rgb)}"/></${tag}>`;
  return `<border><left/><right/>${edge("top", borderTop)}${edge("bottom", borderBottom)}<diagonal/></border>`;
}

/** An alignment, or nothing where the style says none. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: StyleDefinition): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === undefined ? "" : ` wrapText="${wrap ? 1 : 0}"`,
    indent === undefined ? "" : ` indent="${indent}"`,
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** Whether a cell is locked once its sheet is protected, or nothing where the style leaves Excel's default. */
export function protectionXml({ locked }: StyleDefinition): string {
  return locked === undefined ? "" : `<protection locked="${locked ? 1 : 0}"/>`;
}

/** The look of a conditional format. */
export function conditionalLookXml({ fill: rgb, fontColor, bold }: ConditionalLook): string {
  const letters = `${bold === undefined ? "" : `<b val="${bold ? 1 : 0}"/>`}${fontColor === undefined ? "" : `<color rgb="${color(fontColor)}"/>`}`;
  // A conditional fill is, unlike a cell's, in the background colour.
  const shade =
    rgb === undefined
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="${color(rgb)}"/><bgColor rgb="${color(rgb)}"/></patternFill></fill>`;
  return `<dxf>${letters === "" ? "" : `<font>${letters}</font>`}${shade}</dxf>`;
}

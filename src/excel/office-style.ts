import type { StyleDefinition } from "../core/workbook/blueprint";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives a fresh named style what its definition sets; the rest stays as in the workbook's Normal style. */
export function setStyle(style: Excel.Style, definition: StyleDefinition): void {
  if (definition.fill !== undefined) style.fill.color = definition.fill;
  if (definition.fontColor !== undefined) style.font.color = definition.fontColor;
  if (definition.fontSize !== undefined) style.font.size = definition.fontSize;
  if (definition.bold !== undefined) style.font.bold = definition.bold;
  if (definition.italic !== undefined) style.font.italic = definition.italic;
  if (definition.horizontal !== undefined) style.horizontalAlignment = horizontal[definition.horizontal];
  if (definition.vertical !== undefined) style.verticalAlignment = vertical[definition.vertical];
  if (definition.wrap !== undefined) style.wrapText = definition.wrap;
  if (definition.indent !== undefined) style.indentLevel = definition.indent;
  if (definition.numberFormat !== undefined) style.numberFormat = definition.numberFormat;
  if (definition.locked !== undefined) style.locked = definition.locked;
  if (definition.borderTop !== undefined) setEdge(style, "EdgeTop", definition.borderTop);
  if (definition.borderBottom !== undefined) setEdge(style, "EdgeBottom", definition.borderBottom);
}

function setEdge(style: Excel.Style, edge: "EdgeTop" | "EdgeBottom", color: string): void {
  const border = style.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = color;
}

/** Loads what `styleAgrees` compares. */
export function loadStyle(style: Excel.Style): void {
  style.load("name,numberFormat,horizontalAlignment,verticalAlignment,wrapText,indentLevel,locked");
  style.fill.load("color");
  style.font.load("color,size,bold,italic");
}

/**
 * Whether a style that stands in the workbook is the one that a definition describes; then it is used as it is.
 *
 * Borders are not compared: a style left from an earlier plan differs in them only if somebody drew them, and that is theirs to keep.
 */
export function styleAgrees(style: Excel.Style, definition: StyleDefinition): boolean {
  const pairs: readonly (readonly [wanted: string | number | boolean | undefined, found: unknown])[] = [
    [definition.fill, style.fill.color],
    [definition.fontColor, style.font.color],
    [definition.fontSize, style.font.size],
    [definition.bold, style.font.bold],
    [definition.italic, style.font.italic],
    [definition.horizontal && horizontal[definition.horizontal], style.horizontalAlignment],
    [definition.vertical && vertical[definition.vertical], style.verticalAlignment],
    [definition.wrap, style.wrapText],
    [definition.indent, style.indentLevel],
    [definition.numberFormat && plainFormat(definition.numberFormat), plainFormat(String(style.numberFormat))],
    [definition.locked, style.locked],
  ];
  return pairs.every(
    ([wanted, found]) => wanted === undefined || String(wanted).toUpperCase() === String(found).toUpperCase(),
  );
}

/** A number format without the backslashes and quotes that Excel puts around letters when it stores one: `0.0\ %` is `0.0 %`. */
function plainFormat(format: string): string {
  return format.replace(/[\\"]/g, "");
}

import type { StyleDefinition } from "../workbook/blueprint";
import type { ValueKind } from "../templates/template";

/** One palette for every workbook: dark text on light fills, told apart by more than hue, legible when printed in black and white. */
export const palette = {
  header: "#243746",
  headerText: "#FFFFFF",
  input: "#FFF6E5",
  inputText: "#1B1B1B",
  computedText: "#44566C",
  hint: "#5A6672",
  rule: "#8A99A8",
  line: "#E3D9C6",
} as const;

/** Tab colours by the role of a sheet. */
export const tabColors = {
  guide: "#243746",
  input: "#C98A1B",
  reference: "#7A8794",
  result: "#0072B2",
  hidden: "#B0B8C0",
} as const;

/** ISO 4217 currencies with three decimals: a thousandth of a dinar buys something, a cent in a budget does not. */
const threeDecimals = new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);

/** Whole units, as budgets are read, except where the currency's unit is so large that its thousandths count. Zero is a dash. */
export function moneyFormat(currency: string): string {
  const number = threeDecimals.has(currency) ? "#,##0.000" : "#,##0";
  return `${number};-${number};"–"`;
}

const numberFormats = {
  share: "0.0 %",
  date: "yyyy-mm-dd",
  count: "#,##0",
} as const;

/** Right, with a little room, so that a number never touches the text in the next column. */
const right = { horizontal: "right", indent: 1 } as const;

/** One style for each kind of value. All stand at the top of their cells, so that a row with a wrapped sentence reads along one line. */
function variants(name: string, look: StyleDefinition, money: string): Record<string, StyleDefinition> {
  const base: StyleDefinition = { ...look, vertical: "top" };
  return {
    [name]: base,
    [`${name} Money`]: { ...base, ...right, numberFormat: money },
    [`${name} Share`]: { ...base, ...right, numberFormat: numberFormats.share },
    // As typed, in whatever unit: with optional decimals in a format Excel shows whole numbers as "1.".
    [`${name} Number`]: { ...base, ...right },
    [`${name} Date`]: { ...base, ...right, numberFormat: numberFormats.date },
    [`${name} Pace`]: { ...base, ...right, numberFormat: "0.00" },
    [`${name} Long`]: { ...base, wrap: true },
    [`${name} Count`]: { ...base, ...right, numberFormat: numberFormats.count },
  };
}

const header: StyleDefinition = {
  fill: palette.header,
  fontColor: palette.headerText,
  bold: true,
  wrap: true,
  vertical: "center",
};

/** The named styles of every workbook of a round in this currency. */
export function stylesFor(currency: string): Readonly<Record<string, StyleDefinition>> {
  const money = moneyFormat(currency);
  return {
    "Coalition Title": { bold: true, fontSize: 16, fontColor: palette.header },
    "Coalition Heading": { bold: true, fontSize: 12, fontColor: palette.header },
    "Coalition Text": { vertical: "top", fontColor: palette.inputText },
    "Coalition Hint": { vertical: "top", fontColor: palette.hint, italic: true },
    "Coalition Label": { vertical: "top", fontColor: palette.inputText },
    "Coalition Header": header,
    "Coalition Header Right": { ...header, ...right },
    "Coalition Quarter": { ...right, fontColor: palette.hint, bold: true },
    ...variants(
      "Coalition Input",
      {
        fill: palette.input,
        fontColor: palette.inputText,
        borderBottom: palette.line,
        locked: false,
      },
      money,
    ),
    ...variants("Coalition Computed", { fontColor: palette.computedText }, money),
    ...variants("Coalition Given", { fontColor: palette.inputText }, money),
    ...variants("Coalition Total", { fontColor: palette.inputText, bold: true, borderTop: palette.rule }, money),
  };
}

/** From this width on, in characters, a text column holds sentences and wraps. */
const sentences = 30;

/** The named style of a cell of this kind; a wide text column wraps. */
export function styleFor(family: "Input" | "Computed" | "Given", kind: ValueKind, width = 0): string {
  if (kind === "text" && width >= sentences) return `Coalition ${family} Long`;
  const suffix: Partial<Record<ValueKind, string>> = {
    money: " Money",
    share: " Share",
    number: " Number",
    date: " Date",
    count: " Count",
    score: " Pace",
    marker: " Count",
  };
  return `Coalition ${family}${suffix[kind] ?? ""}`;
}

/** Whether values of this kind stand on the right of their cells, and so do their headers. */
export function isRightAligned(kind: ValueKind): boolean {
  return ["money", "share", "number", "date", "count", "score", "marker"].includes(kind);
}

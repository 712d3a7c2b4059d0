import type { Blueprint, SheetBlueprint, ValidationBlueprint } from "../../src/core/workbook/blueprint";

/** What a range accepts and says, in words that Excel and files share. */
export interface RuleAppearance {
  /** Kind of rule: "any", "list", "decimal", "whole" or "date". */
  readonly rule: string;
  /** A list's source, or the least and the most that is accepted. */
  readonly bounds: readonly (string | number)[];
  readonly prompt: readonly string[];
  readonly alert: readonly string[];
}

/** How one sheet looks and behaves: all that a blueprint says and a snapshot leaves out. */
export interface SheetAppearance {
  readonly name: string;
  readonly tabColor: string | undefined;
  readonly gridlines: boolean;
  readonly frozen: readonly [rows: number, columns: number];
  /** Whole pixels, by column: Excel keeps no finer ones. */
  readonly widths: readonly number[];
  /** Points, by row. */
  readonly heights: Readonly<Record<string, number>>;
  /** Named style of each of the blueprint's styled ranges. */
  readonly styles: Readonly<Record<string, string>>;
  /** By range. */
  readonly rules: Readonly<Record<string, RuleAppearance>>;
  /** Range, formula and looks of each conditional format, sorted. */
  readonly attention: readonly string[];
  readonly page: {
    readonly landscape: boolean;
    readonly paper: "a3" | undefined;
    /** What prints, without dollars. */
    readonly area: string | undefined;
    readonly pagesWide: number;
    readonly titleRows: string | undefined;
    readonly footer: string;
  };
}

/** What both hosts are to make of a blueprint. */
export function appearanceOf(blueprint: Blueprint): SheetAppearance[] {
  return blueprint.sheets.map((sheet) => ({
    name: sheet.name,
    tabColor: sheet.tabColor?.toUpperCase(),
    gridlines: sheet.showGridlines,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    widths: sheet.columnWidths.map(pixels),
    heights: sheet.rowHeights,
    styles: Object.fromEntries(sheet.styles.map(({ range, style }) => [range, style])),
    rules: Object.fromEntries(sheet.validations.map((one) => [one.range, ruleAppearance(one)])),
    attention: sheet.conditionalFormats
      .map(({ range, formula, fill, fontColor, bold }) => attentionLine(range, formula, fill, fontColor, bold))
      .sort(),
    page: {
      landscape: sheet.print.landscape,
      paper: sheet.print.paper,
      area: sheet.print.area,
      pagesWide: 1,
      titleRows: titleRows(sheet),
      footer: footerText(sheet.print.footer),
    },
  }));
}

/** A printed area however a program writes it: without sheet, dollars, and the rows that whole columns have. */
export function printedArea(address: string): string {
  return address
    .replace(/^.*!/, "")
    .replaceAll("$", "")
    .replace(/^([A-Z]+)1:([A-Z]+)1048576$/, "$1:$2");
}

/** Pixels of a column of so many characters: seven each, and five around them (Excel's default font at 96 dots an inch). */
export function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** A number's bound in one way of writing: hosts have their own numbers for "any will do", further out than any amount. */
export function boundOf(bound: number): string | number {
  return Math.abs(bound) < 1e15 ? bound : bound > 0 ? "most" : "least";
}

/** A conditional format in one line; colours in capitals, since programs differ in how they write them. */
export function attentionLine(
  range: string,
  formula: string,
  fill: string | undefined,
  fontColor: string | undefined,
  bold: boolean | undefined,
): string {
  const looks = [fill && `fill ${fill}`, fontColor && `font ${fontColor}`, bold === true && "bold"].filter(Boolean);
  // One cell, written as a range by some.
  const [, first, last] = /^(.+):(.+)$/.exec(range) ?? [];
  return `${first !== undefined && first === last ? first : range} ${formula} ${looks.join(", ").toUpperCase()}`;
}

/** A footer as files hold it, empty parts left out. */
export function footerText({ left, center, right }: SheetBlueprint["print"]["footer"]): string {
  return [["&L", left] as const, ["&C", center] as const, ["&R", right] as const]
    .flatMap(([mark, text]) => (text === "" ? [] : [mark + text]))
    .join("");
}

function titleRows({ print }: SheetBlueprint): string | undefined {
  return print.titleRows && `$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`;
}

function ruleAppearance({ rule, prompt, alert }: ValidationBlueprint): RuleAppearance {
  const said = {
    prompt: prompt ? [prompt.title, prompt.message] : [],
    alert: alert ? [alert.style, alert.title, alert.message] : [],
  };
  if (rule.kind === "any") return { rule: "any", bounds: [], ...said };
  if (rule.kind === "list") return { rule: "list", bounds: [rule.source], ...said };
  const { minimum, maximum } = rule;
  // A missing bound is "any will do": Excel has a comparison for it, files a number far out.
  const bounds = [
    minimum === undefined ? "least" : boundOf(minimum),
    maximum === undefined ? "most" : boundOf(maximum),
  ];
  return { rule: rule.kind, bounds, ...said };
}

import type { Blueprint } from "../../src/core/workbook/blueprint";
import { serialFromIsoDate } from "../../src/core/workbook/serial-date";
import type { StartedOffice } from "../support/office";
import {
  attentionLine,
  boundOf,
  footerText,
  printedArea,
  type RuleAppearance,
  type SheetAppearance,
} from "./appearance";

const ruleKinds = { wholeNumber: "whole", decimal: "decimal", date: "date" } as const;
/** The same, read back from the open workbook through the genuine office.js; the blueprint says which ranges to look at. */
export function appearanceInExcel({ Excel }: StartedOffice, blueprint: Blueprint): Promise<SheetAppearance[]> {
  return Excel.run(async (context) => {
    const sheets = blueprint.sheets.map((asked) => {
      const sheet = context.workbook.worksheets.getItem(asked.name);
      sheet.load("name,tabColor,showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("rowCount,columnCount");
      const page = sheet.pageLayout;
      page.load("orientation,zoom,paperSize");
      const area = page.getPrintAreaOrNullObject();
      area.load("address");
      const footer = page.headersFooters.defaultForAllPages;
      footer.load("leftFooter,centerFooter,rightFooter");
      const titles = page.getPrintTitleRowsOrNullObject();
      titles.load("address");
      const widths = asked.columnWidths.map((_, column) => {
        const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
        format.load("columnWidth");
        return format;
      });
      const heights = Object.keys(asked.rowHeights).map((row) => {
        const { format } = sheet.getRangeByIndexes(Number(row), 0, 1, 1);
        format.load("rowHeight");
        return [row, format] as const;
      });
      const styles = asked.styles.map(({ range }) => {
        const cells = sheet.getRange(range);
        cells.load("style");
        return [range, cells] as const;
      });
      const rules = asked.validations.map(({ range }) => {
        const rule = sheet.getRange(range).dataValidation;
        rule.load("type,rule,prompt,errorAlert");
        return [range, rule] as const;
      });
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/type");
      return { sheet, frozen, page, area, footer, titles, widths, heights, styles, rules, formats };
    });
    await context.sync();
    const attention = sheets.map(({ formats }) =>
      formats.items.map((one) => {
        const range = one.getRange();
        range.load("address");
        const { rule, format } = one.custom;
        rule.load("formula");
        format.fill.load("color");
        format.font.load("color,bold");
        return { range, rule, format };
      }),
    );
    await context.sync();
    return sheets.map(({ sheet, frozen, page, area, footer, titles, widths, heights, styles, rules }, index) => ({
      name: sheet.name,
      tabColor: sheet.tabColor === "" ? undefined : sheet.tabColor.toUpperCase(),
      gridlines: sheet.showGridlines,
      frozen: frozen.isNullObject
        ? [0, 0]
        : // Excel names all rows where only columns are frozen, and the other way round.
          [frozen.rowCount > 1_000_000 ? 0 : frozen.rowCount, frozen.columnCount > 16_000 ? 0 : frozen.columnCount],
      widths: widths.map(({ columnWidth }) => Math.round((columnWidth * 96) / 72)),
      heights: Object.fromEntries(heights.map(([row, { rowHeight }]) => [row, rowHeight])),
      styles: Object.fromEntries(styles.map(([range, { style }]) => [range, style])),
      rules: Object.fromEntries(rules.map(([range, rule]) => [range, ruleOf(rule)])),
      attention: (attention[index] ?? [])
        .map(({ range, rule, format }) =>
          attentionLine(
            range.address.replace(/^.*!/, ""),
            rule.formula,
            format.fill.color,
            format.font.color,
            format.font.bold,
          ),
        )
        .sort(),
      page: {
        landscape: page.orientation === "Landscape",
        paper: page.paperSize === "A3" ? "a3" : undefined,
        area: area.isNullObject ? undefined : printedArea(area.address),
        pagesWide: page.zoom.horizontalFitToPages ?? 0,
        titleRows: titles.isNullObject ? undefined : titles.address.replace(/^.*!/, "").replace(/\$?(\d+)/g, "$$$1"),
        footer: footerText({ left: footer.leftFooter, center: footer.centerFooter, right: footer.rightFooter }),
      },
    }));
  });
}

function ruleOf({ type, rule, prompt, errorAlert }: Excel.DataValidation): RuleAppearance {
  const said = {
    prompt: prompt.message === "" ? [] : [prompt.title, prompt.message],
    alert: errorAlert.message === "" ? [] : [errorAlert.style.toLowerCase(), errorAlert.title, errorAlert.message],
  };
  if (rule.list) return { rule: "list", bounds: [String(rule.list.source)], ...said };
  if (rule.custom?.formula === "=TRUE") return { rule: "any", bounds: [], ...said };
  for (const [key, kind] of Object.entries(ruleKinds) as [keyof typeof ruleKinds, string][]) {
    const basic = rule[key];
    if (!basic) continue;
    const first = bound(basic.formula1);
    const bounds =
      basic.operator === "GreaterThanOrEqualTo"
        ? [first, "most"]
        : basic.operator === "LessThanOrEqualTo"
          ? ["least", first]
          : [first, bound(basic.formula2)];
    return { rule: kind, bounds, ...said };
  }
  return { rule: type, bounds: [], ...said };
}

function bound(given: unknown): string | number {
  if (typeof given === "string" && /^\d{4}-\d{2}-\d{2}/.test(given)) return serialFromIsoDate(given.slice(0, 10));
  return boundOf(Number(given));
}

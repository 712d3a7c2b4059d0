import { areaAddress, parseArea } from "../core/workbook/address";
import type { StyledRange } from "../core/workbook/blueprint";
import type { Highlight } from "../core/workbook/spreadsheet-host";
import { highlightLooks, isMarkFormula, markFormula } from "./highlight-looks";
import { joinedRanges } from "./joined-ranges";
import { closeAgain, openSheets, queueProtection, type ProtectedSheet } from "./open-sheets";
import { runExcel } from "./run-excel";

/** What a sheet holds of marks, and whether marks may be put on it. */
interface Canvas {
  readonly sheet: ProtectedSheet;
  readonly isProtected: boolean;
  readonly marks: readonly Excel.ConditionalFormat[];
}

const severities = ["error", "warning", "info"] as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Excel takes addresses of several areas up to 8,192 characters. */
const longestAddress = 8_000;

/**
 * Marks cells by conditional formats whose formula says that they are ours; null takes every mark away.
 *
 * Conditional formats and not fills: they lie over a cell's own look, so that taking them away needs no memory of what was there. A
 * constant number of requests, however many cells: cells of one severity share a format.
 *
 * A protected sheet is not opened to decorate it, only to take marks away that were put there before it was protected.
 *
 * @returns those that could not be marked
 * @throws HostError "protected" where marks stand on a sheet that a password keeps closed
 */
export async function highlightPlaces(places: readonly Highlight[] | null): Promise<readonly Highlight[]> {
  let opened: readonly ProtectedSheet[] = [];
  try {
    return await runExcel(async (context) => {
      const canvases = await findMarks(context);
      opened = canvases.flatMap(({ sheet, isProtected, marks }) => (isProtected && marks.length > 0 ? [sheet] : []));
      await openSheets(context, opened);
      for (const mark of canvases.flatMap(({ marks }) => marks)) mark.delete();
      const unmarked = mark(context, canvases, places ?? []);
      queueProtection(context, opened);
      await context.sync();
      return unmarked;
    });
  } catch (error) {
    await closeAgain(opened);
    throw error;
  }
}

/** Whether any cell is marked. */
export async function isHighlighted(): Promise<boolean> {
  return runExcel(async (context) => (await findMarks(context)).some(({ marks }) => marks.length > 0));
}

/** Finds our conditional formats on every sheet, in three requests: which sheets, which formats, which formulas. */
async function findMarks(context: Excel.RequestContext): Promise<Canvas[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const { protection } = sheet;
    protection.load("protected,options");
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, protection, formats };
  });
  await context.sync();
  const formulas = asked.map(({ formats }) =>
    formats.items
      // Only these have a formula; Excel fails where another kind is asked for one.
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        rule.load("formula");
        return { format, rule };
      }),
  );
  if (formulas.some((list) => list.length > 0)) await context.sync();
  return asked.map(({ sheet, protection }, index) => ({
    sheet: { id: sheet.id, name: sheet.name, options: protection.options },
    isProtected: protection.protected,
    marks: (formulas[index] ?? []).flatMap(({ format, rule }) => (isMarkFormula(rule.formula) ? [format] : [])),
  }));
}

/** Queues the marks, the gravest last: Excel puts each new format in front of the others. */
function mark(context: Excel.RequestContext, canvases: readonly Canvas[], places: readonly Highlight[]): Highlight[] {
  const open = new Map(canvases.flatMap(({ sheet, isProtected }) => (isProtected ? [] : [[sheet.name, sheet.id]])));
  for (const [name, id] of open) {
    const here = worstByCell(places.filter(({ place }) => place.sheet === name));
    for (const severity of [...severities].reverse())
      for (const address of addresses(here, severity)) {
        const target = context.workbook.worksheets.getItem(id).getRanges(address);
        const { custom } = target.conditionalFormats.add("Custom");
        const { fill, font, bold, underline, border } = highlightLooks[severity];
        custom.rule.formula = markFormula(severity);
        custom.format.fill.color = fill;
        custom.format.font.color = font;
        custom.format.font.bold = bold;
        custom.format.font.underline = underline;
        for (const edge of edges) {
          const line = custom.format.borders.getItem(edge);
          line.style = border;
          line.color = font;
        }
      }
  }
  return places.filter(({ place }) => !open.has(place.sheet));
}

/** One severity a cell: of several problems in it the gravest. */
function worstByCell(places: readonly Highlight[]): StyledRange[] {
  const worst = new Map<string, Highlight["severity"]>();
  for (const { place, severity } of places) {
    const range = areaAddress(parseArea(place.cell));
    const known = worst.get(range);
    if (known === undefined || severities.indexOf(severity) < severities.indexOf(known)) worst.set(range, severity);
  }
  return [...worst].map(([range, style]) => ({ range, style }));
}

/** The areas of one severity, neighbours joined, as few addresses as Excel takes. */
function addresses(ranges: readonly StyledRange[], severity: Highlight["severity"]): string[] {
  const result: string[] = [];
  for (const { range } of joinedRanges(ranges.filter(({ style }) => style === severity))) {
    const last = result.at(-1);
    if (last !== undefined && last.length + range.length < longestAddress)
      result[result.length - 1] = `${last},${range}`;
    else result.push(range);
  }
  return result;
}

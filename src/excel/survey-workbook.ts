import type { Blueprint } from "../core/workbook/blueprint";
import { HostError } from "../core/workbook/spreadsheet-host";
import { loadStyle, styleAgrees } from "./office-style";

/** What stands in a workbook before something is built into it. */
export interface Survey {
  /** Sheet shown before, to go back to when building fails. */
  readonly activeSheetId: string;
  /** Whether the workbook is blank: one sheet with nothing on it, as Excel makes it for "New". */
  readonly blank: boolean;
  /** Styles of the blueprint that stand already, just as it describes them. */
  readonly presentStyles: ReadonlySet<string>;
}

/**
 * Looks whether a blueprint fits into the open workbook, without touching anything: one request, and another one
 * where styles of an earlier plan must be compared.
 *
 * @throws HostError "name-taken" where a sheet, table, name or different style of the blueprint's names stands already;
 * "protected" where the workbook takes no new sheets
 */
export async function surveyWorkbook(context: Excel.RequestContext, blueprint: Blueprint): Promise<Survey> {
  const { worksheets, tables, names, styles, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const used = active.getUsedRangeOrNullObject(false);
  used.load("address");
  const charts = active.charts.getCount();
  const shapes = active.shapes.getCount();
  styles.load("items/name");
  await context.sync();

  if (protection.protected)
    throw new HostError(
      "protected",
      "The plan could not be made: this workbook's structure is protected, so that no sheet can be added. Unprotect it under Review, or use a new workbook.",
    );
  const standing = new Set(styles.items.map(({ name }) => name));
  const presentStyles = Object.keys(blueprint.styles).filter((name) => standing.has(name));
  const differing = await differingStyles(context, blueprint, presentStyles);
  const cellNames = [...tables.items, ...names.items].map(({ name }) => name);
  refuse([
    ...taken(
      "sheet",
      blueprint.sheets,
      worksheets.items.map(({ name }) => name),
    ),
    ...taken(
      "table",
      blueprint.sheets.flatMap((sheet) => sheet.tables),
      cellNames,
    ),
    ...taken("name", blueprint.names, cellNames),
    ...differing.map((name) => `a different style “${name}”`),
  ]);
  return {
    activeSheetId: active.id,
    blank:
      worksheets.items.length === 1 &&
      cellNames.length === 0 &&
      used.isNullObject &&
      charts.value === 0 &&
      shapes.value === 0,
    presentStyles: new Set(presentStyles),
  };
}

async function differingStyles(
  context: Excel.RequestContext,
  { styles }: Blueprint,
  present: readonly string[],
): Promise<string[]> {
  if (present.length === 0) return [];
  const loaded = present.map((name) => {
    const style = context.workbook.styles.getItem(name);
    loadStyle(style);
    return { name, style };
  });
  await context.sync();
  return loaded
    .filter(({ name, style }) => {
      const definition = styles[name];
      return definition !== undefined && !styleAgrees(style, definition);
    })
    .map(({ name }) => name);
}

function taken(kind: string, wanted: readonly { readonly name: string }[], standing: readonly string[]): string[] {
  const names = new Set(standing.map((name) => name.toLowerCase()));
  return wanted.filter(({ name }) => names.has(name.toLowerCase())).map(({ name }) => `a ${kind} “${name}”`);
}

function refuse(clashes: readonly string[]): void {
  if (clashes.length === 0) return;
  const more = clashes.length > 3 ? ` and ${clashes.length - 3} more` : "";
  throw new HostError(
    "name-taken",
    `This workbook already has ${clashes.slice(0, 3).join(", ")}${more}, which the plan needs for itself. ` +
      "Nothing was changed. Use a new workbook, or rename what is there.",
  );
}

import { areaWithout } from "../../../src/core/workbook/area-without";
import { areaAddress, areasOverlap, cellAddress, parseArea, quoteSheetName } from "../../../src/core/workbook/address";
import { isCellFormula, type CellInput, type CellValue } from "../../../src/core/workbook/cell-value";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../../../src/core/workbook/snapshot";
import type { Act } from "./act";

/** The snapshot that a host would give after these acts, one after the other; what an act doesn't touch is shared with the old one. */
export function performed(snapshot: Snapshot, acts: readonly Act[]): Snapshot {
  return acts.reduce(perform, snapshot);
}

function perform(snapshot: Snapshot, act: Act): Snapshot {
  switch (act.act) {
    case "type": {
      const [name = "", address = ""] = act.cell.split("!");
      return withSheet(snapshot, name, (sheet) => withTyped(sheet, address, act.value));
    }
    case "rename sheet":
      return renamed(snapshot, act.sheet, act.to);
    case "delete sheet":
      return deleted(snapshot, act.sheet);
    case "copy sheet":
      return copied(snapshot, act.sheet, act.to);
    case "merge":
      return withSheet(snapshot, act.sheet, (sheet) => ({ ...sheet, merges: [...sheet.merges, act.range] }));
    case "hide rows":
      return withSheet(snapshot, act.sheet, (sheet) => ({ ...sheet, hiddenRows: [...sheet.hiddenRows, ...act.rows] }));
    case "hide columns":
      return withSheet(snapshot, act.sheet, (sheet) => ({
        ...sheet,
        hiddenColumns: [...sheet.hiddenColumns, ...act.columns],
      }));
    case "rename column":
      return withTable(snapshot, act.table, (table, sheet) => {
        const index = table.columns.findIndex(({ name }) => name === act.from);
        const { row, column } = parseArea(table.range);
        return withTyped(
          withTableAs(sheet, {
            ...table,
            columns: table.columns.map((each, at) => (at === index ? { ...each, name: act.to } : each)),
          }),
          cellAddress(row, column + index),
          act.to,
        );
      });
    case "add table": {
      const table: TableSnapshot = {
        name: act.name,
        range: act.range,
        hasHeaders: true,
        hasTotals: false,
        columns: act.headers.map((name) => ({ name })),
      };
      return withSheet(snapshot, act.sheet, (sheet) => ({ ...sheet, tables: [...sheet.tables, table] }));
    }
    case "widen table":
      return withTable(snapshot, act.table, (table, sheet) => {
        const area = parseArea(table.range);
        const wide = { ...area, columns: area.columns + 1 };
        const columns = [...table.columns, { name: act.header }];
        return withTyped(
          withTableAs(sheet, { ...table, range: areaAddress(wide), columns }),
          cellAddress(area.row, area.column + area.columns),
          act.header,
        );
      });
    case "drop lists": {
      const bare = parseArea(act.range);
      return withSheet(snapshot, act.sheet, (sheet) => ({
        ...sheet,
        validations: sheet.validations.flatMap((validation) => {
          const area = parseArea(validation.range);
          if (!areasOverlap(area, bare)) return [validation];
          return areaWithout(area, bare).map((rest) => ({ ...validation, range: areaAddress(rest) }));
        }),
      }));
    }
    case "link":
      return { ...snapshot, externalLinks: [...snapshot.externalLinks, act.target] };
  }
}

function withSheet(snapshot: Snapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  if (!snapshot.sheets.some((sheet) => sheet.name === name)) throw new RangeError(`There is no sheet ${name}.`);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function withTable(
  snapshot: Snapshot,
  name: string,
  change: (table: TableSnapshot, sheet: SheetSnapshot) => SheetSnapshot,
): Snapshot {
  const home = snapshot.sheets.find((sheet) => sheet.tables.some((table) => table.name === name));
  const table = home?.tables.find((each) => each.name === name);
  if (home === undefined || table === undefined) throw new RangeError(`There is no table ${name}.`);
  return withSheet(snapshot, home.name, (sheet) => change(table, sheet));
}

function withTableAs(sheet: SheetSnapshot, table: TableSnapshot): SheetSnapshot {
  return { ...sheet, tables: sheet.tables.map((each) => (each.name === table.name ? table : each)) };
}

/** Copies the one row that changes; the used range grows where the cell lies outside it. */
function withTyped(sheet: SheetSnapshot, address: string, input: CellInput): SheetSnapshot {
  const { row, column } = parseArea(address);
  const at = { row: row - sheet.row, column: column - sheet.column };
  const width = Math.max(at.column + 1, sheet.values[0]?.length ?? 0);
  const height = Math.max(at.row + 1, sheet.values.length);
  const values = Array.from({ length: height }, (_, line) => {
    const old = sheet.values[line] ?? [];
    if (line !== at.row && old.length === width) return old;
    const copy = Array.from({ length: width }, (_unused, position): CellValue => old[position] ?? null);
    if (line === at.row) copy[at.column] = isCellFormula(input) ? input.value : input;
    return copy;
  });
  if (isCellFormula(input))
    return { ...sheet, values, formulas: { ...sheet.formulas, [cellAddress(row, column)]: input.formula } };
  if (sheet.formulas[cellAddress(row, column)] === undefined) return { ...sheet, values };
  const { [cellAddress(row, column)]: _gone, ...formulas } = sheet.formulas;
  return { ...sheet, values, formulas };
}

/** What a sheet is called in formulas and names: `Budget!`, `'Budget (2)'!`. */
function called(sheet: string): RegExp {
  const escaped = quoteSheetName(sheet).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_'])(?:${escaped}|'${escaped}')!`, "gu");
}

/** Every formula and name follows, as in any program. */
function renamed(snapshot: Snapshot, sheet: string, to: string): Snapshot {
  const rewritten = (formula: string) => formula.replace(called(sheet), () => `${quoteSheetName(to)}!`);
  return {
    ...snapshot,
    names: snapshot.names.map((name) => ({ ...name, refersTo: rewritten(name.refersTo) })),
    sheets: snapshot.sheets.map((each) => ({
      ...each,
      name: each.name === sheet ? to : each.name,
      formulas: Object.fromEntries(Object.entries(each.formulas).map(([cell, text]) => [cell, rewritten(text)])),
    })),
  };
}

/** What pointed to the sheet or to a table on it points nowhere, and its cells show the error. */
function deleted(snapshot: Snapshot, name: string): Snapshot {
  const gone = snapshot.sheets.find((sheet) => sheet.name === name);
  if (gone === undefined) throw new RangeError(`There is no sheet ${name}.`);
  const tables = gone.tables.map((table) => table.name).join("|");
  const pointers = [
    new RegExp(`${called(name).source}\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?`, "gu"),
    ...(tables === "" ? [] : [new RegExp(`(?<![\\p{L}\\p{N}_])(?:${tables})\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]`, "gu")]),
  ];
  const rewritten = (formula: string) => pointers.reduce((text, pointer) => text.replace(pointer, "#REF!"), formula);
  return {
    ...snapshot,
    names: snapshot.names.map((each) => ({ ...each, refersTo: rewritten(each.refersTo) })),
    sheets: snapshot.sheets
      .filter((sheet) => sheet !== gone)
      .map((sheet) => {
        const values = sheet.values.map((row) => [...row]);
        const formulas = Object.entries(sheet.formulas).map(([cell, formula]) => {
          const now = rewritten(formula);
          const { row, column } = parseArea(cell);
          const line = values[row - sheet.row];
          if (now !== formula && line) line[column - sheet.column] = { error: "#REF!" };
          return [cell, now] as const;
        });
        return { ...sheet, values, formulas: Object.fromEntries(formulas) };
      }),
  };
}

/** Straight after the original, with its tables under names of their own, as Excel gives them. */
function copied(snapshot: Snapshot, name: string, to: string): Snapshot {
  const sheets = snapshot.sheets.flatMap((sheet) =>
    sheet.name !== name
      ? [sheet]
      : [sheet, { ...sheet, name: to, tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}2` })) }],
  );
  return { ...snapshot, sheets };
}

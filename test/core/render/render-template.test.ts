import { renderTemplate } from "../../../src/core/render/render-template";
import { templates } from "../../../src/core/templates";
import { parseArea, type Area } from "../../../src/core/workbook/address";
import type { Blueprint } from "../../../src/core/workbook/blueprint";
import { isCellFormula } from "../../../src/core/workbook/cell-value";
import { sampleBook } from "../../sample/book";
import { sampleFund } from "../../sample/fund";
import { sampleRound } from "../../sample/sample-round";
import { sal } from "../../sample/sal";
import { contract } from "./contract-columns";

const round = sampleRound();
const filling = { plan: sal, fund: sampleFund(), book: sampleBook() };

const made = templates.flatMap(({ id, scope }): [string, string, Blueprint][] => {
  const department = scope === "department" ? { departmentCode: "SAL" } : {};
  return [
    [id, "empty", renderTemplate(id, { round, ...department })],
    [id, "filled", renderTemplate(id, { round, ...department, ...filling })],
  ];
});

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    [row + Math.floor(index / columns), column + (index % columns)].join(","),
  );
}

describe.each(made)("%s, %s", (id, _what, blueprint) => {
  test("sheets, names, tables and columns are the contract's", () => {
    const promised = contract[id];
    if (!promised) return expect(id).toBe("a template of the contract");
    expect(blueprint.sheets.map(({ name }) => name)).toEqual(promised.sheets);
    expect(blueprint.names.map(({ name }) => name)).toEqual(expect.arrayContaining([...promised.names]));
    const tables = new Map<string, readonly string[]>(
      blueprint.sheets.flatMap((sheet) =>
        sheet.tables.map((table) => [`${sheet.name}!${table.name}`, table.columns.map(({ name }) => name)] as const),
      ),
    );
    for (const [name, columns] of Object.entries(promised.tables)) {
      const labels = columns === "" ? [] : columns.split("|");
      expect([name, (tables.get(name) ?? []).filter((label) => labels.includes(label))]).toEqual([name, labels]);
      expect([name, tables.has(name)]).toEqual([name, true]);
    }
  });

  test("no two blocks, styles, validations or charts overlap, and every style is defined", () => {
    for (const sheet of blueprint.sheets) {
      const blocks = sheet.cells.map(({ row, column, rows }) => ({
        row,
        column,
        rows: rows.length,
        columns: rows[0]?.length ?? 0,
      }));
      const charts = sheet.charts.map(({ area }) => parseArea(area));
      const contents = [...blocks, ...charts].flatMap(cellsOf);
      expect([sheet.name, new Set(contents).size]).toEqual([sheet.name, contents.length]);
      const styled = sheet.styles.flatMap(({ range }) => cellsOf(parseArea(range)));
      expect([sheet.name, new Set(styled).size]).toEqual([sheet.name, styled.length]);
      const validated = sheet.validations.flatMap(({ range }) => cellsOf(parseArea(range)));
      expect([sheet.name, new Set(validated).size]).toEqual([sheet.name, validated.length]);
      for (const { style } of sheet.styles) expect(Object.keys(blueprint.styles)).toContain(style);
    }
  });

  test("Excel's limits hold: sheet names, defined names, notes, formulas", () => {
    for (const sheet of blueprint.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const { prompt, alert } of sheet.validations)
        for (const { title, message } of [prompt, alert].filter((text) => text !== undefined)) {
          expect(title.length).toBeLessThanOrEqual(32);
          expect(message.length).toBeLessThanOrEqual(255);
        }
      for (const { rows } of sheet.cells)
        for (const input of rows.flat()) if (isCellFormula(input)) expect(input.formula.length).toBeLessThan(8192);
    }
    const names = blueprint.names.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/^[a-z]{1,3}\d+$/);
    const tables = blueprint.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
    expect(new Set([...tables, ...names]).size).toBe(tables.length + names.length);
  });

  test("every drop-down names a defined name, and every input column has a note", () => {
    const names = new Set(blueprint.names.map(({ name }) => `=${name}`));
    for (const sheet of blueprint.sheets)
      for (const { rule, prompt } of sheet.validations) {
        if (rule.kind === "list") expect(names).toContain(rule.source);
        expect([sheet.name, prompt?.message ?? ""]).not.toEqual([sheet.name, ""]);
      }
  });

  test("charts show cells of the workbook, as many values as categories, and say in words what they show", () => {
    for (const sheet of blueprint.sheets)
      for (const chart of sheet.charts) {
        const sizeOf = (reference: string) => {
          const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+|\$[A-Z]+\$\d+)$/.exec(reference);
          const name = match?.[1] ?? match?.[2];
          expect(blueprint.sheets.map((one) => one.name)).toContain(name);
          const { rows, columns } = parseArea(match?.[3] ?? "");
          expect(Math.min(rows, columns)).toBe(1);
          return rows * columns;
        };
        const categories = sizeOf(chart.categories);
        for (const { values } of chart.series) expect([chart.name, sizeOf(values)]).toEqual([chart.name, categories]);
        expect(chart.altText.length).toBeGreaterThan(40);
        expect(chart.title).not.toBe("");
      }
  });

  test("every visible sheet is printed one page wide with its name at the foot, and begins with its title", () => {
    for (const sheet of blueprint.sheets.filter(({ visibility }) => visibility === "visible")) {
      expect(sheet.print.footer.center).toBe(sheet.name);
      expect(sheet.cells.find(({ row, column }) => row === 0 && column === 0)?.rows[0]?.[0]).toMatch(/\S: \S/);
      if (sheet.tables.length > 0) expect(sheet.showGridlines).toBe(false);
    }
  });
});

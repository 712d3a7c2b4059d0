import { strFromU8, unzipSync } from "fflate";
import { renderTemplate } from "../../src/core/render/render-template";
import { templates } from "../../src/core/templates";
import { cellAddress } from "../../src/core/workbook/address";
import { isCellFormula, type CellValue } from "../../src/core/workbook/cell-value";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { readMetadata } from "../support/function-metadata";
import { sampleFilling } from "../sample/sample-filling";
import { sampleGapSheet } from "../sample/roster";
import { sampleRound } from "../sample/sample-round";

/*
 * In files written without Excel every cell with a COALITION function carries the value that the same code worked out, under the name by
 * which Excel stores an add-in's function (files.md): it shows numbers where the add-in is missing.
 */

const known = new Set(readMetadata().functions.map(({ name }) => `COALITION_${name.replaceAll(".", "_")}`));
const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** A cell as it stands in the file. */
interface FileCell {
  readonly attributes: string;
  readonly formula: string;
  readonly formulaAttributes: string;
  /** undefined: no value, which Excel and LibreOffice show as nothing or 0 */
  readonly value: CellValue | undefined;
}

function cellsOf(xml: string): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  for (const [, attributes = "", content = ""] of xml.matchAll(/<c (r="[^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, formulaAttributes, formula] = /<f([^>]*)>(.*?)<\/f>/s.exec(content) ?? [];
    if (formula === undefined) continue;
    const text = content.includes("<v/>") ? "" : /<v[^>]*>(.*?)<\/v>/s.exec(content)?.[1];
    const type = / t="(\w+)"/.exec(attributes)?.[1] ?? "n";
    cells.set(/r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "", {
      attributes,
      formula: unescaped(formula),
      formulaAttributes: formulaAttributes ?? "",
      value:
        text === undefined ? undefined : type === "n" ? Number(text) : type === "b" ? text === "1" : unescaped(text),
    });
  }
  return cells;
}

const filled = async (id: string) => {
  const blueprint = renderTemplate(id, {
    round: sampleRound(),
    departmentCode: "SAL",
    ...sampleFilling(),
    gapSheet: sampleGapSheet(),
  });
  const parts = unzipSync(await writeBlueprint(blueprint));
  return { blueprint, text: (name: string): string => strFromU8(parts[name] ?? new Uint8Array()), parts };
};

test.each(templates.map(({ id }) => id))("%s", async (id) => {
  const { blueprint, text, parts } = await filled(id);
  let compared = 0;
  for (const [index, sheet] of blueprint.sheets.entries()) {
    const cells = cellsOf(text(`xl/worksheets/sheet${index + 1}.xml`));
    for (const block of sheet.cells)
      for (const [rowIndex, row] of block.rows.entries())
        for (const [columnIndex, input] of row.entries()) {
          if (!isCellFormula(input) || !/COALITION\./i.test(input.formula)) continue;
          const address = cellAddress(block.row + rowIndex, block.column + columnIndex);
          const cell = cells.get(address);
          compared += 1;
          expect([sheet.name, address, cell?.value]).toEqual([sheet.name, address, input.value]);
          // A single-cell dynamic array, as Excel for Mac writes it: with `cm`, and an array of its own cell.
          expect(cell?.attributes).toMatch(/ cm="1"/);
          expect(cell?.formulaAttributes).toContain(`t="array" ref="${address}`);
          const names = [...(cell?.formula.matchAll(/_xldudf_(\w+)\(/g) ?? [])].map(([, name]) => name ?? "");
          expect(names.length).toBeGreaterThan(0);
          expect(names.filter((name) => !known.has(name))).toEqual([]);
        }
  }
  expect(compared).toBeGreaterThanOrEqual(WITH_FUNCTIONS[id] ?? 0);
  // The dotted text would stay #NAME? in Excel even where the add-in is there.
  const formulas = Object.keys(parts).flatMap((name) =>
    [...text(name).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula),
  );
  expect(formulas.filter((formula) => /COALITION\./i.test(formula ?? ""))).toEqual([]);
  expect(text("xl/workbook.xml")).not.toMatch(/<definedName[^>]*name="_xldudf/);
  if (compared > 0) expect(text("xl/metadata.xml")).toContain('name="XLDAPR"');
});

/** Templates in which native formulas cannot say it all. */
const WITH_FUNCTIONS: Readonly<Record<string, number>> = { "five-quarter-plan": 1, "gap-sheet": 1 };

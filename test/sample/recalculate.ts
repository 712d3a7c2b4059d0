import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { renderTemplate } from "../../src/core/render/render-template";
import { templates } from "../../src/core/templates";
import { cellAddress } from "../../src/core/workbook/address";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { isCellFormula, type CellValue } from "../../src/core/workbook/cell-value";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { sampleFilling } from "./sample-filling";
import { sampleRound } from "./sample-round";

/*
 * A second opinion on every formula: `npm run recalculate` fills each template with the sample round, lets LibreOffice calculate the file from scratch,
 * and compares what it says with what the templates' own functions said. Needs LibreOffice (SOFFICE names another one than `soffice`), so it
 * is not part of `npm test`; there the grid's engine gives the first opinion.
 */

/** LibreOffice believes the values in a file unless told to calculate them anew. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function recalculated(blueprint: Blueprint): Promise<Snapshot> {
  const folder = mkdtempSync(path.join(tmpdir(), "coalition-recalculate-"));
  try {
    const file = new XlsxFile();
    await file.build(blueprint);
    const [input, out, profile] = ["in.xlsx", "out", "profile"].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(out);
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user/registrymodifications.xcu"), settings);
    writeFileSync(input, file.bytes);
    execFileSync(
      process.env.SOFFICE ?? "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--convert-to", "xlsx", "--outdir", out, input],
      ],
      { stdio: "ignore" },
    );
    return await new XlsxFile(readFileSync(path.join(out, "in.xlsx"))).snapshot();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Formula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly said: CellValue;
}

function formulasOf(blueprint: Blueprint): Formula[] {
  return blueprint.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, rows }) =>
      rows.flatMap((line, at) =>
        line.flatMap((input, across) =>
          isCellFormula(input)
            ? [
                {
                  sheet: sheet.name,
                  cell: cellAddress(row + at, column + across),
                  formula: input.formula,
                  said: input.value,
                },
              ]
            : [],
        ),
      ),
    ),
  );
}

const reference =
  /(?:(?:'((?:[^']|'')+)'|([A-Za-z_][A-Za-z0-9_]*))!)?\$?([A-Z]{1,3})\$?([0-9]{1,5})(?::\$?([A-Z]{1,3})\$?([0-9]{1,5}))?/g;

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Formulas that LibreOffice can't judge, by `Sheet!A1`: they call functions of the add-in, or rest on cells that do. */
function restingOnAddIn(formulas: readonly Formula[]): ReadonlySet<string> {
  const resting = new Map<string, { readonly sheet: string; readonly column: number; readonly row: number }>();
  const restsOn = ({ sheet, formula }: Formula) =>
    [...formula.matchAll(reference)].some(([, quoted, plain, from = "", first = "", to = from, last = first]) => {
      const of = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
      return [...resting.values()].some(
        (cell) =>
          cell.sheet === of &&
          cell.column >= columnOf(from) &&
          cell.column <= columnOf(to) &&
          cell.row >= Number(first) &&
          cell.row <= Number(last),
      );
    });
  for (let before = -1; before < resting.size;) {
    before = resting.size;
    for (const one of formulas) {
      const [, letters = "", row = ""] = /^([A-Z]+)([0-9]+)$/.exec(one.cell) ?? [];
      if (resting.has(`${one.sheet}!${one.cell}`)) continue;
      if (one.formula.includes("COALITION.") || restsOn(one))
        resting.set(`${one.sheet}!${one.cell}`, { sheet: one.sheet, column: columnOf(letters), row: Number(row) });
    }
  }
  return new Set(resting.keys());
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
}

/** Today on this machine, as LibreOffice's TODAY() has it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

async function main(): Promise<void> {
  for (const { id, scope } of templates) {
    const department = scope === "department" ? { departmentCode: "SAL" } : {};
    const blueprint = renderTemplate(id, { round: sampleRound(), asOf: today(), ...department, ...sampleFilling() });
    const snapshot = await recalculated(blueprint);
    const formulas = formulasOf(blueprint);
    const skipped = restingOnAddIn(formulas);
    const differences = formulas.filter(({ sheet, cell, said }) => {
      if (skipped.has(`${sheet}!${cell}`)) return false;
      return !same(valueAt(snapshot, sheet, cell), said);
    });
    console.log(
      `${id}: ${formulas.length - skipped.size} formulas calculated by LibreOffice, ${differences.length} differ; ${skipped.size} rest on functions of the add-in`,
    );
    for (const { sheet, cell, said, formula } of differences.slice(0, 20))
      console.log(
        `  ${sheet}!${cell}: ${JSON.stringify(valueAt(snapshot, sheet, cell))}, expected ${JSON.stringify(said)}: ${formula.slice(0, 120)}`,
      );
    if (differences.length > 0) process.exitCode = 1;
  }
}

function valueAt(snapshot: Snapshot, sheet: string, cell: string): CellValue {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const match = /^([A-Z]+)([0-9]+)$/.exec(cell);
  if (!found || !match) return null;
  const column = columnOf(match[1] ?? "") - 1;
  return found.values[Number(match[2]) - 1 - found.row]?.[column - found.column] ?? null;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

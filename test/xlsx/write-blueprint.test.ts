import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { isCellFormula } from "../../src/core/workbook/cell-value";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { cellAddress } from "../../src/core/workbook/address";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { oddTexts, sampleBlueprint } from "../support/sample-blueprint";

/** Text of the parts of a file. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

let bytes: Uint8Array;
let parts: Record<string, string>;
let snapshot: Snapshot;

beforeAll(async () => {
  bytes = await writeBlueprint(sampleBlueprint());
  parts = partsOf(bytes);
  snapshot = await readSnapshot(bytes);
});

/** A part's text; fails where there is none. */
function part(path: string): string {
  const text = parts[path];
  if (text === undefined) throw new Error(`no part ${path}`);
  return text;
}

/** The XML of one cell. */
function cell(sheet: number, address: string): string {
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(part(`xl/worksheets/sheet${sheet}.xml`))?.[0] ?? "";
}

describe("what is written is what is read", () => {
  it("for every cell: its value, and its formula", () => {
    const blueprint = sampleBlueprint();
    for (const [index, sheet] of blueprint.sheets.entries()) {
      const read = snapshot.sheets[index];
      for (const block of sheet.cells)
        for (const [down, inputs] of block.rows.entries())
          for (const [right, input] of inputs.entries()) {
            const [row, column] = [block.row + down, block.column + right];
            const value = read?.values[row - read.row]?.[column - read.column];
            const formula = read?.formulas[cellAddress(row, column)];
            // Half a surrogate is stored as an escape; the reader gives it back.
            expect([sheet.name, cellAddress(row, column), value]).toEqual([
              sheet.name,
              cellAddress(row, column),
              isCellFormula(input) ? input.value : input,
            ]);
            const shown = isCellFormula(input)
              ? input.formula.replace("[@[Q1]:[Q2]]", "[[#This Row],[Q1]:[Q2]]")
              : undefined;
            expect(formula).toBe(shown);
          }
    }
  });

  it("for sheets, tables, names and drop-downs", () => {
    const blueprint = sampleBlueprint();
    expect(snapshot.application).toBe("Coalition Planner");
    expect(snapshot.names).toEqual(blueprint.names);
    expect(snapshot.sheets.map(({ name, visibility, protected: locked }) => ({ name, visibility, locked }))).toEqual(
      blueprint.sheets.map(({ name, visibility, protected: locked }) => ({ name, visibility, locked })),
    );
    expect(snapshot.sheets[1]?.tables).toEqual(
      blueprint.sheets[1]?.tables.map(({ name, range, columns }) => ({
        name,
        range,
        hasHeaders: true,
        hasTotals: false,
        columns: columns.map((column, index) => ({ id: index + 1, name: column.name })),
      })),
    );
    expect(snapshot.sheets[1]?.validations.map(({ range, kind, source }) => [range, kind, source])).toEqual([
      ["B5:B7", "list", "=Outcome_List"],
      ["F5:F7", "other", undefined],
      ["C5:D7", "other", undefined],
      ["H5", "list", "=Budget!$A$5:$A$7"],
    ]);
  });

  it("for any text, however odd, and never as a formula", async () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.string({
        unit: fc.constantFrom(
          "=",
          "+",
          "-",
          "@",
          "'",
          '"',
          "&",
          "<",
          ">",
          "\r",
          "\n",
          "\t",
          "_x000D_",
          "\u0000",
          "\ufffe",
          "\ud83d",
          "\u202e",
        ),
        minLength: 1,
      }),
      fc.constantFrom(...oddTexts),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 1, maxLength: 30 }), async (texts) => {
        const sheet = sampleBlueprint().sheets[3];
        if (!sheet) throw new Error("no sheet");
        const blueprint: Blueprint = {
          ...sampleBlueprint(),
          names: [],
          activeSheet: "Texts",
          sheets: [
            {
              ...sheet,
              name: "Texts",
              visibility: "visible",
              cells: [{ row: 0, column: 0, rows: texts.map((text) => [text]) }],
            },
          ],
        };
        const read = (await readSnapshot(await writeBlueprint(blueprint))).sheets[0];
        expect(read?.values.map((row) => row[0])).toEqual(texts);
        expect(read?.formulas).toEqual({});
      }),
      { numRuns: 60, seed: 20261130 },
    );
  });

  it("for any finite number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 }),
        async (numbers) => {
          const [start] = sampleBlueprint().sheets;
          if (!start) throw new Error("no sheet");
          const sheet = {
            ...start,
            styles: [],
            cells: [{ row: 0, column: 0, rows: numbers.map((number) => [number]) }],
            validations: [],
          };
          const read = await readSnapshot(await writeBlueprint({ ...sampleBlueprint(), names: [], sheets: [sheet] }));
          // A cell knows no negative zero.
          expect(read.sheets[0]?.values.map((row) => row[0])).toEqual(numbers.map((number) => number + 0));
        },
      ),
      { numRuns: 20, seed: 20261130 },
    );
  });
});

describe("the file", () => {
  it("is the same for the same blueprint, to the byte", async () => {
    const again = await writeBlueprint(sampleBlueprint());
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
  });

  it("holds custom functions in the form that Excel stores", () => {
    expect(cell(1, "B10")).toMatch(
      /cm="1"[^>]*><f t="array" ref="B10">_xldudf_COALITION_GAP_RATE\(12,40,20,50\)<\/f><v>0.1<\/v>/,
    );
    expect(part("xl/metadata.xml")).toContain('name="XLDAPR"');
    expect(Object.values(parts).join("")).not.toMatch(/COALITION\.[A-Z]/);
  });

  it("types errors as errors, and leaves their texts texts", () => {
    expect(cell(1, "B12")).toMatch(/ t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    expect(cell(1, "B14")).toMatch(/ t="e"><v>#N\/A<\/v>/);
    expect(cell(1, "B16")).toMatch(/<f>B15\*2<\/f><v>0<\/v>/);
    const row = oddTexts.indexOf("#N/A") + 3;
    expect(cell(4, `A${row}`)).toContain('t="inlineStr"');
  });

  it("gives newer functions their prefix", () => {
    expect(cell(1, "B19")).toContain("<f>_xlfn.TEXTJOIN(");
  });

  it("has every style as a named one, and cells that use it", () => {
    const styles = part("xl/styles.xml");
    for (const name of Object.keys(sampleBlueprint().styles)) expect(styles).toContain(`<cellStyle name="${name}"`);
    const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    const title = list[Number(/ s="(\d+)"/.exec(cell(1, "A1"))?.[1])];
    // "Plan title" is the first style after Normal.
    expect(title).toContain('xfId="1"');
    const input = list[Number(/ s="(\d+)"/.exec(cell(1, "B3"))?.[1])];
    expect(input).toContain('<protection locked="0"/>');
    expect(styles).toContain('formatCode="#,##0;[Red]-#,##0;&quot;–&quot;"');
  });

  it("has calculated columns in its tables", () => {
    expect(part("xl/tables/table1.xml")).toContain(
      "<calculatedColumnFormula>SUM(Budget[[#This Row],[Q1]:[Q2]])</calculatedColumnFormula>",
    );
  });

  it("shows input messages and stops wrong entries", () => {
    const sheet = part("xl/worksheets/sheet2.xml");
    expect(sheet).toMatch(
      /<dataValidation type="list" sqref="B5:B7" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning"/,
    );
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/<dataValidation type="none" sqref="B3"[^>]*showInputMessage="1"/);
  });

  it("is set up to be printed one page wide, with titles", () => {
    const sheet = part("xl/worksheets/sheet2.xml");
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(part("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">Budget!$1:$4</definedName>',
    );
    expect(sheet).toContain("<oddFooter>&amp;LSales, round FY27&amp;C&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>");
  });

  it("carries title and author, and no date of its own", async () => {
    const core =
      partsOf(await writeBlueprint(sampleBlueprint(), { author: "Sales Operations Lead" }))["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>Five-quarter plan: Sales &amp; Service</dc:title>");
    expect(core).toContain("<dc:creator>Sales Operations Lead</dc:creator>");
    expect(core).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it("asks to be calculated when it is opened", () => {
    expect(part("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("fills a calculated column's rows that the blueprint leaves empty", async () => {
    const blueprint = sampleBlueprint();
    const sheets = blueprint.sheets.map((sheet) =>
      sheet.name === "Budget"
        ? {
            ...sheet,
            cells: sheet.cells.map((block) => ({
              ...block,
              rows: block.rows.map((row) => row.map((input) => (isCellFormula(input) ? null : input))),
            })),
          }
        : sheet,
    );
    const read = await readSnapshot(await writeBlueprint({ ...blueprint, sheets }));
    expect(read.sheets[1]?.formulas["E6"]).toBe("=SUM(Budget[[#This Row],[Q1]:[Q2]])");
  });
});

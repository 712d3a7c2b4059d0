import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { invertEdits, type Edit } from "../../src/core/workbook/edit";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { applyEdits } from "../../src/xlsx/apply-edits";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { oddTexts, sampleBlueprint } from "../support/sample-blueprint";
import { rawParts, relationshipsXml, rowsXml, worksheetXml, zipParts } from "../support/raw-workbook";

let sample: Uint8Array;
beforeAll(async () => {
  sample = await writeBlueprint(sampleBlueprint());
});

function cellsEdit(
  sheet: string,
  range: string,
  before: Extract<Edit, { kind: "set-cells" }>["before"],
  after: typeof before,
): Edit {
  return { kind: "set-cells", sheet, range, before, after };
}

function at(snapshot: Snapshot, name: string, row: number, column: number) {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  return sheet?.values[row - sheet.row]?.[column - sheet.column];
}

/** Text of one part of a file. */
function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

describe("cells", () => {
  it("are set, with all other parts kept to the byte", async () => {
    const changed = await applyEdits(sample, [cellsEdit("Start", "B4", [[125000]], [[130000]])]);
    expect(at(await readSnapshot(changed), "Start", 3, 1)).toBe(130000);
    const before = unzipSync(sample);
    const after = unzipSync(changed);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const different = Object.keys(before).filter(
      (path) => Buffer.compare(Buffer.from(before[path] ?? []), Buffer.from(after[path] ?? [])) !== 0,
    );
    expect(different).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("keep their style, and new ones take that of their row or column", async () => {
    const sheet = worksheetXml(
      '<dimension ref="A1"/><cols><col min="3" max="3" style="5"/></cols><sheetData><row r="1" spans="1:1"><c r="A1" s="2"><v>1</v></c></row>' +
        '<row r="3" s="4" customFormat="1"/></sheetData>',
    );
    const edits = [
      cellsEdit("Plan", "A1:C1", [[1, null, null]], [["x", 2, 3]]),
      cellsEdit("Plan", "C3:C4", [[null], [null]], [[7], [8]]),
    ];
    const text = partText(await applyEdits(zipParts(rawParts(sheet)), edits), "xl/worksheets/sheet1.xml");
    expect(text).toContain(
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c><c r="B1"><v>2</v></c><c r="C1" s="5"><v>3</v></c></row>',
    );
    expect(text).toContain(
      '<row r="3" s="4" customFormat="1"><c r="C3" s="4"><v>7</v></c></row><row r="4"><c r="C4" s="5"><v>8</v></c></row>',
    );
    expect(text).toContain('<dimension ref="A1:C4"/>');
  });

  it("can be any text, which stays text", async () => {
    const rows = oddTexts.map((text) => [text]);
    const range = `C1:C${rows.length}`;
    const changed = await applyEdits(sample, [
      cellsEdit(
        "_plan",
        range,
        rows.map(() => [null]),
        rows,
      ),
    ]);
    const sheet = (await readSnapshot(changed)).sheets[3];
    expect(sheet?.values.map((row) => row[2]).slice(0, rows.length)).toEqual(oddTexts);
    expect(sheet?.formulas).toEqual({});
  });

  it("come back with the inverted edits", async () => {
    const edits: Edit[] = [
      cellsEdit(
        "Budget",
        "C5:E5",
        [[1000, 250.5, { formula: "=SUM(Budget[[#This Row],[Q1]:[Q2]])", value: null }]],
        [["1.000,00", null, 99]],
      ),
      cellsEdit("Budget", "C5", [["1.000,00"]], [[{ formula: "=COALITION.RATE(1,2)", value: 0.5 }]]),
      { kind: "rename-sheet", from: "Budget", to: "My budget's" },
      { kind: "resize-table", sheet: "My budget's", table: "Budget", before: "A4:F7", after: "A4:F9" },
      cellsEdit("My budget's", "A8", [[null]], [["SAL-BL-004"]]),
    ];
    const changed = await applyEdits(sample, edits);
    expect((await readSnapshot(changed)).sheets[1]?.formulas["C5"]).toBe("=COALITION.RATE(1,2)");
    expect(await readSnapshot(await applyEdits(changed, invertEdits(edits)))).toEqual(
      // The total's cached value went with its formula; the edit brought none back.
      withValue(await readSnapshot(sample), 1, 4, 4, null),
    );
  });

  it("are refused when somebody was faster, and then none is changed", async () => {
    const good = cellsEdit("Start", "B4", [[125000]], [[1]]);
    for (const stale of [
      cellsEdit("Start", "B3", [["Marketing"]], [["x"]]),
      cellsEdit("Start", "B8", [[1000]], [[2]]),
      cellsEdit("Start", "B4", [[{ formula: "=1", value: 1 }]], [[2]]),
      cellsEdit("Gone", "A1", [[null]], [[2]]),
      { kind: "resize-table", sheet: "Budget", table: "Budget", before: "A4:F8", after: "A4:F9" } as const,
      { kind: "rename-sheet", from: "Gone", to: "Here" } as const,
    ])
      await expect(applyEdits(sample, [good, stale])).rejects.toMatchObject({ code: "changed" });
  });

  it("are refused in another shape than their range, with too long a text, or without a number", async () => {
    const start = (after: Extract<Edit, { kind: "set-cells" }>["after"]) => cellsEdit("Start", "B4", [[125000]], after);
    await expect(applyEdits(sample, [start([[1, 2]])])).rejects.toMatchObject({ code: "failed" });
    await expect(applyEdits(sample, [start([["x".repeat(32_768)]])])).rejects.toThrow(/32768 characters/);
    await expect(applyEdits(sample, [start([[Number.NaN]])])).rejects.toThrow(/not finite/);
  });

  it("leave the followers of a shared formula their formula", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4">B1&amp;"x"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"><c r="A3" t="str"><f t="shared" si="4"/><v>3</v></c></row>';
    const changed = await applyEdits(zipParts(rawParts(rowsXml(rows))), [
      cellsEdit("Plan", "A1", [[{ formula: '=B1&"x"', value: null }]], [[5]]),
    ]);
    expect((await readSnapshot(changed)).sheets[0]).toMatchObject({
      values: [[5], [2], ["3"]],
      formulas: { A2: '=B2&"x"', A3: '=B3&"x"' },
    });
  });

  it("can't be a part of a formula that fills several cells", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    await expect(
      applyEdits(zipParts(rawParts(rowsXml(rows))), [cellsEdit("Plan", "A2", [[2]], [[3]])]),
    ).rejects.toMatchObject({
      code: "unsupported",
      message: expect.stringContaining("A1:A2") as string,
    });
  });

  it("get the mark of dynamic arrays, and the file its metadata, where a custom function needs it", async () => {
    const parts = rawParts(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const changed = await applyEdits(zipParts(parts), [
      cellsEdit("Plan", "B1", [[null]], [[{ formula: "=COALITION.RATE(A1,2)", value: 0.5 }]]),
    ]);
    expect(partText(changed, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_COALITION_RATE(A1,2)</f><v>0.5</v></c>',
    );
    expect(partText(changed, "xl/metadata.xml")).toContain("XLDAPR");
    expect(partText(changed, "[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
    expect(partText(changed, "xl/_rels/workbook.xml.rels")).toContain('Id="rId4"');
  });

  it("drop the calculation chain and ask to be calculated anew", async () => {
    const parts = rawParts(rowsXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), {
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["worksheet", "worksheets/sheet1.xml"],
        ["calcChain", "calcChain.xml"],
      ]),
    });
    parts["[Content_Types].xml"] =
      parts["[Content_Types].xml"]?.replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
      ) ?? "";
    const changed = await applyEdits(zipParts(parts), [
      cellsEdit("Plan", "A1", [[{ formula: "=1+1", value: null }]], [[2]]),
    ]);
    expect(Object.keys(unzipSync(changed))).not.toContain("xl/calcChain.xml");
    for (const path of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
      expect(partText(changed, path)).not.toContain("calcChain");
    expect(partText(changed, "xl/workbook.xml")).toContain(
      '</sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>',
    );
  });
});

describe("headers of tables", () => {
  it("take their column and every formula that speaks of it along", async () => {
    const changed = await applyEdits(sample, [cellsEdit("Budget", "C4", [["Q1"]], [["FY27 #1 [plan]"]])]);
    const snapshot = await readSnapshot(changed);
    expect(snapshot.sheets[1]?.tables[0]?.columns[2]).toEqual({ id: 3, name: "FY27 #1 [plan]" });
    expect(snapshot.sheets[1]?.formulas["E5"]).toBe("=SUM(Budget[[#This Row],[FY27 '#1 '[plan']]:[Q2]])");
    expect(partText(changed, "xl/tables/table1.xml")).toContain("[FY27 '#1 '[plan']]:[Q2]]");
    const undone = await applyEdits(changed, [cellsEdit("Budget", "C4", [["FY27 #1 [plan]"]], [["Q1"]])]);
    expect(await readSnapshot(undone)).toEqual(await readSnapshot(sample));
  });

  it("must be a text that no other column has", async () => {
    await expect(applyEdits(sample, [cellsEdit("Budget", "C4", [["Q1"]], [[1]])])).rejects.toThrow(/needs a text/);
    await expect(applyEdits(sample, [cellsEdit("Budget", "C4", [["Q1"]], [["q2"]])])).rejects.toThrow(
      /already has a column/,
    );
  });
});

describe("renaming a sheet", () => {
  it("changes all that names it, and no text", async () => {
    const parts = rawParts(
      rowsXml(
        '<row r="1"><c r="A1"><f>SUM(Plan!B1,\'Plan\'!C1)&amp;"Plan!B1"&amp;[1]Plan!A1</f><v>1</v></c><c r="B1" t="inlineStr"><is><t>Plan!A1</t></is></c></row>',
        '<dataValidations><dataValidation type="list" sqref="A2"><formula1>Plan!$A$1:$A$9</formula1></dataValidation></dataValidations>' +
          '<hyperlinks><hyperlink ref="A3" location="Plan!A1"/></hyperlinks>',
      ),
      {
        "xl/charts/chart1.xml": "<c:chart><c:f>Plan!$A$1:$A$9</c:f></c:chart>",
        "xl/pivotCache/pivotCacheDefinition1.xml":
          '<pivotCacheDefinition><worksheetSource ref="A1:B2" sheet="Plan"/></pivotCacheDefinition>',
        "docProps/app.xml": "<Properties><vt:lpstr>Plan</vt:lpstr><vt:lpstr>Plan!Print_Area</vt:lpstr></Properties>",
      },
    );
    parts["xl/workbook.xml"] =
      parts["xl/workbook.xml"]?.replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="Envelope">Plan!$B$4</definedName></definedNames>',
      ) ?? "";
    const changed = await applyEdits(zipParts(parts), [{ kind: "rename-sheet", from: "plan", to: "R&D's" }]);
    const sheet = partText(changed, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<f>SUM('R&amp;D''s'!B1,'R&amp;D''s'!C1)&amp;\"Plan!B1\"&amp;[1]Plan!A1</f>");
    expect(sheet).toContain("<t>Plan!A1</t>");
    expect(sheet).toContain("<formula1>'R&amp;D''s'!$A$1:$A$9</formula1>");
    expect(sheet).toContain("location=\"'R&amp;D''s'!A1\"");
    expect(partText(changed, "xl/charts/chart1.xml")).toContain("'R&amp;D''s'!$A$1:$A$9");
    expect(partText(changed, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="R&amp;D\'s"');
    expect(partText(changed, "docProps/app.xml")).toContain(
      "<vt:lpstr>R&amp;D's</vt:lpstr><vt:lpstr>'R&amp;D''s'!Print_Area</vt:lpstr>",
    );
    expect((await readSnapshot(changed)).names).toEqual([{ name: "Envelope", refersTo: "='R&D''s'!$B$4" }]);
  });

  it("is refused for a name that is taken or not allowed", async () => {
    await expect(applyEdits(sample, [{ kind: "rename-sheet", from: "Start", to: "BUDGET" }])).rejects.toMatchObject({
      code: "name-taken",
    });
    for (const to of ["", "a/b", "x".repeat(32), "'x"])
      await expect(applyEdits(sample, [{ kind: "rename-sheet", from: "Start", to }])).rejects.toMatchObject({
        code: "failed",
      });
  });
});

describe("resizing a table", () => {
  it("moves its lower edge, with its filter", async () => {
    const changed = await applyEdits(sample, [
      { kind: "resize-table", sheet: "Budget", table: "Budget", before: "A4:F7", after: "A4:F20" },
    ]);
    expect((await readSnapshot(changed)).sheets[1]?.tables[0]?.range).toBe("A4:F20");
    expect(partText(changed, "xl/tables/table1.xml")).toContain('<autoFilter ref="A4:F20"/>');
  });

  const resize = (after: string, before = "A4:F7"): Edit => ({
    kind: "resize-table",
    sheet: "Budget",
    table: "Budget",
    before,
    after,
  });
  const header = (text: string): Edit => ({
    kind: "set-cells",
    sheet: "Budget",
    range: "G4",
    before: [[null]],
    after: [[text]],
  });

  it("moves its right edge over a header that stands there, which names the new column, and back", async () => {
    const wider = [header("A & <B>"), resize("A4:G7")];
    const changed = await applyEdits(sample, wider);
    const [table] = (await readSnapshot(changed)).sheets[1]?.tables ?? [];
    expect(table).toMatchObject({ name: "Budget", range: "A4:G7" });
    expect(table?.columns.map(({ name }) => name)).toHaveLength(7);
    expect(table?.columns.at(-1)?.name).toBe("A & <B>");
    const back = await applyEdits(changed, invertEdits(wider));
    expect((await readSnapshot(back)).sheets[1]?.tables).toEqual((await readSnapshot(sample)).sheets[1]?.tables);
  });

  it("is refused over no header, or one that the table has", async () => {
    await expect(applyEdits(sample, [resize("A4:G7")])).rejects.toMatchObject({
      code: "failed",
      message: expect.stringContaining("G4"),
    });
    const taken = (await readSnapshot(sample)).sheets[1]?.tables[0]?.columns[0]?.name ?? "";
    await expect(applyEdits(sample, [header(taken.toUpperCase()), resize("A4:G7")])).rejects.toMatchObject({
      code: "failed",
      message: expect.stringContaining("already has a column"),
    });
  });

  it("is refused from another header row, and without a data row", async () => {
    for (const after of ["A3:F7", "A4:F4", "B4:F7"])
      await expect(applyEdits(sample, [resize(after)])).rejects.toMatchObject({ code: "unsupported" });
  });
});

describe("the text of a sheet part", () => {
  const text = async (edits: readonly Edit[]) => partText(await applyEdits(sample, edits), "xl/worksheets/sheet2.xml");

  it("lists merged areas, and no empty list once the last is taken apart", async () => {
    const merge: Edit = { kind: "set-merge", sheet: "Budget", range: "A1:C1", before: false, after: true };
    expect(await text([merge])).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
    expect(await text([merge, ...invertEdits([merge])])).toBe(await text([]));
  });

  it("hides rows and columns by their own tags, and shows them again", async () => {
    const rows: Edit = { kind: "set-hidden", sheet: "Budget", what: "rows", at: [4], before: false, after: true };
    expect(await text([rows])).toMatch(/<row [^>]*r="5"[^>]*hidden="1"/);
    expect(await text([rows, ...invertEdits([rows])])).toBe(await text([]));
    const columns: Edit = { kind: "set-hidden", sheet: "Budget", what: "columns", at: [1], before: false, after: true };
    expect(await text([columns])).toMatch(
      /<col [^>]*min="2" max="2"[^>]*hidden="1"|<col [^>]*hidden="1"[^>]*min="2" max="2"/,
    );
  });
});

describe("parts in other encodings", () => {
  it("say UTF-8 once they are changed", async () => {
    const text = `\ufeff${rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace("UTF-8", "UTF-16")}`;
    const sheet = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
    const parts = Object.fromEntries(Object.entries(rawParts("")).map(([path, content]) => [path, strToU8(content)]));
    const changed = await applyEdits(zipSync({ ...parts, "xl/worksheets/sheet1.xml": sheet }), [
      cellsEdit("Plan", "A1", [[1]], [["é"]]),
    ]);
    expect((await readSnapshot(changed)).sheets[0]?.values).toEqual([["é"]]);
    expect(partText(changed, "xl/worksheets/sheet1.xml")).toContain('encoding="UTF-8"');
  });
});

/** A snapshot with one value replaced. */
function withValue(snapshot: Snapshot, sheet: number, row: number, column: number, value: null): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one, index) =>
      index === sheet
        ? {
            ...one,
            values: one.values.map((cells, down) =>
              down === row ? cells.map((cell, right) => (right === column ? value : cell)) : cells,
            ),
          }
        : one,
    ),
  };
}

describe("a filter", () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const filtered = (range: string) =>
    `<autoFilter ref="${range}"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn><sortState ref="${range}"/></autoFilter>`;
  const table = `<table ${main} id="1" name="T" displayName="T" ref="A1:B4">${filtered("A1:B4")}<tableColumns count="2"><tableColumn id="1" name="K"/><tableColumn id="2" name="V"/></tableColumns></table>`;
  const rows = ["K", "a", "b", "c", "", "L", "d"]
    .map((text, row) => {
      const hidden = row === 2 || row === 3 || row === 6 ? ' hidden="1"' : "";
      return `<row r="${row + 1}"${hidden}><c r="A${row + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    })
    .join("");
  const file = zipParts(
    rawParts(rowsXml(rows, `${filtered("A6:A7")}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`), {
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["table", "../tables/table1.xml"]]),
    }),
  );
  const show = (at: readonly number[]): Edit => ({
    kind: "set-hidden",
    sheet: "Plan",
    what: "rows",
    at,
    before: true,
    after: false,
  });
  const criteria = (bytes: Uint8Array) =>
    ["xl/tables/table1.xml", "xl/worksheets/sheet1.xml"].map((path) => partText(bytes, path).includes("filterColumn"));

  it("is no longer set once all that it hid is shown, a table's and the sheet's own; its buttons and order stay", async () => {
    const shown = await applyEdits(file, [show([2, 3])]);
    expect(criteria(shown)).toEqual([false, true]);
    expect(partText(shown, "xl/tables/table1.xml")).toContain(
      '<autoFilter ref="A1:B4"><sortState ref="A1:B4"/></autoFilter>',
    );
    expect(criteria(await applyEdits(file, [show([6])]))).toEqual([true, false]);
    expect(criteria(await applyEdits(file, [show([2, 3, 6])]))).toEqual([false, false]);
  });

  it("stays set while it hides something still, and where rows are hidden", async () => {
    expect(criteria(await applyEdits(file, [show([2])]))).toEqual([true, true]);
    const hide: Edit = { ...show([1]), before: false, after: true } as Edit;
    expect(criteria(await applyEdits(file, [hide]))).toEqual([true, true]);
  });
});

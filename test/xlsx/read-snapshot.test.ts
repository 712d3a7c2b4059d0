import { strToU8 } from "fflate";
import { HostError } from "../../src/core/workbook/spreadsheet-host";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import {
  rawParts,
  rawWorkbook,
  relationshipsXml,
  rowsXml,
  sharedStringsXml,
  worksheetXml,
  zipParts,
} from "../support/raw-workbook";

async function onlySheet(bytes: Uint8Array) {
  const [sheet] = (await readSnapshot(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("values of cells", () => {
  it("tells the types of a file apart", async () => {
    const sheet = await onlySheet(
      rawWorkbook(
        rowsXml(
          '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2"><v>1.5E3</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c>' +
            '<c r="F2" t="e"><v>#PYTHON!</v></c><c r="G2" t="inlineStr"><is><t> a </t></is></c><c r="H2" t="str"><f>"a"</f><v>a_x000D_b</v></c>' +
            '<c r="I2" t="d"><v>2026-11-30T12:00:00</v></c><c r="J2"><v>0x1F</v></c><c r="K2"><v>NaN</v></c><c r="L2" t="str"><f>""</f><v></v></c></row>',
        ),
        { "xl/sharedStrings.xml": sharedStringsXml("<t>first</t>", "<t>second</t>") },
      ),
    );
    expect(sheet).toMatchObject({ row: 1, column: 1 });
    // 46356 is 30 November 2026 in the 1900 system (serial-date.ts); half a day more is noon.
    expect(sheet.values).toEqual([
      ["second", 1500, true, { error: "#REF!" }, { error: "#UNKNOWN!" }, " a ", "a\rb", 46356.5, "0x1F", "NaN", ""],
    ]);
  });

  it("makes no cell of a shared text without a number", async () => {
    const sheet = await onlySheet(
      rawWorkbook(rowsXml('<row r="1"><c r="A1" t="s"/><c r="B1" t="s"><v></v></c><c r="C1"><v>1</v></c></row>'), {
        "xl/sharedStrings.xml": sharedStringsXml("<t>phantom</t>"),
      }),
    );
    expect(sheet.values).toEqual([[1]]);
  });

  it("refuses a shared text that isn't there rather than inventing one", async () => {
    await expect(readSnapshot(rawWorkbook(rowsXml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')))).rejects.toThrow(
      /damaged/,
    );
  });

  it("flattens rich text and leaves phonetic readings out", async () => {
    const rich =
      '<r><rPr><b/></rPr><t>Sales</t></r>\n  <r><t xml:space="preserve"> &amp; Service</t></r><rPh sb="0" eb="1"><t>reading</t></rPh>';
    const sheet = await onlySheet(
      rawWorkbook(rowsXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), {
        "xl/sharedStrings.xml": sharedStringsXml(rich),
      }),
    );
    expect(sheet.values).toEqual([["Sales & Service"]]);
  });

  it("converts dates of the 1904 system, and no other numbers", async () => {
    const parts = rawParts(
      rowsXml(
        '<row r="1"><c r="A1" s="1"><v>44894</v></c><c r="B1"><v>44894</v></c><c r="C1" s="2"><v>0.5</v></c></row>',
      ),
      {
        "xl/styles.xml":
          '<styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>' +
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
      },
    );
    parts["xl/workbook.xml"] =
      parts["xl/workbook.xml"]?.replace("<sheets>", '<workbookPr date1904="1"/><sheets>') ?? "";
    // 1 January 1904 is day 1462 of the 1900 system: 44894 + 1462 = 46356, 30 November 2026.
    expect((await onlySheet(zipParts(parts))).values).toEqual([[46356, 44894, 0.5]]);
  });

  it("finds rows and cells that don't say where they are", async () => {
    const sheet = await onlySheet(
      rawWorkbook(rowsXml("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>")),
    );
    expect(sheet.values).toEqual([
      [1, 2],
      [null, null],
      [null, 3],
    ]);
  });

  it("is an empty matrix for a sheet without contents", async () => {
    expect((await onlySheet(rawWorkbook(rowsXml('<row r="9"><c r="A9" s="1"/></row>')))).values).toEqual([]);
  });
});

describe("formulas", () => {
  it("expands shared ones, also beyond strings, sheets and whole columns", async () => {
    const master = "A1+$A1+A$1+$A$1+SUM(C:C)+SUM(2:2)+&quot;A1&quot;+'A1 x'!B2+LOG10(A1)+T[A1]";
    const sheet = await onlySheet(
      rawWorkbook(
        rowsXml(
          `<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">${master}</f><v>1</v></c></row>` +
            '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
        ),
      ),
    );
    expect(sheet.formulas["C2"]).toBe("=B2+$A2+B$1+$A$1+SUM(D:D)+SUM(3:3)+\"A1\"+'A1 x'!C3+LOG10(B2)+T[A1]");
  });

  it("shows stored names as people know them", async () => {
    const stored = [
      "_xldudf_COALITION_GAP_RATE(A1,B1)",
      "[1]!_xldudf_coalition_rate(A1,B1)",
      "coalition.rate(A1,B1)",
      "_xll.COALITION.FISHER(1,2,3,4)",
      "_xlfn._xlws.FILTER(A1:A3,_xlfn.ISFORMULA(A1:A3))",
      "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)",
      "SUM(_xlfn.ANCHORARRAY(B1))+_xlfn.SINGLE(C1:C9)",
      "SUM(Budget[[#This Row],[Q1]:[Q5]])",
      "IF(TRUE(),1,FALSE())",
      '"_xlfn.X"&amp;A1',
    ];
    const cells = stored.map(
      (formula, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula.replaceAll('"', "&quot;")}</f><v>1</v></c></row>`,
    );
    expect(Object.values((await onlySheet(rawWorkbook(rowsXml(cells.join(""))))).formulas)).toEqual([
      "=COALITION.GAP.RATE(A1,B1)",
      "=COALITION.RATE(A1,B1)",
      "=COALITION.RATE(A1,B1)",
      "=COALITION.FISHER(1,2,3,4)",
      "=FILTER(A1:A3,ISFORMULA(A1:A3))",
      "=LET(x,A1,x*2)",
      "=SUM(B1#)+@C1:C9",
      "=SUM(Budget[[#This Row],[Q1]:[Q5]])",
      "=IF(TRUE,1,FALSE)",
      '="_xlfn.X"&A1',
    ]);
  });

  it("counts Google's placeholder and LibreOffice's TRUE() as values, and keeps a formula without a cached value", async () => {
    const dummy = "IFERROR(__xludf.DUMMYFUNCTION(&quot;flatten(A1:A5)&quot;),7)";
    const sheet = await onlySheet(
      rawWorkbook(
        rowsXml(
          `<row r="1"><c r="A1"><f>${dummy}</f><v>7</v></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c><c r="C1"><f>A1*2</f></c><c r="D1"><v>1</v></c></row>`,
        ),
      ),
    );
    expect(sheet.values).toEqual([[7, true, null, 1]]);
    expect(sheet.formulas).toEqual({ C1: "=A1*2" });
  });
});

describe("what lies around the cells", () => {
  it("reads tables, merges, hidden rows and columns, protection and both kinds of validation", async () => {
    const table =
      '<x:table xmlns:x="m" id="3" name="Old" displayName="Budget" ref="$A$1:$B$3" totalsRowCount="1"><x:tableColumns>' +
      '<x:tableColumn id="7" name="Line_x000a_ID"/><x:tableColumn id="2" name="Q1"/></x:tableColumns></x:table>';
    const inner =
      '<sheetFormatPr zeroHeight="1"/><cols><col min="2" max="16384" hidden="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="true"><c r="C3"><v>1</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="#REF!"/></mergeCells>' +
      '<dataValidations><dataValidation type="list" sqref="A2 B5:B9"><formula1>"Yes,No"</formula1></dataValidation>' +
      '<dataValidation sqref="C:C" prompt="Text"/></dataValidations><tableParts><tablePart r:id="rId1"/></tableParts>' +
      '<extLst><ext xmlns:x14="e"><x14:dataValidations xmlns:xm="f"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$9</xm:f></x14:formula1>' +
      "<xm:sqref>D2:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    const sheet = await onlySheet(
      rawWorkbook(worksheetXml(inner), {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["table", "/xl/tables/table1.xml"]]),
        "xl/tables/table1.xml": table,
      }),
    );
    expect(sheet.tables).toEqual([
      {
        name: "Budget",
        range: "A1:B3",
        hasHeaders: true,
        hasTotals: true,
        columns: [
          { id: 7, name: "Line\nID" },
          { id: 2, name: "Q1" },
        ],
      },
    ]);
    expect(sheet).toMatchObject({ protected: true, merges: ["A1:B1"], hiddenRows: [1, 2], hiddenColumns: [1, 2] });
    expect(sheet.validations).toEqual([
      { range: "A2", kind: "list", source: "Yes,No" },
      { range: "B5:B9", kind: "list", source: "Yes,No" },
      { range: "C1:C1048576", kind: "other" },
      { range: "D2:D4", kind: "list", source: "=Lists!$A$1:$A$9" },
    ]);
  });

  it("reads names, links and the program, and passes over chart sheets, hidden names and Excel's own", async () => {
    const parts = rawParts(rowsXml(""), {
      "docProps/app.xml": "<Properties><Application>LibreOffice/7.4.7.2$Linux_X86_64 build</Application></Properties>",
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsXml([
        ["externalLinkPath", "https://example.org/Other%20book.xlsx"],
      ]),
    });
    parts["xl/workbook.xml"] =
      '<workbook xmlns:r="r"><sheets><sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="Plan" state="veryHidden" sheetId="1" r:id="rId1"/></sheets>' +
      '<definedNames><definedName name="Envelope">Plan!$B$4</definedName><definedName name="Local" localSheetId="1">Plan!$A$1</definedName>' +
      '<definedName name="Secret" hidden="1">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Plan!$A$1</definedName></definedNames></workbook>';
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml([
      ["worksheet", "worksheets/sheet1.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["externalLink", "externalLinks/externalLink1.xml"],
    ]);
    const snapshot = await readSnapshot(zipParts(parts));
    expect(snapshot.application).toBe("LibreOffice/7.4.7.2");
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Plan", "veryHidden"]]);
    expect(snapshot.names).toEqual([
      { name: "Envelope", refersTo: "=Plan!$B$4" },
      { name: "Local", refersTo: "=Plan!$A$1", sheet: "Plan" },
    ]);
    expect(snapshot.externalLinks).toEqual(["https://example.org/Other%20book.xlsx"]);
  });
});

describe("how files are written", () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>';

  it("follows part names in another case, with backslashes, and elements with a prefix", async () => {
    const sheet = rowsXml(rows)
      .replaceAll(/<(\/?)(?!\?)/g, "<$1x:")
      .replace('xmlns="', 'xmlns:x="');
    const parts = rawParts(sheet);
    parts["XL\\Worksheets\\Sheet1.XML"] = parts["xl/worksheets/sheet1.xml"] ?? "";
    delete parts["xl/worksheets/sheet1.xml"];
    expect((await onlySheet(zipParts(parts))).values).toEqual([["é"]]);
  });

  it("reads UTF-16 and old code pages", async () => {
    const text = rowsXml(rows);
    const utf16 = new Uint8Array(
      Uint16Array.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, (character) => character.charCodeAt(0)).buffer,
    );
    const latin1 = Uint8Array.from(text.replace("UTF-8", "ISO-8859-1"), (character) => character.charCodeAt(0));
    for (const part of [utf16, latin1, strToU8(`\ufeff${text}`)])
      expect((await onlySheet(zipParts({ ...rawParts(""), "xl/worksheets/sheet1.xml": part }))).values).toEqual([
        ["é"],
      ]);
  });
});

describe("what is refused", () => {
  const sheet = rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>');
  const refused = async (bytes: Uint8Array): Promise<string> => {
    const failure: unknown = await readSnapshot(bytes).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    if (!(failure instanceof HostError)) throw new Error(`expected a HostError, got ${String(failure)}`);
    expect(failure.code).toBe("unreadable");
    expect(failure.message).not.toContain("\n");
    return failure.message;
  };

  it("is a sheet without its closing tag, or with an unknown entity, or a document type", async () => {
    expect(await refused(rawWorkbook(sheet.slice(0, -12)))).toMatch(
      /damaged: the part xl\/worksheets\/sheet1\.xml is incomplete/,
    );
    expect(await refused(rawWorkbook(sheet.replace("<v>1", "<v>&bomb;")))).toMatch(/damaged/);
    expect(await refused(rawWorkbook(sheet.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')))).toMatch(
      /document type/,
    );
    expect(await refused(rawWorkbook(sheet.replace("<worksheet", "<!-- <a --><!DOCTYPE x><worksheet")))).toMatch(
      /damaged/,
    );
  });

  it("is a workbook with two sheets of one name, or one whose sheet is missing", async () => {
    const parts = rawParts(sheet);
    const workbook = parts["xl/workbook.xml"] ?? "";
    const twice = workbook.replace("</sheets>", '<sheet name="PLAN" sheetId="2" r:id="rId1"/></sheets>');
    expect(await refused(zipParts({ ...parts, "xl/workbook.xml": twice }))).toMatch(/two sheets are named "PLAN"/);
    delete parts["xl/worksheets/sheet1.xml"];
    expect(await refused(zipParts(parts))).toMatch(/the content of the sheet "Plan" is missing/);
  });

  it("is a sheet that reaches too far, before its rectangle is made", async () => {
    const far = rowsXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await refused(rawWorkbook(far))).toMatch(/"Plan" reaches down to XFD1048576/);
  });

  it("is a few shared texts that many cells repeat", async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(10_000);
    const repeated = rowsXml(`<row>${cells}</row>`);
    const strings = sharedStringsXml(`<t>${"long ".repeat(6_000)}</t>`);
    // 10,000 cells × 30,000 characters would be 300 million characters.
    expect(await refused(rawWorkbook(repeated, { "xl/sharedStrings.xml": strings }))).toMatch(/more text in its cells/);
  });

  it("stops when asked", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(readSnapshot(rawWorkbook(sheet), { signal: stop.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

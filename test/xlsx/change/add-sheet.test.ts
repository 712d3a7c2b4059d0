import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Blueprint } from "../../../src/core/workbook/blueprint";
import { checkSnapshot } from "../../../src/core/pipeline";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { readCharts } from "../../support/read-charts";
import { rawParts, rowsXml, zipParts } from "../../support/raw-workbook";
import { contractBlueprint } from "../../contract/contract-blueprint";
import { samplePlan } from "../../contract/sample-plan";
import { sampleDay } from "../../sample/sample-round";

const plan = samplePlan();
const only = (sheet: string): Blueprint => ({
  ...plan,
  sheets: plan.sheets.filter(({ name }) => name === sheet),
  names: plan.names.filter(({ refersTo }) => refersTo.startsWith(`=${sheet}!`)),
  activeSheet: sheet,
});

/** One of the plan's sheets under a name of its own, so that it can stand beside the plan's. */
function extra(sheet: string): Blueprint {
  const text = JSON.stringify(only(sheet).sheets[0]).replaceAll(new RegExp(`\\b${sheet}\\b`, "g"), "Extra");
  const spec = JSON.parse(text) as Blueprint["sheets"][number];
  const tables = spec.tables.map((table) => ({ ...table, name: `Extra${table.name}` }));
  return { ...plan, sheets: [{ ...spec, name: "Extra", tables }], names: [], activeSheet: "Extra" };
}

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const resaved = (name: string) =>
  new XlsxFile(readFileSync(path.join(__dirname, "..", "..", "golden", "resaved", `${name}.xlsx`)));
const all = (text: string | undefined, pattern: RegExp) =>
  [...(text ?? "").matchAll(pattern)].map(([, found]) => found);

describe.each(["SAL-libreoffice", "SAL-openpyxl"])("into %s", (name) => {
  it.each(["Moves", "Summary"])("a sheet like %s comes and goes without a trace", async (sheet) => {
    const file = resaved(name);
    const before = await file.snapshot();
    const standing = parts(file.bytes);
    await file.apply([{ kind: "add-sheet", blueprint: extra(sheet) }]);
    const added = await file.snapshot();
    expect(added.sheets.map((one) => one.name)).toEqual([...before.sheets.map((one) => one.name), "Extra"]);
    expect(added.sheets.slice(0, -1)).toEqual(before.sheets);

    const brought = parts(file.bytes);
    const untouched = Object.keys(standing).filter((one) =>
      /worksheets|tables|theme|sharedStrings|drawings|charts/.test(one),
    );
    expect(untouched.filter((one) => brought[one] !== standing[one])).toEqual([]);
    const ids = Object.entries(brought).flatMap(([one, text]) =>
      /tables\//.test(one) ? all(text, /<table [^>]*?\bid="(\d+)"/g) : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    const listed = all(brought["[Content_Types].xml"], /PartName="\/([^"]*)"/g);
    const unlisted = Object.keys(brought).filter(
      (one) => one.startsWith("xl/") && !listed.includes(one) && !one.endsWith(".rels"),
    );
    expect(unlisted).toEqual([]);

    await file.apply([{ kind: "remove-sheet", blueprint: extra(sheet) }]);
    expect(await file.snapshot()).toEqual(before);
    expect(Object.keys(parts(file.bytes)).filter((one) => !(one in standing) && !one.endsWith("metadata.xml"))).toEqual(
      [],
    );
  });

  it("takes the looks that the file's own styles of those names have", async () => {
    const file = resaved(name);
    const standing = parts(file.bytes);
    await file.apply([{ kind: "add-sheet", blueprint: extra("Moves") }]);
    const brought = parts(file.bytes);
    const formats = (text: string | undefined) => /<cellXfs[\s\S]*?<\/cellXfs>/.exec(text ?? "")?.[0] ?? "";
    const listed = (text: string | undefined) => formats(text).match(/<xf [\s\S]*?(?:\/>|<\/xf>)/g) ?? [];
    // What stood keeps its place; no style is there twice.
    expect(listed(brought["xl/styles.xml"]).slice(0, listed(standing["xl/styles.xml"]).length)).toEqual(
      listed(standing["xl/styles.xml"]),
    );
    const names = all(brought["xl/styles.xml"], /<cellStyle [^>]*?name="([^"]*)"/g);
    expect(names).toEqual(all(standing["xl/styles.xml"], /<cellStyle [^>]*?name="([^"]*)"/g));
    const sheet = Object.keys(brought).find((one) => /worksheets\/[^/]*\.xml$/.test(one) && !(one in standing)) ?? "";
    const used = new Set(all(brought[sheet], /<c [^>]*\bs="(\d+)"/g).map(Number));
    expect(used.size).toBeGreaterThan(3);
    expect(Math.max(...used)).toBeLessThan(listed(brought["xl/styles.xml"]).length);
  });
});

it("brings the charts of a sheet", async () => {
  const file = new XlsxFile();
  await file.build(plan);
  const before = readCharts(file.bytes);
  expect(before.length).toBeGreaterThan(0);
  await file.apply([{ kind: "remove-sheet", blueprint: only("Summary") }]);
  expect(readCharts(file.bytes)).toEqual([]);
  await file.apply([{ kind: "add-sheet", blueprint: only("Summary") }]);
  expect(readCharts(file.bytes).map(({ sheet, chart }) => ({ sheet, chart }))).toEqual(
    before.map(({ sheet, chart }) => ({ sheet, chart })),
  );
});

it.each(["Moves", "Lists"])("is what puts back a deleted %s, as the check proposes it", async (sheet) => {
  const file = new XlsxFile();
  await file.build(plan);
  await file.apply([{ kind: "remove-sheet", blueprint: only(sheet) }]);
  const check = async () => {
    const result = checkSnapshot(await file.snapshot(), { asOf: sampleDay });
    if (!("findings" in result)) throw new Error(result.reason);
    return result;
  };
  const missing = (await check()).findings.find(({ criterion }) => criterion === "sheet-present");
  expect(missing?.fixes.map(({ edits }) => edits.map(({ kind }) => kind))).toEqual([["add-sheet"]]);
  await file.apply(missing?.fixes[0]?.edits ?? []);
  expect((await check()).findings.filter(({ criterion }) => criterion === "sheet-present")).toEqual([]);
});

describe("into files of other writers", () => {
  const blueprint = contractBlueprint();
  const lists: Blueprint = {
    ...blueprint,
    sheets: blueprint.sheets.filter(({ name }) => name === "Lists"),
    names: blueprint.names.filter(({ refersTo }) => refersTo.startsWith("=Lists!")),
    activeSheet: "Lists",
  };
  const file = (more: Record<string, string> = {}, workbook = (text: string) => text) => {
    const raw = rawParts(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'), more);
    return new XlsxFile(zipParts({ ...raw, "xl/workbook.xml": workbook(raw["xl/workbook.xml"] ?? "") }));
  };

  it("without styles, names or a table of contents", async () => {
    const host = file();
    const before = await host.snapshot();
    await host.apply([{ kind: "add-sheet", blueprint: lists }]);
    const after = await host.snapshot();
    expect(after.names.map(({ name }) => name)).toEqual(lists.names.map(({ name }) => name));
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan", "visible"],
      ["Lists", "hidden"],
    ]);
    await host.apply([{ kind: "remove-sheet", blueprint: lists }]);
    expect((await host.snapshot()).sheets).toEqual(before.sheets);
  });

  it("with prefixes on every element", async () => {
    const prefixed = (text: string) => text.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="');
    const styles = `<?xml version="1.0"?><x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts count="1"><x:font><x:sz val="11"/></x:font></x:fonts><x:fills count="2"><x:fill/><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders><x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:cellXfs count="1"><x:xf xfId="0"/></x:cellXfs></x:styleSheet>`;
    const host = file({ "xl/styles.xml": styles }, prefixed);
    const budget = blueprint.sheets.filter(({ name }) => name === "Budget");
    const names = blueprint.names.filter(({ refersTo }) => refersTo.startsWith("=Budget!"));
    await host.apply([
      { kind: "add-sheet", blueprint: { ...blueprint, sheets: budget, names, activeSheet: "Budget" } },
    ]);
    const { "xl/styles.xml": merged = "", "xl/workbook.xml": workbook = "" } = parts(host.bytes);
    expect(merged).toMatch(/<x:cellXfs count="[2-9]">/);
    expect(merged).toMatch(
      /<x:cellStyles count="\d+"><x:cellStyle name="Normal".*<\/x:cellStyles><x:dxfs.*<\/x:dxfs><\/x:styleSheet>$/,
    );
    expect(merged).not.toMatch(/<\/?(?!x:|\?)\w/);
    expect(workbook).toMatch(/<x:sheet name="Budget" sheetId="2" r:id="rId\d+"\/><\/x:sheets><x:definedNames>/);
    expect((await host.snapshot()).sheets).toHaveLength(2);
  });

  it("with a table of contents, which then names the sheet", async () => {
    const app =
      '<Properties xmlns:vt="v"><HeadingPairs><vt:vector size="4"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant>' +
      "<vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>" +
      '<TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Plan</vt:lpstr><vt:lpstr>Total</vt:lpstr></vt:vector></TitlesOfParts></Properties>';
    const host = file({ "docProps/app.xml": app });
    await host.apply([{ kind: "add-sheet", blueprint: lists }]);
    const added = parts(host.bytes)["docProps/app.xml"] ?? "";
    expect(all(added, /<vt:i4>(\d+)/g)).toEqual(["2", "1"]);
    expect(all(added.slice(added.indexOf("<TitlesOfParts>")), /<vt:lpstr>([^<]*)/g)).toEqual([
      "Plan",
      "Lists",
      "Total",
    ]);
    expect(added).toContain('size="3"');
    await host.apply([{ kind: "remove-sheet", blueprint: lists }]);
    expect(parts(host.bytes)["docProps/app.xml"]).toBe(app);
  });

  it.each([
    ["protected", (text: string) => text.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>')],
    [
      "unsupported",
      (text: string) =>
        text.replace(/spreadsheetml\/2006\/main"/, '$& xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main"'),
    ],
    ["name-taken", (text: string) => text.replace('name="Plan"', 'name="LISTS"')],
  ])("but not where it is %s", async (code, workbook) => {
    const host = file({}, workbook);
    const { bytes } = host;
    await expect(host.apply([{ kind: "add-sheet", blueprint: lists }])).rejects.toMatchObject({
      name: "HostError",
      code,
    });
    expect(host.bytes).toBe(bytes);
  });
});

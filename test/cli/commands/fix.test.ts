import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { bookBlueprint, fundBlueprint } from "../../support/coalition-fix-cases";
import { Desk } from "../../support/desk";
import { pilot, plan } from "../../support/plan";
import { asOf } from "../../support/test-criterion";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { workbookBytes, writeRound } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const bytesOf = (name: string) => readFileSync(path.join(folder, name));

/** Two faults with a safe fix (a number as text that reads one way; a typed-over total that agrees) and one that a person must decide. */
async function writeFaulty(name: string): Promise<Uint8Array> {
  const noSunset = plan({ pilots: [pilot({ sunset: undefined })] });
  const bytes = await workbookBytes(noSunset, ["Budget", "Q2", 0, "10000"], ["Budget", "Total", 1, 100000]);
  writeFileSync(path.join(folder, name), bytes);
  return bytes;
}

async function criteriaFound(name: string): Promise<string[]> {
  const { files } = JSON.parse((await coalition("check", name, "--format", "json")).out) as {
    files: { findings: { criterion: string }[] }[];
  };
  return files.flatMap((file) => file.findings.map(({ criterion }) => criterion));
}

test("applies the safe fixes to a copy, shows before and after, and lists what is left", async () => {
  const original = await writeFaulty("plan.xlsx");
  expect(await criteriaFound("plan.xlsx")).toEqual(
    expect.arrayContaining(["number-not-text", "formula-intact", "pilot-sunset"]),
  );

  const { code, out, err } = await coalition("fix", "plan.xlsx", "--out", "fixed.xlsx");
  expect([code, err]).toEqual([1, ""]);
  expect(out).toMatch(/^Fixed 2 findings in fixed\.xlsx; plan\.xlsx is as it was\.\n/);
  expect(out).toMatch(/\n {2}number-not-text: Make it the number 10,000\n {4}Budget![A-Z]+5: "10000" → 10000\n/);
  expect(out).toMatch(/\n {2}formula-intact: Put the formula back.*\n {4}Budget![A-Z]+6: 100000 → =.* \(100000\)\n/);
  expect(out).toMatch(/\nWhat is left\nfixed\.xlsx: errors \(\d+ errors?.*\n[^]*pilot-sunset/);

  expect(await criteriaFound("fixed.xlsx")).toEqual(
    (await criteriaFound("plan.xlsx")).filter((id) => id !== "number-not-text" && id !== "formula-intact"),
  );
  expect(new Uint8Array(bytesOf("plan.xlsx"))).toEqual(original);
});

test("fixing what was fixed changes nothing", async () => {
  await writeFaulty("again.xlsx");
  await coalition("fix", "again.xlsx", "--out", "once.xlsx");
  const { code, out } = await coalition("fix", "once.xlsx", "--out", "twice.xlsx");
  expect(code).toBe(1);
  expect(out).toMatch(/^Nothing could be fixed safely; twice\.xlsx is a plain copy of once\.xlsx\.\n/);
  expect(bytesOf("twice.xlsx")).toEqual(bytesOf("once.xlsx"));
});

test("with --criterion fixes only that", async () => {
  await writeFaulty("some.xlsx");
  const { out } = await coalition("fix", "some.xlsx", "--out", "some-fixed.xlsx", "--criterion", "number-not-text");
  expect(out).toMatch(/^Fixed 1 finding in /);
  const found = await criteriaFound("some-fixed.xlsx");
  expect(found).toContain("formula-intact");
  expect(found).not.toContain("number-not-text");
});

test("goes on until no safe fix is left: a sheet's name first, then what stands on it", async () => {
  const file = new XlsxFile(await workbookBytes(plan(), ["Budget", "Q2", 0, "10000"]));
  await file.apply([{ kind: "rename-sheet", from: "Budget", to: "Budget (Sam)" }]);
  writeFileSync(path.join(folder, "renamed.xlsx"), file.bytes);
  const { code, out } = await coalition("fix", "renamed.xlsx", "--out", "renamed-fixed.xlsx");
  expect(out).toContain('Sheet "Budget (Sam)" → "Budget"\n');
  expect(out).toContain('"10000" → 10000\n');
  expect(code).toBe(0);
  expect(await criteriaFound("renamed-fixed.xlsx")).toEqual([]);
});

test.each([
  ["a pilot fund", fundBlueprint, "Spend", "Amount", "4 200", 4200],
  ["a coalition book", bookBlueprint, "Departments", "Envelope", "250 000", 250_000],
] as const)("mends %s too", async (name, blueprint, table, column, text, number) => {
  const file = new XlsxFile();
  const desk = await Desk.with(file, blueprint());
  await desk.type(table, column, 0, text);
  const { sheet, range } = desk.cells(table, column, 0, 1);
  const source = `${name}.xlsx`;
  writeFileSync(path.join(folder, source), file.bytes);
  const { code, out } = await coalition("fix", source, "--out", `${name} fixed.xlsx`, "--as-of", asOf);
  expect(out).toContain(`\n    ${sheet}!${range}: "${text}" → ${number}\n`);
  expect(code).toBe(0);
  expect(await criteriaFound(`${name} fixed.xlsx`)).toEqual([]);
});

test("takes over the round that is given where it is named, and only then", async () => {
  writeFileSync(path.join(folder, "version-1.xlsx"), await workbookBytes());
  const members = [{ name: "Head of HR", vote: true, external: false }];
  const given = writeRound(folder, { version: 2, members }, "version-2.json");
  const fixing = ["fix", "version-1.xlsx", "--round", given, "--out"];
  expect((await coalition(...fixing, "as-it-was.xlsx")).out).toMatch(/^Nothing could be fixed safely;/);
  const { out } = await coalition(...fixing, "version-2.xlsx", "--criterion", "round-current");
  expect(out).toMatch(/^Fixed 1 finding in version-2\.xlsx;[^]*Take over version 2 of FY27; your entries stay\n/);
  expect(await criteriaFound("version-2.xlsx")).toEqual([]);
  const again = await coalition("check", "version-2.xlsx", "--round", given, "--format", "json");
  expect(again.out).not.toContain("round-current");
});

test("a clean plan is copied as it is: exit code 0", async () => {
  writeFileSync(path.join(folder, "clean.xlsx"), await workbookBytes());
  const { code, out } = await coalition("fix", "clean.xlsx", "--out", "clean-copy.xlsx");
  expect(code).toBe(0);
  // Not "nothing could be fixed": there was nothing to do.
  expect(out).toMatch(/^Nothing had to be fixed; clean-copy\.xlsx is a plain copy of clean\.xlsx\.\n/);
  expect(bytesOf("clean-copy.xlsx")).toEqual(bytesOf("clean.xlsx"));
});

describe("refuses", () => {
  beforeAll(async () => {
    await writeFaulty("mine.xlsx");
    writeFileSync(path.join(folder, "theirs.xlsx"), "theirs");
    symlinkSync(path.join(folder, "mine.xlsx"), path.join(folder, "link.xlsx"));
    mkdirSync(path.join(folder, "sub"), { recursive: true });
  });

  test.each([
    [
      ["mine.xlsx", "--out", "mine.xlsx"],
      "--out mine.xlsx is the original, which is never changed. Choose another name.\n",
    ],
    [
      ["mine.xlsx", "--out", "sub/../mine.xlsx"],
      "--out sub/../mine.xlsx is the original, which is never changed. Choose another name.\n",
    ],
    [
      ["mine.xlsx", "--out", "link.xlsx"],
      "--out link.xlsx is the original, which is never changed. Choose another name.\n",
    ],
    [
      ["link.xlsx", "--out", "mine.xlsx"],
      "--out mine.xlsx is the original, which is never changed. Choose another name.\n",
    ],
    [
      ["mine.xlsx", "--out", "theirs.xlsx"],
      "theirs.xlsx exists already and is not overwritten. Choose another name, or move that file away.\n",
    ],
    [
      ["mine.xlsx", "--out", "sub"],
      "sub exists already and is not overwritten. Choose another name, or move that file away.\n",
    ],
    [
      ["mine.xlsx", "--out", "x.xlsx", "--criterion", "row-totl"],
      '--criterion row-totl is not a criterion. Did you mean row-total? "coalition explain" lists them all.\n',
    ],
    [
      ["gone.xlsx", "--out", "x.xlsx"],
      "gone.xlsx could not be read. There is no file or folder of this name. Check the spelling and the folder you are in.\n",
    ],
    [
      ["mine.xlsx", "--out", "no/x.xlsx"],
      "The copy can't be written to no/x.xlsx. Its folder does not exist. Make that folder first, or choose another one.\n",
    ],
  ])("%j, and changes nothing", async (argv, err) => {
    const before = contentOf(folder);
    expect(await coalition("fix", ...argv)).toEqual({ code: 2, out: "", err });
    expect(contentOf(folder)).toEqual(before);
  });
});

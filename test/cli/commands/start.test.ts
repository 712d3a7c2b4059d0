import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { templates } from "../../../src/core/templates";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { writeRound } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(120_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);

/** The coalition's own workbooks that a round begins with; a gap sheet is made where people's rows are kept. */
const ofTheCoalition = templates
  .filter(({ id, scope }) => scope === "coalition" && id !== "gap-sheet")
  .map(({ id }) => `${id}.xlsx`);

test("writes a plan for every department and the coalition's own workbooks, which `check` reads", async () => {
  const { code, out, err } = await coalition("start", "--round", writeRound(folder), "--out", "rounds/FY27");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const wanted = ["SAL-five-quarter-plan.xlsx", "HR-five-quarter-plan.xlsx", ...ofTheCoalition];
  expect(out).toBe(
    `Wrote ${wanted.length} workbooks for round FY27 into rounds/FY27:\n${wanted.map((name) => `  ${name}\n`).join("")}`,
  );
  expect(readdirSync(path.join(folder, "rounds/FY27")).sort()).toEqual([...wanted].sort());
  const checked = await coalition("check", "rounds/FY27", "--format", "json");
  const { files } = JSON.parse(checked.out) as { files: { file: string; template: string | null }[] };
  const plans = files.filter(({ template }) => template === "five-quarter-plan").map(({ file }) => file);
  expect(plans).toEqual(["HR-five-quarter-plan.xlsx", "SAL-five-quarter-plan.xlsx"]);
  for (const name of ofTheCoalition) {
    const { sheets } = await new XlsxFile(readFileSync(path.join(folder, "rounds/FY27", name))).snapshot();
    const record = sheets.find((sheet) => sheet.name === "_plan")?.values.flat();
    expect(record).toContain(path.basename(name, ".xlsx"));
  }
});

test("a round without a fund gets no fund workbook, and is told so", async () => {
  const unfunded = writeRound(folder, { fund: undefined }, "unfunded.json");
  const { code, out } = await coalition("start", "--round", unfunded, "--out", "unfunded");
  expect(code).toBe(0);
  expect(out).toMatch(/\nNo pilot-fund: round FY27 has no fund\.\n$/);
  expect(readdirSync(path.join(folder, "unfunded"))).not.toContain("pilot-fund.xlsx");
});

test("writes the same bytes as `new` does", async () => {
  const round = writeRound(folder);
  await coalition("start", "--round", round, "--out", "started");
  await coalition("new", "five-quarter-plan", "--round", round, "--all", "--out", "one-by-one");
  for (const template of templates.filter(({ scope }) => scope === "coalition"))
    await coalition("new", template.id, "--round", round, "--out", "one-by-one");
  const all = contentOf(path.join(folder, "one-by-one"));
  delete all["gap-sheet.xlsx"];
  expect(contentOf(path.join(folder, "started"))).toEqual(all);
});

test("departments may have any names, alike ones among them", async () => {
  const names = [
    "&".repeat(300),
    `${"X".repeat(298)}🚀`,
    "=SUM(A1)",
    'O\'Brien "& Sons" <b>',
    "מחלקת שיווק",
    "Sales/EMEA",
    "Sales\\EMEA",
    "sales/emea",
    "CON",
    "..",
    " ",
  ];
  const departments = names.map((name, index) => ({ code: `D${index}`, name, envelope: 1000 }));
  const named = writeRound(folder, { departments, members: [] }, "named.json");
  expect(await coalition("start", "--round", named, "--out", "named")).toMatchObject({ code: 0, err: "" });
  expect(readdirSync(path.join(folder, "named")).sort()).toEqual(
    [...departments.map(({ code }) => `${code}-five-quarter-plan.xlsx`), ...ofTheCoalition].sort(),
  );
  const { out } = await coalition("check", "named", "--format", "json");
  const { files } = JSON.parse(out) as {
    files: {
      template: string;
      department: string;
      status: string;
      reason: string | null;
      findings: { criterion: string }[];
    }[];
  };
  const plans = files.filter(({ template }) => template === "five-quarter-plan");
  expect(plans.map(({ department }) => department).sort()).toEqual(departments.map(({ code }) => code).sort());
  // An empty plan lacks commitments and lies below its envelope; nothing is wrong with the workbook we wrote ourselves.
  const found = new Set(plans.flatMap((file) => file.findings.map(({ criterion }) => criterion)));
  expect([...found].sort()).toEqual(["all-three-pillars", "envelope"]);
});

test("overwrites nothing, and then writes nothing", async () => {
  mkdirSync(path.join(folder, "filled"));
  writeFileSync(path.join(folder, "filled/HR-five-quarter-plan.xlsx"), "typed into for weeks");
  expect(await coalition("start", "--round", writeRound(folder), "--out", "filled")).toEqual({
    code: 2,
    out: "",
    err: "filled holds HR-five-quarter-plan.xlsx already, and people may have typed into it. Nothing was written. Choose another folder, move it away, or make the missing ones with coalition new.\n",
  });
  expect(readdirSync(path.join(folder, "filled"))).toEqual(["HR-five-quarter-plan.xlsx"]);
  expect(readFileSync(path.join(folder, "filled/HR-five-quarter-plan.xlsx"), "utf8")).toBe("typed into for weeks");
});

test("names a few of many files that are in the way", async () => {
  const departments = Array.from({ length: 60 }, (_, index) => ({ code: `D${index}`, name: "Sales", envelope: 0 }));
  const round = writeRound(folder, { departments, members: [] }, "sixty.json");
  mkdirSync(path.join(folder, "sixty"));
  for (const { code } of departments) writeFileSync(path.join(folder, `sixty/${code}-five-quarter-plan.xlsx`), "");
  const { code, err } = await coalition("start", "--round", round, "--out", "sixty");
  expect(code).toBe(2);
  expect(err).toMatch(/^sixty holds (D\d-five-quarter-plan\.xlsx, ){3}D3-five-quarter-plan\.xlsx and 56 more already/);
});

test.each([
  [["--out", "x"], "Say which round is to start: --round round.json.\n"],
  [["--round", "round.json"], "Say where the workbooks go: --out FOLDER.\n"],
  [["--round", "round.json", "--out", "round.json"], "--out round.json is a file. Give a folder.\n"],
  [
    ["five-quarter-plan", "--round", "round.json", "--out", "x"],
    '"five-quarter-plan" is one word too many: start makes every workbook of a round. For one kind: coalition new five-quarter-plan.\n',
  ],
  [
    ["now", "--round", "round.json", "--out", "x"],
    '"now" is one word too many: start makes every workbook of a round.\n',
  ],
])("answers %j with one line", async (argv, err) => {
  writeRound(folder);
  expect(await coalition("start", ...argv)).toEqual({ code: 2, out: "", err });
  expect(readdirSync(folder)).not.toContain("x");
});

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { templates } from "../../../src/core/templates";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { writeRound } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const plans = ["new", "five-quarter-plan", "--round", writeRound(folder)];

test("writes a plan for every department, which `check` reads", async () => {
  expect(await coalition(...plans, "--all", "--out", "a/plans")).toEqual({
    code: 0,
    out: "Wrote 2 workbooks for round FY27 into a/plans:\n  SAL-five-quarter-plan.xlsx\n  HR-five-quarter-plan.xlsx\n",
    err: "",
  });
  expect(readdirSync(path.join(folder, "a/plans")).sort()).toEqual([
    "HR-five-quarter-plan.xlsx",
    "SAL-five-quarter-plan.xlsx",
  ]);
  const { out } = await coalition("check", "a/plans", "--format", "json");
  const { files } = JSON.parse(out) as {
    files: { file: string; template: string; department: string; findings: { criterion: string }[] }[];
  };
  expect(files.map(({ file, template, department }) => [file, template, department])).toEqual([
    ["HR-five-quarter-plan.xlsx", "five-quarter-plan", "HR"],
    ["SAL-five-quarter-plan.xlsx", "five-quarter-plan", "SAL"],
  ]);
  // An empty plan lacks commitments and lies below its envelope; nothing is wrong with the workbook we wrote ourselves.
  const found = new Set(files.flatMap((file) => file.findings.map(({ criterion }) => criterion)));
  expect([...found].sort()).toEqual(["all-three-pillars", "envelope"]);
});

test("writes the same bytes for the same round", async () => {
  await coalition(...plans, "--department", "sal", "--out", "one");
  await coalition(...plans, "--department", "SAL", "--department", "SAL", "--out", "two");
  const [one, two] = ["one", "two"].map((name) => contentOf(path.join(folder, name)));
  expect(Object.keys(one ?? {})).toEqual(["SAL-five-quarter-plan.xlsx"]);
  expect(one).toEqual(two);
});

test("a department may have any name, up to the round's 300 characters", async () => {
  const names = ["&".repeat(300), `${"X".repeat(298)}🚀`, "=SUM(A1)", 'O\'Brien "& Sons" <b>', "מחלקת שיווק"];
  const departments = names.map((name, index) => ({ code: `D${index}`, name, envelope: 1000 }));
  const named = writeRound(folder, { departments, members: [] }, "named.json");
  const { code, err } = await coalition("new", "five-quarter-plan", "--round", named, "--all", "--out", "named");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { out } = await coalition("check", "named", "--format", "json");
  const { files } = JSON.parse(out) as { files: { department: string; findings: { criterion: string }[] }[] };
  expect(files.map(({ department }) => department)).toEqual(departments.map((department) => department.code));
  const found = new Set(files.flatMap((file) => file.findings.map(({ criterion }) => criterion)));
  expect([...found].sort()).toEqual(["all-three-pillars", "envelope"]);
});

test("overwrites nothing, and then writes nothing", async () => {
  mkdirSync(path.join(folder, "filled"));
  writeFileSync(path.join(folder, "filled/HR-five-quarter-plan.xlsx"), "typed into for weeks");
  expect(await coalition(...plans, "--all", "--out", "filled")).toEqual({
    code: 2,
    out: "",
    err: "filled holds HR-five-quarter-plan.xlsx already, and people may have typed into it. Nothing was written. Choose another folder, move it away, or name only the missing departments with --department.\n",
  });
  expect(readdirSync(path.join(folder, "filled"))).toEqual(["HR-five-quarter-plan.xlsx"]);
  expect(readFileSync(path.join(folder, "filled/HR-five-quarter-plan.xlsx"), "utf8")).toBe("typed into for weeks");
});

test.each([
  [["--out", "x"], "Say for whom: --all, or --department with one of SAL, HR.\n"],
  [["--out", "x", "--department", "SALE"], "Round FY27 has no department SALE. Did you mean SAL? It has SAL, HR.\n"],
  [["--out", "x", "--department", "SAL", "--all"], "--all and --department exclude each other. Give one of them.\n"],
  [["--all"], "Say where the workbooks go: --out FOLDER.\n"],
  [["--all", "--out", "round.json"], "--out round.json is a file. Give a folder.\n"],
  [["SAL", "--out", "x"], '"SAL" is one word too many. Departments are named with --department CODE.\n'],
])("answers %j with one line", async (argv, err) => {
  expect(await coalition(...plans, ...argv)).toEqual({ code: 2, out: "", err });
  expect(readdirSync(folder)).not.toContain("x");
});

describe("the coalition's own workbooks", () => {
  const own = templates.filter(({ scope }) => scope === "coalition").map(({ id }) => id);

  test.each(own)("%s is written once, without a department", async (id) => {
    expect(await coalition("new", id, "--round", "round.json", "--out", `own-${id}`)).toEqual({
      code: 0,
      out: `Wrote 1 workbook for round FY27 into own-${id}:\n  ${id}.xlsx\n`,
      err: "",
    });
    expect(readdirSync(path.join(folder, `own-${id}`))).toEqual([`${id}.xlsx`]);
  });

  test.each(own)("%s is for nobody in particular", async (id) => {
    for (const whom of [["--all"], ["--department", "SAL"]])
      expect(await coalition("new", id, "--round", "round.json", "--out", "y", ...whom)).toEqual({
        code: 2,
        out: "",
        err: `There is one ${id} for all departments, ${id === "gap-sheet" ? "because HR keeps it and types the department into its rows" : "the coalition's own"}. Leave out --department and --all.\n`,
      });
    expect(readdirSync(folder)).not.toContain("y");
  });

  test.each(own)("%s is never overwritten", async (id) => {
    mkdirSync(path.join(folder, `filled-${id}`));
    writeFileSync(path.join(folder, `filled-${id}/${id}.xlsx`), "decided over months");
    const { code, err } = await coalition("new", id, "--round", "round.json", "--out", `filled-${id}`);
    expect(code).toBe(2);
    expect(err).toContain(`${id}.xlsx already, and people may have typed into it. Nothing was written.`);
    expect(readFileSync(path.join(folder, `filled-${id}/${id}.xlsx`), "utf8")).toBe("decided over months");
  });
});

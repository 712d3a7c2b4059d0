import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./temporary-folder";
import { workbookBytes, writeRound } from "./workbook-files";
import { round } from "../support/plan";

/** The built program, as a shell starts it; `npm test` builds before it runs the tests. */
const program = path.join(__dirname, "..", "..", "dist", "cli", "coalition.js");
// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();

function start(...argv: string[]) {
  const child = spawn(process.execPath, [program, ...argv], { cwd: folder });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, out, err })),
  );
  return { child, ended };
}

test("checks in a worker started from its own file, and answers the shell", async () => {
  mkdirSync(path.join(folder, "in"));
  writeFileSync(path.join(folder, "in/clean.xlsx"), await workbookBytes());
  expect(await start("check", "in", "--as-of", "2026-11-30").ended).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^clean\.xlsx: clean\n/),
    err: "",
  });
  writeFileSync(path.join(folder, "in/text.xlsx"), "a,b\n");
  expect(await start("check", "in").ended).toMatchObject({ code: 2, err: "" });
  expect(await start("explain", "nonsense").ended).toMatchObject({ code: 1, out: "" });
});

test("fixes in the worker, and writes the copy that comes back", async () => {
  writeFileSync(path.join(folder, "plan.xlsx"), await workbookBytes(undefined, ["Budget", "Q2", 0, "10000"]));
  const { code, out } = await start("fix", "plan.xlsx", "--out", "fixed.xlsx", "--as-of", "2026-11-30").ended;
  expect(out).toMatch(/^Fixed 1 finding in fixed\.xlsx/);
  expect(code).toBe(0);
  expect(await start("check", "fixed.xlsx", "--as-of", "2026-11-30").ended).toMatchObject({ code: 0 });
});

test("a long report reaches the end of a pipe, and one that is not read to the end is no fault", async () => {
  const names = Array.from({ length: 3000 }, (_, index) => `missing-${index}.xlsx`);
  const whole = await start("check", ...names, "--format", "json").ended;
  expect(whole.out.length).toBeGreaterThan(1_000_000);
  expect((JSON.parse(whole.out) as { files: unknown[] }).files).toHaveLength(3000);

  const { child, ended } = start("check", ...names, "--format", "json");
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await ended).toMatchObject({ code: 2, err: "" });
});

test("an answer that can't be written is said, and is not exit code 1", async () => {
  // A file opened for reading refuses every write, on any system; a full disk takes the same way out.
  writeFileSync(path.join(folder, "closed.txt"), "");
  const readOnly = openSync(path.join(folder, "closed.txt"), "r");
  const child = spawn(process.execPath, [program, "explain"], { stdio: ["ignore", readOnly, "pipe"] });
  let err = "";
  child.stderr?.on("data", (chunk) => (err += String(chunk)));
  const code = await new Promise((resolve) => child.on("close", resolve));
  closeSync(readOnly);
  expect([code, err]).toEqual([2, expect.stringMatching(/^The answer can't be written\. \S.*\n$/)]);
});

test("an interrupt leaves no half file", async () => {
  const departments = Array.from({ length: 200 }, (_, index) => ({
    code: `D${index}`,
    name: `Department ${index}`,
    envelope: 1000,
  }));
  writeRound(folder, { ...round(), departments });
  const out = path.join(folder, "plans");
  mkdirSync(out);
  const { child, ended } = start("new", "five-quarter-plan", "--round", "round.json", "--all", "--out", "plans");
  const watcher = watch(out, () => child.kill("SIGINT"));
  const { code } = await ended;
  watcher.close();
  expect(code).toBe(130);
  const written = readdirSync(out);
  expect(written.length).toBeLessThan(200);
  expect(written.filter((name) => !/^D\d+-five-quarter-plan\.xlsx$/.test(name))).toEqual([]);
  // Whatever stands there is whole.
  if (written.length > 0) expect((await start("check", "plans").ended).out).not.toContain("could not be checked");
});

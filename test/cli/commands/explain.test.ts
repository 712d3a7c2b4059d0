import { criteria } from "../../../src/core/criteria/index";
import { openInProcessJobs } from "../../../src/cli/in-process-jobs";
import { run } from "../../../src/cli/run";
import { CATALOGUE, helpFor } from "../../../src/core/statistics/catalogue";
import { commandLine } from "../command-line";
import { temporaryFolder } from "../temporary-folder";

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
const coalition = commandLine(temporaryFolder());

test("explains every criterion by its own words", async () => {
  for (const { id, title, rule, because, remedy } of criteria) {
    const { code, out } = await coalition("explain", id);
    expect(code).toBe(0);
    for (const part of [`${id}: ${title}`, rule, because, remedy]) expect(out).toContain(part);
  }
});

test("says severity, thresholds and whether there is a fix", async () => {
  // pilot-sunset.ts: an error, without thresholds, with a fix; envelope.ts: a threshold, no fix (criteria.md).
  expect((await coalition("explain", "Pilot-Sunset")).out).toMatch(
    /Severity +error: .*\n +Thresholds +none\n +Fix +yes/,
  );
  expect((await coalition("explain", "envelope")).out).toMatch(/Thresholds +.*: 0\.05 \("\w+" in a pack\)\n +Fix +no/);
});

test("explains every function, with or without COALITION., in any case", async () => {
  for (const { name, title, method, companions } of CATALOGUE) {
    const { code, out } = await coalition("explain", name);
    expect(code).toBe(0);
    expect(out).toContain(`COALITION.${name}(`);
    for (const part of [title, method]) expect(out).toContain(part);
    for (const same of [`COALITION.${name}`, `coalition.${name.toLowerCase()}`, ...companions])
      expect((await coalition("explain", same)).out).toBe(out);
  }
});

test("says of a function and each of its companions what it answers, as Excel shows it", async () => {
  for (const { name } of CATALOGUE)
    for (const [each, summary] of helpFor(name)?.summaries ?? [])
      expect((await coalition("explain", name)).out).toMatch(
        new RegExp(`^  COALITION\\.${each.replaceAll(".", "\\.")} +${escaped(summary)}$`, "m"),
      );
});

test("on a terminal lines end where it does, behind their labels; in a pipe they stay whole", async () => {
  const written: string[] = [];
  const terminal = {
    stdout: { write: (text: string) => void written.push(text) },
    stderr: { write: () => {} },
    isTerminal: true,
    columns: () => 72,
    today: () => "2026-11-30",
    cwd: ".",
    openJobs: openInProcessJobs,
  };
  for (const { id } of criteria) await run(["explain", id], terminal);
  const lines = written.join("").split("\n");
  expect(lines.filter((line) => line.length > 71)).toEqual([]);
  expect(lines.filter((line) => /^ {14}\S/.test(line)).length).toBeGreaterThan(100);
  expect((await coalition("explain", "small-group")).out.split("\n").some((line) => line.length > 100)).toBe(true);
});

test("without a name lists everything there is", async () => {
  const { code, out } = await coalition("explain");
  expect(code).toBe(0);
  for (const { id } of criteria) expect(out).toMatch(new RegExp(`^  ${id} +\\w`, "m"));
  for (const { name } of CATALOGUE) expect(out).toContain(`  COALITION.${name} `);
});

test.each([
  [
    "pilot-sunst",
    'There is no criterion or function "pilot-sunst". Did you mean pilot-sunset? "coalition explain" lists them all.\n',
  ],
  [
    "COALITION.FISCHER",
    expect.stringMatching(/^There is no criterion or function "COALITION.FISCHER"\. Did you mean FISHER\b/),
  ],
  ["xyzzy", 'There is no criterion or function "xyzzy". "coalition explain" lists them all.\n'],
])("answers the unknown name %s with the nearest, and exit code 1", async (name, err) => {
  expect(await coalition("explain", name)).toEqual({ code: 1, out: "", err });
});

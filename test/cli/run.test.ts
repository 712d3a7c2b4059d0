import { version } from "../../package.json";
import { commands } from "../../src/cli/commands";
import { templates } from "../../src/core/templates";
import { commandLine } from "./command-line";
import { temporaryFolder } from "./temporary-folder";

const coalition = commandLine(temporaryFolder());
const names = commands.map(({ name }) => name).join(", ");
const templateIds = templates.map(({ id }) => id).join(", ");

test("says what it can do, and every command what its options are", async () => {
  const { code, out, err } = await coalition("--help");
  expect([code, err]).toEqual([0, ""]);
  for (const { name } of commands) {
    expect(out).toMatch(new RegExp(`^  ${name} +\\w`, "m"));
    const page = await coalition(name, "--help");
    expect(page).toMatchObject({ code: 0, err: "" });
    expect(page.out).toMatch(new RegExp(`^coalition ${name}`));
    expect(await coalition("help", name)).toEqual(page);
    expect(await coalition("--help", name)).toEqual(page);
  }
});

test("a command's help names every option it has", async () => {
  const { out } = await coalition("check", "--help");
  for (const option of [
    "--round FILE",
    "--pack FILE",
    "--stage STAGE",
    "--as-of DATE",
    "--format FORMAT",
    "--out FILE",
    "--help",
  ])
    expect(out).toContain(`  ${option}`);
});

test("names its version, that of the package", async () => {
  expect(await coalition("--version")).toEqual({ code: 0, out: `coalition ${version}\n`, err: "" });
});

test.each([
  [
    ["chek", "x"],
    `"chek" is not a command of coalition. Did you mean check? Commands: ${names}. See coalition --help.\n`,
  ],
  [["--verson"], `"--verson" is not an option of coalition. Did you mean --version? Put a command first: ${names}.\n`],
  [
    ["help", "chek"],
    `"chek" is not a command of coalition. Did you mean check? Commands: ${names}. See coalition --help.\n`,
  ],
  [
    ["check", "--formt", "json"],
    expect.stringContaining('"coalition check" has no option --formt. Did you mean --format?'),
  ],
  [["check"], "Name the files or folders to check: coalition check FILE_OR_FOLDER...\n"],
  [["fix", "a.xlsx"], "Say where the copy goes: coalition fix a.xlsx --out FILE. The original is never changed.\n"],
  [["fix", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], "Name one file to fix: coalition fix FILE --out FILE.\n"],
  [
    ["check", ""],
    "One of the names given is empty. Write the name out; if it comes from a variable, look whether that is set.\n",
  ],
  // A file name from somebody's archive must not act on the terminal.
  [["fix", "a\u001b[31m.xlsx", "--out", "b.xlsx"], expect.stringMatching(/^a\uFFFD\[31m\.xlsx could not be read\./)],
  [["\u001b]0;title\u0007"], expect.stringMatching(/^"\uFFFD\]0;title\uFFFD" is not a command/)],
  [["new"], `Name the template: ${templateIds}.\n`],
  [
    ["new", "five-quarter-plans"],
    `"five-quarter-plans" is not a template. Did you mean five-quarter-plan? Templates: ${templateIds}.\n`,
  ],
  [["new", "five-quarter-plan"], "Say which round the workbooks are for: --round round.json.\n"],
])("answers %j with one line, and exit code 2", async (argv, err) => {
  expect(await coalition(...argv)).toEqual({ code: 2, out: "", err });
});

test("without a command shows the help as an error, because nothing was done", async () => {
  const { code, out, err } = await coalition();
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe((await coalition("--help")).out);
});

test("lists its commands as a round goes", () => {
  const wanted = ["new", "start", "check", "fix", "explain"];
  expect(commands.map(({ name }) => name).filter((name) => wanted.includes(name))).toEqual(wanted);
});

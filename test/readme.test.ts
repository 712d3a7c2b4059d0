import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * The README's commands, run as shown. Not run here: `npm ci`, `npm start` (test/browser starts the same server on the same build), `npm test`
 * (this is it) and `npm run bench` (both by .ci/run), and the sideloading steps, which need Excel and leave to install a certificate.
 */

const root = join(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const commands = [...readme.matchAll(/^npx coalition (.+)$/gm)].map((match) => match[1] ?? "");

/** What each command ends with: the sample submissions hold errors on purpose. */
const exitCodes: Readonly<Record<string, number>> = {
  "--help": 0,
  start: 0,
  new: 0,
  check: 1,
  fix: 1,
  submit: 0,
  compare: 0,
  carry: 0,
  review: 1,
  explain: 0,
};

/** A command's words as a shell splits them: at spaces, but not within quotes. */
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coalition-readme-"));
  symlinkSync(join(root, "assets"), join(folder, "assets"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the README shows every command there is", () => {
  expect([...new Set(commands.map((command) => command.split(" ")[0]))].sort()).toEqual(Object.keys(exitCodes).sort());
});

test.each(commands)(
  "coalition %s",
  (command) => {
    const program = join(root, "dist/cli/coalition.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...wordsOf(command)], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: exitCodes[command.split(" ")[0] ?? ""], stderr: "" });
    const out = / --out (\S+)/.exec(command)?.[1];
    if (out === undefined) expect(stdout).not.toBe("");
    else expect(existsSync(join(folder, out))).toBe(true);
  },
  60_000,
);

test("one workbook for each of the sample round's departments was written", () => {
  expect(readdirSync(join(folder, "out/plans"))).toHaveLength(8);
});

test("npm scripts that the README names exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [, name] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});

test("files that the README points to exist", () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g))
    expect([path, existsSync(join(root, path ?? ""))]).toEqual([path, true]);
});

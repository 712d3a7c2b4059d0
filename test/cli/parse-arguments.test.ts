import type { Command } from "../../src/cli/command";
import { parseArguments } from "../../src/cli/parse-arguments";

const command: Command = {
  name: "try",
  summary: "",
  usage: [],
  options: {
    out: { value: "FILE", description: "" },
    format: { value: "FORMAT", description: "" },
    criterion: { value: "ID", repeatable: true, description: "" },
    all: { description: "" },
  },
  details: [],
  examples: [],
  run: async () => 0,
};
const parse = (...argv: string[]) => parseArguments(command, argv);

test("sorts options and names in any order", () => {
  const args = parse("a.xlsx", "--out", "b.xlsx", "--all", "c.xlsx", "--criterion", "x", "--criterion=y");
  expect(args.positionals).toEqual(["a.xlsx", "c.xlsx"]);
  expect(args.one("out")).toBe("b.xlsx");
  expect(args.has("all")).toBe(true);
  expect(args.all("criterion")).toEqual(["x", "y"]);
  expect(args.one("format")).toBeUndefined();
  expect(args.has("format")).toBe(false);
});

test("takes names that look like options after --, and - as a name", () => {
  expect(parse("--out", "-", "--", "--odd.xlsx").positionals).toEqual(["--odd.xlsx"]);
});

test.each([
  [
    ["--formt", "json"],
    '"coalition try" has no option --formt. Did you mean --format? Its options: --help, --out, --format, --criterion, --all.',
  ],
  [
    ["-o", "x"],
    '"coalition try" has no option -o. Did you mean --out? Its options: --help, --out, --format, --criterion, --all.',
  ],
  [
    ["--constructor"],
    '"coalition try" has no option --constructor. Its options: --help, --out, --format, --criterion, --all.',
  ],
  [["--out"], "--out needs a value: --out FILE."],
  [["--out="], "--out needs a value: --out FILE."],
  [["--out", "--all"], "--out needs a value: --out FILE."],
  [["--all=yes"], '--all takes no value. Leave "=yes" out.'],
  [["--out", "a", "--out", "b"], "--out stands twice. Give it once."],
])("refuses %j in words", (argv, message) => {
  expect(() => parse(...argv)).toThrow(message);
});

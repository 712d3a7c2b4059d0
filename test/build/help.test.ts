import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const dist = join(__dirname, "../../dist");
const { functions } = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as {
  functions: { name: string; helpUrl: string }[];
};

test.each(functions.map(({ name, helpUrl }) => [name, helpUrl] as const))(
  "%s: its help address leads to a page that names it",
  (name, helpUrl) => {
    const path = join(dist, new URL(helpUrl).pathname);
    expect([path, existsSync(path)]).toEqual([path, true]);
    expect(readFileSync(path, "utf8")).toContain(`COALITION.${name}`);
  },
);

test("pages hold no script, and nothing but pages is in the folder", () => {
  for (const file of readdirSync(join(dist, "help"))) {
    expect(file).toMatch(/\.html$/);
    expect(readFileSync(join(dist, "help", file), "utf8")).not.toMatch(/<script|javascript:/i);
  }
});

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeBeside } from "../../src/cli/write-beside";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const file = path.join(folder, "out.txt");

test("writes the whole content and leaves nothing beside it", () => {
  writeBeside(file, "first ✓", { replace: false });
  expect(readFileSync(file, "utf8")).toBe("first ✓");
  expect(readdirSync(folder)).toEqual(["out.txt"]);
});

test("keeps a file that stands there, unless it may be replaced", () => {
  writeFileSync(file, "theirs");
  expect(() => writeBeside(file, "ours", { replace: false })).toThrow(expect.objectContaining({ code: "EEXIST" }));
  expect(readFileSync(file, "utf8")).toBe("theirs");
  writeBeside(file, new TextEncoder().encode("ours"), { replace: true });
  expect(readFileSync(file, "utf8")).toBe("ours");
  expect(readdirSync(folder)).toEqual(["out.txt"]);
});

test("leaves nothing behind when the place refuses", () => {
  mkdirSync(path.join(folder, "a-folder"));
  expect(() => writeBeside(path.join(folder, "a-folder"), "x", { replace: true })).toThrow();
  expect(() => writeBeside(path.join(folder, "gone", "x.txt"), "x", { replace: true })).toThrow(
    expect.objectContaining({ code: "ENOENT" }),
  );
  expect(readdirSync(folder).sort()).toEqual(["a-folder", "out.txt"]);
});

import path from "node:path";
import { contentTypeOf, servedFile } from "../../src/workbench/served-file";

const folder = path.resolve("/srv/dist");

test.each([
  ["taskpane.html", "taskpane.html"],
  ["taskpane/a%20b.js", path.join("taskpane", "a b.js")],
  ["icons/../taskpane.html", "taskpane.html"],
  ["//taskpane.html", "taskpane.html"],
  ["..hidden/file.js", path.join("..hidden", "file.js")],
])("%s is the file %s of the folder", (requested, expected) => {
  expect(servedFile(folder, requested)).toBe(path.join(folder, expected));
});

test.each([
  "",
  ".",
  "../package.json",
  "%2e%2e/package.json",
  "a/%2e%2e%2f%2e%2e/package.json",
  "%00",
  "%E0%A4%A",
  "../dist2/x",
])("%j is nothing that may be served", (requested) => {
  expect(servedFile(folder, requested)).toBeUndefined();
});

test("an absolute path is taken as one inside the folder", () => {
  expect(servedFile(folder, "/etc/passwd")).toBe(path.join(folder, "etc", "passwd"));
});

test("a file without a known ending is only bytes", () => {
  expect(contentTypeOf("a.JS")).toBe("text/javascript; charset=utf-8");
  expect(contentTypeOf("LICENSE")).toBe("application/octet-stream");
});

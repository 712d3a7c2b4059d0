/**
 * Runs a TypeScript program of this repository without a build: `node test/support/run-typescript.cjs test/sample/write-samples.ts`.
 *
 * Files are transformed by the same compiler as in the tests. Libraries that ship modules only are transformed too, because Node 20
 * can't require those.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { transformSync } = require("@swc/core");

const modulesOnly = /[\\/]node_modules[\\/](hucre|@noble)[\\/]/;

function compile(module, filename, syntax) {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    jsc: { parser: { syntax }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
}

const plain = Module._extensions[".js"];
Module._extensions[".ts"] = (module, filename) => compile(module, filename, "typescript");
for (const extension of [".js", ".mjs"])
  Module._extensions[extension] = (module, filename) =>
    modulesOnly.test(filename) ? compile(module, filename, "ecmascript") : plain(module, filename);

const [program, ...rest] = process.argv.slice(2);
if (program === undefined)
  throw new RangeError("run-typescript needs the path of a program, like test/sample/write-samples.ts.");
process.argv = [process.argv[0], path.resolve(program), ...rest];
require(path.resolve(program));

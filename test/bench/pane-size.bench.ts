import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Benchmark } from "./benchmark";

/** What the pane may weigh before its lazy parts, by the end-to-end issue. */
const aim = 180_000;

const benchmark: Benchmark = {
  name: "First load of the task pane, minified and gzipped, office.js itself left out",
  run() {
    const dist = join(process.cwd(), "dist");
    const page = readFileSync(join(dist, "taskpane.html"), "utf8");
    const host = readdirSync(join(dist, "taskpane")).filter((name) => /^excel-host\.[0-9a-f]+\.js$/.test(name));
    const own = [...page.matchAll(/<script[^>]*\ssrc="(?!https:)([^"]+)"/g)].map((match) => match[1] ?? "");
    if (own.length === 0) throw new RangeError("dist/taskpane.html loads no script of ours: run npm run build first.");
    // The custom functions are an entry of their own; the host is a chunk of its own, but asked for at once.
    const scripts = [...own.filter((name) => name !== "functions.js"), ...host.map((name) => `taskpane/${name}`)];
    const sizes = scripts.map((name) => ({
      name,
      size: gzipSync(readFileSync(join(dist, name)), { level: 9 }).length,
    }));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    return [
      ...sizes.map(({ name, size }) => `${name}: ${(size / 1000).toFixed(1)} kB`),
      `together ${(total / 1000).toFixed(1)} kB, ${((total / aim) * 100).toFixed(0)} % of the ${aim / 1000} kB aimed at`,
      `functions.js, which Excel needs in one piece: ${(gzipSync(readFileSync(join(dist, "functions.js")), { level: 9 }).length / 1000).toFixed(1)} kB`,
    ];
  },
};

export default benchmark;

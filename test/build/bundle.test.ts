import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

/** The built pane and functions, as they would be hosted. `npm test` builds before it runs the tests. */
const dist = path.join(__dirname, "..", "..", "dist");

function built(name: string): string {
  const file = path.join(dist, name);
  if (!existsSync(file)) throw new Error(`dist/${name} is not there. Run npm run build before this test.`);
  return readFileSync(file, "utf8");
}

const page = built("taskpane.html");

/** What is put on a web server: everything in dist but the workbench, its server, the command line and the benchmarks. */
const deployed = ["taskpane.html", "functions.js", "functions.json", "manifest.xml", "support.html"].concat(
  readdirSync(path.join(dist, "taskpane")).map((name) => `taskpane/${name}`),
);
const scripts = deployed.filter((name) => name.endsWith(".js"));
/** Addresses of the scripts that the page itself names, in its order. */
const pageScripts = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? "");

interface FunctionsMetadata {
  functions: { id: string; name: string; helpUrl?: string }[];
}
const metadata = JSON.parse(built("functions.json")) as FunctionsMetadata;

/** Runs functions.js where nothing but CustomFunctions exists, and collects what it associates. */
function loadFunctions(): Map<string, unknown> {
  const associated = new Map<string, unknown>();
  // The names of errors and of the language itself come with the realm; there is no window, document, self or Office in it.
  const CustomFunctions = {
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
    Error: class {},
    ErrorCode: {},
  };
  vm.runInNewContext(built("functions.js"), { CustomFunctions });
  return associated;
}

describe("custom functions", () => {
  test("load where only CustomFunctions exists, and every id of functions.json is associated", () => {
    const associated = loadFunctions();
    expect(metadata.functions.length).toBeGreaterThan(0);
    expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    for (const implementation of associated.values()) expect(typeof implementation).toBe("function");
  });

  test("every function has a help address", () => {
    for (const { id, helpUrl } of metadata.functions)
      expect([id, helpUrl]).toEqual([id, expect.stringMatching(/^https:\/\//)]);
  });
});

describe("the page", () => {
  test("loads Microsoft's office.js first, then the functions, then the pane", () => {
    expect(pageScripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(pageScripts[1]).toBe("functions.js");
    expect(pageScripts.slice(2)).toHaveLength(1);
    expect(pageScripts[2]).toMatch(/^taskpane\/taskpane\.[0-9a-f]+\.js$/);
  });

  test("has no script of its own, and a policy that allows none and no eval", () => {
    const parsed = [...page.matchAll(/<script[^>]*>([^<]*)<\/script>/g)];
    expect(parsed).toHaveLength(pageScripts.length);
    for (const [, body] of parsed) expect(body).toBe("");
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
    const directives = new Map(policy.split("; ").map((text) => [text.split(" ")[0], text.split(" ").slice(1)]));
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives.get("connect-src")).toEqual(["'self'"]);
  });
});

describe("what is hosted", () => {
  /** Where the pattern stands, with a little around it: the whole bundle as a message would bury the reason. */
  function found(pattern: RegExp, name: string): string[] {
    const text = built(name);
    return [...text.matchAll(pattern)].map((match) => text.slice(Math.max(0, match.index - 60), match.index + 60));
  }

  test.each(scripts)("%s makes no code from text", (name) => {
    expect(found(/\bnew Function\b|(?<![\w$.])(Function\(|eval(?![\w$:]))/g, name)).toEqual([]);
  });

  test.each(deployed)("%s names no address of this machine", (name) => {
    expect(found(/localhost|127\.0\.0\.1/g, name)).toEqual([]);
  });

  test("every address in the manifest is a file that was built", () => {
    const addresses = [...built("manifest.xml").matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      (match) => new URL(match[1] ?? ""),
    );
    expect(addresses.length).toBeGreaterThan(10);
    const source = addresses.find((address) => address.pathname.endsWith("/taskpane.html"));
    const base = new URL(".", source).href;
    for (const address of addresses) {
      expect(address.href.startsWith(base)).toBe(true);
      expect(existsSync(path.join(dist, address.href.slice(base.length)))).toBe(true);
    }
  });
});

// 180 kB gzipped: the aim the project set itself for what the pane loads before its lazy parts (office.js comes from Microsoft). The Excel host
// is a chunk of its own, but asked for at once, so it counts. The custom functions are an entry of their own with a bound of their own: Excel
// needs all of them in one piece, and the pane doesn't wait for them.
test.each([
  [
    "the pane's first load",
    180_000,
    ["taskpane.html", ...pageScripts.slice(1).filter((name) => name !== "functions.js"), hostChunk()],
  ],
  ["the custom functions", 64_000, ["functions.js"]],
])("%s fits in %d bytes gzipped", (what, bound, names) => {
  const sizes = names.map((name) => ({
    name,
    bytes: Buffer.byteLength(built(name)),
    gzipped: gzipSync(built(name), { level: 9 }).length,
  }));
  const gzipped = sizes.reduce((sum, size) => sum + size.gzipped, 0);
  const lines = sizes.map((size) => `${size.name} ${kilobytes(size.bytes)}, gzipped ${kilobytes(size.gzipped)}`);
  console.info(`${what}: ${kilobytes(gzipped)} gzipped\n  ${lines.join("\n  ")}`);
  expect(gzipped).toBeLessThanOrEqual(bound);
});

function hostChunk(): string {
  const chunks = readdirSync(path.join(dist, "taskpane")).filter((name) => /^excel-host\.[0-9a-f]+\.js$/.test(name));
  expect(chunks).toHaveLength(1);
  return `taskpane/${chunks[0]}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

import { execFile, spawn, type ChildProcess } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** The built programs, run as people run them. `npm test` builds before it runs the tests. */
const dist = path.join(__dirname, "..", "..", "dist");

describe("the command line", () => {
  const program = path.join(dist, "cli", "coalition.js");

  test("is one file that needs nothing beside it", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "coalition-"));
    try {
      const alone = path.join(folder, "coalition.js");
      await copyFile(program, alone);
      const { stdout } = await promisify(execFile)(process.execPath, [alone, "--help"], { cwd: folder });
      expect(stdout).toContain("coalition check");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("may be executed, which npx and a shell do", async () => {
    // Windows has no such permission; npm writes a .cmd file beside it there.
    const expected = process.platform === "win32" ? 0 : 0o111;
    expect((await stat(program)).mode & expected).toBe(expected);
    expect((await readFile(program, "utf8")).startsWith("#!/usr/bin/env node\n")).toBe(true);
  });
});

describe("the workbench's server", () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const server of running.splice(0)) server.kill();
  });

  /** Starts the server and answers the address that it prints. */
  function start(): Promise<string> {
    const server = spawn(process.execPath, [path.join(dist, "workbench-server.js")], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.push(server);
    return new Promise((resolve, reject) => {
      let printed = "";
      server.stdout.on("data", (text) => {
        printed += String(text);
        const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
        if (address !== undefined) resolve(address);
      });
      server.stderr.on("data", (text) => (printed += String(text)));
      server.on("exit", (code) => reject(new Error(`the server ended with code ${code}: ${printed}`)));
    });
  }

  test("prints its address, and a second one takes the next free port", async () => {
    const first = await start();
    const second = await start();
    expect(Number(new URL(second).port)).toBeGreaterThan(Number(new URL(first).port));
    for (const address of [first, second]) {
      expect(await (await fetch(address)).text()).toContain("Coalition Planner workbench");
      expect((await fetch(new URL("office/office.js", address))).status).toBe(200);
      expect(await (await fetch(new URL("taskpane.html", address))).text()).toContain('src="/office/office.js"');
    }
  });
});

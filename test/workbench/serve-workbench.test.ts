import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveWorkbench, type WorkbenchServer } from "../../src/workbench/serve-workbench";

let folder: string;
let server: WorkbenchServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const files = {
    "secret.txt": "outside",
    "dist/taskpane.html": `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`,
    "dist/taskpane/main.0123abcd.js": "main()",
    "dist/workbench/index.html": "<title>workbench</title>",
    "office/office.js": "office()",
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  server = await serveWorkbench({ dist: path.join(folder, "dist"), office: path.join(folder, "office"), port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** By node:http, not fetch, which would tidy the path away before it is sent. */
function get(requested: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: requested, method: options.method ?? "GET", headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

test("the address is the workbench's page", async () => {
  const answer = await get("/");
  expect(answer).toMatchObject({ status: 200, body: "<title>workbench</title>" });
  expect(answer.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
});

test("the pane's page gets the local office.js and the bridge", async () => {
  expect((await get("/taskpane.html?et=")).body).toBe(
    `<script src="/workbench/bridge.js"></script><script src="/office/office.js"></script>`,
  );
  expect(await get("/office/office.js")).toMatchObject({ status: 200, body: "office()" });
});

test("only a file with its hash in its name is kept by the browser", async () => {
  expect((await get("/taskpane/main.0123abcd.js")).headers["cache-control"]).toContain("immutable");
  expect((await get("/office/office.js")).headers["cache-control"]).toBe("no-cache");
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/office/../../secret.txt",
  "/office/..%5c..%5csecret.txt",
  "/taskpane",
  "/nothing.js",
  "/%",
])("%s is not handed out", async (requested) => {
  const answer = await get(requested);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("outside");
});

test("another name for this machine is refused, so that no other site reaches in", async () => {
  expect((await get("/", { host: "evil.example:3300" })).status).toBe(403);
});

test("nothing can be sent", async () => {
  expect((await get("/", { method: "POST" })).status).toBe(405);
});

test("HEAD answers without a body", async () => {
  expect(await get("/office/office.js", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("a taken port is an error that says so", async () => {
  const port = Number(new URL(server.url).port);
  const options = { dist: path.join(folder, "dist"), office: path.join(folder, "office"), port };
  await expect(serveWorkbench(options)).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("a build that is not there is an error that says so", async () => {
  await expect(serveWorkbench({ dist: path.join(folder, "none"), office: folder, port: 0 })).rejects.toMatchObject({
    code: "ENOENT",
  });
});

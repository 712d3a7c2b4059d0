import { createReadStream } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { panePage } from "./pane-page";
import { contentTypeOf, servedFile } from "./served-file";

/** What is served, and where. */
export interface WorkbenchServerOptions {
  /** Absolute path of the build's folder. */
  dist: string;
  /** Absolute path of the `dist` folder of @microsoft/office-js. */
  office: string;
  /** Port to listen on; 0 for any free one. */
  port: number;
}

/** A server that listens. */
export interface WorkbenchServer {
  /** Address of the workbench's page. */
  readonly url: string;
  close(): Promise<void>;
}

const OFFICE = "/office/";

/**
 * The page's and the pane's policy: nothing from, and nothing to, anywhere but this server. Univer and Fluent write style elements, and
 * Univer draws from data and blob addresses. The pane's own page carries a stricter one, and both hold.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * Serves the built workbench, the built pane and the genuine office.js to this machine only.
 *
 * Node's own server is enough for files on loopback; a server package would be one more thing to trust. It listens on the loopback
 * address and answers only to local names, so that another site's page cannot reach it through a name it controls.
 *
 * @throws Error with code EADDRINUSE where the port is taken, ENOENT where there is no build
 */
export async function serveWorkbench(options: WorkbenchServerOptions): Promise<WorkbenchServer> {
  await access(path.join(options.dist, "taskpane.html"));
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => refuse(response, 500, String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  options: WorkbenchServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? ""))
    return refuse(response, 403, "The workbench answers only to localhost.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, "The workbench only hands out files.");

  // Not parsed as a URL: that would resolve "..", and the check for it belongs to servedFile.
  const requested = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  const file = fileFor(options, requested === "/" ? "/workbench/index.html" : requested);
  const size = file === undefined ? undefined : await sizeOf(file);
  if (file === undefined || size === undefined) return refuse(response, 404, `There is nothing at ${requested}.`);

  response.setHeader("Content-Type", contentTypeOf(file));
  response.setHeader("Cache-Control", isHashed(file) ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("Content-Security-Policy", POLICY);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");

  if (requested === "/taskpane.html") {
    const html = panePage(await readFile(file, "utf8"), {
      office: `${OFFICE}office.js`,
      bridge: "/workbench/bridge.js",
    });
    response.end(request.method === "HEAD" ? undefined : html);
    return;
  }
  response.setHeader("Content-Length", size);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function fileFor(options: WorkbenchServerOptions, requested: string): string | undefined {
  return requested.startsWith(OFFICE)
    ? servedFile(options.office, requested.slice(OFFICE.length))
    : servedFile(options.dist, requested.slice(1));
}

/** Size in bytes, or undefined where there is no such file. */
async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the name carries its content's hash, so that a browser may keep it. */
function isHashed(file: string): boolean {
  return /\.[0-9a-f]{8,}\.(js|css|woff2)$/.test(file);
}

function refuse(response: ServerResponse, status: number, because: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${because}\n`);
}

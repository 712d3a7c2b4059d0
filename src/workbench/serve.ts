import { createRequire } from "node:module";
import path from "node:path";
import { serveWorkbench, type WorkbenchServer } from "./serve-workbench";

const FIRST_PORT = 3300;
const PORTS_TRIED = 20;

/** Tries the usual port and then the next ones: somebody may well have a second workbench open. */
async function serveOnFreePort(folders: { dist: string; office: string }): Promise<WorkbenchServer> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return await serveWorkbench({ ...folders, port });
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(
    `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken. Stop one of the programs that use them, then run npm start again.`,
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

async function main(): Promise<void> {
  // This file is bundled into dist/, beside what it serves.
  const office = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json"));
  const server = await serveOnFreePort({ dist: __dirname, office: path.join(office, "dist") });
  process.stdout.write(`Coalition Planner workbench: ${server.url}\nStop it with Ctrl+C.\n`);
}

main().catch((error: unknown) => {
  const text =
    codeOf(error) === "ENOENT"
      ? "There is no built pane to serve. Run npm run build first, or npm start, which builds and serves."
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where installers put Chrome, Edge and Chromium, by platform. */
function installedBrowsers(): string[] {
  const env = process.env;
  switch (process.platform) {
    case "win32":
      return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          path.join(folder, "Chromium", "Application", "chrome.exe"),
        ]);
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default: {
      const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];
      const folders = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
      return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
    }
  }
}

interface BrowserProgram {
  program: string;
  /** Variables that the program needs besides this process's own. */
  env: Readonly<Record<string, string>>;
}

/**
 * The binary inside @sparticuz/chromium, unpacked, with the system libraries that it brings.
 *
 * Asked in a process of its own: the package is an ES module, which jest's require cannot load, and it finds its libraries by setting
 * variables of the process that asks. Its own flags are left out: they put all of Chromium into one process, which ends with the first
 * tab that closes.
 */
function packedBrowser(): BrowserProgram {
  const ask = `
    import chromium from "@sparticuz/chromium";
    const program = await chromium.executablePath();
    const { LD_LIBRARY_PATH = "", FONTCONFIG_PATH = "" } = process.env;
    console.log(JSON.stringify({ program, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;
  // By this variable the package decides whether to unpack its libraries.
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"] ?? "nodejs20.x" };
  const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", ask], {
    cwd: __dirname,
    env,
    encoding: "utf8",
  });
  return JSON.parse(answer) as BrowserProgram;
}

/** The browser in CHROME_PATH, else an installed Chrome, Edge or Chromium, else the packed one, which needs no install on Linux. */
function browserProgram(): BrowserProgram {
  const installed = process.env["CHROME_PATH"] ?? installedBrowsers().find((file) => existsSync(file));
  return installed === undefined ? packedBrowser() : { program: installed, env: {} };
}

/**
 * A headless browser for the tests, the same flags everywhere. Without the background flags Chromium looks up its maker's hosts at
 * every start, which a closed network refuses many times a minute.
 */
export async function launchBrowser(): Promise<Browser> {
  const { program, env } = browserProgram();
  return chromium.launch({
    executablePath: program,
    env: { ...process.env, ...env },
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

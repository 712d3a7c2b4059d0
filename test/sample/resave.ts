import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A workbook opened and saved as .xlsx by LibreOffice (`soffice` on the PATH, or what SOFFICE names), with a profile of its own so that an
 * open LibreOffice is left alone.
 */
export function resavedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, "plan.xlsx"), bytes);
    const out = path.join(folder, "out");
    mkdirSync(out);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const convert = ["--headless", "--convert-to", "xlsx", "--outdir", out, path.join(folder, "plan.xlsx")];
    execFileSync(process.env.SOFFICE ?? "soffice", [profile, ...convert], { stdio: "ignore" });
    return readFileSync(path.join(out, "plan.xlsx"));
  });
}

/** A workbook loaded and saved by Python's openpyxl (`python3` on the PATH, or what PYTHON names). */
export function resavedByOpenpyxl(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const file = path.join(folder, "plan.xlsx");
    writeFileSync(file, bytes);
    const script = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])";
    execFileSync(process.env.PYTHON ?? "python3", ["-c", script, file]);
    return readFileSync(file);
  });
}

function inFolder(work: (folder: string) => Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "coalition-resave-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyPlan } from "../../../src/core/domain/empty-plan";
import type { Plan } from "../../../src/core/domain/plan";
import { departmentOf, type Round } from "../../../src/core/domain/round";
import { renderTemplate } from "../../../src/core/render/render-template";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { line } from "../../support/rows";

/** Bytes of a department's plan with one line of 10,000 a quarter on OUT-01, and with what else is told. */
export async function planBytes(of: Round, code: string, changes: Partial<Plan> = {}): Promise<Uint8Array> {
  const department = departmentOf(of, code);
  if (department === undefined) throw new RangeError(`planBytes needs a department of the round, got ${code}`);
  const plan: Plan = { ...emptyPlan(of, department), budget: [line({ id: `${code}-BL-001` })], ...changes };
  const file = new XlsxFile();
  await file.build(renderTemplate("five-quarter-plan", { round: of, departmentCode: code, plan }));
  return file.bytes;
}

/** Writes a file that was last changed on this day. */
export function writeDated(folder: string, name: string, bytes: Uint8Array | string, day = "2026-11-20"): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  utimesSync(file, new Date(`${day}T12:00:00Z`), new Date(`${day}T12:00:00Z`));
  return file;
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "./plan";

/** Fields that go on being filled in after signing; they are not promised, so they are not signed. */
const afterSigning: Partial<Record<keyof Plan, readonly string[]>> = {
  checkpoints: ["value", "call", "note"],
  commitments: ["actuals"],
  pilots: ["disposition", "decisionId", "extensions"],
  milestones: ["status", "nextCheckIn"],
};

const promisedParts = ["outcomes", "commitments", "budget", "splits", "pilots", "checkpoints", "milestones"] as const;

/**
 * SHA-256 (hex) over what was promised.
 *
 * Canonical typed values, so that the same content saved by another program has the same fingerprint: numbers as numbers, dates as
 * ISO dates, text trimmed, rows ordered by ID and those without one by all their columns. Stage, sign-off, computed cells and layout
 * are not in it.
 */
export function fingerprint(plan: Plan): string {
  const { signOff: _signOff, stage: _stage, ...start } = plan.start;
  const parts = promisedParts.map((part) => {
    const skipped = afterSigning[part] ?? [];
    const rows = plan[part].map((row) => canonical(row, skipped)).sort(byIdThenAll);
    return `,${JSON.stringify(part)}:${JSON.stringify(rows)}`;
  });
  return bytesToHex(sha256(utf8ToBytes(`{"start":${canonical(start)}${parts.join("")}}`)));
}

function byIdThenAll(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A value as JSON: keys sorted with `id` first, so that sorting the rows' text sorts them by ID; missing values left out; text trimmed.
 *
 * Written straight away and not as a tidied copy that is written then: of a plan of 5,000 lines the copies cost more than all else here.
 *
 * @param skipped keys of the value itself that are left out
 */
function canonical(value: unknown, skipped: readonly string[] = []): string {
  if (typeof value === "string") return JSON.stringify(value.trim());
  if (typeof value === "number") return JSON.stringify(Number.isInteger(value) ? value : asSaved(value));
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const fields = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(fields).sort(idFirst)) {
    const entry = fields[key];
    if (entry === undefined || entry === "" || skipped.includes(key)) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(entry)}`;
  }
  return `{${text}}`;
}

/**
 * A number with what is left of it in any program: LibreOffice saves 15 digits, the last of them rounded its own way, so that only 12 are
 * sure. By way of the 15, because 0.49999 rounds otherwise than the 0.5 that was saved of it.
 */
function asSaved(value: number): number {
  return Number(Number(value.toPrecision(15)).toPrecision(12));
}

function idFirst(a: string, b: string): number {
  return a === "id" ? -1 : b === "id" ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

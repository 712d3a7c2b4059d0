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
  const parts: Record<string, unknown> = { start: canonical(start) };
  for (const part of promisedParts) {
    const skipped = afterSigning[part] ?? [];
    const rows = plan[part].map((row) =>
      canonical(Object.fromEntries(Object.entries(row).filter(([key]) => !skipped.includes(key)))),
    );
    parts[part] = rows.map((row) => JSON.stringify(row)).sort(byIdThenAll);
  }
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}

function byIdThenAll(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Keys sorted with `id` first, so that sorting the rows' text sorts them by ID; missing values left out; text trimmed. */
function canonical(value: unknown): unknown {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return Object.is(value, -0) ? 0 : value;
  if (Array.isArray(value)) return value.map((entry) => (entry === undefined ? null : canonical(entry)));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== "");
  entries.sort(([a], [b]) => (a === "id" ? -1 : b === "id" ? 1 : a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, entry]) => [key, canonical(entry)]));
}

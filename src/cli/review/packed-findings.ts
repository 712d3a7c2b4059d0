import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { CheckedFinding, CheckResult } from "../../core/findings/check-result";

/**
 * A result whose findings are kept packed, and are unpacked each time they are asked for.
 *
 * A review holds the results of all its files at once, and nearly all of that is findings, which repeat the same sentences: packed they take
 * a thirtieth. Packed in memory and not read back from the store, because the store may be pruned or damaged while a report is written.
 *
 * Whoever goes over all files should ask for a file's findings once and let go of them before the next.
 */
export function withPackedFindings(result: CheckResult): CheckResult {
  const { findings, ...rest } = result;
  if (findings.length === 0) return result;
  // A copy of its own length: what zlib answers stands in a buffer of 16 kB.
  const packed = new Uint8Array(deflateRawSync(JSON.stringify(findings), { level: 1 }));
  return {
    ...rest,
    get findings() {
      return JSON.parse(inflateRawSync(packed).toString("utf8")) as CheckedFinding[];
    },
  };
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { effectivePack } from "./effective-pack";
import type { Pack } from "./pack";

/**
 * SHA-256 (hex) over what a pack says, whatever it is called: two packs of one name and version that differ can be told apart, and a pack
 * kept in a book and the same pack in a file can be told to agree.
 *
 * Of the effective pack; keys in sorted order, so that the order in which somebody wrote them doesn't matter. Who answers for a criterion
 * and the schema's address are not in it: they change no finding.
 */
export function packFingerprint(pack: Pack): string {
  const { criteria, scoring, vocabulary, ownChecks = [] } = effectivePack(pack);
  const settings = Object.fromEntries(
    Object.entries(criteria).flatMap(([id, { owner: _owner, ...setting }]) =>
      Object.values(setting).every((value) => value === undefined) ? [] : [[id, setting]],
    ),
  );
  return bytesToHex(
    sha256(utf8ToBytes(JSON.stringify(sorted({ criteria: settings, scoring, vocabulary, ownChecks })))),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

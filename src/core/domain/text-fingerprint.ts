import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 (hex) of a text as it stands.
 *
 * @example textFingerprint("abc") // => "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function textFingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Past this, names are compared by their beginnings: a cell may hold a megabyte. */
const longest = 200;

/**
 * A name as it is compared: without accents, case, punctuation and double spaces.
 *
 * @example plainName("  Büro – SALES ") // => "buro sales"
 */
export function plainName(name: string | undefined): string {
  return (name ?? "")
    .slice(0, longest)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** An ID as it is compared: without spaces, in capitals, because a copied " out-05" means OUT-05 to everybody who reads it. */
export function idKey(id: string | undefined): string {
  return (id ?? "").replace(/\s+/gu, "").toUpperCase();
}

/** An ID as it is compared: without spaces, in capitals, because a copied " out-05" means OUT-05 to everybody who reads it. */
export function idKey(id: string | undefined): string {
  // Nearly all are written so; looked through here, because a check compares IDs a hundred thousand times.
  if (id === undefined || /^[A-Z0-9-]*$/.test(id)) return id ?? "";
  return id.replace(/\s+/gu, "").toUpperCase();
}

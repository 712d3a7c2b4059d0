import { idKey } from "../domain/id-key";

/** Whether a text names an ID as a word of its own: "SAL-P-1" is not in "SAL-P-12". */
export function namesItem(text: string | undefined, id: string | undefined): boolean {
  const key = idKey(id);
  if (key === "") return false;
  const upper = (text ?? "").toUpperCase();
  const isPart = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}_-]/u.test(letter);
  for (let at = upper.indexOf(key); at >= 0; at = upper.indexOf(key, at + 1))
    if (!isPart(upper[at - 1]) && !isPart(upper[at + key.length])) return true;
  return false;
}

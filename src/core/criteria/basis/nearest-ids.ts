import { editDistance } from "./edit-distance";
import { idKey } from "../../domain/id-key";

/** Two slips are the most that still make a likely guess. */
const farthest = 2;
/** Past three equally near IDs a guess is a lottery: with OUT-01 to OUT-20, ten of them are one digit from OUT-1X. */
const most = 3;

/**
 * What a person may have meant by an ID that doesn't exist: the nearest ones, in order, at most three, often none.
 *
 * An ID that differs only in punctuation or leading zeros (OUT-9, out09) comes before any other. Where too many are equally near,
 * those that `likelier` holds for are tried alone, and if they are still too many nothing is suggested.
 */
export function nearestIds(
  wrong: string,
  candidates: Iterable<string>,
  likelier: (id: string) => boolean = () => true,
): string[] {
  const key = idKey(wrong);
  const all = [...new Map([...candidates].map((id) => [idKey(id), id.trim()])).values()];
  const wanted = bare(key);
  // What ends otherwise can't be the same; that spares most of some thousand IDs the closer look.
  const end = lastSign(key);
  const sameBare = all.filter((id) => lastSign(id) === end && bare(id) === wanted);
  if (sameBare.length > 0) return sameBare.length <= most ? sameBare : [];
  let best = Math.min(farthest, Math.floor(key.length / 3));
  let nearest: string[] = [];
  for (const id of all) {
    const candidate = idKey(id);
    if (Math.abs(candidate.length - key.length) > best) continue;
    const distance = editDistance(key, candidate);
    if (distance > best) continue;
    if (distance < best) nearest = [];
    best = distance;
    nearest.push(id);
  }
  const chosen = nearest.length <= most ? nearest : nearest.filter(likelier);
  return chosen.length <= most ? chosen.sort() : [];
}

/** The last letter or digit of an ID, as compared. */
function lastSign(id: string): string {
  for (let at = id.length - 1; at >= 0; at -= 1) {
    // One letter may have several capitals: "ß" has two.
    const sign = /[A-Z0-9](?=[^A-Z0-9]*$)/.exec(id.charAt(at).toUpperCase())?.[0];
    if (sign !== undefined) return sign;
  }
  return "";
}

/** Letters and numbers only, numbers without leading zeros. */
function bare(id: string): string {
  return (
    idKey(id)
      .match(/[A-Z]+|[0-9]+/g)
      ?.map((part) => part.replace(/^0+(?=[0-9])/, ""))
      .join(" ") ?? ""
  );
}

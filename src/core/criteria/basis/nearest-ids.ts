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
  const sameBare = all.filter((id) => bare(id) === bare(key));
  if (sameBare.length > 0) return sameBare.length <= most ? sameBare : [];
  const limit = Math.min(farthest, Math.floor(key.length / 3));
  const distances = all.map((id) => ({ id, distance: editDistance(key, idKey(id)) }));
  const best = Math.min(...distances.map(({ distance }) => distance));
  if (!(best <= limit)) return [];
  const nearest = distances.filter(({ distance }) => distance === best).map(({ id }) => id);
  const chosen = nearest.length <= most ? nearest : nearest.filter(likelier);
  return chosen.length <= most ? chosen.sort() : [];
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

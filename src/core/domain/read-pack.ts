import { describeIssue, parseJson } from "./describe-issue";
import { Pack } from "./pack";
import { takenFor } from "./taken-for";

/** A pack, or what keeps a file from being one: each problem one plain line saying where and what to do. */
export type PackReading =
  | { readonly pack: Pack; readonly problems?: undefined }
  | { readonly pack?: undefined; readonly problems: readonly string[] };

/** Reads a pack from the text of a `pack.json`, or from parsed JSON. */
export function readPack(json: unknown): PackReading {
  const parsed = typeof json === "string" ? parseJson(json) : { data: json };
  if (parsed.problem !== undefined) return { problems: [parsed.problem] };
  const { data } = parsed;
  const other = takenFor("pack", data);
  if (other !== undefined) return { problems: [other] };
  const result = Pack.safeParse(data);
  return result.success
    ? { pack: result.data }
    : { problems: result.error.issues.map((issue) => describeIssue(issue, data, "pack")) };
}

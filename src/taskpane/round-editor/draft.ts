import { describeIssue, parseJson } from "../../core/domain/describe-issue";
import { RoundShape } from "../../core/domain/round-shape";

/** Anything JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; a key that is absent reads as undefined. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Where in a draft something stands: `["departments", 2, "code"]`. */
export type DraftPath = readonly (string | number)[];

/**
 * A round while somebody works on it: the JSON of a `round.json`, mistakes and half-typed values included.
 *
 * Not a `Round`, because what was typed must stay while it is wrong: a number that can't be read stays as its text. Two records of the
 * file are lists here, `rates` as `{ code, rates }` and `pack.vocabulary` as `{ word, ours }`: a key that is being typed is empty or
 * the same as another's for a moment, and a record would lose one of the two.
 */
export type Draft = JsonObject;

/** A draft, or what keeps a text from being opened as one. */
export type DraftReading =
  | { readonly draft: Draft; readonly problems?: undefined }
  | { readonly draft?: undefined; readonly problems: readonly string[] };

/**
 * Opens the text of a `round.json`, or parsed JSON, as a draft.
 *
 * Asks only for the shape (lists where lists belong): what is missing, misspelt or out of bounds opens all the same, so that it can be
 * mended here rather than in a text editor. Keys that are not ours are kept.
 */
export function openDraft(json: unknown): DraftReading {
  const parsed = typeof json === "string" ? parseJson(json) : { data: json };
  if (parsed.problem !== undefined) return { problems: [parsed.problem] };
  const shape = RoundShape.safeParse(parsed.data);
  if (!shape.success)
    return { problems: shape.error.issues.map((issue) => describeIssue(issue, parsed.data, "round")) };
  const round = parsed.data as JsonObject;
  const { rates, pack } = shape.data;
  const draft: Record<string, Json | undefined> = { ...round };
  if (rates) draft["rates"] = Object.entries(rates as JsonObject).map(([code, list]) => ({ code, rates: list ?? [] }));
  if (pack) {
    const words = Object.entries((pack.vocabulary ?? {}) as JsonObject);
    draft["pack"] = { ...(pack as JsonObject), vocabulary: words.map(([word, ours]) => ({ word, ours: ours ?? "" })) };
  }
  return { draft };
}

/** The rows of a list in a draft; none where there is no list. */
export function rowsOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

/** A JSON object, or an empty one where something else stands. */
export function objectOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The text of a value as a field shows it; nothing for what is absent. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/**
 * The JSON of a `round.json` for a draft.
 *
 * Loses nothing: a second row of the same currency or word gets a key of its own ("GBP (2)"), which the round's schema then refuses.
 * Settings of criteria that say nothing are left out, because turning a switch there and back should leave no trace; so are questions to score pilots on where the last was deleted, which brings the usual ones back.
 */
export function roundJson(draft: Draft): JsonObject {
  const json: Record<string, Json | undefined> = { ...draft };
  if (Array.isArray(draft["rates"]))
    json["rates"] = record(rowsOf(draft["rates"]), "code", (row) => row["rates"] ?? []);
  if (draft["pack"] !== undefined) {
    const { scoring, ...pack } = objectOf(draft["pack"]);
    json["pack"] = {
      ...pack,
      ...(scoring !== undefined && !(Array.isArray(scoring) && scoring.length === 0) && { scoring }),
      ...(pack["criteria"] !== undefined && { criteria: spokenSettings(objectOf(pack["criteria"])) }),
      vocabulary: record(rowsOf(pack["vocabulary"]), "word", (row) => row["ours"] ?? ""),
    };
  }
  return json;
}

/** The keys under which the rows of a list are written as a record, one a row, no two alike. */
export function recordKeys(rows: readonly JsonObject[], key: string): string[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const wanted = textOf(row[key]);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
    taken.add(name);
    return name;
  });
}

function record(rows: readonly JsonObject[], key: string, value: (row: JsonObject) => Json): JsonObject {
  const keys = recordKeys(rows, key);
  return Object.fromEntries(rows.map((row, index) => [keys[index] ?? "", value(row)]));
}

function spokenSettings(criteria: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(criteria).flatMap(([id, setting]) => {
      const { thresholds, ...rest } = objectOf(setting);
      const hasThresholds = Object.values(objectOf(thresholds)).some((value) => value !== undefined);
      const spoken = { ...rest, ...(hasThresholds && { thresholds }) };
      return Object.values(spoken).some((value) => value !== undefined) ? [[id, spoken]] : [];
    }),
  );
}

import { describeIssue, parseJson } from "./describe-issue";
import { Settings } from "./settings";

/** Settings, or what keeps a text from being some: each problem one plain line saying where and what to do. */
export type SettingsReading =
  | { readonly settings: Settings; readonly problems?: undefined }
  | { readonly settings?: undefined; readonly problems: readonly string[] };

/** Reads settings from their JSON text, or from parsed JSON. */
export function readSettings(json: unknown): SettingsReading {
  const parsed = typeof json === "string" ? parseJson(json) : { data: json };
  if (parsed.problem !== undefined) return { problems: [parsed.problem] };
  const { data } = parsed;
  const result = Settings.safeParse(data);
  return result.success
    ? { settings: result.data }
    : {
        problems: result.error.issues.map((issue) =>
          describeIssue(issue, data, "settings document").replace(/^The file\b/, "The document"),
        ),
      };
}

import { readFileSync } from "node:fs";
import path from "node:path";
import type { CheckResult } from "../../../src/core/findings/check-result";
import { checkSnapshot, type CheckOptions } from "../../../src/core/pipeline";
import { recordSheet, settingsIn } from "../../../src/core/read/settings-in";
import { checkReport } from "../../../src/core/report/file-report";
import { jsonReport } from "../../../src/core/report/json";
import { fileText } from "../../../src/core/report/text";
import { settingsEdits } from "../../../src/core/templates/settings-record";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { sampleDay, sampleFolder } from "../../sample/sample-round";

/** A sample that says nothing of one pillar, an error. */
let clean: XlsxFile;
beforeAll(() => {
  clean = new XlsxFile(readFileSync(path.join(sampleFolder, "submissions", "FIN-five-quarter-plan.xlsx")));
});

/** The sample with these settings written into its file, as the pane does, and read again. */
async function withSettings(settings: object | string): Promise<Snapshot> {
  const file = new XlsxFile(clean.bytes);
  const sheet = recordSheet(await file.snapshot());
  if (!sheet) throw new RangeError("the sample needs a sheet _plan");
  await file.apply(settingsEdits(sheet, typeof settings === "string" ? settings : JSON.stringify(settings)));
  return new XlsxFile(file.bytes).snapshot();
}

function check(snapshot: Snapshot, options: Partial<CheckOptions> = {}): CheckResult {
  const result = checkSnapshot(snapshot, { asOf: sampleDay, ...options });
  if (result.status === "unreadable") throw new Error(result.reason);
  return result;
}

const of = (result: CheckResult, criterion: string) => result.findings.filter((each) => each.criterion === criterion);

test("settings ease a check only for who says that they count; the content keeps its fingerprint", async () => {
  const before = check(await clean.snapshot());
  const [found] = of(before, "all-three-pillars");
  expect(found?.severity).toBe("error");
  expect(before.settings).toBeUndefined();

  const snapshot = await withSettings({ criteria: { "all-three-pillars": { severity: "info" } } });
  const alone = check(snapshot);
  expect(alone).toEqual({
    ...before,
    settings: { used: false, criteria: ["all-three-pillars"], stage: null },
  });
  const used = check(snapshot, { withSettings: true });
  expect(of(used, "all-three-pillars").map(({ severity }) => severity)).toEqual(
    of(before, "all-three-pillars").map(() => "info"),
  );
  expect(used.settings).toEqual({ used: true, criteria: ["all-three-pillars"], stage: null });
  expect(used.fingerprint).toBe(before.fingerprint);
  expect(used.packFingerprint).not.toBe(before.packFingerprint);
});

test("what the round says of a criterion, settings can't unsay", async () => {
  const snapshot = await withSettings({ criteria: { "all-three-pillars": { on: false } } });
  const pack = {
    id: "strict",
    version: 1,
    criteria: { "all-three-pillars": { on: true } },
    scoring: [],
    vocabulary: {},
  };
  const result = check(snapshot, { withSettings: true, pack });
  expect(of(result, "all-three-pillars").length).toBeGreaterThan(0);
  expect(result.settings).toBeUndefined();
});

test("words of the settings go through messages, stage and an own check come in", async () => {
  const snapshot = await withSettings({
    vocabulary: { plan: "programme" },
    stage: "submitted",
    pack: {
      id: "acme",
      version: 1,
      ownChecks: [
        {
          id: "own-none",
          title: "No line is called so",
          table: "Budget",
          column: "Owner",
          kind: "in list",
          values: ["X"],
        },
      ],
    },
  });
  const result = check(snapshot, { withSettings: true });
  const texts = result.findings.flatMap(({ message, remedy, because }) => [message, remedy, because]).join("\n");
  expect(texts).toMatch(/\bprogramme\b/);
  expect(texts.replace(/"[^"]*"/g, "")).not.toMatch(/(?<![\w-])plans?(?![\w-])/);
  expect(of(result, "own-none").length).toBeGreaterThan(0);
  expect(result.stage).toBe("submitted");
  expect(result.settings).toEqual({ used: true, criteria: ["own-none"], stage: "submitted" });
});

test("settings that can't be read count for nothing and are told", async () => {
  const before = check(await clean.snapshot());
  const snapshot = await withSettings('{"stage":"final"');
  expect(settingsIn(snapshot)).toMatchObject({ text: '{"stage":"final"', settings: {} });
  expect(settingsIn(snapshot)?.problems[0]).toMatch(/^This is not JSON/);
  expect(check(snapshot, { withSettings: true })).toEqual(before);
});

test("reports say whether a check went by settings", async () => {
  const snapshot = await withSettings({ criteria: { "all-three-pillars": { on: false }, envelope: { on: false } } });
  const text = (result: CheckResult) => fileText({ file: "FIN.xlsx", result });
  const used = check(snapshot, { withSettings: true });
  const alone = check(snapshot);
  const which = alone.settings?.criteria.join(", ") ?? "";
  expect(which.split(", ").sort()).toEqual(["all-three-pillars", "envelope"]);
  expect(text(used)).toContain(
    `Checked with 2 changed criteria (${which}), by this workbook's own settings: not the round's check as it stands.`,
  );
  expect(text(alone)).toContain(
    `This workbook carries settings that change 2 criteria (${which}) in its own pane. They did not count here.`,
  );
  expect(text(check(await clean.snapshot()))).not.toContain("settings");
  const json = JSON.parse(jsonReport(checkReport(sampleDay, [{ file: "FIN.xlsx", result: alone }]))) as {
    readonly files: readonly unknown[];
  };
  expect(json.files[0]).toMatchObject({ settings: alone.settings, packFingerprint: alone.packFingerprint });
});

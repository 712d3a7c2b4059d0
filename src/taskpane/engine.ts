import { defaultPack } from "../core/domain/pack";
import { packWithSettings } from "../core/domain/pack-with-settings";
import { readRound } from "../core/domain/read-round";
import { makeWorkbook } from "../core/make-workbook";
import { checkSnapshot } from "../core/pipeline";
import { recordOf } from "../core/read/read-workbook";
import { settingsIn } from "../core/read/settings-in";
import { templates } from "../core/templates/index";
import { compareSnapshots } from "./compare/compare-snapshots";
import { criterionHelp } from "./criterion-help";
import { dateFieldsOf } from "./date-fields";
import { overviewOf } from "./overview/overview-of";
import { askForWaiver } from "./problems/ask-for-waiver";
import { signingDesk } from "./submit/signing-desk";
import type { Engine } from "./pane-effects";

/** The real engine. Loaded as a chunk of its own: schemas and criteria are most of the product's code, and none of it is needed to paint. */
export const engine: Engine = {
  check: (snapshot, asOf) => {
    const here = settingsIn(snapshot);
    const record = recordOf(snapshot);
    const round = record && readRound(record.json).round;
    const pack = packWithSettings(round?.pack ?? defaultPack, here?.settings ?? {});
    return {
      result: checkSnapshot(snapshot, { asOf, withSettings: true }),
      ...criterionHelp(pack),
      vocabulary: pack.vocabulary,
      settings: here ? { ...here, round: round ?? null } : null,
      dateFields: dateFieldsOf(record?.template, round),
      overview: overviewOf(snapshot, asOf, here?.settings.role),
    };
  },
  readRound,
  askForWaiver,
  signingDesk,
  compare: compareSnapshots,
  templates,
  workbookFor: (templateId, round, departmentCode, asOf) =>
    makeWorkbook(templateId, { round, asOf, ...(departmentCode === undefined ? {} : { departmentCode }) }),
};

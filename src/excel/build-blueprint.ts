import type { Blueprint } from "../core/workbook/blueprint";
import { HostError, type Progress } from "../core/workbook/spreadsheet-host";
import { closingSteps } from "./closing-steps";
import { drawCharts } from "./draw-charts";
import { ensureNotCancelled } from "./ensure-not-cancelled";
import { formulaSteps } from "./formula-steps";
import { hostErrorFromOffice } from "./host-error-from-office";
import { lookSteps, styleSteps } from "./look-steps";
import { pageSteps } from "./page-steps";
import type { PayloadLimits } from "./payload-limits";
import { removeBuilt } from "./remove-built";
import { runExcel } from "./run-excel";
import { sendSteps } from "./send-steps";
import { surveyWorkbook, type Survey } from "./survey-workbook";
import { nameSteps, tableSteps } from "./table-steps";
import { unlessRefused } from "./unless-refused";
import { valueSteps } from "./value-steps";

/**
 * Makes a blueprint's sheets in the open workbook: six requests whatever its size, more only for the web's payload limit.
 *
 * The order is Excel's: constants, then tables over them, names, the formulas that speak of both, looks and rules, charts,
 * paper, and protection last. One step from failure at any time: what was added is removed again before the error goes on.
 *
 * @throws HostError, or the Office error where trying again may help; in both cases nothing is left behind unless the message says so
 */
export async function buildBlueprint(blueprint: Blueprint, limits: PayloadLimits, progress?: Progress): Promise<void> {
  const survey = await runExcel((context) => surveyWorkbook(context, blueprint));
  let sheetIds: readonly string[] | undefined;
  try {
    await runExcel(async (context) => {
      ensureNotCancelled(progress);
      progress?.onProgress?.("Adding sheets", 0.05);
      sheetIds = await addSheets(context, blueprint);
      progress?.onProgress?.("Writing cells, tables and formulas", 0.1);
      await sendSteps(context, contentSteps(blueprint, survey), limits.characters, progress, rest);
      ensureNotCancelled(progress);
      await drawCharts(context, blueprint, limits.characters, progress);
      ensureNotCancelled(progress);
      progress?.onProgress?.("Setting up pages", 0.85);
      await setUpPages(context, blueprint, limits, progress);
      ensureNotCancelled(progress);
      progress?.onProgress?.("Protecting sheets", 0.95);
      await close(context, blueprint, survey, limits);
    });
  } catch (error) {
    await takeBack(error, blueprint, survey, sheetIds);
  }
  progress?.onProgress?.("Done", 1);
}

async function addSheets(context: Excel.RequestContext, blueprint: Blueprint): Promise<string[]> {
  const added = blueprint.sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    return sheet;
  });
  await context.sync();
  return added.map(({ id }) => id);
}

function contentSteps(blueprint: Blueprint, survey: Survey) {
  const { sheets, names, styles } = blueprint;
  const newStyles = Object.fromEntries(Object.entries(styles).filter(([name]) => !survey.presentStyles.has(name)));
  return [
    ...styleSteps(newStyles),
    ...sheets.flatMap(valueSteps),
    ...sheets.flatMap(tableSteps),
    ...nameSteps(names),
    ...sheets.flatMap(formulaSteps),
    ...sheets.flatMap(lookSteps),
  ];
}

/** Lets calculation and screen rest until the request is done. Excel leaves it to the caller to calculate afterwards: `close` does. */
function rest({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Paper in a request of its own, and its refusal is not fatal: a computer without a printer refuses page set-up. */
async function setUpPages(
  context: Excel.RequestContext,
  blueprint: Blueprint,
  limits: PayloadLimits,
  progress?: Progress,
): Promise<void> {
  await unlessRefused("Pages were not set up for printing", 0.9, progress, () =>
    sendSteps(context, blueprint.sheets.flatMap(pageSteps), limits.characters, progress),
  );
}

async function close(
  context: Excel.RequestContext,
  blueprint: Blueprint,
  survey: Survey,
  limits: PayloadLimits,
): Promise<void> {
  const removeBlankSheet = {
    characters: 300,
    queue: () => context.workbook.worksheets.getItem(survey.activeSheetId).delete(),
  };
  const calculate = {
    characters: 300,
    queue: () => context.workbook.application.calculate("Recalculate"),
  };
  await sendSteps(
    context,
    [calculate, ...closingSteps(blueprint), ...(survey.blank ? [removeBlankSheet] : [])],
    limits.characters,
  );
}

/** Removes what was added, then throws: the error itself, or one that names what had to be left. */
async function takeBack(
  error: unknown,
  blueprint: Blueprint,
  survey: Survey,
  sheetIds: readonly string[] | undefined,
): Promise<never> {
  try {
    await removeBuilt(blueprint, survey, sheetIds);
  } catch (left) {
    const reason = hostErrorFromOffice(error, "The plan could not be made").message;
    const sheets = blueprint.sheets.map(({ name }) => name).join(", ");
    throw new HostError(
      "failed",
      `${reason} What was begun could not be removed again; delete these sheets by hand: ${sheets}.`,
      {
        cause: left,
      },
    );
  }
  throw error;
}

import type { FundWorkbook } from "../../domain/submission";
import decisionComplete from "../coalition/decision-complete";
import type { Criterion } from "../criterion";
import fiveConsecutiveQuarters from "../five-consecutive-quarters";
import { workbookCriteria } from "../workbook/index";
import choiceFromList from "./choice-from-list";
import idUnique from "./id-unique";
import independentReviewer from "./independent-reviewer";
import referencesExist from "./references-exist";

/** Every criterion of a pilot fund's workbook, in the order in which reports list them. */
export const fundCriteria: readonly Criterion<FundWorkbook>[] = [
  ...workbookCriteria,
  choiceFromList,
  fiveConsecutiveQuarters,
  idUnique,
  referencesExist,
  independentReviewer,
  decisionComplete,
];

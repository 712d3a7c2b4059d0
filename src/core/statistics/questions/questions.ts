import { GROUP_QUESTIONS } from "./group-questions";
import { PLAN_QUESTIONS } from "./plan-questions";
import type { Question } from "./question";
import { TIME_AND_PAY_QUESTIONS } from "./time-and-pay-questions";

/**
 * The questions that the function builder offers, each with the function that answers it.
 *
 * Fewer than there are functions: a list that somebody reads to the end. Who knows the name of a function finds it in Excel's own list.
 */
export const QUESTIONS: readonly Question[] = [...GROUP_QUESTIONS, ...TIME_AND_PAY_QUESTIONS, ...PLAN_QUESTIONS];

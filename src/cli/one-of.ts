import { formatList } from "../core/domain/format";
import { didYouMean } from "./nearest";
import { Refusal } from "./refusal";

/**
 * An option's value as one of the few it can be.
 *
 * @throws Refusal naming all of them, and the nearest
 */
export function oneOf<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const match = values.find((candidate) => candidate === value.toLowerCase());
  if (match === undefined)
    throw new Refusal(`${option} ${value} is not known.${didYouMean(value, values)} Use ${formatList(values, "or")}.`);
  return match;
}

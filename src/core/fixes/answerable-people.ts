import type { Submission } from "../domain/submission";
import type { FixContext } from "./fix-rule";

/** More names than this are looked up faster in the cell. */
const mostChoices = 5;

/**
 * Who may be meant where a plan wants a name: the department's members of the coalition, then those whom Start names.
 *
 * Nobody of another department: they can't promise for this one.
 */
export function answerablePeople(
  { read, round }: Pick<FixContext<Submission>, "read" | "round">,
  except: string | undefined,
): string[] {
  const { departmentCode, planOwner, deputy } = read.start;
  const code = departmentCode?.trim().toUpperCase();
  const members = round.members.filter(({ department }) => department !== undefined && department === code);
  const people = [...members.map(({ name }) => name), planOwner, deputy];
  const chosen = new Map<string, string>();
  for (const person of people) {
    const name = person?.trim() ?? "";
    const key = keyOf(name);
    if (key !== "" && key !== keyOf(except ?? "") && !chosen.has(key)) chosen.set(key, name);
  }
  return [...chosen.values()].slice(0, mostChoices);
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/gu, " ").toLowerCase();
}

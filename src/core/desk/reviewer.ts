import type { BookContent } from "../domain/book-content";
import { idKey } from "../domain/id-key";
import type { Round } from "../domain/round";
import { plainName } from "../portfolio/plain-name";

/** A member of the coalition who sits at the desk. */
export interface Reviewer {
  readonly name: string;
  readonly function?: string;
  readonly isExternal: boolean;
  /** Codes of the departments that are their own: nobody acts on these. */
  readonly departments: readonly string[];
}

/**
 * Everybody who may sit at the desk: the members that the book lists, each name once.
 *
 * A department is somebody's own where the members' list says so, in the book or the round, and also where the book names them as its
 * head, deputy or finance partner: who answers for a plan doesn't review it, whatever Members leaves blank.
 */
export function reviewersOf({ members, departments }: BookContent, round: Round): readonly Reviewer[] {
  const own = new Map<string, Set<string>>();
  const belongs = (name: string | undefined, code: string | undefined) => {
    const key = plainName(name);
    if (key === "" || idKey(code) === "") return;
    own.set(key, (own.get(key) ?? new Set()).add(idKey(code)));
  };
  for (const { name, department } of [...round.members, ...members]) belongs(name, department);
  for (const { code, head, deputy, financePartner } of [...round.departments, ...departments])
    for (const name of [head, deputy, financePartner]) belongs(name, code);
  const seen = new Set<string>();
  return members.flatMap(({ name, function: speaksFor, external }): Reviewer[] => {
    const key = plainName(name);
    if (name === undefined || key === "" || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        name: name.trim(),
        ...(speaksFor === undefined ? {} : { function: speaksFor.trim() }),
        isExternal: external === true,
        departments: [...(own.get(key) ?? [])].sort(),
      },
    ];
  });
}

/** Whether two names are one person's: spelling of case, accents and spaces aside. */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  const key = plainName(one);
  return key !== "" && key === plainName(other);
}

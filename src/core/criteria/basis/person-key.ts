import type { Member } from "../../domain/round";

/** A name as it is compared: "Chair " and "chair" are one person. */
export function personKey(name: string | undefined): string {
  return (name ?? "").trim().replace(/\s+/gu, " ").toLowerCase();
}

/**
 * The department of a person: what the members' list says; what they typed of themselves counts where the list doesn't know them.
 *
 * @returns the department's code as compared, or "" where nobody knows
 */
export function departmentOfPerson(
  members: readonly { readonly name?: string | undefined; readonly department?: Member["department"] | undefined }[],
): (name: string | undefined, typed?: string) => string {
  const known = new Map(
    members.flatMap(({ name, department }) =>
      personKey(name) === "" || department === undefined
        ? []
        : [[personKey(name), department.trim().toUpperCase()] as const],
    ),
  );
  return (name, typed = "") => known.get(personKey(name)) ?? typed.trim().toUpperCase();
}

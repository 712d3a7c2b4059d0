import type { IsoDate } from "../domain/iso-date";

/** Who can sign, in their order. */
export const signingRoles = ["department", "finance", "coalition"] as const;

/** One of {@link signingRoles}. */
export type SigningRole = (typeof signingRoles)[number];

/** A signature that somebody wants to give. */
export interface Signature {
  readonly role: SigningRole;
  readonly name: string;
  /** The day it is given; core never looks at a clock. */
  readonly asOf: IsoDate;
}

/** What a sentence about a role begins with. */
export const roleInWords: Readonly<Record<SigningRole, string>> = {
  department: "The department",
  finance: "Finance",
  coalition: "The coalition",
};

/** Roles that sign before and after one. */
export function rolesAround(role: SigningRole): { before: readonly SigningRole[]; after: readonly SigningRole[] } {
  const at = signingRoles.indexOf(role);
  return { before: signingRoles.slice(0, at), after: signingRoles.slice(at + 1) };
}

import type { Draft, DraftPath, Json } from "./draft";

/** One of a field's closed choices. */
export interface Option {
  readonly value: string | number | boolean;
  readonly label: string;
}

/**
 * How a field is typed and read.
 *
 * `code` is text in capital letters; `money` reads thousands, `number` decimals; `whole` counts; `lines` is a list with one entry a line.
 */
export type FieldKind =
  "text" | "long-text" | "code" | "money" | "number" | "whole" | "date" | "choice" | "yes-no" | "lines";

/** One field of a page: where its value stands in the draft, its name, and how it is typed. */
export interface FieldSpec {
  readonly path: DraftPath;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  /** Choices, for a `choice`. */
  readonly options?: readonly Option[];
  /** What a choice says while nothing is chosen; left out where something must be. */
  readonly none?: string;
  /** What others wrote or the round holds, offered while typing; anything else may be typed. */
  readonly suggestions?: readonly string[];
  /** What a `yes-no` is while the round says nothing; choosing it says nothing again. */
  readonly byDefault?: boolean;
}

/** A list of a section, such as the departments: its entries, and the form of one. */
export interface ListSpec {
  readonly path: DraftPath;
  readonly heading: string;
  readonly empty: string;
  /** Label of the button that adds an entry, and a new entry; left out for a list whose entries are given (criteria). */
  readonly add?: { readonly label: string; readonly entry: (draft: Draft) => Json };
  /** Keys of the entries: indices, or the ids of what is given. */
  readonly keys: (draft: Draft) => readonly (string | number)[];
  readonly title: (draft: Draft, key: string | number) => string;
  /** A second line, empty where there is nothing to say. */
  readonly detail: (draft: Draft, key: string | number) => string;
  readonly fields: (draft: Draft, key: string | number) => readonly FieldSpec[];
  /** A paragraph above the form of one entry. */
  readonly about?: (key: string | number) => readonly string[];
  /** Whether rows can be pasted from a sheet; the one list for which that is so are the departments. */
  readonly pastes?: boolean;
}

/** The pages of the editor, in the order of the list of sections. */
export type SectionId =
  | "basics"
  | "money"
  | "departments"
  | "fund"
  | "forums"
  | "outcomes"
  | "objectives"
  | "members"
  | "labels"
  | "pack"
  | "waivers";

/** A part of the round that can be there or not, with what it starts as. */
export interface OptionalPart {
  readonly path: DraftPath;
  readonly label: string;
  readonly entry: Json;
}

/** One section: data, so that a field is declared once and validation, forms and jumps follow. */
export interface SectionSpec {
  readonly id: SectionId;
  readonly title: string;
  readonly about: string;
  /** Where its values stand in the draft: a problem belongs to the section whose root its path begins with. */
  readonly roots: readonly DraftPath[];
  /** What the list of sections says beside the title ("8 departments, EUR 2,480,000"). */
  readonly summary: (draft: Draft) => string;
  /** What is worth knowing while typing: sums, dates of quarters. */
  readonly notes?: (draft: Draft) => readonly string[];
  readonly optional?: OptionalPart;
  readonly fields: (draft: Draft) => readonly FieldSpec[];
  readonly lists: readonly ListSpec[];
}

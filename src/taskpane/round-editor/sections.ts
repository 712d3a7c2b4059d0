import type { DraftPath } from "./draft";
import { startsWith } from "./draft-path";
import type { SectionId, SectionSpec } from "./section";
import { basics } from "./sections/basics";
import { departments } from "./sections/departments";
import { forums } from "./sections/forums";
import { fund } from "./sections/fund";
import { labels } from "./sections/labels";
import { members } from "./sections/members";
import { money } from "./sections/money";
import { objectives } from "./sections/objectives";
import { outcomes } from "./sections/outcomes";
import { pack } from "./sections/pack";
import { waivers } from "./sections/waivers";

/** The registry of sections, in the order in which somebody fills a new round. */
export const sections: readonly SectionSpec[] = [
  basics,
  money,
  departments,
  fund,
  forums,
  labels,
  outcomes,
  objectives,
  members,
  pack,
  waivers,
];

/** A section by its id. @throws RangeError for an id that is not registered */
export function sectionOf(id: SectionId): SectionSpec {
  const section = sections.find((known) => known.id === id);
  if (!section) throw new RangeError(`sectionOf needs a registered section, got "${id}"`);
  return section;
}

/** The section in which something of a draft is edited; the first for what belongs to none, such as a misspelt key of the round. */
export function sectionAt(path: DraftPath): SectionSpec {
  return sections.find(({ roots }) => path.length > 0 && roots.some((root) => startsWith(path, root))) ?? basics;
}

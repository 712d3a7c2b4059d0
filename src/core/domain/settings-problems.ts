import { defaultScoring } from "./pack";
import { packProblems, type PackKnowledge } from "./pack-problems";
import { choices } from "./plan";
import { renameableNouns } from "./renamed";
import type { Settings } from "./settings";

/** Labels of closed choices that a vocabulary can rename. */
const labels: readonly string[] = [
  ...choices.pillar,
  ...choices.category,
  ...choices.domain,
  ...choices.pilotStage,
  ...choices.disposition,
  ...choices.call,
  ...choices.status,
  ...choices.kind,
];

/** Every word that a vocabulary can rename: the product's nouns, then the labels of its closed choices. */
export const renameableWords: readonly string[] = [...renameableNouns, ...new Set(labels)];

/**
 * Settings for what doesn't exist, one plain line each with its path: criteria, thresholds, columns of own checks, words.
 *
 * What the shape can't say. Held against what this version knows when somebody saves; a check passes over what it doesn't know, because
 * the settings may have been written by a newer version.
 */
export function settingsProblems({ pack, criteria = {}, vocabulary = {} }: Settings, known: PackKnowledge): string[] {
  const whole = {
    id: "settings",
    version: 1,
    criteria,
    scoring: [...defaultScoring],
    vocabulary: {},
    ...(pack === undefined ? {} : { organisation: pack }),
  };
  const words = Object.keys(vocabulary).filter(
    // Nouns are renamed in any spelling, labels where they stand as they are.
    (word) => !renameableWords.includes(word) && !renameableWords.includes(word.trim().toLowerCase()),
  );
  return [
    ...packProblems(whole, known).map((problem) => problem.replace(/^organisation\./, "pack.")),
    ...words.map((word) =>
      word.trim() === ""
        ? `vocabulary: "${vocabulary[word] ?? ""}" stands for no word. Give the product's word, or take it out.`
        : `vocabulary.${word} is not a word that can be renamed.${known.didYouMean(word, renameableWords)} Correct it, or take it out.`,
    ),
  ];
}

import type { SettingsNote } from "../../core/findings/check-result";
import { inOurWords } from "../our-words";
import { plural } from "../round-editor/plural";

const severities = { error: "Error", warning: "Warning", info: "Note" } as const;

/** What the settings say: the screen, and the line at home where a check went by them. It loads with them. */
export const settingsStrings = inOurWords({
  about: [
    "These settings are kept in this workbook and nowhere else: whoever opens the file has them too. They belong to no promise, so that signatures stay.",
    "They fill in what the round leaves open. What the round says counts, and so do the checks of Submit, of a review and of the command line, which go by the round alone.",
  ],
  none: {
    title: "Nothing to set here",
    text: "Settings are kept in plans, pilot funds and coalition books that can be checked. Make one, or open one.",
  },
  waiting: "Reading the workbook…",
  unreadable: {
    title: "The settings in this workbook can't be read",
    kept: "They count for nothing until they are mended here. What stands in the workbook stays until you save.",
    mend: "Mend them as text",
  },
  conflict: {
    title: "The settings in the workbook are other ones by now",
    text: "Somebody saved settings after you opened these. Saving yours takes their place; Undo brings them back.",
    theirs: "Take those of the workbook",
    mine: "Keep mine and save",
  },
  workbook: {
    heading: "This workbook",
    role: "Who looks at it",
    roleNone: (guess: string) => `Guessed: ${guess}`,
    roles: { department: "Department head", finance: "Finance partner", reviewer: "Coalition reviewer" },
    roleHint: "Decides what this pane opens with.",
    stage: "Check the plan as",
    stageNone: "What the workbook says",
    stages: { draft: "Draft", submitted: "Submitted" },
    stageHint: "Submitted also asks whether signatures are for the plan as it is.",
    grouping: "Group problems by",
    groupings: { sheet: "Sheet", criterion: "Check" },
    groupingNone: "Sheet, as usual",
  },
  checks: {
    heading: "Checks",
    open: "Change checks…",
    summary: (all: number, here: number, round: number) =>
      [
        plural(all, "check", "checks"),
        here === 0 ? "none changed here" : `${here} changed here`,
        ...(round === 0 ? [] : [`${round} set by the round`]),
      ].join(", "),
    about:
      "Switch a check off, say how grave a breach is, or change its limits. What the round sets can't be changed here.",
    filter: "Filter checks",
    clear: "Clear the filter",
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
    noMatch: (filter: string) => `Nothing matches “${filter}”.`,
    onlyChanged: "Only those that are changed",
    noneChanged: "No check is changed.",
    back: "All checks",
    backToSettings: "All settings",
    off: "Off",
    severity: (severity: keyof typeof severities) => severities[severity],
    byRound: "set by the round",
    byHere: "changed here",
    byPack: "by the organisation's pack",
    wholeGroup: "The whole workbook",
    ownGroup: "The organisation's own checks",
    ownAbout: "It comes with the organisation's pack and can be changed there.",
    limits: "with other limits",
  },
  check: {
    why: "Why it matters",
    todo: "What to do",
    on: "Check this",
    severity: "A breach is",
    asBelow: (severity: keyof typeof severities) => `${severities[severity]}, as usual`,
    limitHint: (usual: string) => `${usual} unless you say otherwise.`,
    listHint: (usual: string) => `One a line. Unless you say otherwise: ${usual}.`,
    owner: "Who answers for it",
    roundSays: (label: string, value: string) => `${label}: ${value}. The round says so, and that counts.`,
    yes: "yes",
    no: "no",
    reset: "Back to the usual",
    unknown: "This version has no check of that name. It may come from a newer one, or be misspelt.",
  },
  words: {
    heading: "Words",
    about: "Your own word for one of the product's, in every message and heading of this pane.",
    word: "Word",
    ours: "Ours",
    wordOf: (row: number) => `Word ${row}`,
    oursOf: (word: string) => (word === "" ? "Our word" : `Our word for ${word}`),
    add: "Add a word",
    remove: (word: string) => (word === "" ? "Take this row out" : `Take ${word} out`),
    roundSays: (word: string, ours: string) => `${word} → ${ours}, by the round`,
    packSays: (word: string, ours: string) => `${word} → ${ours}, by the organisation's pack`,
    overruled: (ours: string) => `The round says ${ours}, and that counts.`,
  },
  pack: {
    heading: "Organisation's pack",
    none: "No pack is opened. With one, this workbook is checked as your organisation checks, wherever the round says nothing else.",
    here: (name: string) => `${name} is opened in this workbook.`,
    holds: (criteria: number, own: number, words: number) => {
      const parts = [
        criteria === 0 ? "" : `changes ${plural(criteria, "check", "checks")}`,
        own === 0 ? "" : `brings ${plural(own, "check", "checks")} of its own`,
        words === 0 ? "" : `renames ${plural(words, "word", "words")}`,
      ].filter((part) => part !== "");
      return parts.length === 0 ? "It changes nothing." : `It ${parts.join(", ")}.`;
    },
    file: "Open a pack or book…",
    fileLabel: "Choose a pack.json or a coalition book",
    paste: "Paste a pack…",
    pasteLabel: "The pack as JSON",
    take: "Take this pack",
    cancel: "Cancel",
    remove: "Take the pack out",
    reading: "Reading the pack…",
    failed: (name: string) => `${name} was not opened`,
    pasted: "The pasted text",
    tooLarge: (name: string) =>
      `${name} is larger than 20 MB. A pack is a few kilobytes; choose the file you were sent.`,
    unreadable: (name: string) => `${name} could not be read. Choose it again, or a copy of it.`,
  },
  json: {
    show: "Show as JSON",
    heading: "Settings as JSON",
    about:
      "The same settings as text, to copy them to another workbook. What you type here shows in the form, and the other way round.",
    label: "Settings",
    back: "Show as form",
    fine: "Nothing is wrong with it.",
    wrong: (count: number) => `${plural(count, "thing keeps", "things keep")} this from being saved`,
  },
  problems: (count: number) => `${plural(count, "thing keeps", "things keep")} these settings from being saved`,
  recordGone:
    "The hidden sheet _plan, which holds the settings, is gone. Take an earlier copy of the workbook, or make a new one.",
  save: "Save settings",
  saving: "Save settings",
  discard: "Discard changes",
  changed: "Not saved yet",
  unchanged: "No changes",
  notice: {
    used: ({ criteria, stage }: SettingsNote) => {
      const as = stage === null ? "" : `as ${stage}`;
      const changed =
        criteria.length === 0 ? "" : `with ${plural(criteria.length, "changed criterion", "changed criteria")}`;
      return `Checked ${[changed, as].filter((part) => part !== "").join(" and ")} from this workbook's settings.`;
    },
    alone: "Submit and reviews go by the round alone.",
    unread: "Checked without this workbook's settings: they can't be read.",
    open: "Settings…",
  },
} as const);

import { useEffect, useState } from "react";
import type { ShortcutKeys, Shortcuts } from "../pane-effects";
import { readKeys } from "./key-combination";
import { shortcutActions } from "./shortcut-actions";
import { shortcutStrings as words } from "./shortcut-strings";

/** The keys as they are being edited. */
export interface ShortcutDesk {
  /** Texts of the fields by action id; null until Excel has told the keys. */
  readonly texts: Readonly<Record<string, string>> | null;
  /** What is wrong with a field's text, by action id. */
  readonly problems: Readonly<Record<string, string>>;
  /** Whether keys that others use may be kept: the next save does so. */
  readonly mayKeep: boolean;
  readonly isSaving: boolean;
  /** What became of the last wish, in words; null before there was one. */
  readonly said: { readonly isFailure: boolean; readonly text: string } | null;
  edit(id: string, text: string): void;
  save(): void;
  reset(): void;
}

/** Reads, judges and saves the keys in Excel. */
export function useShortcuts(shortcuts: Shortcuts): ShortcutDesk {
  const [texts, setTexts] = useState<ShortcutDesk["texts"]>(null);
  const [given, setGiven] = useState<ShortcutKeys>({});
  const [problems, setProblems] = useState<ShortcutDesk["problems"]>({});
  const [mayKeep, setMayKeep] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [said, setSaid] = useState<ShortcutDesk["said"]>(null);

  useEffect(() => {
    let ended = false;
    shortcuts.current().then(
      (keys) => !ended && show(keys),
      (error: unknown) => {
        if (ended) return;
        // The fields then show the usual keys: what is saved from there is at least known.
        show({});
        setSaid(failure(error));
      },
    );
    const show = (keys: ShortcutKeys) => {
      setGiven(keys);
      setTexts(Object.fromEntries(shortcutActions.map(({ id, usual }) => [id, textOf(keys[id], usual)])));
      setProblems(
        Object.fromEntries(shortcutActions.flatMap(({ id }) => (keys[id] === null ? [[id, words.givenAway]] : []))),
      );
    };
    return () => {
      ended = true;
    };
  }, [shortcuts]);

  const write = async (keys: ShortcutKeys, text: string) => {
    setSaving(true);
    try {
      await shortcuts.replace(keys);
      setMayKeep(false);
      setProblems({});
      setGiven(Object.fromEntries(shortcutActions.map(({ id, usual }) => [id, keys[id] ?? usual])));
      setTexts(Object.fromEntries(shortcutActions.map(({ id, usual }) => [id, keys[id] ?? usual])));
      setSaid({ isFailure: false, text });
    } catch (error) {
      setSaid(failure(error));
    } finally {
      setSaving(false);
    }
  };

  const save = async () => {
    const { keys, problems: found } = judge(texts ?? {});
    setSaid(null);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const changed = Object.values(keys).filter((one) => !Object.values(given).includes(one));
    if (!mayKeep && changed.length > 0) {
      setSaving(true);
      try {
        const taken = new Set(await shortcuts.takenOf(changed));
        const clashes = Object.entries(keys).flatMap(([id, one]) => (taken.has(one) ? [[id, words.taken]] : []));
        setProblems(Object.fromEntries(clashes));
        setMayKeep(clashes.length > 0);
        if (clashes.length > 0) return;
      } catch (error) {
        setSaid(failure(error));
        return;
      } finally {
        setSaving(false);
      }
    }
    await write(keys, words.saved);
  };

  return {
    texts,
    problems,
    mayKeep,
    isSaving,
    said,
    edit: (id, text) => {
      setTexts((before) => ({ ...before, [id]: text }));
      setProblems(({ [id]: _, ...others }) => others);
      setMayKeep(false);
      setSaid(null);
    },
    save: () => void save(),
    reset: () => void write(Object.fromEntries(shortcutActions.map(({ id }) => [id, null])), words.reset),
  };
}

/** Null is a key that Excel gave to something else: the field starts empty and says so. */
function textOf(keys: string | null | undefined, usual: string): string {
  return keys === undefined ? usual : (keys ?? "");
}

/** The keys in Office's spelling where all can be taken, else what is wrong with which. */
function judge(texts: Readonly<Record<string, string>>) {
  const keys: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const { id } of shortcutActions) {
    const reading = readKeys(texts[id] ?? "");
    if ("problem" in reading) {
      problems[id] = words.problems[reading.problem];
      continue;
    }
    const other = shortcutActions.find((one) => keys[one.id] === reading.keys);
    if (other) problems[id] = words.twice(other.name);
    keys[id] = reading.keys;
  }
  return { keys, problems };
}

function failure(error: unknown) {
  return { isFailure: true, text: error instanceof Error ? error.message : String(error) };
}

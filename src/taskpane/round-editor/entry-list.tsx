import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { Button, SearchBox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useWindowedRows } from "../hooks/use-windowed-rows";
import type { Draft } from "./draft";
import type { DraftProblem } from "./draft-problems";
import { linkId } from "./editor-state";
import { EntryRow } from "./entry-row";
import { roundStrings } from "./round-strings";
import type { ListSpec, SectionId } from "./section";
import { useEntryKeys } from "./use-entry-keys";
import { worstByEntry } from "./worst-by-entry";

/** From this many entries on a list has a box to filter it. */
const filterFrom = 9;
/** Height in pixels of a row that was not measured yet. */
const rowHeight = 52;
const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  empty: { ...typographyStyles.body1, margin: "4px 0", color: tokens.colorNeutralForeground2 },
  filter: { maxWidth: "none", width: "100%", marginBottom: "4px" },
  // The cross is 20 pixels; around it makes 32 to touch.
  dismiss: { padding: "6px", margin: "-6px" },
  shown: { ...typographyStyles.caption1, margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** What the list of a section's entries is given. */
export interface EntryListProps {
  readonly draft: Draft;
  readonly section: SectionId;
  readonly list: ListSpec;
  readonly problems: readonly DraftProblem[];
  /** Id of the row that should have the focus, if it is one of these. */
  readonly focused: string | null;
  readonly onOpen: (key: string | number) => void;
  readonly onDelete: (key: string | number, title: string) => void;
}

/**
 * The entries of a list as rows with one tab stop: 500 departments would otherwise be 500 presses of Tab. Long lists are windowed and
 * can be filtered.
 */
export function EntryList({ draft, section, list, problems, focused, onOpen, onDelete }: EntryListProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLElement | null>(null);
  const rows = useRef<HTMLUListElement>(null);
  const [filter, setFilter] = useState("");
  const idOf = (key: string | number) => linkId({ kind: "entry", section, list: list.path, key });
  const needle = filter.trim().toLowerCase();
  const entries = useMemo(
    () =>
      list
        .keys(draft)
        .map((key) => ({ key, title: list.title(draft, key), detail: list.detail(draft, key) }))
        .filter(({ title, detail }) => needle === "" || `${title}\n${detail}`.toLowerCase().includes(needle)),
    [draft, list, needle],
  );
  const all = list.keys(draft).length;
  const [chosen, setChosen] = useState<string | number | null>(null);
  const wanted = entries.findIndex(({ key }) => key === chosen);
  const asked = entries.findIndex(({ key }) => idOf(key) === focused);
  const active = Math.max(0, wanted >= 0 ? wanted : asked);
  const keys = useMemo(() => entries.map(({ key }) => String(key)), [entries]);
  // Before the window looks at it: the pane's own scroller, which the screen is not handed.
  useLayoutEffect(() => {
    scroller.current = rows.current?.closest("main") ?? null;
  });
  const windowed = useWindowedRows(keys, [active, asked], () => rowHeight, scroller, rows);
  const worst = useMemo(() => worstByEntry(problems, list), [problems, list]);

  const goTo = (index: number) => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, index))];
    if (!entry) return;
    setChosen(entry.key);
    // The row may be rendered only now that it is the active one.
    window.setTimeout(() => document.getElementById(idOf(entry.key))?.focus());
  };
  const onKeyDown = useEntryKeys({
    active,
    count: entries.length,
    onGo: goTo,
    onDelete: () => {
      const entry = entries[active];
      if (list.add && entry) onDelete(entry.key, entry.title);
    },
  });

  if (all === 0) return <p className={styles.empty}>{list.empty}</p>;
  return (
    <>
      {all >= filterFrom && (
        <SearchBox
          className={styles.filter}
          dismiss={{ className: styles.dismiss, "aria-label": roundStrings.list.clear }}
          aria-label={roundStrings.list.filter(list.heading)}
          placeholder={roundStrings.list.filter(list.heading)}
          value={filter}
          onChange={(_, { value }) => setFilter(value)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") {
              event.preventDefault();
              goTo(active);
            } else if (event.key === "Escape" && filter !== "") {
              event.preventDefault();
              setFilter("");
            }
          }}
        />
      )}
      {needle !== "" && <p className={styles.shown}>{roundStrings.list.shown(entries.length, all)}</p>}
      {entries.length === 0 ? (
        <>
          <p className={styles.empty}>{roundStrings.list.none(filter)}</p>
          <Button onClick={() => setFilter("")}>{roundStrings.list.clear}</Button>
        </>
      ) : (
        <ul
          ref={rows}
          className={styles.list}
          style={{ paddingBottom: windowed.rest }}
          aria-label={list.heading}
          aria-description={list.add ? roundStrings.list.hintWithDelete : roundStrings.list.hint}
          onKeyDown={onKeyDown}
        >
          {windowed.rows.map(({ index, gap }) => {
            const entry = entries[index];
            if (!entry) return null;
            return (
              <EntryRow
                key={entry.key}
                gap={gap}
                id={idOf(entry.key)}
                title={entry.title}
                detail={entry.detail}
                severity={worst.get(String(entry.key)) ?? null}
                isActive={index === active}
                position={index + 1}
                size={entries.length}
                elementRef={(element) => windowed.measure(String(entry.key), element)}
                onOpen={() => onOpen(entry.key)}
                onFocus={() => setChosen(entry.key)}
              />
            );
          })}
        </ul>
      )}
    </>
  );
}

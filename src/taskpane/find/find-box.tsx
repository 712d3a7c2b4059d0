import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { Button, Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects } from "../pane-effects";
import { findStrings } from "./find-strings";
import { findMatches, type Findable } from "./findable";
import { useFindables } from "./use-findables";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  option: {
    ...typographyStyles.body1,
    padding: "6px 8px",
    minHeight: "32px",
    boxSizing: "border-box",
    borderLeft: "3px solid transparent",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, borderLeftColor: tokens.colorBrandStroke1 },
  about: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { ...typographyStyles.body1, margin: "0 0 8px", overflowWrap: "anywhere" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** One field and what matches it; arrow keys choose, Enter does it or shows its help in place. */
export function FindBox({
  pane,
  effects,
  onClose,
}: {
  readonly pane: Pane;
  readonly effects: Pick<PaneEffects, "host">;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const listId = useId();
  const { all, problem } = useFindables(effects, pane);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [help, setHelp] = useState<Findable | null>(null);
  const box = useRef<HTMLInputElement>(null);
  // As the box opens, and again on the way back from a help text.
  useEffect(() => {
    if (help === null) box.current?.focus();
  }, [help]);
  const found = findMatches(all, typed);
  const chosen = found[Math.min(at, found.length - 1)];
  const go = (findable: Findable) => {
    const { target } = findable;
    if (target.kind === "help") {
      setHelp(findable);
      return;
    }
    onClose();
    if (target.kind === "check-now") pane.perform({ kind: "check" });
    else if (target.kind === "dialog") pane.dispatch({ type: "dialog-opened", dialog: target.dialog });
    else if (target.kind === "screen") pane.dispatch({ type: "screen-opened", screen: target.screen });
    else pane.perform({ kind: "reveal", place: target.place, unhide: false });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, found.length - 1) + step + found.length) % found.length;
      setAt(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      go(chosen);
    }
  };
  if (help?.target.kind === "help")
    return (
      <>
        <h3 className={styles.heading}>{help.name}</h3>
        {help.target.lines.map(([heading, text]) => (
          <div key={heading}>
            {heading !== help.name && <h4 className={styles.heading}>{heading}</h4>}
            <p className={styles.text}>{text}</p>
          </div>
        ))}
        <Button autoFocus onClick={() => setHelp(null)}>
          {findStrings.back}
        </Button>
      </>
    );
  return (
    <>
      <Field label={findStrings.label} hint={findStrings.hint}>
        <Input
          input={{ ref: box }}
          value={typed}
          autoComplete="off"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(chosen && { "aria-activedescendant": `${listId}-${found.indexOf(chosen)}` })}
          onChange={(_, { value }) => {
            setTyped(value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <ul id={listId} role="listbox" aria-label={findStrings.goTo} className={styles.list}>
        {found.map((findable, index) => (
          <li
            key={`${findable.kind}|${findable.name}|${index}`}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={findable === chosen}
            className={mergeClasses(styles.option, findable === chosen && styles.chosen)}
            onClick={() => go(findable)}
          >
            <span className={styles.name}>{findable.name}</span>
            <span className={styles.about}>
              {[findStrings.kinds[findable.kind], findable.about].filter((text) => text !== "").join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{findStrings.nothing(typed.trim())}</p>}
      {problem !== null && <p className={styles.text}>{findStrings.unread(problem)}</p>}
    </>
  );
}

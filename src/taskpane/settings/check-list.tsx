import { useEffect, useRef, useState } from "react";
import { Button, Checkbox, SearchBox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { CriterionWords } from "../../core/criteria/criterion";
import { useLinkRowStyles } from "../components/link-row-styles";
import type { CheckGroup } from "./check-groups";
import { settingsStrings } from "./settings-strings";

const useStyles = makeStyles({
  filter: { maxWidth: "none", width: "100%" },
  // The cross is 20 pixels; around it makes 32 to touch.
  dismiss: { padding: "6px", margin: "-6px" },
  said: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  group: { margin: 0 },
  summary: {
    ...typographyStyles.body1Strong,
    minHeight: "32px",
    padding: "6px 0",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  none: { ...typographyStyles.body1, margin: 0 },
});

const words = settingsStrings.checks;

/**
 * All checks of this kind of workbook in foldable groups, with a filter; each leads to its form and help.
 *
 * Folded at first, so that a keyboard passes ten headings and not sixty rows; what is filtered for opens.
 */
export function CheckList({
  groups,
  detail,
  isChanged,
  cameFrom,
  onOpen,
}: {
  readonly groups: readonly CheckGroup[];
  /** What stands under a check's title: severity, and who set it. */
  readonly detail: (check: CriterionWords) => string;
  readonly isChanged: (id: string) => boolean;
  /** The check that was open before: its group is open and its row takes the focus back. */
  readonly cameFrom: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const styles = useStyles();
  const rows = useLinkRowStyles();
  const [filter, setFilter] = useState("");
  const [onlyChanged, setOnlyChanged] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const needle = filter.trim().toLowerCase();
  const matches = (check: CriterionWords) =>
    (!onlyChanged || isChanged(check.id)) &&
    [check.title, check.id, detail(check)].join("\n").toLowerCase().includes(needle);
  const shown = groups
    .map((group) => ({ ...group, checks: group.checks.filter(matches) }))
    .filter(({ checks }) => checks.length > 0);
  const count = (list: readonly CheckGroup[]) => list.reduce((sum, { checks }) => sum + checks.length, 0);
  const isFiltered = needle !== "" || onlyChanged;
  return (
    <>
      <SearchBox
        className={styles.filter}
        dismiss={{ className: styles.dismiss, "aria-label": words.clear }}
        aria-label={words.filter}
        placeholder={words.filter}
        value={filter}
        onChange={(_, { value }) => setFilter(value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || filter === "") return;
          event.preventDefault();
          setFilter("");
        }}
      />
      <Checkbox
        label={words.onlyChanged}
        checked={onlyChanged}
        onChange={(_, { checked }) => setOnlyChanged(checked === true)}
      />
      {isFiltered && (
        <p className={styles.said} role="status">
          {words.shown(count(shown), count(groups))}
        </p>
      )}
      {shown.length === 0 && (
        <>
          <p className={styles.none}>{needle === "" ? words.noneChanged : words.noMatch(filter)}</p>
          {needle !== "" && <Button onClick={() => setFilter("")}>{words.clear}</Button>}
        </>
      )}
      <div>
        {shown.map(({ title, checks }) => (
          <details
            key={`${title}|${String(isFiltered)}`}
            className={styles.group}
            open={isFiltered || checks.some(({ id }) => id === cameFrom)}
          >
            <summary className={styles.summary}>
              {title} ({checks.length})
            </summary>
            <ul className={rows.list}>
              {checks.map((check) => (
                <li key={check.id}>
                  <button
                    type="button"
                    className={rows.row}
                    ref={check.id === cameFrom ? back : undefined}
                    onClick={() => onOpen(check.id)}
                  >
                    <span className={rows.words}>
                      {check.title}
                      <span className={styles.detail}>{detail(check)}</span>
                    </span>
                    <ChevronRight16Regular className={rows.arrow} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  );
}

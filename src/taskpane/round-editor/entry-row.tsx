import type { Ref } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { SeverityMark } from "../components/severity-mark";
import type { DraftProblem } from "./draft-problems";

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "4px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  detail: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  mark: { ...typographyStyles.caption1, flexShrink: 0 },
  arrow: { flexShrink: 0 },
});

/** One row that leads somewhere: title, a second line, and the worst that is said of it as icon and word. */
export function EntryRow({
  id,
  title,
  detail,
  severity,
  isActive,
  position,
  size,
  gap = 0,
  elementRef,
  onOpen,
  onFocus,
}: {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly severity: DraftProblem["severity"] | null;
  /** Whether it holds the list's one tab stop. */
  readonly isActive: boolean;
  /** Place among all rows, which a windowed list doesn't show. */
  readonly position: number;
  readonly size: number;
  /** Height in pixels of the rows left out before it. */
  readonly gap?: number;
  readonly elementRef?: Ref<HTMLLIElement>;
  readonly onOpen: () => void;
  readonly onFocus?: () => void;
}) {
  const styles = useStyles();
  return (
    <li ref={elementRef} style={{ marginTop: gap }} aria-posinset={position} aria-setsize={size}>
      <button
        type="button"
        id={id}
        className={styles.row}
        tabIndex={isActive ? 0 : -1}
        onClick={onOpen}
        onFocus={onFocus}
      >
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {detail !== "" && <span className={styles.detail}>{detail}</span>}
        </span>
        {severity && (
          <span className={styles.mark}>
            <SeverityMark severity={severity} />
          </span>
        )}
        <ChevronRight16Regular className={styles.arrow} aria-hidden />
      </button>
    </li>
  );
}

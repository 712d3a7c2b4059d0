import { useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { MoreCircle16Regular } from "@fluentui/react-icons/svg/more-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useWindowedRows } from "../hooks/use-windowed-rows";
import type { QueueLine, QueueMark } from "./queue-line";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0, paddingTop: "2px", color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, flexGrow: 1 },
  name: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  about: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  state: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

const icons: Readonly<Record<QueueMark, () => ReactElement>> = {
  waiting: () => <Circle16Regular aria-hidden />,
  reading: () => <MoreCircle16Regular aria-hidden />,
  good: () => <CheckmarkCircle16Filled aria-hidden />,
  errors: () => <Warning16Filled aria-hidden />,
  leftOut: () => <Info16Filled aria-hidden />,
  unreadable: () => <DismissCircle16Filled aria-hidden />,
};

/** Pixels of a line with one line of details. */
const usualHeight = 48;

/** The files of a review with what became of each; of a long list only the part near the visible one is rendered. */
export function QueueList({
  lines,
  labelledBy,
}: {
  readonly lines: readonly QueueLine[];
  readonly labelledBy: string;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const keys = useMemo(() => lines.map(({ label }) => label), [lines]);
  const { rows, rest, measure } = useWindowedRows(keys, nothingPinned, () => usualHeight, scroller, list);
  const colour: Readonly<Record<QueueMark, string | undefined>> = {
    waiting: undefined,
    reading: undefined,
    good: styles.good,
    errors: styles.warning,
    leftOut: undefined,
    unreadable: styles.bad,
  };
  return (
    <ul
      ref={(element) => {
        list.current = element;
        scroller.current = element?.closest("main") ?? null;
      }}
      className={styles.list}
      aria-labelledby={labelledBy}
    >
      {rows.map(({ index, gap }) => {
        const line = lines[index];
        if (line === undefined) return null;
        const Icon = icons[line.mark];
        return (
          <li
            key={line.label}
            ref={(element) => measure(line.label, element)}
            className={styles.row}
            style={gap === 0 ? undefined : { marginTop: gap }}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
          >
            <span className={mergeClasses(styles.icon, colour[line.mark])}>
              <Icon />
            </span>
            <div className={styles.words}>
              <p className={styles.name}>{line.label}</p>
              <p className={styles.about}>
                <span className={styles.state}>{line.state}</span>
                {line.about === "" ? "" : ` · ${line.about}`}
              </p>
            </div>
          </li>
        );
      })}
      {rest > 0 && <li aria-hidden style={{ height: rest }} />}
    </ul>
  );
}

const nothingPinned: readonly number[] = [];

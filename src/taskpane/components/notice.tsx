import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, paddingTop: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  body: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
});

/**
 * A message that stands above the footer until it is answered, wherever the list is scrolled to.
 *
 * `asks` moves the focus to its first button, for a question that somebody's own key press led to; a failure is an alert
 * instead and leaves the focus alone.
 */
export function Notice({
  kind,
  title,
  lines = [],
  asks = false,
  children,
}: {
  readonly kind: "error" | "info";
  readonly title: string;
  readonly lines?: readonly string[];
  readonly asks?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const titleId = useId();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asks) notice.current?.querySelector("button")?.focus();
  }, [asks]);
  const Icon = kind === "error" ? DismissCircle16Filled : Info16Filled;
  return (
    <div ref={notice} role={kind === "error" ? "alert" : "region"} aria-labelledby={titleId} className={styles.notice}>
      <span className={`${styles.icon} ${kind === "error" ? styles.error : ""}`}>
        <Icon aria-hidden />
      </span>
      <div className={styles.body}>
        <p id={titleId} className={styles.title}>
          {title}
        </p>
        {lines.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
        {children && <div className={styles.buttons}>{children}</div>}
      </div>
    </div>
  );
}

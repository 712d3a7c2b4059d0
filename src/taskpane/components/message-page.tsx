import type { ReactNode, Ref } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { padding: "16px 12px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** One heading, one explanation and what can be done: the look of every state without a list. */
export function MessagePage({
  title,
  text,
  children,
  titleRef,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  /** For a page that takes the focus when it replaces what had it. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
}) {
  const styles = useStyles();
  return (
    <section className={styles.page}>
      <h2 className={styles.title} ref={titleRef} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}

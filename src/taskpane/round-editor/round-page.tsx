import type { ReactNode } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { roundStrings } from "./round-strings";

const useStyles = makeStyles({
  page: {
    padding: "8px 12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    // A field that takes the focus should not come to rest under what sticks to the pane's lower edge.
    "& input, & select": { scrollMarginBottom: "64px" },
  },
  back: { alignSelf: "flex-start", marginLeft: "-8px", minWidth: 0 },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** A page of the editor: the way back, a heading that takes the focus when the page opens, what the page is about, and its content. */
export function RoundPage({
  title,
  about,
  back,
  children,
}: {
  readonly title: string;
  readonly about: readonly string[];
  /** Where the way back leads; none on the first page. */
  readonly back?: { readonly to: string; readonly onBack: () => void };
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {back && (
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ChevronLeft16Regular />}
          aria-label={roundStrings.back(back.to)}
          onClick={back.onBack}
        >
          {back.to}
        </Button>
      )}
      <h2 className={styles.heading} tabIndex={-1} data-round-heading>
        {title}
      </h2>
      {about.map((text) => (
        <p key={text} className={styles.about}>
          {text}
        </p>
      ))}
      {children}
    </div>
  );
}

import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";

const useStyles = makeStyles({
  page: {
    padding: "8px 12px 16px",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "12px",
    // A field that takes the focus should not come to rest under the bar with Save.
    "& input, & select, & textarea": { scrollMarginBottom: "64px" },
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

/** A page of the settings below the first: the way back, a heading that takes the focus as the page opens, and its content. */
export function SettingsPage({
  title,
  about,
  back,
  children,
}: {
  readonly title: string;
  readonly about: readonly string[];
  readonly back: { readonly to: string; readonly onBack: () => void };
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // As it opens: what had the focus is gone with the page before, unless a part of this one has taken it already.
    const page = heading.current?.parentElement;
    if (page?.contains(document.activeElement) !== true) heading.current?.focus();
  }, []);
  return (
    <div className={styles.page}>
      <Button className={styles.back} appearance="subtle" icon={<ChevronLeft16Regular />} onClick={back.onBack}>
        {back.to}
      </Button>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
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

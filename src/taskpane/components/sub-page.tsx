import type { ReactNode, Ref } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";

const useStyles = makeStyles({
  page: {
    padding: "8px 12px 16px",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "12px",
    // A field that takes the focus should not come to rest under what sticks to the pane's lower edge.
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

/** A page of a screen that has several: the way back, a heading that can take the focus, what the page is about, and its content. */
export function SubPage({
  title,
  about,
  back,
  heading,
  children,
}: {
  readonly title: string;
  readonly about: readonly string[];
  /** Where the way back leads, and its name where "to" says too little; none on a first page. */
  readonly back?: { readonly to: string; readonly label?: string; readonly onBack: () => void };
  /** How whoever moves the focus finds the heading. */
  readonly heading: { readonly ref?: Ref<HTMLHeadingElement>; readonly "data-round-heading"?: true };
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
          aria-label={back.label}
          onClick={back.onBack}
        >
          {back.to}
        </Button>
      )}
      <h2 className={styles.heading} tabIndex={-1} {...heading}>
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

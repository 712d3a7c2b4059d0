import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";

const useStyles = makeStyles({
  header: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The pane without menu and footer, for when there is nothing they could act on. */
export function BarePage({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{strings.product}</h1>
      </header>
      <main>{children}</main>
    </>
  );
}

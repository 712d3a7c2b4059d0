import { Suspense, lazy, useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { PaneState } from "../pane-state";
import { strings } from "../strings";
import type { PaneMenuProps } from "./pane-menu";

const PaneMenu = lazy(() => import("./pane-menu"));

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 4px 4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

/** Which plan this is, and the menu; the menu's code is fetched when it is first wanted. */
export function PaneHeader({
  plan,
  menu,
}: {
  readonly plan: PaneState["plan"];
  readonly menu: Omit<PaneMenuProps, "trigger">;
}) {
  const styles = useStyles();
  const [isMenuWanted, setMenuWanted] = useState(false);
  const appearance = { appearance: "subtle", icon: <MoreHorizontal20Regular />, "aria-label": strings.more } as const;
  const waiting = (
    <Button {...appearance} aria-haspopup="menu" aria-expanded={false} onClick={() => setMenuWanted(true)} />
  );
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title(plan)}</h1>
      {isMenuWanted ? (
        <Suspense fallback={waiting}>
          <PaneMenu {...menu} trigger={<Button {...appearance} />} />
        </Suspense>
      ) : (
        waiting
      )}
    </header>
  );
}

function title(plan: PaneState["plan"]): string {
  if (plan.kind === "plan") return strings.planHeading(plan.checked.result.department, plan.checked.result.round);
  return plan.kind === "none" ? strings.noPlan : strings.product;
}

import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
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
    // Its menu opens inside it; fields further down, which are placed too, would lie over the menu's lower half.
    position: "relative",
    zIndex: 1,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  afterBack: { padding: "4px" },
});

/** Milliseconds that a closing menu takes to give the focus back to its button, after which a screen may take it. */
const menuGrace = 50;

/**
 * Which plan this is, or which screen with the way back, and the menu; the menu's code is fetched when it is first wanted.
 *
 * The one header of home and of every screen, so that the menu's button is always there: where a screen was asked for, and where
 * the focus goes when it closes. As a screen opens, its title takes the focus, and so is read out.
 */
export function PaneHeader({
  plan,
  screen,
  onBack,
  menu,
}: {
  readonly plan: PaneState["plan"];
  /** Title of the open screen; null at home. */
  readonly screen: string | null;
  readonly onBack: () => void;
  readonly menu: Omit<PaneMenuProps, "trigger">;
}) {
  const styles = useStyles();
  const [isMenuWanted, setMenuWanted] = useState(false);
  const header = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === screen) return undefined;
    shown.current = screen;
    const target = screen === null ? 'button[aria-haspopup="menu"]' : "h1";
    const focus = () => header.current?.querySelector<HTMLElement>(target)?.focus();
    if (screen === null) focus();
    const timer = window.setTimeout(focus, menuGrace);
    return () => window.clearTimeout(timer);
  }, [screen]);
  const appearance = { appearance: "subtle", icon: <MoreHorizontal20Regular />, "aria-label": strings.more } as const;
  const waiting = (
    <Button {...appearance} aria-haspopup="menu" aria-expanded={false} onClick={() => setMenuWanted(true)} />
  );
  return (
    <header ref={header} className={mergeClasses(styles.header, screen !== null && styles.afterBack)}>
      {screen !== null && (
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={strings.back} onClick={onBack} />
      )}
      <h1 className={styles.title} tabIndex={-1}>
        {screen ?? title(plan)}
      </h1>
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
  if (plan.kind === "plan" && plan.checked.overview) return plan.checked.overview.title;
  if (plan.kind === "plan") return strings.planHeading(plan.checked.result.department, plan.checked.result.round);
  if (plan.kind === "overview") return plan.overview.title;
  return plan.kind === "none" ? strings.noPlan : strings.product;
}

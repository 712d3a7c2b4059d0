import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { CriterionWords } from "../../core/criteria/criterion";
import { strings } from "../strings";

const useStyles = makeStyles({
  about: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  limits: { ...typographyStyles.caption1, margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Help of the check behind a finding: its name, its whole rule and its limits, opened in place. A pack's own checks have none. */
export function AboutCheck({
  criterion,
  help,
}: {
  readonly criterion: string;
  readonly help: CriterionWords | undefined;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (!help) return null;
  const limits = Object.entries(help.thresholds ?? {});
  return (
    <div className={styles.about}>
      <Button
        appearance="subtle"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {strings.aboutCheck}
      </Button>
      {isOpen && (
        <>
          <p className={styles.title}>{strings.checkIs(help.title, criterion)}</p>
          <p className={styles.text}>{help.rule}</p>
          {limits.length > 0 && (
            <p className={styles.limits}>
              {strings.limits}: {limits.map(([name, value]) => `${inWords(name)} ${String(value)}`).join("; ")}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** `mostShareOfMoney` → "most share of money". */
function inWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

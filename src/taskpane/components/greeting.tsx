import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { MessagePage } from "./message-page";

const useStyles = makeStyles({
  reason: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "12px",
    width: "100%",
  },
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/**
 * What a person meets in a workbook without a plan: one explanation, one button.
 *
 * Where the workbook holds something, the reason why it can't be checked stands below; a blank one needs none.
 */
export function Greeting({ reason, onNewPlan }: { readonly reason: string | null; readonly onNewPlan: () => void }) {
  const styles = useStyles();
  return (
    <MessagePage title={strings.greeting.title} text={strings.greeting.text}>
      <Button appearance="primary" onClick={onNewPlan}>
        {strings.greeting.newPlan}
      </Button>
      {reason !== null && (
        <div className={styles.reason}>
          <h3 className={styles.heading}>{strings.greeting.whyNot}</h3>
          <p className={styles.text}>{reason}</p>
        </div>
      )}
    </MessagePage>
  );
}

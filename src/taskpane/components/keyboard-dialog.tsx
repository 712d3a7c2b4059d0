import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { strings } from "../strings";

const useStyles = makeStyles({
  keys: { margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: "0 0 8px" },
});

/** The keys of the pane. A chunk of its own; opened and closed like the dialog for a new plan, see there. */
export default function KeyboardDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  return (
    <Dialog open={isOpen} surfaceMotion={null} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.keyboard.title}</DialogTitle>
          <DialogContent>
            <dl className={styles.keys}>
              {strings.keyboard.keys.map(([keys, does]) => (
                <div key={keys}>
                  <dt className={styles.key}>{keys}</dt>
                  <dd className={styles.does}>{does}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {strings.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { MessagePage } from "../components/message-page";
import { SettingsPages } from "../settings/settings-pages";
import { settingsStrings } from "../settings/settings-strings";
import type { ScreenProps } from "./screen";

/** The settings of the open workbook. A chunk of its own. */
export default function SettingsScreen({ pane, effects }: ScreenProps) {
  const { plan } = pane.state;
  if (plan.kind === "unknown") return <MessagePage title={settingsStrings.waiting} text="" />;
  if (plan.kind !== "plan" || plan.checked.settings === null)
    return <MessagePage title={settingsStrings.none.title} text={settingsStrings.none.text} />;
  return <SettingsPages pane={pane} effects={effects} checked={plan.checked} here={plan.checked.settings} />;
}

import { FluentProvider } from "@fluentui/react-components";
import { BarePage } from "./components/bare-page";
import { ErrorBoundary } from "./components/error-boundary";
import { MessagePage } from "./components/message-page";
import { PaneContent } from "./components/pane-content";
import { useTheme } from "./hooks/use-theme";
import type { PaneEffects } from "./pane-effects";
import { strings } from "./strings";

/** The whole pane. Everything it can do to the world comes in as `effects`. */
export function App({ effects }: { readonly effects: PaneEffects }) {
  const theme = useTheme(effects.theme);
  return (
    <FluentProvider theme={theme.theme}>
      <ErrorBoundary>
        {effects.missing.length > 0 ? (
          <BarePage>
            <MessagePage title={strings.olderExcel.title} text={strings.olderExcel.text}>
              <div>
                {strings.olderExcel.missing}
                <ul>
                  {effects.missing.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </div>
            </MessagePage>
          </BarePage>
        ) : (
          <PaneContent effects={effects} theme={theme} />
        )}
      </ErrorBoundary>
    </FluentProvider>
  );
}

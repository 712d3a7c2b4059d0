import { Component } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { strings } from "../strings";
import { BarePage } from "./bare-page";
import { MessagePage } from "./message-page";

/**
 * Shows what stopped the pane instead of an empty page: a fault in a component, or a part of the pane that could not be fetched.
 *
 * A class, because React offers this to classes only. The fault is React's to log; it is not swallowed.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <BarePage>
        <MessagePage title={strings.broken.title} text={strings.broken.text(this.state.message)}>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {strings.broken.restart}
          </Button>
        </MessagePage>
      </BarePage>
    );
  }
}

import type { ReactElement } from "react";
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ThemeChoice } from "../pane-effects";
import type { ScreenId } from "../screens/screen";
import { strings } from "../strings";

/** What the menu can do. */
export interface PaneMenuProps {
  readonly trigger: ReactElement;
  readonly onFind: () => void;
  /** Left out where there is no workbook to make one in. */
  readonly onNew?: () => void;
  /** The screens there are, in order. */
  readonly screens: readonly { readonly id: ScreenId; readonly title: string }[];
  readonly onScreen: (screen: ScreenId) => void;
  readonly onKeyboard: () => void;
  readonly themeChoice: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
}

const themeChoices = ["auto", "light", "dark"] as const satisfies readonly ThemeChoice[];

/** The ⋯ menu. It opens as it arrives, because it is only fetched once somebody asked for it. A chunk of its own. */
export default function PaneMenu({
  trigger,
  onFind,
  onNew,
  screens,
  onScreen,
  onKeyboard,
  themeChoice,
  onTheme,
}: PaneMenuProps) {
  return (
    <Menu
      defaultOpen
      // In the header rather than at the page's end, so that a screen reader meets it inside a landmark.
      inline
      checkedValues={{ theme: [themeChoice] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const choice = themeChoices.find((known) => known === checkedItems[0]);
        if (choice !== undefined) onTheme(choice);
      }}
    >
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onNew && <MenuItem onClick={onNew}>{strings.menu.newWorkbook}</MenuItem>}
          {screens.map(({ id, title }) => (
            <MenuItem key={id} onClick={() => onScreen(id)}>
              {title}
            </MenuItem>
          ))}
          <MenuItem onClick={onFind}>{strings.menu.find}</MenuItem>
          <MenuItem onClick={onKeyboard}>{strings.menu.keyboard}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{strings.menu.colours}</MenuGroupHeader>
            {themeChoices.map((choice) => (
              <MenuItemRadio key={choice} name="theme" value={choice}>
                {strings.menu[choice]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

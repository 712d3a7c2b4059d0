import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReviewFileName } from "./review-files";
import { reviewStrings } from "./review-strings";

const fileNames = Object.keys(reviewStrings.saves) as ReviewFileName[];

/** What a review can be handed on in, behind one button: five buttons would push the list of files out of sight. */
export function SaveMenu({ onSave }: { readonly onSave: (name: ReviewFileName) => void }) {
  return (
    // Inline, so that a screen reader meets it inside a landmark.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button>{reviewStrings.save}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {fileNames.map((name) => (
            <MenuItem key={name} onClick={() => onSave(name)}>
              {reviewStrings.saves[name]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

import { useState } from "react";

import type { CheckNames } from "@/bindings/ready-plan.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { NamesByHand } from "@/model/later-wishes.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { Button } from "@/ui/button.tsx";
import { Dialog } from "@/ui/dialog.tsx";
import { TextField } from "@/ui/text-field.tsx";

import { finalNamesOf } from "./final-names.ts";
import { tellTypedProblem } from "./tell-typed-problem.ts";

interface Props {
  readonly copy: PlannedCopy;
  /** What is typed for it already. */
  readonly byHand: NamesByHand;
  readonly checkNames: CheckNames;
  readonly onUse: (names: NamesByHand) => void;
  readonly onCancel: () => void;
}

export const nothingByHand: NamesByHand = { title: null, code: null };
/** As many as the portal's database holds; assumed, since the contract knows no limit (D4.3). */
const longestName = 255;

/** Title and address of one copy to be typed, checked at every key press. A field that is not touched is left to the rules. */
export function NamesDialog({ copy, byHand, checkNames, onUse, onCancel }: Props) {
  const { byHand: words } = useMessages().wishes;
  const [typed, setTyped] = useState(byHand);
  const { title, code } = finalNamesOf(copy);
  const problems = checkNames(copy.key, typed);
  const remarks = {
    title: tellTypedProblem(problems, "title", words),
    address: tellTypedProblem(problems, "address", words),
  };
  const isWrong = remarks.title?.isError === true || remarks.address?.isError === true;
  const isByHand = byHand.title !== null || byHand.code !== null;
  return (
    <Dialog
      isOpen
      isForm
      title={words.heading(copy.source.title)}
      confirmLabel={words.use}
      cancelLabel={words.cancel}
      isConfirmDisabled={isWrong}
      onConfirm={() => onUse(typed)}
      onCancel={onCancel}
      otherAction={
        isByHand ? <Button onPress={() => onUse(nothingByHand)}>{words.backToRules}</Button> : null
      }
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWrong) onUse(typed);
        }}
      >
        <TextField
          label={words.title}
          value={typed.title ?? title}
          onChange={(text) => setTyped({ ...typed, title: text })}
          takesFocus
          maxLength={longestName}
          {...remarkProps(remarks.title)}
        />
        <TextField
          label={words.address}
          value={typed.code ?? code}
          onChange={(text) => setTyped({ ...typed, code: text })}
          maxLength={longestName}
          {...remarkProps(remarks.address)}
        />
        {/* Without one Enter in a field of several would do nothing. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}

const remarkProps = (remark: ReturnType<typeof tellTypedProblem>) => ({
  error: remark?.isError === true ? remark.text : null,
  warning: remark?.isError === false ? remark.text : null,
});

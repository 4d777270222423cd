import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextField as AriaTextField } from "react-aria-components/TextField";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the focus leaves the field. */
  readonly onBlur?: () => void;
  /** Help below the field. */
  readonly description?: string;
  /** Why the value cannot be taken; marks the field as invalid. */
  readonly error?: string | null;
  /** What to know about the value, which can be taken all the same. */
  readonly warning?: string | null;
  /** Longest value in UTF-16 code units. */
  readonly maxLength?: number;
  /** Takes the focus when it appears; only for what the user has just opened to type in. */
  readonly takesFocus?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onBlur, description, error = null, warning = null, maxLength } = props;
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(maxLength === undefined ? {} : { maxLength })}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className="font-medium">{label}</Label>
      <Input
        dir="auto"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just opened what it is in
        autoFocus={props.takesFocus ?? false}
        className="rounded-control border-line-strong bg-surface-raised text-ink data-invalid:border-danger-ink min-h-9.5 w-full min-w-0 border px-3 outline-offset-0"
      />
      {description === undefined && warning === null ? null : (
        <Text slot="description" className="flex flex-col text-sm">
          {description === undefined ? null : <span className="text-ink-soft">{description}</span>}
          {warning === null ? null : <span className="text-warning-ink">{warning}</span>}
        </Text>
      )}
      <FieldError className="text-danger-ink text-sm">{error}</FieldError>
    </AriaTextField>
  );
}

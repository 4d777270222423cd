import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";

export interface DayFieldProps {
  readonly label: string;
  /** `2026-03-09`; empty while there is none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, typed or taken from the browser's own calendar. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <TextField type="date" value={value} onChange={onChange} className="flex flex-col gap-1 self-start">
      <Label className="font-medium">{label}</Label>
      <Input className="rounded-control border-line-strong bg-surface-raised text-ink min-h-9.5 border px-3 outline-offset-0" />
    </TextField>
  );
}

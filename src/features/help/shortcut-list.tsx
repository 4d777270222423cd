import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";
import { DialogFrame } from "@/ui/dialog-frame.tsx";
import { useSingleKeys } from "@/ui/shortcuts.ts";
import { Switch } from "@/ui/switch.tsx";

interface Row {
  readonly keys: readonly string[];
  readonly does: string;
}

/** All shortcuts there are, and the switch for those of a single key. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts } = useMessages().help;
  const { topics, keys } = shortcuts;
  const [areOn, setOn] = useSingleKeys();
  return (
    <DialogFrame
      isOpen
      title={shortcuts.heading}
      role="dialog"
      onClose={onClose}
      buttons={
        <Button takesFocus onPress={onClose}>
          {shortcuts.close}
        </Button>
      }
    >
      <Group
        heading={shortcuts.anywhere}
        rows={[
          { keys: ["?"], does: topics.showShortcuts },
          { keys: ["/"], does: topics.findPage },
          { keys: [keys.control, keys.enter], does: topics.proceed },
          { keys: [keys.escape], does: topics.close },
        ]}
      />
      <Group
        heading={shortcuts.inLists}
        rows={[
          { keys: [keys.arrows], does: topics.move },
          { keys: ["← →"], does: topics.openFolder },
          { keys: [keys.space], does: topics.choose },
          { keys: [keys.shift, "↑ ↓"], does: topics.chooseRange },
          { keys: [keys.control, "A"], does: topics.chooseAll },
          { keys: [`${keys.home} · ${keys.end}`], does: topics.ends },
        ]}
      />
      <Group heading={shortcuts.whileCopying} rows={[{ keys: ["P"], does: topics.pause }]} />
      <Switch
        label={shortcuts.singleKeys}
        description={shortcuts.singleKeysHint}
        isSelected={areOn}
        onChange={setOn}
      />
    </DialogFrame>
  );
}

function Group({ heading, rows }: { readonly heading: string; readonly rows: readonly Row[] }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="text-ink-soft text-sm font-medium">{heading}</h3>
      <dl className="grid grid-cols-[minmax(8rem,auto)_1fr] items-center gap-x-4 gap-y-1.5">
        {rows.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex flex-wrap items-center gap-1">
              {keys.map((key, index) => (
                <span key={key} className="inline-flex items-center gap-1">
                  {index === 0 ? null : <span aria-hidden>+</span>}
                  <kbd className="rounded-small border-line-strong/60 bg-surface-sunken border px-1.5 py-0.5 font-sans text-sm whitespace-nowrap">
                    {key}
                  </kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

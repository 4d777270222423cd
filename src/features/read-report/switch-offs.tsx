import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportSwitchOff, RunReport } from "@/model/report.ts";
import type { SwitchOffState } from "@/model/switch-off.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";

type Props = Pick<RunReport, "switchOffs"> & { readonly canAct: boolean };

/** Sites and folders that the portal has switched on for drafts: those that are off again, and those that need a word from the user. */
export function SwitchOffs({ switchOffs, canAct }: Props) {
  const words = useMessages().switchOff;
  const off = switchOffs.filter(({ state }) => state.at === "off");
  const on = switchOffs.filter(({ state }) => state.at !== "off");
  return (
    <>
      {off.length === 0 ? null : (
        <p className="text-ink-soft">{words.off(off.map(({ state }) => state.title))}</p>
      )}
      {on.length === 0 ? null : (
        <Banner tone="warning" title={words.heading(on.length)}>
          <ul className="flex max-h-96 flex-col gap-3 overflow-y-auto">
            {on.map((row) => (
              <StillOn key={row.key} row={row} canAct={canAct} />
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

function StillOn({ row, canAct }: { readonly row: ReportSwitchOff; readonly canAct: boolean }) {
  const words = useMessages().switchOff;
  const { run } = useCopyRun();
  const { key, state } = row;
  return (
    <li className="flex flex-col items-start gap-1">
      <Why state={state} />
      <Button size="small" isDisabled={!canAct} onPress={() => run.switchOff([key])}>
        {state.at === "left-on" ? words.allTheSame(state.title) : words.again(state.title)}
      </Button>
    </li>
  );
}

function Why({ state }: { readonly state: SwitchOffState }) {
  const words = useMessages().switchOff;
  switch (state.at) {
    case "left-on":
      return (
        <>
          <p>{words.leftOn(state.title)}</p>
          {state.would.hide.length === 0 ? null : <p>{words.hide(state.would.hide)}</p>}
          {state.would.switchOff.length === 0 ? null : <p>{words.alsoOff(state.would.switchOff)}</p>}
        </>
      );
    case "failed":
      return (
        <>
          <p>{words.failed(state.title)}</p>
          {state.failure === null ? null : <FailureWords failure={state.failure} />}
        </>
      );
    case "asked":
    case "sent":
      return <p>{words.open(state.title)}</p>;
    case "off":
      return null;
  }
}

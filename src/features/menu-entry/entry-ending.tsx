import type { InstallMessages } from "@/i18n/sections/install.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { assertNever } from "@/lib/assert-never.ts";
import type { EntryEnding } from "@/model/menu-entry.ts";
import { FailureBanner } from "@/parts/failure-banner.tsx";
import { NotNotedBanner } from "@/parts/not-noted-banner.tsx";
import { Banner } from "@/ui/banner.tsx";

type Done = Extract<EntryEnding, { readonly at: "done" }>;

/** How the last wish of the administrator ended. */
export function EntryEndingNotice({ ending }: { readonly ending: EntryEnding }) {
  const { entry: words } = useMessages().install;
  if (ending.at === "failed") {
    const title = ending.wish === "repair" ? words.repairFailed : words.removeFailed;
    return <FailureBanner title={title} failure={ending.failure} />;
  }
  return (
    <>
      <Banner tone="success" title={tellOutcome(ending, words.outcomes)} />
      {ending.noteFailure === null ? null : <NotNotedBanner failure={ending.noteFailure} />}
    </>
  );
}

function tellOutcome({ outcome }: Done, outcomes: InstallMessages["entry"]["outcomes"]): string {
  switch (outcome) {
    case "was-there":
      return outcomes.wasThere;
    case "added":
      return outcomes.added;
    case "replaced":
      return outcomes.replaced;
    case "removed":
      return outcomes.removed;
    case "was-gone":
      return outcomes.wasGone;
    default:
      return assertNever(outcome);
  }
}

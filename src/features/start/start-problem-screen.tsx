import { useFirstMessages } from "@/i18n/use-messages.ts";
import { assertNever } from "@/lib/assert-never.ts";
import type { StartProblem } from "@/model/session.ts";
import { Button } from "@/ui/button.tsx";
import { MessageScreen } from "@/ui/message-screen.tsx";

/** Why the app cannot start, and the way forward; each problem has its own words. */
export function StartProblemScreen({
  problem,
  onReload,
}: {
  readonly problem: StartProblem;
  readonly onReload: () => void;
}) {
  const { start, tryAgain } = useFirstMessages();
  const words = explain(problem, start);
  return (
    <MessageScreen
      tone={problem.at === "outside-portal" ? "info" : "warning"}
      title={words.title}
      actions={
        problem.at === "portal-silent" ? (
          <Button variant="primary" onPress={onReload}>
            {tryAgain}
          </Button>
        ) : null
      }
    >
      <p>{words.text}</p>
      <p>{words.advice}</p>
    </MessageScreen>
  );
}

function explain(problem: StartProblem, start: ReturnType<typeof useFirstMessages>["start"]) {
  switch (problem.at) {
    case "outside-portal":
      return start.outside;
    case "portal-silent":
      return start.silent(problem.portalOrigin);
    case "wrong-origin":
      return start.wrongOrigin(problem.expected, problem.actual);
    default:
      return assertNever(problem);
  }
}

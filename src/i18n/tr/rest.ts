import type { Format } from "../format.ts";
import type { RestMessages } from "../messages.ts";
import { failures } from "./failures.ts";
import { helpMessages } from "./help.ts";
import { historyMessages } from "./history.ts";
import { installMessages } from "./install.ts";
import { laterMessages } from "./later.ts";
import { differences, obstacles, warnings, whatToDo } from "./outcomes.ts";
import { planFileMessages } from "./plan-file.ts";
import { reportMessages } from "./report.ts";
import { reviewMessages } from "./review.ts";
import { runMessages } from "./run.ts";
import { switchOffMessages } from "./switch-off.ts";
import { targetMessages } from "./target.ts";
import { undoMessages } from "./undo.ts";
import { wishesMessages } from "./wishes.ts";

/** All the rest, loaded after the first list. */
export function createRest(format: Format): RestMessages {
  const { list } = format;
  return {
    help: helpMessages(format),
    target: targetMessages(format),
    wishes: wishesMessages(format),
    review: reviewMessages(format),
    planFile: planFileMessages,
    warnings: warnings(list),
    obstacles: obstacles(list),
    whatToDo,
    run: runMessages(format),
    report: reportMessages(format),
    later: laterMessages(format),
    undo: undoMessages(format),
    switchOff: switchOffMessages(format),
    history: historyMessages(format),
    install: installMessages,
    differences: differences(format),
    failures,
  };
}

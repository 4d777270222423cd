import { createFigureCounter, type RunFigures } from "@/copy/run-figures.ts";
import { sampleRun } from "@/copy/testing/sample-run.ts";
import { samplePlan } from "@/model/testing/samples.ts";

/** Of a run that has nothing to do. */
export const noFigures: RunFigures = createFigureCounter()(sampleRun(samplePlan([])));

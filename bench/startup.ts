import { openStartBench } from "./first-start.ts";

const latencyMs = 100;
const starts = 9;

/** The built app in a real browser, each REST answer taking 100 ms: until the first list of pages is shown; medians of several starts. */
export async function measureStartup(): Promise<{ readonly requests: number; readonly firstListMs: number }> {
  const bench = await openStartBench({ latencyMs });
  try {
    // The first start of a browser also starts the browser.
    await bench.start("rows");
    const taken = [];
    for (let number = 0; number < starts; number += 1) taken.push(await bench.start("rows"));
    return {
      requests: median(taken.map(({ restRequests }) => restRequests)),
      firstListMs: Math.round(median(taken.map(({ ms }) => ms))),
    };
  } finally {
    await bench.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

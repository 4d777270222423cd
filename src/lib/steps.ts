/** Does all of it at once. */
export function takeAllSteps<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Steps until `isOver` says that it is time for something else; `null` while there is more to do. */
export function takeSteps<Value>(
  work: Generator<void, Value>,
  isOver: () => boolean,
): { readonly value: Value } | null {
  do {
    const step = work.next();
    if (step.done === true) return { value: step.value };
  } while (!isOver());
  return null;
}

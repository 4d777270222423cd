/** Marks a branch the compiler has proven unreachable; throws, with the value, should it be reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

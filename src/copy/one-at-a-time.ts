/** What is asked for while it goes on is done once more afterwards, and not as often as it was asked for. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | null = null;
  let isWanted = false;
  const goOn = async () => {
    do {
      isWanted = false;
      await work();
    } while (isWanted);
    going = null;
  };
  return () => {
    isWanted = true;
    going ??= goOn();
    return going;
  };
}

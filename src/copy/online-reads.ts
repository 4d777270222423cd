import type { Connection, CopyPortal } from "./ports.ts";

/**
 * The portal, read only while there is a connection: being offline for an hour is no reason to give up looking for a copy. Writes
 * are not kept back here, since their moment is the engine's to choose.
 */
export function onlineReads(portal: CopyPortal, connection: Connection): CopyPortal {
  const never = new AbortController().signal;
  const online =
    <Args extends readonly unknown[], Answer>(read: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await connection.whenOnline(never);
      return read(...args);
    };
  return {
    ...portal,
    readSource: online(portal.readSource),
    readTarget: online(portal.readTarget),
    readSides: online(portal.readSides),
    readBack: online(portal.readBack),
    readPagesAbove: online(portal.readPagesAbove),
    readPage: online(portal.readPage),
  };
}

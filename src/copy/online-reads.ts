import type { Connection, CopyPortal } from "./ports.ts";

/**
 * The portal, read only while there is a connection: being offline for an hour is no reason to give up looking for a copy. Writes
 * are not kept back here, since their moment is the engine's to choose.
 */
export function onlineReads(portal: CopyPortal, connection: Connection): CopyPortal {
  const never = new AbortController().signal;
  const online = async <Answer>(read: () => Promise<Answer>): Promise<Answer> => {
    await connection.whenOnline(never);
    return read();
  };
  return {
    ...portal,
    readSource: (...asked) => online(() => portal.readSource(...asked)),
    readTarget: (...asked) => online(() => portal.readTarget(...asked)),
    readSides: (...asked) => online(() => portal.readSides(...asked)),
    readBack: (...asked) => online(() => portal.readBack(...asked)),
    readPagesAbove: (...asked) => online(() => portal.readPagesAbove(...asked)),
    readSwitches: (...asked) => online(() => portal.readSwitches(...asked)),
    readPages: (...asked) => online(() => portal.readPages(...asked)),
    readCopies: (...asked) => online(() => portal.readCopies(...asked)),
    readFolderPages: (...asked) => online(() => portal.readFolderPages(...asked)),
    listPageBlocks: (...asked) => online(() => portal.listPageBlocks(...asked)),
    readBlocks: (...asked) => online(() => portal.readBlocks(...asked)),
    findBlockPages: (...asked) => online(() => portal.findBlockPages(...asked)),
    readAreas: (...asked) => online(() => portal.readAreas(...asked)),
    readPage: (...asked) => online(() => portal.readPage(...asked)),
  };
}

import { useEffect, useSyncExternalStore } from "react";

import type { Installation } from "@/install/installation.ts";
import type { InstallState } from "@/model/installation.ts";

/** How far the installation is; begins it. */
export function useInstallation(installation: Installation): InstallState {
  useEffect(() => installation.start(), [installation]);
  return useSyncExternalStore(installation.subscribe, installation.getSnapshot);
}

/** Who opened the app, from where, and what it had noted: as the handshake tells it (contract B4). */
export interface Opening {
  /** True for portal administrators and for users who may install apps; says nothing about rights on sites. */
  readonly isAdmin: boolean;
  /** The portal waits for the app to say that its installation is complete (contract B5). */
  readonly isInstalling: boolean;
  /**
   * Opened at the address that the portal holds for the app itself. From the settings menu of a page it is the address of that
   * entry, which may be that of an earlier version.
   */
  readonly isFromMenu: boolean;
  /** The option of the app with this name, as the portal keeps it; `null` where there is none. */
  readonly option: (name: string) => unknown;
}

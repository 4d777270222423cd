import type { Operation, RightsSettings, SiteRightsRow, UserRow } from "../../state/entities.ts";
import { user } from "../installed-portal.ts";

/** People of Norden Gardens, a maker of garden furniture that does not exist; named by what they do. */
export const people = { administrator: 1, editor: 2, shopManager: 3, guest: 4, germanEditor: 5 } as const;

export const staff: readonly UserRow[] = [
  user(people.administrator, "Portal", "Administrator", { admin: true, mayEditForms: true }),
  user(people.editor, "Site", "Editor"),
  user(people.shopManager, "Shop", "Manager", { mayEditForms: true }),
  user(people.guest, "Extranet", "Guest", { extranet: true }),
  user(people.germanEditor, "German", "Editor", { language: "de" }),
];

const everything: readonly Operation[] = ["read", "edit", "sett", "public", "delete"];

/** Whoever has no row of their own for a site may do everything there. */
export const roles: RightsSettings = {
  feature: true,
  mode: "role",
  defaults: [...everything],
  adminsOnly: false,
};

/** What deviates from the roles; sites by the name that they have in the sample. */
export function deviations(siteIds: ReadonlyMap<string, number>): SiteRightsRow[] {
  const row = (userId: number, name: string, operations: readonly Operation[]): SiteRightsRow[] => {
    const siteId = siteIds.get(name);
    return siteId === undefined ? [] : [{ userId, siteId, operations: [...operations] }];
  };
  return [
    ...row(people.editor, "investors", ["read"]),
    ...row(people.editor, "blog", ["read", "edit"]),
    ...row(people.editor, "workshop", ["denied"]),
    ...row(people.shopManager, "main", ["read"]),
    ...row(people.shopManager, "investors", ["denied"]),
    ...row(people.germanEditor, "shop", ["read", "edit", "public"]),
    ...row(people.guest, "showroom", ["read", "edit"]),
  ];
}

export const author = (name: keyof typeof people): { createdById: number; modifiedById: number } => ({
  createdById: people[name],
  modifiedById: people[name],
});

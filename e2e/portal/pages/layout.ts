import { themes, type Desk } from "../doors/desk.ts";
import { html, type Html } from "./html.ts";
import { icon, type IconName } from "./icons.ts";

type Section = "app" | "sites" | "control";

export interface PageParts {
  readonly title: string;
  readonly section: Section;
  readonly main: Html;
  /** Class of the main area. */
  readonly look?: string;
}

const menu: readonly {
  readonly section: Section;
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
}[] = [
  { section: "app", href: "/app/", icon: "copy", label: "Page Copier" },
  { section: "sites", href: "/sites/", icon: "sites", label: "Sites" },
  { section: "control", href: "/control/", icon: "control", label: "Control panel" },
];

/** A whole page of the portal: head, header with user, language and theme, left menu, content. */
export function renderLayout(desk: Desk, { title, section, main, look = "" }: PageParts): Html {
  return html`<!doctype html>
    <html lang="en" class="${desk.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/portal.css" />
        <script type="module" src="/assets/portal.js"></script>
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/"
            >${icon("brand")}<span>Bitrix24 <small>local portal</small></span></a
          >
          <div class="tools">${userTool(desk)}${languageTool(desk)}${themeTool(desk)}</div>
        </header>
        <nav class="menu" aria-label="Portal">
          <ul>
            ${menu.map((entry) => menuEntry(entry, section))}
          </ul>
        </nav>
        <main class="${look}">${main}</main>
        <dialog class="slider" data-slider aria-label="Application"></dialog>
        <p class="toast" role="status" data-toast hidden></p>
      </body>
    </html>`;
}

function menuEntry(entry: (typeof menu)[number], section: Section): Html {
  return html`<li>
    <a href="${entry.href}" ${entry.section === section && html` aria-current="page"`}
      >${icon(entry.icon)}<span>${entry.label}</span></a
    >
  </li>`;
}

function userTool({ state, user }: Desk): Html {
  const options = [...state.users.values()].map(({ id, name, lastName, admin, extranet }) => ({
    value: String(id),
    label: `${name} ${lastName}`,
    note: [admin && "admin", extranet && "extranet"].filter((note) => note !== false).join(", "),
  }));
  return tool(
    { label: "User", action: "user", field: "userId" },
    options.map(({ value, label, note }) => ({ value, label: note === "" ? label : `${label} · ${note}` })),
    String(user.id),
  );
}

const languages: Readonly<Record<string, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  pl: "Polski",
  ua: "Українська",
  ru: "Русский",
  ar: "العربية",
};

function languageTool({ user }: Desk): Html {
  const known = { ...languages, ...(user.language in languages ? {} : { [user.language]: user.language }) };
  return tool(
    { label: "Language", action: "language", field: "language" },
    Object.entries(known).map(([value, label]) => ({ value, label })),
    user.language,
  );
}

const themeNames = {
  light: "Light",
  dark: "Dark",
  "edge-light": "Edge light",
  "edge-dark": "Edge dark",
  auto: "As the system",
} as const satisfies Readonly<Record<(typeof themes)[number], string>>;

function themeTool({ theme }: Desk): Html {
  return tool(
    { label: "Theme", action: "theme", field: "theme" },
    themes.map((value) => ({ value, label: themeNames[value] })),
    theme,
  );
}

/** A choice that takes effect at once: the page's script sends it to the control panel's address and reloads. */
function tool(
  { label, action, field }: { readonly label: string; readonly action: string; readonly field: string },
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
): Html {
  return html`<label class="tool"
    ><span>${label}</span
    ><select data-choice="${action}" name="${field}" autocomplete="off">
      ${selectOptions(options, chosen)}
    </select></label
  >`;
}

export function selectOptions(
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
): readonly Html[] {
  return options.map(
    ({ value, label }) =>
      html`<option value="${value}" ${value === chosen && html` selected`}>${label}</option>`,
  );
}

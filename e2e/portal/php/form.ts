/** What PHP makes of a form: texts in nested lists and maps. */
type FormValue = string | FormMap;
interface FormMap {
  [key: string]: FormValue;
}

/**
 * Decodes a query string or a form body as PHP does (contract A2): `a[b][]=1` nests, `[]` appends, dots and spaces of a
 * top-level name become `_`, every leaf is a text. Lists come out as maps with numeric keys; see `listify`.
 */
export function decodeForm(text: string): Record<string, unknown> {
  const root = newMap();
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const cut = pair.indexOf("=");
    const name = decodePart(cut < 0 ? pair : pair.slice(0, cut));
    const value = cut < 0 ? "" : decodePart(pair.slice(cut + 1));
    const path = splitName(name);
    if (path !== null) assign(root, path, value);
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, listify(value)]));
}

/** Without a prototype, so that a name such as `__proto__` is one like any other. */
const newMap = (): FormMap => Object.create(null) as FormMap;

function decodePart(part: string): string {
  const spaced = part.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    // PHP keeps a broken percent sequence as it stands.
    return spaced;
  }
}

function splitName(name: string): readonly string[] | null {
  const open = name.indexOf("[");
  const top = (open < 0 ? name : name.slice(0, open)).replaceAll(/[. ]/g, "_");
  if (top === "") return null;
  const rest = open < 0 ? "" : name.slice(open);
  return [top, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map(([, key = ""]) => key)];
}

function assign(root: FormMap, path: readonly string[], value: string): void {
  let map = root;
  for (const [index, part] of path.entries()) {
    const key = part === "" && index > 0 ? String(nextIndex(map)) : part;
    if (index === path.length - 1) {
      map[key] = value;
      return;
    }
    const next = map[key];
    const nested = typeof next === "object" ? next : newMap();
    map[key] = nested;
    map = nested;
  }
}

function nextIndex(map: FormMap): number {
  const numbers = Object.keys(map)
    .filter((key) => /^\d+$/.test(key))
    .map(Number);
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}

function listify(value: FormValue): unknown {
  if (typeof value === "string") return value;
  const entries = Object.entries(value);
  if (entries.every(([key], index) => key === String(index)))
    return entries.map(([, nested]) => listify(nested));
  return Object.fromEntries(entries.map(([key, nested]) => [key, listify(nested)]));
}

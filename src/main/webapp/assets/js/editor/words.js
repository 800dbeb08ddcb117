// The page's sentences come from the server as ICU patterns; this formats the part of ICU that they use.

/** As the server writes days and numbers: Arabic with western digits, English with the day before the month. */
const AS_WRITTEN = { ar: "ar-u-nu-latn", en: "en-GB" };

const patterns = new Map();
let plural = new Intl.PluralRules("en");
let number = new Intl.NumberFormat("en");
let time = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
let minute = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" });
let second = new Intl.DateTimeFormat("en", { dateStyle: "short", timeStyle: "medium", hourCycle: "h23" });
let day = new Intl.DateTimeFormat("en", { dateStyle: "long" });

/** Takes the words and the interface language that the page carries. */
export function speak(language, words) {
  const locale = AS_WRITTEN[language] ?? language;
  plural = new Intl.PluralRules(locale);
  number = new Intl.NumberFormat(locale);
  time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  minute = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" });
  second = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "medium", hourCycle: "h23" });
  day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  for (const [key, pattern] of Object.entries(words)) patterns.set(key, pattern);
}

/** The sentence of a key; facts fill its braces. */
export function say(key, facts = {}) {
  const pattern = patterns.get(key);
  return pattern === undefined ? key : format(pattern, facts, null);
}

export const count = (value) => number.format(value);
export const clock = (date = new Date()) => time.format(date);
export const when = (instant) => minute.format(new Date(instant));
/** To the second: two wordings of one minute are told apart. */
export const moment = (instant) => second.format(new Date(instant));
export const date = (iso) => day.format(new Date(`${iso}T12:00:00`));

/** Sorts and compares as the language does. */
export function format(pattern, facts, hash) {
  let out = "";
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "#" && hash !== null) out += number.format(hash);
    else if (char === "{") {
      const end = closing(pattern, at);
      out += argument(pattern.slice(at + 1, end), facts);
      at = end;
    } else out += char;
  }
  return out;
}

function closing(pattern, from) {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    if (pattern[at] === "{") depth++;
    if (pattern[at] === "}" && --depth === 0) return at;
  }
  return pattern.length;
}

function argument(text, facts) {
  const [name, kind] = text.split(",", 2).map((part) => part.trim());
  const value = facts[name];
  if (kind === "plural" || kind === "select") {
    const found = cases(text.slice(text.indexOf(",", text.indexOf(",") + 1) + 1));
    const chosen = kind === "select"
      ? found.get(String(value)) ?? found.get("other")
      : found.get(`=${value}`) ?? found.get(plural.select(value)) ?? found.get("other");
    return format(chosen ?? "", facts, kind === "plural" ? value : null);
  }
  return typeof value === "number" ? number.format(value) : String(value ?? "");
}

function cases(text) {
  const found = new Map();
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf("{", at);
    if (open < 0) break;
    const end = closing(text, open);
    found.set(text.slice(at, open).trim(), text.slice(open + 1, end));
    at = end + 1;
  }
  return found;
}

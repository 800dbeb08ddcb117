// Inline codes. Stored they are {1}…{/1} and {2/}; shown they are {1>…<1} and {2}, which also read right in Arabic.

const STORED = /\{\{|\{(\/?)([1-9]\d{0,5})(\/?)\}/g;
const SHOWN = /\{([1-9]\d{0,5})>|<([1-9]\d{0,5})\}|\{([1-9]\d{0,5})\}/g;

/** @returns {{form: "text"|"open"|"close"|"alone", number: number, text: string}[]} */
export function tokens(stored) {
  const found = [];
  let at = 0;
  const text = (words) => {
    if (!words) return;
    const last = found.at(-1);
    if (last?.form === "text") last.text += words;
    else found.push({ form: "text", number: 0, text: words });
  };
  for (const match of stored.matchAll(STORED)) {
    text(stored.slice(at, match.index));
    at = match.index + match[0].length;
    if (!match[2]) text("{");
    else if (match[1] && match[3]) text(match[0]);
    else found.push({ form: match[1] ? "close" : match[3] ? "alone" : "open", number: Number(match[2]), text: "" });
  }
  text(stored.slice(at));
  return found;
}

/** How a code is shown: {1>, <1}, {2}. */
export function face(token) {
  if (token.form === "open") return `{${token.number}>`;
  return token.form === "close" ? `<${token.number}}` : `{${token.number}}`;
}

export function toShown(stored) {
  return tokens(stored ?? "").map((token) => (token.form === "text" ? token.text : face(token))).join("");
}

/** What is typed, as it is stored: only codes that the source has are codes; every other brace is a brace. */
export function toStored(shown, source) {
  const known = new Set(codesOf(source).map(face));
  let out = "";
  let at = 0;
  for (const match of shown.matchAll(SHOWN)) {
    if (!known.has(match[0])) continue;
    out += shown.slice(at, match.index).replaceAll("{", "{{");
    out += match[1] ? `{${match[1]}}` : match[2] ? `{/${match[2]}}` : `{${match[3]}/}`;
    at = match.index + match[0].length;
  }
  return (out + shown.slice(at).replaceAll("{", "{{")).normalize("NFC");
}

export function codesOf(stored) {
  return tokens(stored ?? "").filter((token) => token.form !== "text");
}

export function plain(stored) {
  return tokens(stored ?? "").filter((token) => token.form === "text").map((token) => token.text).join("");
}

/** Faults to tell a person: a pair of which both ends are missing is one. */
export function told(found) {
  const missing = (form) => found.find((fault) => fault.kind === "missing" && fault.face === form);
  return found.map((fault) => {
    const pair = fault.kind === "missing" && /^\{\d+>$/.test(fault.face) && missing(`<${fault.number}}`);
    return pair ? { ...fault, face: fault.face + pair.face } : fault;
  }).filter((fault) => !(fault.kind === "missing" && /^<\d+\}$/.test(fault.face) && missing(`{${fault.number}>`)));
}

/**
 * What is wrong with the codes of a text, compared with its source.
 * @returns {{kind: "missing"|"doubled"|"crossed", face: string, number: number}[]}
 */
export function faults(source, stored) {
  const wanted = tally(source);
  const given = tally(stored);
  const found = [];
  for (const [code, { times, number }] of wanted) {
    const have = given.get(code)?.times ?? 0;
    if (have < times) found.push({ kind: "missing", face: code, number });
    if (have > times) found.push({ kind: "doubled", face: code, number });
  }
  if (found.length === 0 && crosses(stored) && !crosses(source)) found.push({ kind: "crossed", face: "", number: 0 });
  return found;
}

function tally(stored) {
  const all = new Map();
  for (const token of codesOf(stored)) {
    const code = face(token);
    all.set(code, { times: (all.get(code)?.times ?? 0) + 1, number: token.number });
  }
  return all;
}

function crosses(stored) {
  const open = [];
  for (const token of codesOf(stored)) {
    if (token.form === "open") open.push(token.number);
    else if (token.form === "close" && open.pop() !== token.number) return true;
  }
  return open.length > 0;
}

/** Paints the chips behind a textarea: the same text, with the codes marked and the faulty ones marked otherwise.
 * @param words how a stretch between codes becomes nodes */
export function paint(mirror, shown, source, words = (text) => [text]) {
  const known = new Set(codesOf(source).map(face));
  const bad = new Set(faults(source, toStored(shown, source)).map((fault) => fault.number));
  mirror.replaceChildren();
  let at = 0;
  for (const match of shown.matchAll(SHOWN)) {
    if (!known.has(match[0])) continue;
    mirror.append(...words(shown.slice(at, match.index)));
    const chip = document.createElement("i");
    if (bad.has(Number(match[1] ?? match[2] ?? match[3]))) chip.className = "bad";
    chip.textContent = match[0];
    mirror.append(chip);
    at = match.index + match[0].length;
  }
  mirror.append(...words(shown.slice(at)), "\u200b");
}

/** Pasted text comes in clean: one paragraph, no marks that nobody sees but those of direction, codes kept. */
export function cleaned(text) {
  return text
    .replace(/[\t\r\n\u2028\u2029\u000b\f\u2000-\u200a\u205f\u3000]/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/[ \u00a0\u202f]{2,}/g, (run, at, all) => {
      // One space that doesn't break may be meant, before a French colon or between guillemets; a run of them never is.
      const kept = /[\u00a0\u202f]/.exec(run)?.[0];
      return kept && (/[:;!?»%€]/.test(all[at + run.length] ?? "") || all[at - 1] === "«") ? kept : " ";
    });
}

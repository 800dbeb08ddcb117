// Word by word, what was taken out and what was put in.

import { el } from "./dom.js";

const WORDS = /[\p{L}\p{M}\p{N}'’\u200c\u200d]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const MOST = 1200;

/** @returns {{kind: "same"|"del"|"ins", text: string}[]} */
export function compare(before, after) {
  const a = before.match(WORDS) ?? [];
  const b = after.match(WORDS) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = walk(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    { kind: "same", text: a.slice(0, start).join("") },
    ...middle,
    { kind: "same", text: a.slice(a.length - end).join("") },
  ]);
}

function walk(a, b) {
  if (a.length > MOST || b.length > MOST) {
    return [{ kind: "del", text: a.join("") }, { kind: "ins", text: b.join("") }];
  }
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const steps = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push({ kind: "same", text: a[i++] });
      j++;
    } else if (i < a.length && (j === b.length || table[i + 1][j] >= table[i][j + 1])) {
      steps.push({ kind: "del", text: a[i++] });
    } else steps.push({ kind: "ins", text: b[j++] });
  }
  return steps;
}

/** Neighbours of one kind become one; a lone space between two changes belongs to both. */
function joined(steps) {
  const out = [];
  for (const step of steps) {
    if (!step.text) continue;
    if (out.at(-1)?.kind === step.kind) out.at(-1).text += step.text;
    else out.push({ ...step });
  }
  return out;
}

/** The difference as nodes: del, ins and plain text. */
export function shown(before, after) {
  return compare(before, after).map((step) => (step.kind === "same" ? step.text : el(step.kind, {}, step.text)));
}

// Characters that nobody sees, made visible on demand: marks of direction, spaces that don't break.

export const INSERTED = [["LRM", "\u200e"], ["RLM", "\u200f"], ["LRI", "\u2066"], ["RLI", "\u2067"], ["PDI", "\u2069"], ["NBSP", "\u00a0"]];
const NAMES = new Map([...INSERTED, ["ALM", "\u061c"], ["FSI", "\u2068"], ["NNBSP", "\u202f"], ["ZWNJ", "\u200c"], ["ZWJ", "\u200d"],
  ["LRE", "\u202a"], ["RLE", "\u202b"], ["PDF", "\u202c"], ["LRO", "\u202d"], ["RLO", "\u202e"]].map(([name, char]) => [char, name]));
const MARKS = /[\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069\u00a0\u202f]/g;

/** The text as nodes: each mark keeps its character, and so its width, and bears its name. */
export function marked(text) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    nodes.push(text.slice(at, match.index));
    const mark = document.createElement("b");
    mark.className = "unseen-mark";
    mark.dataset.name = NAMES.get(match[0]);
    mark.textContent = match[0];
    nodes.push(mark);
    at = match.index + match[0].length;
  }
  nodes.push(text.slice(at));
  return nodes;
}

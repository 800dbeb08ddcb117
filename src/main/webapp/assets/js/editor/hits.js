// What was looked for is marked where it stands: painted over the text, which itself stays as it is.

const NAME = "sought";
const PLACES = { SOURCE: ".src > p, p.src", TARGET: ".tgt > p:not(.is), .mirror" };

export class Hits {
  #root;
  #pattern = null;
  #places = "";
  #late = 0;
  #watch = new MutationObserver(() => this.#soon());

  constructor(root) {
    this.#root = root;
  }

  /** @param sought {q | re, in, case}, as the server takes it; empty where nothing is looked for. */
  look({ q, re, in: where, case: exact }) {
    this.#watch.disconnect();
    this.#pattern = globalThis.Highlight ? pattern(q, re, exact) : null;
    this.#places = PLACES[where] ?? Object.values(PLACES).join(", ");
    if (this.#pattern) this.#watch.observe(this.#root, { childList: true, subtree: true, characterData: true });
    this.#soon();
  }

  /** Once for each frame, whatever was drawn in it. */
  #soon() {
    this.#late ||= requestAnimationFrame(() => {
      this.#late = 0;
      this.#paint();
    });
  }

  #paint() {
    globalThis.CSS.highlights?.delete(NAME);
    if (!this.#pattern) return;
    const found = new Highlight();
    for (const place of this.#root.querySelectorAll(this.#places)) {
      if (!place.closest("[hidden]")) this.#find(place, found);
    }
    if (found.size > 0) CSS.highlights.set(NAME, found);
  }

  /** A hit may run through several pieces of formatting: the whole text is searched, then put back on its pieces. */
  #find(place, found) {
    const pieces = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = "";
    while (pieces.nextNode()) {
      const node = pieces.currentNode;
      if (node.parentElement.closest(".seen-not, .blank, .chip")) continue;
      nodes.push({ node, from: text.length });
      text += node.data;
    }
    for (const hit of text.matchAll(this.#pattern)) {
      if (hit[0] === "") continue;
      const range = new Range();
      const [start, end] = [at(nodes, hit.index, false), at(nodes, hit.index + hit[0].length, true)];
      range.setStart(start.node, hit.index - start.from);
      range.setEnd(end.node, hit.index + hit[0].length - end.from);
      found.add(range);
    }
  }
}

const at = (nodes, offset, isEnd) => nodes.findLast(({ from }) => (isEnd ? from < offset : from <= offset));

/** The server's expressions are PostgreSQL's: one that the browser reads otherwise or not at all marks nothing. */
function pattern(q, re, exact) {
  const source = re ?? q?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (!source) return null;
  try {
    return new RegExp(source, exact ? "gu" : "giu");
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

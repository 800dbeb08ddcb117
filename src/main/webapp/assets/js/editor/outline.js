// The outline: a section's sentences come to the fore, its progress follows what is done.

import { el } from "./dom.js";
import { WINDOW } from "./store.js";
import { count, say } from "./words.js";

export class Outline {
  /** @param root the details around it, which carries the sections: {passage, title, level, offset, segments, done}; page {names, store, pen} */
  constructor(root, page) {
    this.page = page;
    this.summary = root.querySelector("[data-here]");
    this.own = { passages: (root.dataset.own ?? "").split(" "), word: root.dataset.ownWord };
    this.sections = JSON.parse(root.dataset.sections).map((section) => this.#item(section));
    root.querySelector("ol").append(...this.sections.map((section) => section.item));
    root.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-offset]");
      if (!link) return;
      event.preventDefault();
      page.goTo(Number(link.dataset.offset));
    });
    page.pen.addEventListener("open", () => this.#mark());
  }

  #item({ passage, title, level, offset, segments, done }) {
    const lang = title ? this.page.names.sourceLang : document.documentElement.lang;
    const name = title || say("outline.beginning");
    const far = el("span", { class: "num" });
    const isOwn = passage && this.own.passages.includes(passage);
    const own = isOwn ? [" ", el("span", { class: "own small" }, `(${this.own.word})`)] : [];
    const bar = el("span");
    const item = el("li", { class: `level-${level}` },
      el("a", { href: `#at-${offset}`, "data-offset": offset },
        el("span", { lang, dir: "auto" }, name), ...own, " ", el("span", { class: "is" }, far)),
      el("span", { class: "bar-of" }, bar));
    const section = { item, name, far, bar, offset, segments, done };
    this.#show(section);
    return section;
  }

  #show({ far, bar, segments, done }) {
    far.textContent = say("doneOf", { done: count(done), all: count(segments) });
    bar.className = `w${segments === 0 ? 100 : Math.floor((100 * done) / segments)}`;
  }

  /** The section of a sentence, where the whole text is shown. */
  of(id) {
    const { store } = this.page;
    const place = Object.keys(store.query).length > 0 ? null : store.place(id);
    return place && this.sections.findLast((section) => section.offset <= place.window * WINDOW + place.index);
  }

  #mark() {
    const here = this.of(this.page.pen.segment.id);
    if (!here) return;
    for (const section of this.sections) {
      if (section === here) section.item.setAttribute("aria-current", "true");
      else section.item.removeAttribute("aria-current");
    }
    this.summary.textContent = here.name;
  }

  /** Sentences of a section were done, or undone: by is less than 0. */
  moved(segment, by) {
    const section = this.of(segment.id);
    if (!section) return;
    section.done += by;
    this.#show(section);
  }
}

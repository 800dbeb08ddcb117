// The outline: a section's sentences come to the fore, its progress and that of the whole follow what is done.

import { el, icon, unseen } from "./dom.js";
import { isOpen, WINDOW } from "./store.js";
import { count, say } from "./words.js";

export class Outline {
  #wasOpen = new Map();

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
      page.ways.goTo(Number(link.dataset.offset));
    });
    page.pen.addEventListener("open", ({ detail: { segment } }) => {
      this.#mark();
      if (!this.#wasOpen.has(segment.id)) this.#wasOpen.set(segment.id, isOpen(segment));
    });
    page.saving.addEventListener("saved", ({ detail }) => this.#saved(detail.segment));
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
    const who = el("span", { class: "who small act" });
    item.querySelector("a").append(who);
    const section = { item, name, title, who, far, bar, offset, segments, done };
    this.#show(section);
    return section;
  }

  /** Who else is in which section: {name, segment, section}; drawn only where that changes. */
  people(others) {
    const at = new Map();
    for (const one of others.filter(({ segment }) => segment)) {
      const section = this.of(one.segment) ?? this.sections.find(({ title }) => title === one.section);
      if (section) at.set(section, [...(at.get(section) ?? []), one.name]);
    }
    for (const section of this.sections) {
      const names = (at.get(section) ?? []).join(", ");
      if ((section.who.dataset.names ?? "") === names) continue;
      section.who.dataset.names = names;
      section.who.replaceChildren(...(names ? [icon("person"), " ", names, unseen(` ${say("present.here")}`)] : []));
    }
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

  #saved(segment) {
    const open = isOpen(segment);
    const before = this.#wasOpen.get(segment.id) ?? open;
    this.#wasOpen.set(segment.id, open);
    if (before === open) return;
    const section = this.of(segment.id);
    if (!section) return this.renew();
    section.done += open ? -1 : 1;
    this.#show(section);
    this.#total();
  }

  #total() {
    const sum = (name) => this.sections.reduce((all, section) => all + section[name], 0);
    for (const place of document.querySelectorAll("[data-progress]")) {
      place.textContent = say("doneOf", { done: count(sum("done")), all: count(sum("segments")) });
    }
  }

  /** Asks anew, where what happened reaches beyond one sentence of the whole text. */
  async renew() {
    const answer = await this.page.api.adaptation().catch(() => null);
    if (!answer?.ok) return;
    const fresh = answer.data.sections;
    for (const [index, section] of this.sections.entries()) {
      if (!fresh[index]) continue;
      const { segments, rendered } = fresh[index].progress;
      Object.assign(section, { offset: fresh[index].offset, segments, done: rendered });
      section.item.querySelector("a").dataset.offset = section.offset;
      this.#show(section);
    }
    for (const id of this.#wasOpen.keys()) this.#wasOpen.set(id, isOpen(this.page.store.get(id)));
    this.#total();
  }
}

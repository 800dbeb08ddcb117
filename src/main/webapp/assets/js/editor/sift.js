// Which sentences are shown: filters and search, answered by the server over the whole adaptation.

import { el } from "./dom.js";
import { say, count } from "./words.js";

const PAUSE = 350;

export class Sift {
  #timer = 0;
  show = "";
  q = "";

  /** @param form the filter form; page {store, sheet, pen} */
  constructor(form, page) {
    this.page = page;
    this.form = form;
    this.field = form.querySelector("input[type=search]");
    for (const button of form.querySelectorAll("[data-show]")) {
      button.addEventListener("click", () => this.choose(button.dataset.show));
    }
    this.field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.apply(), PAUSE);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.apply();
    });
  }

  choose(show) {
    this.show = show;
    for (const button of this.form.querySelectorAll("[data-show]")) {
      button.setAttribute("aria-pressed", String(button.dataset.show === show));
    }
    return this.apply(true);
  }

  async apply(always = false) {
    clearTimeout(this.#timer);
    const q = this.field.value.trim();
    if (!always && q === this.q) return;
    this.q = q;
    const { store, sheet, pen } = this.page;
    const here = pen.segment?.id;
    pen.item = null;
    const total = await store.select({ show: this.show, q });
    await sheet.lay();
    this.form.querySelector("[data-found]").replaceChildren(
      this.show || q ? el("span", {}, say("found", { count: total })) : "");
    const first = here && store.place(here) ? here : (await store.window(0))[0]?.id;
    if (first) await pen.open(first, { focus: false });
  }

  focus() {
    this.field.focus();
    this.field.select();
  }
}

/** The outline: a section's sentences come to the fore, its progress follows what is done. */
export class Outline {
  constructor(root, page) {
    this.page = page;
    this.sections = [...root.querySelectorAll("[data-offset]")].map((link) => ({
      link, offset: Number(link.dataset.offset), segments: Number(link.dataset.segments), open: Number(link.dataset.segments) - Number(link.dataset.done),
    }));
    root.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-offset]");
      if (!link) return;
      event.preventDefault();
      page.goTo(Number(link.dataset.offset));
    });
    page.pen.addEventListener("open", () => this.mark());
  }

  mark() {
    if (Object.keys(this.page.store.query).length > 0) return;
    const place = this.page.store.place(this.page.pen.segment.id);
    const offset = place.window * 100 + place.index;
    const here = this.sections.findLast?.((section) => section.offset <= offset);
    for (const section of this.sections) {
      const item = section.link.closest("li");
      if (section === here) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
    }
    const summary = document.querySelector("[data-here]");
    if (summary && here) summary.textContent = here.link.querySelector("span").textContent;
  }

  /** One sentence was done or undone. */
  moved(segment, by) {
    const place = this.page.store.place(segment.id);
    if (!place || Object.keys(this.page.store.query).length > 0) return;
    const offset = place.window * 100 + place.index;
    const section = this.sections.findLast?.((one) => one.offset <= offset);
    if (!section) return;
    section.open -= by;
    const done = section.segments - section.open;
    section.link.querySelector("[data-done-of]").textContent = say("doneOf", { done: count(done), all: count(section.segments) });
    const bar = section.link.parentElement.querySelector(".bar-of > span");
    if (bar) bar.className = `w${Math.round((100 * done) / Math.max(1, section.segments))}`;
  }
}

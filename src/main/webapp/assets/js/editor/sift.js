// Which sentences are shown: filters and search, answered by the server over the whole adaptation.

import { el, icon } from "./dom.js";
import { reasons } from "./api.js";
import { say } from "./words.js";

const PAUSE = 350;

export class Sift {
  #timer = 0;
  #applied = "";
  show = "";

  /** @param form the filter form; page {store, sheet, hits, pen, preview, replace} */
  constructor(form, page) {
    this.page = page;
    this.form = form;
    this.field = form.elements.q;
    for (const button of form.querySelectorAll("[data-show]")) {
      button.addEventListener("click", () => this.choose(button.dataset.show));
    }
    form.elements.more.addEventListener("change", () => this.choose(form.elements.more.value));
    this.field.addEventListener("input", () => this.#soon());
    for (const name of ["in", "re", "exact"]) form.elements[name].addEventListener("change", () => this.apply());
    for (const details of document.querySelectorAll("details.seek, details.present")) {
      details.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !details.open) return;
        event.preventDefault();
        details.open = false;
        details.querySelector("summary").focus();
      });
      document.addEventListener("pointerdown", (event) => {
        if (!details.contains(event.target)) details.open = false;
      });
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    // Enter looks, and goes from one hit to the next; it never replaces anything.
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.onward();
    });
    const { with: by, look, nothing } = form.elements;
    look.addEventListener("click", () => this.replace());
    by.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.replace();
    });
    by.addEventListener("input", () => { if (by.value) nothing.checked = false; });
    nothing.addEventListener("change", () => { if (nothing.checked) by.value = ""; });
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.apply(), PAUSE);
  }

  choose(show) {
    this.show = show;
    const { more } = this.form.elements;
    for (const button of this.form.querySelectorAll("[data-show]")) {
      button.setAttribute("aria-pressed", String(button.dataset.show === show));
    }
    more.value = [...more.options].some((option) => option.value === show) ? show : "";
    more.classList.toggle("on", more.value !== "");
    return this.apply(true);
  }

  /** Neither a view nor a search: the whole text. */
  clear() {
    this.field.value = "";
    return this.choose("");
  }

  /** What is looked for, as the server takes it. */
  get sought() {
    const { q, re, exact, in: where } = this.form.elements;
    const text = q.value.trim();
    if (!text) return {};
    return { [re.checked ? "re" : "q"]: text, ...(where.value ? { in: where.value } : {}), ...(exact.checked ? { case: "exact" } : {}) };
  }

  async apply(always = false) {
    clearTimeout(this.#timer);
    const { sought } = this;
    const wanted = JSON.stringify(sought);
    if (!always && wanted === this.#applied) return;
    const { store, sheet, pen, status } = this.page;
    const here = pen.segment?.id;
    let total;
    try {
      total = await store.select({ show: this.show, ...sought });
    } catch (fault) {
      if (!fault.answer) return status.say(say("line.later"), "heed");
      status.say(fault.answer.status === 422 && sought.re ? say("search.re.wrong") : reasons(fault.answer.data).join(" "), "heed");
      return;
    }
    this.#applied = wanted;
    pen.item = null;
    await sheet.lay();
    this.page.hits.look(sought);
    await this.page.preview.lay();
    this.form.querySelector("[data-found]").replaceChildren(
      this.show || wanted !== "{}" ? el("span", {}, say("found", { count: total })) : "");
    const first = here && store.place(here) ? here : (await store.window(0))[0]?.id;
    if (first) await pen.open(first, { focus: false });
  }

  /** Looks; where that is done, on to the next hit, round to the first. The focus stays in the search. */
  async onward() {
    if (JSON.stringify(this.sought) !== this.#applied) return this.apply();
    const { store, pen } = this.page;
    if (this.#applied === "{}" || store.total === 0 || !pen.segment) return undefined;
    const next = (await store.next(pen.segment.id, 1)) ?? (await store.window(0))[0];
    await pen.open(next.id, { focus: false });
    pen.intoSight();
    return undefined;
  }

  /** What is to be put in is written; to take the words out has to be asked for. */
  replace() {
    const { sought } = this;
    const { with: by, nothing } = this.form.elements;
    const tell = (text) => this.form.querySelector("[data-swap]").replaceChildren(...(text ? [icon("oct"), el("span", {}, text)] : []));
    tell(null);
    if (Object.keys(sought).length === 0) {
      this.page.status.say(say("replace.what"), "heed");
      return this.field.focus();
    }
    if (!by.value && !nothing.checked) {
      tell(say("replace.with"));
      return by.focus();
    }
    this.form.querySelector("details.seek").open = false;
    const words = sought.q ?? sought.re;
    return this.page.replace.look({ ...sought, in: "TARGET" }, by.value, words);
  }

  focus() {
    this.field.focus();
    this.field.select();
  }
}

// Who else is here, and at which sentence: asked for every now and then. Claims end by themselves and hold nobody up.

import { plain } from "./codes.js";
import { el, icon, unseen } from "./dom.js";
import { say, count } from "./words.js";

const EVERY = 15000;
const SOON = 1500;

export class Presence {
  #timer = 0;
  #tab = crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) => (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16));
  #others = [];

  /** @param place a details element in the head; page {api, pen, store, sheet} */
  constructor(place, page) {
    this.page = page;
    this.place = place;
    page.pen.addEventListener("open", () => this.#soon(SOON));
    document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(this.#timer) : this.#soon(0)));
    place.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-go]");
      if (!link) return;
      event.preventDefault();
      place.open = false;
      page.ways.find(link.dataset.go);
    });
    addEventListener("pagehide", () => page.api.leave(this.#tab).catch(() => undefined));
  }

  #soon(wait) {
    clearTimeout(this.#timer);
    if (!document.hidden) this.#timer = setTimeout(() => this.#ask(), wait);
  }

  async #ask() {
    const answer = await this.page.api.here(this.#tab, this.page.pen.segment?.id).catch(() => null);
    if (answer?.ok) this.#show(answer.data.items);
    this.#soon(EVERY);
  }

  #show(others) {
    const { sheet } = this.page;
    const passages = new Set([...this.#others, ...others].map((one) => one.passage).filter(Boolean));
    this.#others = others;
    this.place.hidden = others.length === 0;
    this.place.querySelector("summary").replaceChildren(icon("person"), ` ${count(others.length)}`, unseen(say("present.count", { count: others.length })),
      el("span", { class: "wide", "aria-hidden": "true" }, ` ${others.slice(0, 2).map(name).join(", ")}${others.length > 2 ? "…" : ""}`));
    this.page.outline.people(others.map((one) => ({ name: name(one), segment: one.segment, section: one.section ? plain(one.section) : "" })));
    this.place.querySelector("ul").replaceChildren(...others.map((one) => this.#line(one)));
    for (const passage of passages) sheet.refresh(passage);
    this.page.pen.beside();
  }

  /** Who it is, in which section, and what they are reading there: a way to it as well. */
  #line(one) {
    const { sourceLang, sourceDir } = this.page.names;
    const where = one.segment && [
      el("span", { class: "small quiet" }, one.section ? say("present.section", { section: plain(one.section) }) : say("outline.beginning")),
      el("a", { href: `#${one.segment}`, "data-go": one.segment, lang: sourceLang, dir: sourceDir }, shortened(plain(one.text))),
    ];
    return el("li", {}, el("b", {}, name(one)), ` ${say(`role.${one.role}`)}`, ...(where || []).flatMap((part) => [el("br"), part]));
  }

  /** Who is at a passage, or at one of its sentences. */
  at(passage) {
    return this.#others.filter((one) => one.passage === passage);
  }
}

const LONGEST = 80;
const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(" ", LONGEST) + 1 || LONGEST)}…` : text);
const name = (one) => (one.me ? say("present.me") : one.name ?? say("clash.other"));

/** A line that names who is there; nothing where nobody is. */
export function here(others, segment) {
  if (others.length === 0) return null;
  const words = others.map((one) => say(one.segment === segment?.id ? "present.same" : "present.near", { name: name(one) })).join(" ");
  return el("p", { class: "is act here", lang: document.documentElement.lang, dir: document.documentElement.dir }, icon("person"), el("span", {}, words));
}

// What becomes of the text: saved and when, waiting and why; signing in again in place.

import { el, icon } from "./dom.js";
import { say, clock } from "./words.js";

const SPOKEN_EVERY = 30000;
const REMARK_STAYS = 12000;

/** Whether the text is kept: always seen, spoken at most every half minute while all is well. Remarks stand elsewhere. */
export class Status {
  #spoken = 0;
  #leaving = 0;

  /** @param aside where remarks stand; where there is no text to keep they stand in the same place */
  constructor(place, voice, aside = null) {
    this.place = place;
    this.voice = voice;
    this.aside = aside;
  }

  /** Seen, not spoken; drawn once, however many keys are pressed meanwhile. */
  busy(text) {
    if (this.place.textContent !== text) this.place.replaceChildren(el("span", { class: "is quiet" }, icon("half"), el("span", {}, text)));
  }

  /** What becomes of the text. */
  kept(text, css) {
    const shape = { good: "tick", quiet: "tick", heed: "cut", stop: "oct" }[css] ?? "wait";
    this.place.replaceChildren(el("span", { class: `is ${css}` }, icon(shape), el("span", {}, text)));
    if (css === "quiet") return;
    const now = Date.now();
    const isNew = this.voice.textContent !== text;
    if (css === "good" ? now - this.#spoken > SPOKEN_EVERY : isNew) {
      this.#spoken = now;
      this.voice.textContent = text;
    }
  }

  /** A remark, until the next sentence or until somebody closes it; good news goes by itself.
   * @param link where to go from it: {href, text} */
  say(text, css, link) {
    if (!this.aside) return this.kept(text, css);
    clearTimeout(this.#leaving);
    this.aside.hidden = false;
    this.aside.replaceChildren(el("span", { class: `is ${css === "good" ? "good" : css}` }, icon({ good: "tick", stop: "oct" }[css] ?? "info"),
      el("span", {}, text, link ? [" ", el("a", { href: link.href }, link.text)] : null)),
    el("button", { class: "link small", type: "button", onclick: () => this.hush() }, say("keys.close")));
    this.voice.textContent = "";
    requestAnimationFrame(() => { this.voice.textContent = text; });
    if (css === "good") this.#leave();
    return undefined;
  }

  #leave() {
    this.#leaving = setTimeout(() => (this.aside.matches(":hover, :focus-within") ? this.#leave() : this.hush()), REMARK_STAYS);
  }

  hush() {
    if (!this.aside || this.aside.hidden) return;
    const wasIn = this.aside.contains(document.activeElement);
    this.aside.hidden = true;
    this.aside.replaceChildren();
    if (wasIn) document.getElementById("pen")?.focus();
  }
}

/** Tells of the line and of what waits. */
export function watchLine(page, banner) {
  const { saving, status } = page;
  const sentence = banner.querySelector("[data-waiting]");
  const tell = () => {
    const { line, waiting } = saving;
    if (document.documentElement.dataset.line !== line) document.documentElement.dataset.line = line;
    banner.hidden = line !== "down";
    if (line === "down") {
      sentence.textContent = say("line.down.text", { count: waiting });
      status.kept(say("line.down", { count: waiting }), "heed");
    } else if (line === "out") status.kept(say("line.out", { count: waiting }), "heed");
    else if (saving.pending > 0) status.busy(say("saving"));
    else if (waiting > 0) status.kept(say("saved.not", { count: waiting }), "stop");
  };
  if (page.mayWrite) status.kept(say("saved.all"), "quiet");
  saving.addEventListener("waiting", tell);
  saving.addEventListener("line", ({ detail }) => {
    tell();
    if (detail.line === "out") page.signIn.show();
  });
  saving.addEventListener("saved", () => {
    if (saving.waiting === 0) status.kept(say("saved", { time: clock() }), "good");
  });
  saving.addEventListener("refused", ({ detail }) => page.refused(detail));
  banner.querySelector("[data-try]").addEventListener("click", () => saving.tryNow());
  addEventListener("beforeunload", (event) => {
    saving.flush();
    if (saving.waiting > 0) event.preventDefault();
  });
  addEventListener("pagehide", () => saving.leave());
}

/** A row to sign in again; the text stays where it is, and what waits goes out afterwards. */
export class SignIn {
  constructor(row, done) {
    this.row = row;
    this.form = row.querySelector("form");
    this.wrong = row.querySelector("[data-wrong]");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#enter().then((entered) => entered && done());
    });
  }

  show() {
    if (!this.row.hidden) return;
    this.row.hidden = false;
    this.form.elements.login.focus();
  }

  async #enter() {
    const button = this.form.querySelector("button");
    button.disabled = true;
    this.wrong.replaceChildren();
    try {
      const response = await fetch(this.form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(this.form)),
        credentials: "same-origin",
      });
      this.form.elements.password.value = "";
      if (response.ok) {
        this.row.hidden = true;
        return true;
      }
      this.wrong.append(el("p", { class: "is stop" }, icon("oct"), el("span", {}, say(response.status === 429 ? "signIn.often" : "signIn.wrong"))));
      this.form.elements.password.focus();
    } catch {
      this.wrong.append(el("p", { class: "is heed" }, icon("cut"), el("span", {}, say("line.later"))));
    } finally {
      button.disabled = false;
    }
    return false;
  }
}

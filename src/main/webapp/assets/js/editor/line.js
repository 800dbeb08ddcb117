// What becomes of the text: saved and when, waiting and why; signing in again in place.

import { el, icon } from "./dom.js";
import { say, clock } from "./words.js";

const SPOKEN_EVERY = 30000;

/** The status in the masthead: always seen, spoken at most every half minute while all is well. */
export class Status {
  #spoken = 0;

  constructor(place, voice) {
    this.place = place;
    this.voice = voice;
  }

  /** Seen, not spoken; drawn once, however many keys are pressed meanwhile. */
  busy(text) {
    if (this.place.textContent !== text) this.place.replaceChildren(el("span", { class: "is quiet" }, icon("half"), el("span", {}, text)));
  }

  say(text, css) {
    const shape = { good: "tick", heed: "cut", stop: "oct" }[css] ?? "wait";
    this.place.replaceChildren(el("span", { class: `is ${css}` }, icon(shape), el("span", {}, text)));
    const now = Date.now();
    const isNew = this.voice.textContent !== text;
    if (css === "good" ? now - this.#spoken > SPOKEN_EVERY : isNew) {
      this.#spoken = now;
      this.voice.textContent = text;
    }
  }
}

/** Tells of the line and of what waits. */
export function watchLine(page, banner) {
  const { saving, status } = page;
  const sentence = banner.querySelector("[data-waiting]");
  const tell = () => {
    const { line, waiting } = saving;
    document.documentElement.dataset.line = line;
    banner.hidden = line !== "down";
    if (line === "down") {
      sentence.textContent = say("line.down.text", { count: waiting });
      status.say(say("line.down", { count: waiting }), "heed");
    } else if (line === "out") status.say(say("line.out", { count: waiting }), "heed");
    else if (saving.pending > 0) status.busy(say("saving"));
  };
  saving.addEventListener("waiting", tell);
  saving.addEventListener("line", ({ detail }) => {
    tell();
    if (detail.line === "out") page.signIn.show();
  });
  saving.addEventListener("saved", () => {
    if (saving.pending === 0) status.say(say("saved", { time: clock() }), "good");
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

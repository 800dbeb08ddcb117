// What the help beside the text is asked for: an answer, or none, which is said; and asked again when the line is back.

import { LineDown, reasons } from "./api.js";
import { el } from "./dom.js";
import { say } from "./words.js";

const AGAIN = 5000;

/** The answer, or null: then whoever has to sign in again is asked to, a refusal is said, and a line that is down is missed. */
export async function answered({ signIn, status }, call, missed) {
  try {
    const answer = await call();
    if (answer.ok) return answer;
    if (answer.status === 401) signIn.show();
    else status.say(reasons(answer.data).join(" "), "stop");
  } catch (cause) {
    if (!(cause instanceof LineDown)) throw cause;
    missed();
  }
  return null;
}

/** Tells "again" {} when something was asked for in vain and an answer can be hoped for. */
export class Asking extends EventTarget {
  #missed = 0;

  /** @param page {saving, signIn, status} */
  constructor(page) {
    super();
    this.page = page;
    page.saving.addEventListener("line", ({ detail }) => detail.line === "up" && this.#again());
    addEventListener("online", () => this.#again());
  }

  /** The answer; null where there was none. */
  async answer(call) {
    return answered(this.page, call, () => {
      clearTimeout(this.#missed);
      this.#missed = setTimeout(() => this.#again(), AGAIN);
    });
  }

  /** What an answer holds. */
  async told(call) {
    return (await this.answer(call))?.data ?? null;
  }

  #again() {
    if (!this.#missed) return;
    clearTimeout(this.#missed);
    this.#missed = 0;
    this.dispatchEvent(new CustomEvent("again"));
  }
}

/** Nobody has answered: then nothing is asserted. */
export const unknown = () => el("p", { class: "small quiet" }, say("line.unknown"));

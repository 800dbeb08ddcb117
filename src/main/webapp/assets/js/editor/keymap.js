// Which key does what. A person may choose others; the choice is kept with their account.

/** name → the key at first. Those of the bar work only there, after Esc (WCAG 2.1.4). */
export const ANYWHERE = { done: "Ctrl+Enter", save: "Ctrl+S", before: "Alt+ArrowUp", after: "Alt+ArrowDown" };
export const BAR = {
  replace: "R", omit: "O", add: "A", keep: "K", copy: "S", still: "Y", match: "M", term: "T", base: "U",
  next: "N", finding: "F", goto: "G", search: "/", comment: "C", history: "H", preview: "P", marks: "B", sheet: "?",
};
const CHOICE = "editor-keys";
const TAKEN = ["Escape", "Tab", "Enter", "Space", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+A"];

export class Keymap extends EventTarget {
  #api;
  #own = {};
  #version = 0;

  constructor(api) {
    super();
    this.#api = api;
  }

  /** The person's own keys; without an answer those of the house hold. */
  async load() {
    const answer = await this.#api.choice(CHOICE);
    if (answer.ok) this.#take(answer.data);
  }

  #take({ value, version }) {
    this.#version = version;
    this.#own = value ? JSON.parse(value) : {};
    this.dispatchEvent(new CustomEvent("changed"));
  }

  key(name) {
    return this.#own[name] ?? ANYWHERE[name] ?? BAR[name];
  }

  get isOwn() {
    return Object.keys(this.#own).length > 0;
  }

  /** What a key press means among these names, or undefined. */
  meaning(event, names) {
    const pressed = spellings(event);
    return Object.keys(names).find((name) => pressed.includes(this.key(name)));
  }

  /** @returns why a key can't be chosen, "taken" or "system", or null */
  hindrance(name, key) {
    if (TAKEN.includes(key) || /^[1-9]$/.test(key) || (name in ANYWHERE && !key.includes("+"))) return "system";
    const others = name in ANYWHERE ? ANYWHERE : BAR;
    return Object.keys(others).some((other) => other !== name && this.key(other) === key) ? "taken" : null;
  }

  async choose(name, key) {
    const own = { ...this.#own, [name]: key };
    if (key === (ANYWHERE[name] ?? BAR[name])) delete own[name];
    return this.#keep(own);
  }

  async reset() {
    return this.#keep({});
  }

  async #keep(own) {
    const answer = await this.#api.choose(CHOICE, this.#version, JSON.stringify(own));
    if (answer.ok) this.#take(answer.data);
    else if (answer.status === 412) this.#take(answer.data.current);
    return answer.ok;
  }
}

/** How a key press is written, by what it types and, for layouts without Latin letters, by where it lies. */
export function spellings(event) {
  const held = `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}`;
  const typed = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const place = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1];
  const latin = /^[\u0020-\u007e]$/.test(typed) || typed.length > 1;
  return [held + typed, ...(place && !latin ? [held + place] : [])];
}

const CAPS = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Enter: "↵" };

/** A key as its caps show it: ["Ctrl", "↵"]. */
export const caps = (key) => key.split(/\+(?=.)/).map((part) => CAPS[part] ?? part);

// A code in the text is one thing: the caret goes around it, a selection takes all of it, Backspace and Delete take it whole.

import { codesOf, face } from "./codes.js";

const SHAPE = /\{[1-9]\d{0,5}>|<[1-9]\d{0,5}\}|\{[1-9]\d{0,5}\}/g;
let watched = null;
document.addEventListener("selectionchange", () => watched?.settle());

/** Watches a field whose source has codes; any other costs nothing. */
export function watchChips(field, source) {
  const known = new Set(codesOf(source).map(face));
  watched = known.size === 0 || field.readOnly ? null : new Chips(field, known);
}

class Chips {
  #field;
  #known;
  #last = 0;

  constructor(field, known) {
    this.#field = field;
    this.#known = known;
    field.addEventListener("beforeinput", (event) => this.#remove(event));
  }

  /** Where they stand: {start, end}. */
  get #places() {
    return [...this.#field.value.matchAll(SHAPE)].filter(([code]) => this.#known.has(code))
      .map(({ index, 0: code }) => ({ start: index, end: index + code.length }));
  }

  /** An end of the selection that came to lie in a code goes on in the direction in which it went, the other end outwards. */
  settle() {
    const field = this.#field;
    if (document.activeElement !== field) return;
    const places = this.#places;
    const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
    const isBackward = direction === "backward";
    const [anchor, focus] = isBackward ? [end, start] : [start, end];
    const within = (at) => places.find((place) => place.start < at && at < place.end);
    const beyond = (at, isOn) => within(at)?.[isOn ? "end" : "start"] ?? at;
    const to = beyond(focus, focus > this.#last);
    const from = start === end ? to : beyond(anchor, isBackward);
    this.#last = to;
    if (to !== focus || from !== anchor) field.setSelectionRange(Math.min(from, to), Math.max(from, to), from === to ? "none" : direction);
  }

  #remove(event) {
    const [, direction] = /^delete(?:Content|Word)(Backward|Forward)$/.exec(event.inputType) ?? [];
    const { selectionStart: caret, selectionEnd: end, value } = this.#field;
    if (!direction || event.isComposing || caret !== end) return;
    const space = (from, to) => to >= from && (event.inputType.includes("Word") ? value.slice(from, to).trim() : value.slice(from, to)) === "";
    const isBack = direction === "Backward";
    const place = this.#places.find((one) => (isBack ? space(one.end, caret) : space(caret, one.start)));
    if (!place) return;
    event.preventDefault();
    this.#field.setSelectionRange(Math.min(place.start, caret), Math.max(place.end, caret));
    document.execCommand("delete");
  }
}

// What is begun in a form beside the text and not sent yet: given back where that form opens again.

export class Drafts extends EventTarget {
  #kept = new Map();

  /** Fills a form with what was begun under this name, but for what is chosen anew, and keeps what is written in it. */
  keep(name, form, anew = []) {
    for (const [field, value] of Object.entries(this.#kept.get(name) ?? {})) {
      if (!anew.includes(field) && form.elements[field]) form.elements[field].value = value;
    }
    form.addEventListener("input", () => this.put(name, valuesOf(form)));
  }

  put(name, values) {
    this.#kept.set(name, values);
    this.dispatchEvent(new CustomEvent("changed"));
  }

  /** Sent: nothing is begun there any more. */
  drop(name) {
    if (this.#kept.delete(name)) this.dispatchEvent(new CustomEvent("changed"));
  }

  /** Every form that is begun, for the tab's own store. */
  get texts() {
    return [...this.#kept].map(([name, values]) => ({ id: `draft ${name}`, draft: name, values }));
  }
}

/** A file can't be given back; the browser lets nobody choose one but the person. */
function valuesOf(form) {
  const names = new Set([...form.elements].filter((one) => one.name && one.type !== "file").map((one) => one.name));
  return Object.fromEntries([...names].map((name) => [name, form.elements[name].value]));
}

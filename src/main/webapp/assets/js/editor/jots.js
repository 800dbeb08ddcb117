// The texts on their way, one for each sentence, and at which point of the way each is.

/** A jot: {segment, text, state, cause, phase: pausing|queued|sending|clash|refused, timer}. */
export class Jots {
  #all = new Map();

  get(id) {
    return this.#all.get(id);
  }

  get all() {
    return [...this.#all.values()];
  }

  /** Those that go out by themselves. */
  get pending() {
    return this.all.filter((jot) => !["clash", "refused"].includes(jot.phase));
  }

  /** What would be needed to send them after a crash. */
  get texts() {
    return this.all.map((jot) => ({
      id: jot.segment.id,
      text: jot.text,
      state: jot.state,
      cause: jot.cause,
      version: jot.segment.version,
      base: jot.segment.target,
    }));
  }

  /** Notes a text; null where the server has it already and nothing is on its way, unless it is to go out always. */
  write(segment, text, always = false) {
    let jot = this.#all.get(segment.id);
    if (!jot) {
      if (!always && text === segment.target) return null;
      jot = { segment, phase: "pausing" };
      this.#all.set(segment.id, jot);
    }
    if (jot.text !== text) jot.cause = undefined;
    jot.text = text;
    if (always || text !== segment.target || jot.phase !== "pausing") return jot;
    this.drop(segment.id);
    return null;
  }

  drop(id) {
    clearTimeout(this.#all.get(id)?.timer);
    this.#all.delete(id);
  }
}

/**
 * What a text meets on the server. The same text under a newer version is our own ("ours"), whose acknowledgement was
 * lost: nothing is sent twice. Where only the state is another, ours goes over it ("over"); all else is a "clash".
 */
export function meeting(jot, text, theirs) {
  if (theirs.target === text && (!jot.state || theirs.state === jot.state)) return "ours";
  return theirs.target === jot.segment.target || theirs.target === text ? "over" : "clash";
}

// What waits for the line is held in this tab's own store, encrypted: a tab that crashes gives it back when it returns.
// The key comes from the server to whoever is signed in, lives in memory only, and can't be read out of it.

const encode = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const decode = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** Milliseconds: a frame of the slowest screens. */
const PAUSE = 34;

export class Keeping {
  #api;
  #saving;
  #drafts;
  #prefix;
  #key = null;
  #keyId = "";
  #held = new Map();
  #busy = false;
  #again = false;
  #late = 0;

  constructor(api, saving, drafts, id) {
    this.#api = api;
    this.#saving = saving;
    this.#drafts = drafts;
    this.#prefix = `waiting/${id}/`;
    saving.addEventListener("waiting", () => this.#soon());
    saving.addEventListener("saved", () => this.#soon());
    drafts.addEventListener("changed", () => this.#soon());
    addEventListener("pagehide", () => this.hold());
  }

  /** Asks for the key; answers the texts that an earlier life of this tab left behind: {id, text, state, …}. */
  async open() {
    if (!globalThis.crypto?.subtle) return [];
    const answer = await this.#api.keepingKey();
    if (!answer.ok) return [];
    this.#keyId = answer.data.id;
    this.#key = await crypto.subtle.importKey("raw", decode(answer.data.key), "AES-GCM", false, ["encrypt", "decrypt"]);
    const found = [];
    for (const name of this.#names()) {
      const text = await this.#read(name);
      if (text) found.push(text);
    }
    return found;
  }

  #names() {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(this.#prefix));
  }

  /** What somebody else left under another key stays unread until they are back. */
  async #read(name) {
    const { key, iv, text } = JSON.parse(sessionStorage.getItem(name));
    if (key !== this.#keyId) return null;
    try {
      const plain = await crypto.subtle.decrypt(this.#cipher(decode(iv), name), this.#key, decode(text));
      this.#held.set(name, "");
      return JSON.parse(new TextDecoder().decode(plain));
    } catch (fault) {
      sessionStorage.removeItem(name);
      console.warn("a text that was held can't be read", fault.name);
      return null;
    }
  }

  #cipher(iv, name) {
    return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) };
  }

  /** Once the frame that shows the key press is drawn; a page out of sight draws none. */
  #soon() {
    this.#late ||= setTimeout(() => {
      this.#late = 0;
      this.hold();
    }, PAUSE);
  }

  /** The store becomes what waits now, one entry for each sentence and each form that is begun; what is acknowledged is gone from it. */
  async hold() {
    this.#again = true;
    if (this.#busy || !this.#key) return;
    this.#busy = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#write(new Map([...this.#saving.texts, ...this.#drafts.texts].map((one) => [this.#prefix + one.id, JSON.stringify(one)])));
      }
    } finally {
      this.#busy = false;
    }
  }

  async #write(wanted) {
    for (const name of this.#held.keys()) {
      if (wanted.has(name)) continue;
      sessionStorage.removeItem(name);
      this.#held.delete(name);
    }
    for (const [name, plain] of wanted) {
      if (this.#held.get(name) === plain) continue;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = await crypto.subtle.encrypt(this.#cipher(iv, name), this.#key, new TextEncoder().encode(plain));
      this.#held.set(name, plain);
      sessionStorage.setItem(name, JSON.stringify({ key: this.#keyId, iv: encode(iv), text: encode(text) }));
    }
  }
}

// The windows of a long text: laid out as they come near, taken away when they are far. They are looked for when the
// page moves or grows. The browser's own observers of so many elements would be asked again after every key press.

const NEAR = 1200;
const FAR = 5000;

export class Windows {
  #root;
  #fill;
  #late = 0;

  /** @param fill lays out the window of a number */
  constructor(root, fill) {
    this.#root = root;
    this.#fill = fill;
    addEventListener("scroll", () => this.#soon(), { passive: true });
    addEventListener("resize", () => this.#soon());
    new ResizeObserver(() => this.#soon()).observe(root);
  }

  /** Once for each frame, whatever moved in it. */
  #soon() {
    this.#late ||= requestAnimationFrame(() => {
      this.#late = 0;
      this.#look();
    });
  }

  #look() {
    for (const list of this.#root.querySelectorAll(":scope > ol[data-window]")) {
      const { top, bottom, height } = list.getBoundingClientRect();
      const away = Math.max(-bottom, top - innerHeight);
      // On a phone only the passage in work is shown: a window without it has no height and is not read.
      if (height > 0 && away < NEAR && !list.firstChild) this.#fill(Number(list.dataset.window)).catch(() => undefined);
      else if (away > FAR) this.#clear(list, height);
    }
  }

  /** What is far out of sight keeps its place: a key press costs the same however long the text. */
  #clear(list, height) {
    if (!list.firstChild || list.querySelector(".on, .clash, :focus")) return;
    list.style.minBlockSize = `${height}px`;
    list.replaceChildren();
  }
}

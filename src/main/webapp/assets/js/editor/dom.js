// Small hands: elements, symbols, and text that is never taken for markup.

/** el("p", { class: "small" }, "text", child, null): null and false children are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value") element.value = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

// Beside this file, under the same address: what belongs together is kept together by browsers.
const icons = new URL("../../icons.svg", import.meta.url).pathname;
const SVG = "http://www.w3.org/2000/svg";

/** A symbol of the sprite, hidden from screen readers: words stand beside it. */
export function icon(name, css = "") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `i ${css}`.trim());
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${icons}#i-${name}`);
  svg.append(use);
  return svg;
}

/** A state: shape, then word, then colour. */
export function state(name, css, ...words) {
  return el("span", { class: `is ${css}` }, icon(name), el("span", {}, ...words));
}

/** Words for screen readers only. */
export function unseen(text) {
  return el("span", { class: "seen-not" }, text);
}

/** A button with a key cap in front. */
export function keyed(key, ...content) {
  return [key ? el("kbd", { "aria-hidden": "true" }, key) : null, ...content];
}

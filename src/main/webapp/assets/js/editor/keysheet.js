// The sheet of all keys, in a dialog that Esc closes; a key that collides with a layout or a screen reader is chosen anew here.

import { el, icon } from "./dom.js";
import { LineDown } from "./api.js";
import { ANYWHERE, BAR, caps, spellings } from "./keymap.js";
import { say } from "./words.js";

export function keySheet(page, after) {
  const { keymap } = page;
  const wrong = el("p", { role: "status", class: "small" });
  const list = el("div", { class: "key-groups" });
  const dialog = el("dialog", { class: "keysheet", "aria-labelledby": "keysheet-title", onclose: () => { dialog.remove(); after(); } },
    el("h2", { id: "keysheet-title" }, say("keys.title")), el("p", { class: "small quiet" }, say("keys.lead")), list, wrong,
    el("form", { method: "dialog", class: "ends" }, el("button", { class: "btn main" }, say("keys.close")),
      el("button", { class: "btn", type: "button", onclick: () => keep(() => keymap.reset()) }, say("keys.reset"))));
  const draw = (focused) => {
    list.replaceChildren(...Object.entries(groups()).map(([group, names]) => el("section", { "aria-labelledby": `keys-${group}` },
      el("h3", { id: `keys-${group}` }, say(`keys.group.${group}`)),
      el("dl", { class: "keys small" }, ...names.map((name) => (name in FIXED ? fixed(name) : row(name)))))));
    list.querySelector(`[data-name="${focused}"]`)?.focus();
  };
  const tell = (css, text) => wrong.replaceChildren(el("span", { class: `is ${css}` }, icon(css === "good" ? "tick" : "tri"), el("span", {}, text)));
  const keep = async (choice, name) => {
    try {
      tell(...((await choice()) ? ["good", say("keys.kept")] : ["heed", say("keys.elsewhere")]));
    } catch (cause) {
      if (!(cause instanceof LineDown)) throw cause;
      tell("heed", say("line.later"));
    }
    draw(name);
  };
  const row = (name) => el("div", {},
    el("dt", {}, name in BAR ? [el("kbd", {}, "Esc"), " "] : null, ...caps(keymap.key(name)).flatMap((cap) => [el("kbd", {}, cap), " "])),
    el("dd", {}, say(`keys.${name}`), " ", el("button", { class: "link", type: "button", "data-name": name, "aria-label": say("keys.change.of", { what: say(`keys.${name}`) }), onclick: (event) => ask(name, event.target) }, say("keys.change"))));
  const ask = (name, button) => {
    button.textContent = say("keys.press");
    button.addEventListener("blur", () => { button.textContent = say("keys.change"); }, { once: true });
    button.onkeydown = (event) => {
      if (["Tab", "Shift", "Control", "Alt", "Meta", "AltGraph"].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === "Escape") return draw(name);
      const [key] = spellings(event);
      const hindrance = keymap.hindrance(name, key);
      if (hindrance) tell("heed", say(`keys.${hindrance}`, { key }));
      else keep(() => keymap.choose(name, key), name);
    };
  };
  draw();
  document.body.append(dialog);
  dialog.showModal();
}

/** Those that stay as they are. */
const FIXED = { bar: ["Esc"], code: ["Esc", "1"], matchOf: ["Esc", "M", "1"] };

const fixed = (name) => el("div", {}, el("dt", {}, ...FIXED[name].flatMap((cap) => [el("kbd", {}, cap), " "])), el("dd", {}, say(`keys.${name}`)));

const GROUPS = {
  writing: ["done", "save", "bar", "copy", "code", "still"],
  going: ["before", "after", "next", "finding", "goto", "search"],
  change: ["replace", "omit", "add", "keep"],
};

/** By what they are for; what is in no other group stands in the last. */
function groups() {
  const placed = Object.values(GROUPS).flat();
  return { ...GROUPS, beside: [...Object.keys(BAR), "matchOf"].filter((name) => !placed.includes(name)) };
}

// Goes to a sentence by its number, or by its name or its passage's name.

import { el } from "./dom.js";
import { say } from "./words.js";

export function goto(page) {
  const field = el("input", { id: "goto-place", inputmode: "text", autocomplete: "off" });
  const wrong = el("p", { class: "small heed", role: "alert" });
  const dialog = el("dialog", { class: "keysheet", "aria-labelledby": "goto-title", onclose: () => { dialog.remove(); page.pen.field?.focus(); } },
    el("form", { class: "stack-2", onsubmit: async (event) => {
      event.preventDefault();
      if (await page.ways.find(field.value.trim())) dialog.close();
      else wrong.textContent = say("goto.none", { place: field.value });
    } },
    el("h2", { id: "goto-title" }, say("keys.goto")),
    el("p", { class: "field" }, el("label", { for: "goto-place" }, say("goto.label", { all: page.store.total })), field), wrong,
    el("p", { class: "ends" }, el("button", { class: "btn main" }, say("goto.go")), el("button", { class: "btn", type: "button", onclick: () => dialog.close() }, say("keys.close")))));
  document.body.append(dialog);
  dialog.showModal();
}

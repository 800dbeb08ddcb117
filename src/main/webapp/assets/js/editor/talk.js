// What people say beside a sentence: on which text, whom they ask, and whether it is settled.

import { el, icon } from "./dom.js";
import { say, when } from "./words.js";

const ROLES = ["TRANSLATOR", "REVIEWER", "COUNTRY_READER", "COORDINATOR"];

/** @param hands {send(said), settle(number, isResolved), begun(form)} */
export function talk(items, hands) {
  const [settled, open] = [true, false].map((isSettled) => items.filter((one) => Boolean(one.resolvedAt) === isSettled));
  return [
    ...open.map((one) => spoken(one, hands)),
    settled.length === 0 ? null : el("details", { class: "settled" },
      el("summary", { class: "small" }, say("comments.settled", { count: settled.length })), ...settled.map((one) => spoken(one, hands))),
    form(hands),
  ].filter(Boolean);
}

function spoken(one, hands) {
  const isSettled = Boolean(one.resolvedAt);
  return el("div", { class: "talk" },
    el("p", { class: "small quiet" }, el("b", {}, say(`role.${one.role}`)), `, ${when(one.at)} · ${say(`comments.on.${one.side}`)}`,
      one.asked ? [" · ", el("b", { class: "act" }, `@${say(`role.${one.asked}`)}`)] : null),
    el("p", { dir: "auto" }, one.text),
    el("p", {}, isSettled ? el("span", { class: "is good" }, icon("tick"), el("span", {}, say("comments.isSettled"))) : null, isSettled ? " " : null,
      el("button", { class: "link small", type: "button", onclick: () => hands.settle(one.id, !isSettled) }, say(isSettled ? "comments.reopen" : "comments.settle"))));
}

function form(hands) {
  const text = el("textarea", { rows: "2", id: "comment-text", name: "text" });
  const side = el("select", { id: "comment-side", name: "side" }, ...["TARGET", "SOURCE"].map((one) => el("option", { value: one }, say(`comments.on.${one}`))));
  const asked = el("select", { id: "comment-asked", name: "asked" }, el("option", { value: "" }, say("comments.everybody")),
    ...ROLES.map((role) => el("option", { value: role }, `@${say(`role.${role}`)}`)));
  // Whoever types @ and a role asks that role.
  text.addEventListener("input", () => {
    const named = ROLES.find((role) => text.value.toLowerCase().includes(`@${say(`role.${role}`).toLowerCase()}`));
    if (named) asked.value = named;
  });
  const send = (event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (!words) return text.focus();
    hands.send({ text: words, side: side.value, ...(asked.value ? { asked: asked.value } : {}) });
  };
  text.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && !event.isComposing) send(event);
  });
  const field = (control, key) => el("p", { class: "field" }, el("label", { for: control.id }, say(key)), control);
  const whole = el("form", { class: "stack-2", onsubmit: send },
    field(text, "comments.label"), el("div", { class: "two" }, field(side, "comments.on"), field(asked, "comments.asked")),
    el("p", {}, el("button", { class: "btn" }, say("comments.send"))));
  hands.begun(whole);
  return whole;
}

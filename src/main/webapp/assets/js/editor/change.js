// A local change in two keystrokes: the form opens on the right act, below the sentence it is about.

import { el, icon } from "./dom.js";
import { LineDown, reasons } from "./api.js";
import { plain, toShown } from "./codes.js";
import { encoded, TYPES, wrongWith } from "./picture.js";
import { say } from "./words.js";

const ACTS = ["REPLACE", "OMIT", "ADD_BEFORE", "ADD_AFTER", "KEEP"];
const REASONS = ["COMPREHENSION", "ACCEPTABILITY", "LAW", "SAFETY", "AVAILABILITY", "ACCURACY", "ACCESSIBILITY", "CONSENT"];

/** The adaptation's local changes, by passage. */
export class Changes {
  #api;
  all = [];

  constructor(api) {
    this.#api = api;
  }

  async load() {
    const answer = await this.#api.localChanges();
    if (answer.ok) this.all = (answer.data.items ?? answer.data).filter((change) => !change.withdrawn);
  }

  of(passage) {
    return this.all.filter((change) => change.passage === passage);
  }
}

const options = (names, label, chosen) => names.map((name) =>
  el("option", { value: name, selected: name === chosen }, label(name)));

/** Nothing is chosen at first: what nobody has thought about is not recorded. */
const asked = (names, label) => [el("option", { value: "" }, say("change.choose")), ...options(names, label)];

/**
 * Opens the form under the sentence in work.
 *
 * @param on {passage, item} of a picture without words, which no sentence stands for
 */
export function openChange(page, act, on = null) {
  const { pen, names } = page;
  (on ?? pen).item.querySelector(".local")?.remove();
  const form = el("form", { class: "local", "aria-labelledby": "local-title", novalidate: true });
  const field = (name, label, control, hint) => el("p", { class: "field", "data-field": name },
    el("label", { for: `local-${name}` }, label), Object.assign(control, { id: `local-${name}` }), hint ? el("span", { class: "small quiet" }, hint) : null);
  const target = { lang: names.targetLang, dir: names.targetDir };
  const parts = {
    text: el("textarea", { ...target, class: "serif", rows: "4", name: "text" }),
    picture: el("input", { type: "file", accept: TYPES, name: "picture" }),
    code: el("select", { name: "code", required: true }, asked(page.kinds.map((kind) => kind.code), (code) => `${code} · ${say(`kind.${code}`)}`)),
    reason: el("select", { name: "reason", required: true }, asked(REASONS, (reason) => say(`reason.${reason}`))),
    reviewBy: el("input", { type: "date", name: "reviewBy" }),
    note: el("textarea", { ...target, rows: "2", name: "note" }),
    evidence: el("input", { name: "evidence" }),
    depth: el("select", { name: "depth" }, options(["SURFACE", "DEEP"], (depth) => say(`depth.${depth}`))),
    scope: el("select", { name: "scope" }, options(["LANGUAGE", "NETWORK", "COUNTRY"], (scope) => say(`scope.${scope}`), names.country ? "COUNTRY" : "NETWORK")),
  };
  const isPicture = on !== null || pen.segment.kind === "picture";
  const next = el("p", { class: "small next" });
  const wrong = el("div", { role: "alert" });
  form.append(
    el("h2", { id: "local-title", class: "change" }, icon("dia"), " ", say("change.title")),
    el("fieldset", { class: "acts" }, el("legend", { class: "seen-not" }, say("change.act")), el("div", { class: "pick" },
      ...ACTS.map((one) => el("label", {}, el("input", { type: "radio", name: "act", value: one, checked: one === act }), " ", say(`act.${one}`))))),
    el("p", { class: "src small serif", lang: names.sourceLang, dir: names.sourceDir }, on ? "" : pen.item.segments.map((one) => plain(one.source)).join(" ").trim()),
    field("picture", say("picture.instead"), parts.picture, say("picture.hint")),
    field("text", say(isPicture ? "picture.text" : "change.text"), parts.text),
    el("div", { class: "two" }, field("code", say("change.kind"), parts.code), field("reason", say("change.reason"), parts.reason)),
    field("reviewBy", say("change.reviewBy"), parts.reviewBy, say("change.reviewBy.hint")),
    field("note", say("change.note"), parts.note),
    el("details", {}, el("summary", { class: "small" }, say("change.more")), el("div", { class: "two" },
      field("depth", say("change.depth"), parts.depth), field("scope", say("change.scope"), parts.scope)),
    field("evidence", say("change.evidence"), parts.evidence, say("change.evidence.hint"))),
    next, wrong,
    el("p", { class: "ends" },
      el("button", { class: "btn main", type: "submit" }, say("change.record")),
      el("button", { class: "btn", type: "button", onclick: () => back(page, on) }, say("change.back")),
      el("span", { class: "small quiet wide" }, say("change.keys"))));
  const chosen = () => form.elements.act.value;
  const kind = () => page.kinds.find((one) => one.code === parts.code.value);
  const fit = () => {
    const brings = ["REPLACE", "ADD_BEFORE", "ADD_AFTER"].includes(chosen());
    form.querySelector('[data-field="text"]').hidden = !brings;
    form.querySelector('[data-field="picture"]').hidden = !isPicture || chosen() !== "REPLACE";
    form.querySelector('[data-field="reviewBy"]').hidden = !kind()?.expires;
    next.hidden = !kind();
    if (kind()) next.replaceChildren(el("b", {}, say("change.next")), " ", say("change.next.tier", { code: kind().code, tier: kind().tier }), " ", say(`change.next.${kind().tier}`));
  };
  if (isPicture) parts.code.value = "IMG";
  parts.text.value = act === "REPLACE" && !on ? pen.item.segments.map((one) => toShown(one.target)).join(" ").trim() : "";
  page.drafts.keep(draftOf(on?.passage ?? pen.segment.passage), form, ["act"]);
  form.addEventListener("change", fit);
  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      back(page, on);
    } else if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    record(page, form, parts, chosen(), wrong, on);
  });
  fit();
  if (on) on.item.append(form);
  else {
    pen.item.querySelector(".strip").after(form);
    pen.item.querySelector(".strip").hidden = true;
  }
  (isPicture || form.querySelector('[data-field="text"]').hidden ? parts.code : parts.text).focus();
  form.scrollIntoView({ block: "nearest" });
}

const draftOf = (passage) => `change ${passage}`;

function back(page, on) {
  if (on) {
    on.item.querySelector(".local")?.remove();
    return on.item.querySelector("button.btn")?.focus();
  }
  page.pen.item.querySelector(".local")?.remove();
  const strip = page.pen.item.querySelector(".strip");
  if (strip) strip.hidden = false;
  page.pen.field.focus();
}

async function record(page, form, parts, act, wrong, on) {
  const { segment } = page.pen;
  const submit = form.querySelector("[type=submit]");
  const brings = !form.querySelector('[data-field="text"]').hidden;
  const expires = !form.querySelector('[data-field="reviewBy"]').hidden;
  const missing = [
    [parts.text, brings, "change.text.missing"],
    [parts.code, true, "change.kind.missing"],
    [parts.reason, true, "change.reason.missing"],
    [parts.reviewBy, expires, "change.reviewBy.missing"],
    [parts.note, true, "change.note.missing"],
  ].filter(([control, asked]) => asked && !control.value.trim());
  const [file] = form.querySelector('[data-field="picture"]').hidden ? [] : parts.picture.files;
  const unfit = file && wrongWith(file);
  if (unfit) {
    tell(wrong, [unfit]);
    return parts.picture.focus();
  }
  for (const control of [parts.text, parts.code, parts.reason, parts.reviewBy, parts.note]) {
    control.setAttribute("aria-invalid", String(missing.some(([one]) => one === control)));
  }
  if (missing.length > 0) {
    tell(wrong, missing.map(([, , key]) => say(key)));
    return missing[0][0].focus();
  }
  submit.disabled = true;
  try {
    const answer = await page.api.change({
      passage: on?.passage ?? segment.passage, act, code: parts.code.value, reason: parts.reason.value, note: parts.note.value.trim(),
      ...(brings ? { text: parts.text.value.trim() } : {}),
      ...(file ? { picture: await encoded(file) } : {}),
      ...(expires ? { reviewBy: parts.reviewBy.value } : {}),
      ...(parts.evidence.value.trim() ? { evidence: parts.evidence.value.trim() } : {}),
      depth: parts.depth.value, scope: parts.scope.value,
    });
    if (answer.ok) {
      page.drafts.drop(draftOf(on?.passage ?? segment.passage));
      return await page.changed(segment, say("change.recorded", { number: answer.data.number }));
    }
    if (answer.status === 401) page.signIn.show();
    tell(wrong, answer.status === 401 ? [say("signIn.text")] : reasons(answer.data));
  } catch (cause) {
    if (!(cause instanceof LineDown)) throw cause;
    tell(wrong, [say("line.later")]);
  } finally {
    submit.disabled = false;
  }
}

/** Reasons, in the place where the person is looking. */
export function tell(place, sentences) {
  place.replaceChildren(...sentences.map((sentence) => el("p", { class: "is stop" }, icon("oct"), el("span", {}, sentence))));
}

/** Takes a local change back; the second press of the same button means it. */
export async function withdraw(page, number, button) {
  if (!button.dataset.sure) {
    button.dataset.sure = "1";
    button.textContent = say("change.withdraw.sure");
    return;
  }
  const change = page.changes.all.find((one) => one.number === number);
  const answer = await page.api.withdraw(number, change.version);
  if (answer.ok) await page.changed(page.pen.segment, say("change.withdrawn", { number }));
  else page.status.say(reasons(answer.data).join(" "), "stop");
}

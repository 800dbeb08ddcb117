// What hands do in a text field: put something in where the caret is, keep it one line.

import { cleaned, codesOf, face } from "./codes.js";

/** Puts a text in; a code that opens takes what is selected between itself and the one that closes. */
export function put(field, text, source) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const [, opening, number, pair] = /^(\{(\d+)>)(<\2\})?$/.exec(text) ?? [];
  const closes = opening && (pair || (start !== end && codesOf(source).some((code) => face(code) === `<${number}}`)));
  insert(field, closes ? `${opening}${value.slice(start, end)}<${number}}` : text, start, end);
  if (pair && start === end) field.setSelectionRange(start + opening.length, start + opening.length);
}

/** Another text in place of the whole. */
export function replaceAll(field, text) {
  insert(field, text, 0, field.value.length);
}

/** As if it had been typed, so that the browser's own undo takes it back; the old command is the only one that does. */
function insert(field, text, start, end) {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (!text || !document.execCommand("insertText", false, text)) field.setRangeText(text, start, end, "end");
}

/** A line's end may come in by a drop or a telephone's keyboard: a sentence has none. */
export function inOneLine(field) {
  if (!/[\r\n\u2028\u2029]/.test(field.value)) return;
  const { selectionEnd: caret } = field;
  field.value = cleaned(field.value);
  field.setSelectionRange(caret, caret);
}

// What hands do in a text field: put something in where the caret is, keep it one line.

import { cleaned, codesOf, face } from "./codes.js";

/** Puts a text in; a code that opens takes what is selected between itself and the one that closes. */
export function put(field, text, source) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const [, opening, number, pair] = /^(\{(\d+)>)(<\2\})?$/.exec(text) ?? [];
  const closes = opening && (pair || (start !== end && codesOf(source).some((code) => face(code) === `<${number}}`)));
  field.setRangeText(closes ? `${opening}${value.slice(start, end)}<${number}}` : text, start, end, "end");
  if (pair && start === end) field.setSelectionRange(start + opening.length, start + opening.length);
}

/** A line's end may come in by a drop or a telephone's keyboard: a sentence has none. */
export function inOneLine(field) {
  if (!/[\r\n\u2028\u2029]/.test(field.value)) return;
  const { selectionEnd: caret } = field;
  field.value = cleaned(field.value);
  field.setSelectionRange(caret, caret);
}

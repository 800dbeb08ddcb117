// Copies what is shown only once. Where the browser forbids it, the text is marked, so that one key copies it.
const mark = (element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  const shown = document.getElementById(button.dataset.copy);
  const status = button.parentElement.querySelector("[role=status]");
  mark(shown);
  try {
    await navigator.clipboard.writeText(shown.textContent.trim());
    status.textContent = button.dataset.done;
  } catch {
    status.textContent = button.dataset.marked;
  }
});

// Says what goes on while a file is sent and read, refuses what is too large before it travels,
// and lets a second click do nothing.

const form = document.getElementById("form");
const fields = document.getElementById("import");
const progress = document.getElementById("progress");
const most = Number(fields.dataset.most) * 1024 * 1024;
let sending = false;

form.addEventListener("submit", (event) => {
  const file = document.getElementById("form:file").files[0];
  if (sending) {
    event.preventDefault();
  } else if (file && file.size > most) {
    event.preventDefault();
    progress.textContent = progress.dataset.large;
  } else if (file) {
    sending = true;
    setTimeout(() => { progress.textContent = progress.dataset.sending; }, 400);
  }
});

// Coming back by the browser's own button shows the page as it was left.
window.addEventListener("pageshow", () => { sending = false; progress.textContent = ""; });

// Sets and takes away INPUD's marks on passages, one at a time and without leaving the page.

const text = document.querySelector("[data-edition]");
const told = document.getElementById("told");

function isSet(button) {
  return button.getAttribute("aria-pressed") === "true";
}

async function mark(row, button) {
  const buttons = [...row.querySelectorAll("button")];
  const wanted = Object.fromEntries(
    buttons.map((one) => [one.dataset.mark, one === button ? !isSet(one) : isSet(one)]));
  const answer = await fetch(`${text.dataset.edition}/passages/${row.dataset.passage}`, {
    method: "PATCH",
    headers: {
      "Content-Type": "application/merge-patch+json",
      "If-Match": `"${row.dataset.version}"`,
      "X-Portal-Request": "1",
    },
    body: JSON.stringify(wanted),
  });
  const body = await answer.json();
  const passage = answer.ok ? body : body.current;
  if (passage) {
    row.dataset.version = passage.version;
    buttons.forEach((one) => one.setAttribute("aria-pressed", String(passage[one.dataset.mark])));
    row.closest(".leaf").classList.toggle("core", passage.core);
  }
  told.classList.toggle("seen-not", answer.ok);
  told.textContent = answer.ok ? (isSet(button) ? told.dataset.set : told.dataset.gone) : body.detail;
}

text?.addEventListener("click", (event) => {
  const button = event.target.closest(".mark-it");
  if (button) {
    mark(button.closest(".marks"), button).catch(() => {
      told.classList.remove("seen-not");
      told.textContent = told.dataset.failed;
    });
  }
});

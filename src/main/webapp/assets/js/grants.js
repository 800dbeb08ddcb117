// Takes a permission back; the page then shows it as it stands.

for (const form of document.querySelectorAll(".end-grant")) {
  const told = form.querySelector(".told");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(form.dataset.grant, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Portal-Request": "1" },
        body: JSON.stringify({ reason: form.elements.reason.value }),
      });
      if (answer.ok) {
        location.reload();
      } else {
        told.textContent = (await answer.json()).detail;
      }
    } catch {
      told.textContent = told.dataset.away;
    }
  });
}

// Follows a piece of background work until it is over, then shows what it yielded.

const job = document.getElementById("job");
const told = document.getElementById("told");
const progress = document.getElementById("progress");
const PAUSE = 700;
const LONG_PAUSE = 5000;

async function follow() {
  let pause = PAUSE;
  try {
    const answer = await fetch(job.dataset.job, { headers: { "X-Portal-Request": "1" } });
    if (answer.status === 401 || answer.status === 404) {
      location.reload();
      return;
    }
    const now = await answer.json();
    if (now.state === "DONE" && now.result?.page) {
      location.replace(now.result.page);
      return;
    }
    if (now.state === "DONE" || now.state === "FAILED") {
      location.reload();
      return;
    }
    progress.value = now.progress;
    say(now.state === "WAITING" ? told.dataset.waiting : told.dataset.running);
  } catch {
    say(told.dataset.away);
    pause = LONG_PAUSE;
  }
  setTimeout(follow, pause);
}

// Said aloud only where it changes.
function say(words) {
  if (told.textContent !== words) {
    told.textContent = words;
  }
}

if (job.dataset.over === "false") {
  setTimeout(follow, PAUSE);
}

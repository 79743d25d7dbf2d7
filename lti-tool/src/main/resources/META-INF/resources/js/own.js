// Saves tasks of one's own while they are filled in. Without this module their buttons do.
const pause = 1_000;
const longest = 30_000;

function start(form) {
  const status = form.querySelector('[data-own-status]');
  let timer;
  let tries = 0;
  let dirty = false;
  let busy = false;

  const say = text => { status.textContent = text; };
  const tell = unsaved => dispatchEvent(new CustomEvent('hub:unsaved', { detail: unsaved }));
  const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay); };

  async function save() {
    if (busy || !dirty) return;
    busy = true;
    dirty = false;
    try {
      const answer = await fetch(form.dataset.own, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (answer.status >= 500 || answer.status === 429) retry();
      else heard(answer.ok);
    } catch {
      retry();
    } finally {
      busy = false;
      if (dirty && !tries) later(pause);
    }
  }

  function heard(well) {
    tries = 0;
    tell(dirty);
    say(well ? `Saved ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}` : 'Not saved. Open the unit again from your course.');
  }

  function retry() {
    dirty = true;
    tries += 1;
    say('Not saved yet, trying again.');
    later(Math.min(longest, pause * 2 ** tries) * (0.5 + Math.random() / 2));
  }

  form.addEventListener('input', () => { dirty = true; tell(true); if (!tries) later(pause); });
  form.addEventListener('submit', () => { clearTimeout(timer); dirty = false; tell(false); });
  addEventListener('online', () => later(0));
  addEventListener('visibilitychange', () => { if (document.hidden) save(); });
}

for (const form of document.querySelectorAll('form[data-own]')) start(form);

// Counts words and saves the draft while it is written. Without this module the page's buttons do.
const pause = 1_500;
const longest = 30_000;

const words = text => text.split(/\s+/u).filter(part => /[\p{L}\p{N}]/u.test(part)).length;

const clock = at => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });

function start(form) {
  const status = form.querySelector('[data-draft-status]');
  const count = form.querySelector('[data-words]');
  const field = form.elements.text;
  const said = form.dataset; // in the language of the page
  let timer;
  let tries = 0;
  let busy = false;
  let kept = field.value;

  const say = text => { status.textContent = text; };
  const tell = unsaved => dispatchEvent(new CustomEvent('hub:unsaved', { detail: unsaved }));
  const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay); };

  async function save() {
    if (busy || field.value === kept) return;
    busy = true;
    const sent = field.value;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.dataset.draft, { method: 'POST', body, headers: { Accept: 'application/json' } });
      if (answer.status >= 500 || answer.status === 429) retry();
      else await heard(answer, sent);
    } catch {
      retry();
    } finally {
      busy = false;
      if (!tries && field.value !== kept) later(pause);
    }
  }

  async function heard(answer, sent) {
    tries = 0;
    kept = sent;
    if (answer.ok) {
      const saved = await answer.json();
      form.elements.revision.value = saved.revision;
      tell(field.value !== kept);
      return say((said.saySaved ?? 'Draft saved {0}').replace('{0}', clock(saved.at)));
    }
    const refused = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : null;
    say(refused ? `${said.sayRefused ?? 'Not saved.'} ${refused.sentence} (${refused.id})` : said.sayFailed ?? 'Not saved. Copy your text, then open this task again from your course.');
  }

  function retry() {
    tries += 1;
    say(said.sayRetry ?? 'Not saved yet, trying again.');
    later(Math.min(longest, pause * 2 ** tries) * (0.5 + Math.random() / 2));
  }

  field.addEventListener('input', () => {
    count.textContent = words(field.value);
    tell(true);
    if (!tries) later(pause);
  });
  form.addEventListener('submit', () => tell(false));
  addEventListener('online', () => later(0));
  addEventListener('visibilitychange', () => { if (document.hidden) later(0); });
}

for (const form of document.querySelectorAll('form[data-draft]')) start(form);

// A file that would be refused need not travel first.
for (const field of document.querySelectorAll('input[type="file"][data-largest]')) {
  const note = field.form.querySelector('[data-too-large]');
  field.addEventListener('change', () => {
    const large = [...field.files].some(file => file.size > Number(field.dataset.largest));
    note.hidden = !large;
    field.form.querySelector('button').disabled = large;
  });
}

// Saves test answers on change. Each save carries a revision; a save may be repeated without harm.
const debounce = 1_000;
const longest = 30_000;

const clock = at => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });

function start(root) {
  const form = root.querySelector('form[data-autosave]');
  const status = root.querySelector('[data-save-status]');
  if (!form || !status) return;
  const said = form.dataset; // in the language of the page
  let timer;
  let tries = 0;
  let busy = false;
  let dirty = false;

  const say = text => { status.textContent = text; };
  const tell = unsaved => dispatchEvent(new CustomEvent('hub:unsaved', { detail: unsaved }));
  const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay); };

  async function save() {
    if (busy || !dirty) return;
    busy = true;
    dirty = false;
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body, headers: { Accept: 'application/json' } });
      await heard(answer);
    } catch {
      retry();
    } finally {
      busy = false;
      if (dirty && !tries) later(debounce);
    }
  }

  async function heard(answer) {
    if (answer.status >= 500 || answer.status === 429) return retry();
    tries = 0;
    if (answer.ok) {
      const saved = await answer.json();
      form.elements.revision.value = saved.revision;
      tell(dirty);
      return say(said.saySaved.replace('{0}', clock(saved.at)));
    }
    if (answer.status === 409) return conflict();
    say(said.sayFailed);
  }

  function conflict() {
    say(`${said.sayElsewhere} `);
    const load = document.createElement('a');
    load.href = form.dataset.page;
    load.textContent = said.sayLoad;
    const keep = document.createElement('button');
    keep.type = 'button';
    keep.className = 'quiet';
    keep.textContent = said.sayKeep;
    keep.addEventListener('click', () => { form.elements.force.value = 'true'; dirty = true; save().then(() => { form.elements.force.value = ''; }); });
    status.append(load, ' ', keep);
  }

  function retry() {
    dirty = true;
    tries += 1;
    say(said.sayRetry);
    later(Math.min(longest, debounce * 2 ** tries) * (0.5 + Math.random() / 2));
  }

  const changed = () => { dirty = true; tell(true); if (!tries) later(debounce); };
  // The form now carries everything itself.
  form.addEventListener('submit', () => { clearTimeout(timer); dirty = false; tell(false); });
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  addEventListener('online', () => later(0));
  addEventListener('visibilitychange', () => { if (document.hidden) save(); });
}

start(document);

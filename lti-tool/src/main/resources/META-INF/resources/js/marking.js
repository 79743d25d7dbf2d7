// Adds up the points of a rubric and keeps the draft while it is filled in. Without this module the buttons do.
const pause = 1_500;
const longest = 30_000;

function start(form) {
  const status = form.querySelector('[data-draft-status]');
  const criteria = [...form.querySelectorAll('[data-criterion]')];
  let timer;
  let tries = 0;
  let busy = false;
  let stopped = false;
  const entries = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== 'revision')).toString();
  let kept = entries();

  const say = text => { status.textContent = text; };
  const tell = unsaved => dispatchEvent(new CustomEvent('hub:unsaved', { detail: unsaved }));
  const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay); };

  function count() {
    const levels = criteria.map(one => [Number(one.dataset.weight), one.querySelector(':checked')]);
    const quarters = levels.reduce((sum, [weight, chosen]) => sum + (chosen ? weight * Number(chosen.value) : 0), 0);
    form.querySelector('[data-sum]').textContent = String(quarters / 4);
    form.querySelector('[data-chosen]').textContent = String(levels.filter(([, chosen]) => chosen).length);
  }

  async function save() {
    const sent = entries();
    if (busy || stopped || sent === kept) return;
    busy = true;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.dataset.marking, { method: 'POST', body, headers: { Accept: 'application/json' } });
      if (answer.status >= 500 || answer.status === 429) retry();
      else await heard(answer, sent);
    } catch {
      retry();
    } finally {
      busy = false;
      if (!tries && entries() !== kept) later(pause);
    }
  }

  async function heard(answer, sent) {
    tries = 0;
    kept = sent;
    if (answer.ok) {
      const saved = await answer.json();
      form.elements.revision.value = saved.revision;
      tell(entries() !== kept);
      return say(`Draft kept ${new Date(saved.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`);
    }
    stopped = true;
    const refused = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : null;
    say(refused ? `Not kept. ${refused.sentence} (${refused.id})` : 'Not kept. Copy your comments, then open this work again.');
  }

  function retry() {
    tries += 1;
    say('Not kept yet, trying again.');
    later(Math.min(longest, pause * 2 ** tries) * (0.5 + Math.random() / 2));
  }

  form.addEventListener('input', () => {
    count();
    tell(true);
    if (!tries) later(pause);
  });
  form.addEventListener('submit', () => { stopped = true; clearTimeout(timer); tell(false); });
  addEventListener('online', () => later(0));
  addEventListener('visibilitychange', () => { if (document.hidden) later(0); });
}

for (const form of document.querySelectorAll('form[data-marking]')) start(form);

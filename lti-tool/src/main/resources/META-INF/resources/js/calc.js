// Labs: a slider beside each number, and results that follow at once. The server computes; nothing is computed here.
const pause = 200;
const quiet = 900;

function start(root) {
  for (const form of root.querySelectorAll('form[data-calc]')) lab(form);
}

function slider(field, changed) {
  const range = document.createElement('input');
  range.type = 'range';
  const { min, max, step } = field.dataset;
  Object.assign(range, { min, max, step });
  range.setAttribute('aria-label', `${field.labels[0].textContent}, slider`);
  const follow = () => { range.value = field.value.trim().replace(',', '.'); };
  range.addEventListener('input', () => { field.value = range.value; changed(); });
  field.addEventListener('input', () => { follow(); changed(); });
  field.parentElement.after(range);
  follow();
  return follow;
}

function lab(form) {
  const around = form.closest('.calc');
  const results = around.querySelector('[data-calc-results]');
  const status = around.querySelector('[data-calc-status]');
  const fields = [...form.querySelectorAll('input[data-min]')];
  let timer;
  let telling;
  let asked;
  let verdict = results.querySelector('[data-verdict]')?.textContent;

  const soon = () => { clearTimeout(timer); timer = setTimeout(compute, pause); };
  const follows = fields.map(field => slider(field, soon));

  async function compute() {
    clearTimeout(timer);
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams(new FormData(form));
    query.set('part', 'results');
    try {
      const answer = await fetch(`${form.getAttribute('action').split('#')[0]}?${query}`, { signal: asked.signal });
      if (!answer.ok) throw new Error(answer.status);
      show(await answer.text());
    } catch (fault) {
      if (fault.name !== 'AbortError') missing();
    }
  }

  function show(html) {
    const open = [...results.querySelectorAll('details')].map(part => part.open);
    results.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    results.querySelectorAll('details').forEach((part, i) => { part.open = open[i] ?? false; });
    for (const field of fields) mark(field, results.querySelector(`[data-field="${field.name}"]`)?.textContent ?? '');
    clearTimeout(telling);
    telling = setTimeout(tell, quiet);
  }

  function mark(field, fault) {
    const error = document.getElementById(`${field.id}-error`);
    error.textContent = fault;
    error.hidden = !fault;
    if (fault) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }

  // One sentence when the hand rests: the figures, and the verdict only if it has changed.
  function tell() {
    const now = results.querySelector('[data-verdict]')?.textContent;
    const figures = results.querySelector('[data-faults]')?.textContent ?? results.querySelector('[data-say]')?.textContent ?? '';
    status.textContent = now && now !== verdict ? `${figures}. ${now}` : figures;
    verdict = now;
  }

  function missing() {
    const words = 'These results are old: the new ones did not arrive. Press Compute to try again.';
    status.textContent = words;
    if (results.querySelector('[data-old]')) return;
    const note = document.createElement('p');
    note.className = 'notice warn';
    note.dataset.old = '';
    note.textContent = words;
    results.prepend(note);
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    const preset = event.submitter?.dataset.values;
    if (preset) {
      const values = new URLSearchParams(preset);
      fields.forEach((field, i) => { field.value = values.get(field.name) ?? field.value; follows[i](); });
    }
    compute();
  });
}

start(document);

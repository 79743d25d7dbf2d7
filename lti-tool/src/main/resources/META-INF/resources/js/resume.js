// What is typed into a practice question or a workbench and not sent yet, and where a film stood, survive a reload.
// It is kept with this entry of the browser's history and nowhere else. Without this module the buttons send and keep.
const pause = 300;
const kept = () => history.state?.resume ?? {};

function keep(key, value) {
  const resume = { ...kept(), [key]: value };
  if (value === null) delete resume[key];
  history.replaceState({ ...history.state, resume }, '');
}

const ticks = field => field.type === 'radio' || field.type === 'checkbox';

function watchForm(form) {
  const key = `${form.getAttribute('action')} ${form.elements.round?.value ?? ''}`;
  const fields = [...form.elements].filter(field => /^[qc]\./.test(field.name));
  const before = kept()[key];
  let timer = 0;
  let unsent = false;
  if (before?.length === fields.length) {
    unsent = true;
    fields.forEach((field, at) => { if (ticks(field)) field.checked = before[at]; else field.value = before[at]; });
  }
  const save = () => {
    clearTimeout(timer);
    if (unsent) keep(key, fields.map(field => ticks(field) ? field.checked : field.value));
  };
  const later = () => { unsent = true; clearTimeout(timer); timer = setTimeout(save, pause); };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', () => { clearTimeout(timer); unsent = false; keep(key, null); });
  addEventListener('pagehide', save);
  // A link within the page begins another entry of the history.
  addEventListener('hashchange', save);
}

function watchFilm(film) {
  const key = film.querySelector('source').getAttribute('src');
  const before = kept()[key];
  let last = before ?? 0;
  if (before) film.currentTime = before;
  const save = () => {
    last = film.ended ? 0 : film.currentTime;
    keep(key, last || null);
  };
  film.addEventListener('timeupdate', () => { if (Math.abs(film.currentTime - last) >= 1) save(); });
  film.addEventListener('pause', save);
}

for (const form of document.querySelectorAll('form.practice, .sheet form')) watchForm(form);
for (const film of document.querySelectorAll('.film video')) watchFilm(film);

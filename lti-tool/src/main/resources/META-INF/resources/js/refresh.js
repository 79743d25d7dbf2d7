// Asks now and then whether an open dashboard has changed; the server answers "no" without working anything out.
const pause = 45_000;
let mark = document.querySelector('[data-refresh]')?.dataset.refresh;

function opened(part) {
  return [...part.querySelectorAll('details')].map(one => one.open);
}

function replace(old, fresh) {
  const open = opened(old);
  old.innerHTML = fresh.innerHTML;
  old.querySelectorAll('details').forEach((one, i) => { one.open = open[i] ?? false; });
}

async function ask() {
  const answer = await fetch(location.href, { headers: { 'If-None-Match': `"${mark}"` }, cache: 'no-store' });
  if (answer.status !== 200) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const parts = document.querySelectorAll('[data-refresh]');
  const fresh = page.querySelectorAll('[data-refresh]');
  // whoever works in a part keeps it as it is
  if (fresh.length !== parts.length || [...parts].some(part => part.contains(document.activeElement))) return;
  parts.forEach((part, i) => replace(part, fresh[i]));
  mark = fresh[0].dataset.refresh;
}

function next() {
  setTimeout(() => {
    if (document.hidden) document.addEventListener('visibilitychange', next, { once: true });
    else ask().catch(() => {}).finally(next);
  }, pause * (0.8 + 0.4 * Math.random()));
}

if (mark) next();

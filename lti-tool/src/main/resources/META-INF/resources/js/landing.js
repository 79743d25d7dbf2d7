// The launch is checked and waits: the LMS tells the value that it kept for this browser, and our server compares it.
import { storage } from './storage.js';

const page = document.querySelector('[data-waiting]');
const { handle, target, origin, key } = page.dataset;
const kept = storage({ target, origin });

async function claim(proof) {
  const body = new URLSearchParams({ handle, ...proof });
  const answer = await fetch('/lti/stored', { method: 'POST', body, headers: { Accept: 'application/json' } });
  const said = await answer.json();
  if (answer.ok) return said.to;
  for (const name of ['title', 'detail', 'id', 'reference']) page.querySelector(`[data-${name}]`).textContent = said[name];
  show('refused');
  return null;
}

function show(part) {
  for (const section of page.querySelectorAll('[data-part]')) section.hidden = section.dataset.part !== part;
  page.querySelector(`[data-part="${part}"] h1`).focus();
}

const value = await kept.get(key);
if (value === undefined) {
  show('choices');
} else {
  const to = await claim({ value: value ?? '' });
  await kept.put(key, null);
  if (to) location.replace(to);
}

page.querySelector('[data-here]').addEventListener('click', async () => {
  try {
    await document.requestStorageAccess();
  } catch {
    // Not granted: the address of the page carries the session then.
  }
  const to = await claim({ by: 'click' });
  if (to) location.replace(to);
});

page.querySelector('[data-window]').addEventListener('click', async () => {
  const opened = window.open('about:blank');
  const to = await claim({ by: 'click' });
  if (to && opened) opened.location.replace(new URL(to, location.href));
  else if (to) location.replace(to);
  else opened?.close();
  if (to && opened) show('elsewhere');
});

// Looks again while a file is being made; without it there is a link to do so.
const PAUSE = 2000;

async function look() {
  const here = document.querySelector('[data-exports]');
  if (!here || document.hidden) {
    setTimeout(look, PAUSE);
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-exports]');
    if (answer.ok && now && !here.contains(document.activeElement)) {
      here.replaceWith(now);
    }
    if (now && !now.querySelector('progress')) {
      const ready = document.createElement('p');
      ready.setAttribute('role', 'status');
      ready.className = 'notice good';
      now.before(ready);
      ready.textContent = 'Your file is ready.';
      return;
    }
  } catch {
    // Without a connection it is tried again.
  }
  setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);

// Sends a large file in parts before its form; after a lost connection it goes on where it stopped.
// Without this module the form sends the file itself, up to what the server takes at once.
const SMALL = 4 << 20;
const LONGEST_PAUSE = 30000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

class Refused extends Error {}

async function ask(address, options) {
  const answer = await fetch(address, { credentials: 'same-origin', ...options });
  const said = await answer.json().catch(() => ({}));
  if (answer.ok) return said;
  if (said.rule) throw Object.assign(new Refused(`${said.sentence} (${said.rule})`), said);
  throw new Error(String(answer.status));
}

/** Tries again for as long as it is the connection that fails; what is refused stays refused. */
async function patiently(doing, tell) {
  for (let wait = 500; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    try {
      return await doing();
    } catch (fault) {
      if (fault instanceof Refused) throw fault;
      tell('The connection is lost. It goes on by itself.');
      await pause(wait);
    }
  }
}

async function send(file, form, show, tell) {
  const home = form.dataset.parts;
  const csrf = form.elements.csrf.value;
  const begin = new URLSearchParams({ csrf, name: file.name, bytes: file.size, purpose: form.dataset.purpose ?? '' });
  let state = await patiently(() => ask(home, { method: 'POST', body: begin }), tell);
  const address = `${home}/${state.id}`;
  while (state.received < file.size) {
    const from = state.received;
    const part = file.slice(from, from + state.part);
    state = await patiently(async () => {
      try {
        return await ask(`${address}?from=${from}`, {
          method: 'POST', body: part, headers: { 'X-CSRF': csrf, 'Content-Type': 'application/octet-stream' },
        });
      } catch (fault) {
        if (fault.rule !== 'PORT-97') throw fault;
        return ask(address); // it had arrived, only the answer was lost
      }
    }, tell);
    show(Math.floor((100 * state.received) / file.size));
  }
  return state.id;
}

function start(form) {
  const field = form.querySelector('input[type="file"]');
  const place = form.querySelector('[data-sending]');
  const bar = place.querySelector('progress');
  const words = place.querySelector('[role="status"]');
  const button = form.querySelector('button');
  let quarter = -1;
  const show = (percent) => {
    bar.value = percent;
    if (Math.floor(percent / 25) === quarter) return; // not every step is read out
    quarter = Math.floor(percent / 25);
    words.textContent = `${percent} % is sent.`;
  };
  form.addEventListener('submit', async (event) => {
    const file = field.files[0];
    if (!file || file.size <= SMALL || form.elements.upload.value) return;
    event.preventDefault();
    place.hidden = false;
    button.disabled = true;
    quarter = -1;
    show(0);
    try {
      form.elements.upload.value = await send(file, form, show, (said) => { words.textContent = said; quarter = -1; });
      field.disabled = true;
      form.submit();
    } catch (fault) {
      words.textContent = fault.message;
      button.disabled = false;
    }
  });
}

for (const form of document.querySelectorAll('form[data-parts]')) start(form);

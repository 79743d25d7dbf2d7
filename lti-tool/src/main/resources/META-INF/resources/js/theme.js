// Light, dark or as the device. Storage may throw in a cross-site frame: then the choice lasts for the page.
const key = 'hub-theme';

function stored() {
  try { return localStorage.getItem(key); } catch { return null; }
}

function store(choice) {
  try { localStorage.setItem(key, choice); } catch { /* the page keeps it */ }
}

function apply(choice, form) {
  document.documentElement.dataset.theme = choice;
  for (const button of form.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === choice));
  }
}

export function start(root) {
  const form = root.querySelector('[data-theme-switch]');
  if (!form) return;
  apply(stored() ?? 'light', form);
  form.hidden = false;
  form.addEventListener('click', event => {
    const choice = event.target.dataset.themeChoice;
    if (!choice) return;
    store(choice);
    apply(choice, form);
  });
}

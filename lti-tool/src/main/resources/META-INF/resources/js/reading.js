// How the pages look for this reader: kept in this browser, told to nobody.
// Storage may throw in a cross-site frame: then the choice lasts for the page.
const key = 'hub-reading';

function stored() {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    return kept !== null && typeof kept === 'object' ? kept : {};
  } catch { return {}; }
}

function store(choices) {
  try { localStorage.setItem(key, JSON.stringify(choices)); } catch { /* the page keeps it */ }
}

export function start(root) {
  const box = root.querySelector('[data-reading]');
  if (!box) return;
  const form = box.querySelector('form');
  const inputs = [...form.querySelectorAll('input')];
  const choices = {};
  for (const input of inputs) if (input.defaultChecked) choices[input.name] = input.value;
  const kept = stored();
  for (const input of inputs) if (kept[input.name] === input.value) choices[input.name] = input.value;
  const apply = () => {
    for (const [name, value] of Object.entries(choices)) document.documentElement.dataset[name] = value;
    for (const input of inputs) input.checked = choices[input.name] === input.value;
  };
  apply();
  box.hidden = false;
  form.addEventListener('change', event => {
    choices[event.target.name] = event.target.value;
    apply();
    store(choices);
  });
  form.addEventListener('submit', event => event.preventDefault());
}

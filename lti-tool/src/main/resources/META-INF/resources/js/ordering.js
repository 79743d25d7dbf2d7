// Move-up and move-down buttons for ordering; the position selects stay the first way.
function renumber(list) {
  [...list.children].forEach((item, index) => { item.querySelector('select').value = String(index + 1); });
}

function button(word, label, step, list, item) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'move';
  made.textContent = word;
  made.setAttribute('aria-label', `${label}: ${item.querySelector('label').textContent.trim()}`);
  made.addEventListener('click', () => {
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(item); else other.after(item);
    renumber(list);
    made.focus();
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return made;
}

function sort(list) {
  const at = item => Number(item.querySelector('select').value) || 99;
  list.append(...[...list.children].sort((one, other) => at(one) - at(other)));
}

function start(root) {
  for (const list of root.querySelectorAll('[data-ordering]')) {
    sort(list);
    for (const item of list.children) {
      item.append(button('↑', list.dataset.up, -1, list, item), button('↓', list.dataset.down, 1, list, item));
    }
  }
}

start(document);

// Puts a button beside every value to copy; without it the text can be selected as a whole.
function button(value) {
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'copy';
  copy.textContent = 'Copy';
  const name = value.closest('div')?.querySelector('dt')?.textContent ?? '';
  copy.setAttribute('aria-label', `Copy ${name}`);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(value.textContent.trim());
      copy.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(value);
      copy.textContent = 'Selected';
    }
    copy.removeAttribute('aria-label');
    setTimeout(() => {
      copy.textContent = 'Copy';
      copy.setAttribute('aria-label', `Copy ${name}`);
    }, 2000);
  });
  return copy;
}

if (navigator.clipboard) {
  for (const value of document.querySelectorAll('[data-copy] code')) value.after(button(value));
}

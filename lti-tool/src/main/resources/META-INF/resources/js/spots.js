// Parts of a picture can be pressed; the list beside it stays what is sent and what the keyboard uses.
function start(root) {
  for (const picture of root.querySelectorAll('[data-spots]')) {
    const question = picture.closest('fieldset');
    const boxes = [...question.querySelectorAll('input[type=checkbox]')];
    const spots = new Map([...picture.querySelectorAll('[data-spot]')].map(spot => [spot.dataset.spot, spot]));
    const show = () => { for (const box of boxes) spots.get(box.value)?.classList.toggle('chosen', box.checked); };
    picture.addEventListener('click', event => {
      const spot = event.target.closest('[data-spot]');
      const box = spot && boxes.find(one => one.value === spot.dataset.spot);
      if (!box) return;
      box.checked = !box.checked;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    question.addEventListener('change', show);
    picture.classList.add('live');
    const hint = question.querySelector('[data-spots-hint]');
    if (hint) hint.hidden = false;
    show();
  }
}

start(document);

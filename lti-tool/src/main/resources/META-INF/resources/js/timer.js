// A timer that runs only for those who start it. It ends with a word; nothing is sent or locked.
function start(box) {
  const button = box.querySelector('button');
  const status = box.querySelector('[role="status"]');
  const label = button.textContent;
  const minutes = Number(box.dataset.timer);
  let ends = 0;
  let ticking;

  const left = () => Math.ceil((ends - Date.now()) / 60_000);

  function stop(text) {
    clearInterval(ticking);
    ends = 0;
    button.textContent = label;
    status.textContent = text;
  }

  function tick() {
    if (Date.now() >= ends) return stop(box.dataset.over);
    const text = box.dataset.left.replace('{0}', left());
    // Said once a minute, not more: it is a status for screen readers too.
    if (status.textContent !== text) status.textContent = text;
  }

  button.addEventListener('click', () => {
    if (ends) return stop(box.dataset.stopped);
    ends = Date.now() + minutes * 60_000;
    button.textContent = box.dataset.stop;
    tick();
    ticking = setInterval(tick, 1_000);
  });
  box.hidden = false;
}

for (const box of document.querySelectorAll('[data-timer]')) start(box);

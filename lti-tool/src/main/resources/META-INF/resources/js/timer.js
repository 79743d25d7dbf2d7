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
    if (Date.now() >= ends) return stop('The time is over. Write on if you like.');
    const text = `${left()} min left`;
    // Said once a minute, not more: it is a status for screen readers too.
    if (status.textContent !== text) status.textContent = text;
  }

  button.addEventListener('click', () => {
    if (ends) return stop('Timer stopped.');
    ends = Date.now() + minutes * 60_000;
    button.textContent = 'Stop the timer';
    tick();
    ticking = setInterval(tick, 1_000);
  });
  box.hidden = false;
}

for (const box of document.querySelectorAll('[data-timer]')) start(box);

// A timer that somebody asks for: it tells the time, and locks nothing when it ends.
function start(document) {
  for (const line of document.querySelectorAll('[data-ideas-timer]')) {
    const button = line.querySelector('button');
    const status = line.querySelector('[role=status]');
    const again = button.textContent;
    let ticking = 0;
    line.hidden = false;
    button.addEventListener('click', () => {
      if (ticking) {
        stop('Timer stopped.');
        return;
      }
      const end = performance.now() + Number(line.dataset.minutes) * 60_000;
      button.textContent = 'Stop the timer';
      status.textContent = 'The time runs.';
      document.getElementById('ideas-text')?.focus();
      ticking = setInterval(() => tell(end), 500);
    });

    // A status is read out: a minute and the last ten seconds are enough.
    function tell(end) {
      const left = Math.ceil((end - performance.now()) / 1000);
      if (left <= 0) stop('Time is up. Go on writing if you like, or count your ideas.');
      else if (left === 60 || left === 10) say(`${left} seconds left.`);
    }

    function stop(text) {
      clearInterval(ticking);
      ticking = 0;
      button.textContent = again;
      say(text);
    }

    function say(text) {
      if (status.textContent !== text) status.textContent = text;
    }
  }
}

start(document);

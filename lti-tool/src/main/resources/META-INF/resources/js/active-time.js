// Seconds in which the text was really in front of someone: visible, in view, and used in the last minute.
const idleAfter = 60_000;
const tick = 1_000;

export function start(root) {
  const page = root.querySelector('[data-time]');
  if (!page) return;
  let seconds = 0;
  let sent = 0;
  let inView = true;
  let used = performance.now();
  const touch = () => { used = performance.now(); };
  for (const kind of ['pointermove', 'keydown', 'scroll', 'touchstart', 'focusin']) {
    addEventListener(kind, touch, { passive: true, capture: true });
  }
  new IntersectionObserver(seen => { inView = seen.at(-1).isIntersecting; if (inView) touch(); }).observe(page);
  setInterval(() => {
    if (inView && !document.hidden && performance.now() - used < idleAfter) seconds += 1;
  }, tick);

  const send = left => {
    const body = new URLSearchParams({ csrf: page.dataset.csrf, seconds: seconds - sent, left });
    sent = seconds;
    fetch(page.dataset.time, { method: 'POST', body, keepalive: true }).catch(() => {});
  };
  // A form that leaves the page carries the seconds itself, so that they arrive in order.
  let leaving = false;
  root.addEventListener('submit', event => {
    const field = event.target.querySelector('input[name="seconds"]');
    if (!field) return;
    field.value = seconds - sent;
    sent = seconds;
    leaving = true;
  });
  addEventListener('visibilitychange', () => { if (document.hidden && !leaving && seconds > sent) send(false); });
  // Fires after the next page was asked for: the server waits a little for these last seconds.
  addEventListener('pagehide', () => { if (!leaving) send(true); });
}

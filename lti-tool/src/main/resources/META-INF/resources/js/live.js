// Keeps the classroom fresh while its page is seen. Without it, or when there are too many, "Load again" does the same.
const place = document.querySelector('[data-live]');
const state = document.querySelector('[data-live-state]');
let source;
function open() {
  if (source || document.hidden) return;
  source = new EventSource(place.dataset.live);
  source.onmessage = ({ data }) => {
    if (!place.contains(document.activeElement)) place.innerHTML = data;
    state.textContent = `As of ${new Date().toISOString().slice(11, 16)} UTC, kept fresh.`;
  };
  source.onerror = () => { if (source.readyState === EventSource.CLOSED) shut(); };
}
function shut() {
  source?.close();
  source = undefined;
}
if (place && 'EventSource' in window) {
  document.addEventListener('visibilitychange', () => (document.hidden ? shut() : open()));
  addEventListener('pagehide', shut);
  open();
}

// Arriving at a part of the page that takes the focus, for example the next step of a scenario.
export function arrive(root) {
  const target = root.getElementById(location.hash.slice(1));
  if (!target) return false;
  if (target.hasAttribute('tabindex')) target.focus();
  return true;
}

// In a frame that grows, #links do not scroll the LMS page; scrollIntoView and focus do.
export function start(root) {
  root.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    const target = link && root.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  });
}

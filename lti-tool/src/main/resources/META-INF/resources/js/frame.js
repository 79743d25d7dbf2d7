// Asks the LMS what the frame can do, instead of guessing the product. Every message is fire and forget.
import { capabilities, host } from './lms.js';

const pause = 100;

function grow(say) {
  let timer;
  let last = 0;
  const send = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height); // scrollHeight never shrinks
    if (height === last) return;
    last = height;
    say('lti.frameResize', { height, token: 'creators-hub' });
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  }).observe(document.documentElement);
  send();
}

// Where answers are not saved yet, the LMS asks before it leads away.
function warn(say) {
  let open = false;
  addEventListener('hub:unsaved', ({ detail: unsaved }) => {
    if (unsaved === open) return;
    open = unsaved;
    say(unsaved ? 'lti.setUnloadMessage' : 'lti.removeUnloadMessage', {});
  });
  addEventListener('pagehide', () => { if (open) say('lti.removeUnloadMessage', {}); });
}

export async function start() {
  const around = host();
  if (!around) return;
  const listed = await capabilities(around);
  if (window.parent === window) return;
  const can = subject => listed.some(message => message.subject === subject);
  const say = (subject, message) => around.postMessage({ ...message, subject }, '*');
  if (can('lti.setUnloadMessage') && can('lti.removeUnloadMessage')) warn(say);
  document.documentElement.dataset.frame = can('lti.frameResize') ? 'grows' : 'scrolls';
  if (!can('lti.frameResize')) return;
  grow(say);
  if (can('lti.scrollToTop') && !location.hash) say('lti.scrollToTop', {});
}

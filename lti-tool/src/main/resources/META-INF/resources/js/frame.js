// Asks the LMS what the frame can do, instead of guessing the product. Every message is fire and forget.
const wait = 500;

function ask(host) {
  return new Promise(resolve => {
    const give = setTimeout(() => done([]), wait);
    function hear(event) {
      if (event.source !== host || event.data?.subject !== 'lti.capabilities.response') return;
      const known = event.data.supported_messages;
      done(Array.isArray(known) ? known.map(message => message?.subject) : []);
    }
    function done(subjects) {
      clearTimeout(give);
      removeEventListener('message', hear);
      resolve(subjects);
    }
    addEventListener('message', hear);
    host.postMessage({ subject: 'lti.capabilities' }, '*');
  });
}

function grow(host) {
  let timer;
  let last = 0;
  const send = () => {
    const height = Math.ceil(document.documentElement.scrollHeight);
    if (height === last) return;
    last = height;
    host.postMessage({ subject: 'lti.frameResize', height, token: 'creators-hub' }, '*');
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(send, 100);
  }).observe(document.documentElement);
  send();
}

export async function start() {
  const host = window.parent !== window ? window.parent : window.opener;
  if (!host) return;
  const subjects = await ask(host);
  if (!subjects.includes('lti.frameResize') || window.parent === window) return;
  document.documentElement.dataset.frame = 'grows';
  grow(host);
  if (subjects.includes('lti.scrollToTop') && !location.hash) {
    host.postMessage({ subject: 'lti.scrollToTop' }, '*');
  }
}

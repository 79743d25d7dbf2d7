// Talks with the window of the LMS around us or before us. Silence is an answer too.
const wait = 500;
const id = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

export const host = () => (window.parent !== window ? window.parent : window.opener);

function read(data) {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

// The answer, or null after half a second. Believed only from the window that was asked, from the origin that was meant, about this very message.
export function ask(to, origin, message) {
  return new Promise(resolve => {
    const message_id = id();
    const silence = setTimeout(() => end(null), wait);
    function end(answer) {
      clearTimeout(silence);
      removeEventListener('message', hear);
      resolve(answer);
    }
    function hear(event) {
      if (event.source !== to || (origin !== '*' && event.origin !== origin)) return;
      const answer = read(event.data);
      if (answer?.message_id === message_id && answer.subject === `${message.subject}.response`) end(answer);
    }
    addEventListener('message', hear);
    to.postMessage({ ...message, message_id }, origin);
  });
}

// What the LMS says it understands: a list of { subject, frame }.
export async function capabilities(to) {
  const known = (await ask(to, '*', { subject: 'lti.capabilities' }))?.supported_messages;
  return Array.isArray(known) ? known.filter(message => typeof message?.subject === 'string') : [];
}

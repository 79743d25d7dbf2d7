// Answers what a tool in a frame asks of Canvas: from the tool's origin only, to the tool's origin only.
const tool = '%TOOL%';
const most = 500;
const longest = 4096;
const kept = new Map();
const leaving = new Set();

function stored(message) {
  const { key, value } = message;
  if (typeof key !== 'string' || (value !== null && typeof value !== 'string')) return { error: { code: 'bad_request', message: 'key and value must be text' } };
  if (value === null) kept.delete(key);
  else if (key.length + value.length > longest || kept.size >= most) return { error: { code: 'storage_exhaustion', message: 'no room' } };
  else kept.set(key, value);
  document.documentElement.dataset.kept = kept.size;
  return { key, value };
}

function warn(frame, unsaved) {
  if (unsaved) leaving.add(frame);
  else leaving.delete(frame);
  document.documentElement.dataset.unsaved = leaving.size;
}

const answers = {
  'lti.capabilities': () => ({ supported_messages: Object.keys(answers).map(subject => ({ subject })) }),
  'lti.put_data': stored,
  'lti.get_data': ({ key }) => ({ key, value: kept.get(key) ?? null }),
  'lti.frameResize': ({ height }, frame) => {
    const border = frame.offsetHeight - frame.clientHeight;
    frame.style.height = `${Math.min(Math.max(Number(height) || 0, 450), 20_000) + border}px`;
  },
  'lti.scrollToTop': (message, frame) => frame.scrollIntoView({ block: 'start' }),
  'lti.setUnloadMessage': (message, frame) => warn(frame, true),
  'lti.removeUnloadMessage': (message, frame) => warn(frame, false),
};

addEventListener('message', event => {
  const frame = [...document.querySelectorAll('iframe.tool')].find(one => one.contentWindow === event.source);
  const { subject, message_id } = event.data ?? {};
  if (!frame || event.origin !== tool || !Object.hasOwn(answers, subject ?? '')) return;
  const answer = answers[subject](event.data, frame);
  if (answer) event.source.postMessage({ subject: `${subject}.response`, message_id, ...answer }, tool);
});

addEventListener('beforeunload', event => {
  if (leaving.size) event.preventDefault();
});

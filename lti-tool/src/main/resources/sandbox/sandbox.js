// Sends on the forms between sandbox and tool, and leads out of the picker's frame.
document.querySelector('form[data-send]')?.submit();
const go = document.querySelector('a[data-go]');
if (go) {
  window.top.location.href = go.href;
}
// Dynamic Registration 1.0: the tool says that its window may go.
const registering = document.querySelector('iframe[data-until-close]');
if (registering) {
  addEventListener('message', event => {
    const message = typeof event.data === 'string' ? { subject: event.data } : event.data;
    if (event.source === registering.contentWindow && message?.subject === 'org.imsglobal.lti.close') {
      location.href = registering.dataset.untilClose;
    }
  });
}

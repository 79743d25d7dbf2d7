// Sends on the forms between sandbox and tool, and leads out of the picker's frame.
document.querySelector('form[data-send]')?.submit();
const go = document.querySelector('a[data-go]');
if (go) {
  window.top.location.href = go.href;
}

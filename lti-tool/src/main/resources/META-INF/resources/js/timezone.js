// Proposes the browser's own time zone where none is chosen yet.
const list = document.querySelector('select[data-timezone]');
if (list && !list.value) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if ([...list.options].some((option) => option.value === zone)) list.value = zone;
}

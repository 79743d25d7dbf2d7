// One module per behaviour; every page works without any of them. What only some pages need is named by
// the component that needs it.
import { start as reading } from './reading.js';
import { start as frame } from './frame.js';
import { arrive, start as hashlinks } from './hashlinks.js';
import { start as activeTime } from './active-time.js';

for (const start of [reading, frame, hashlinks, activeTime]) start(document);
// Browsers that cannot open the outline by style.
if (matchMedia('(min-width: 960px)').matches) document.querySelector('[data-outline]')?.setAttribute('open', '');
if (!arrive(document)) document.querySelector('[data-focus]')?.focus();

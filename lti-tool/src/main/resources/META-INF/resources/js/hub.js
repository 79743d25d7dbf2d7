// One module per behaviour; every page works without any of them.
import { start as reading } from './reading.js';
import { start as frame } from './frame.js';
import { arrive, start as hashlinks } from './hashlinks.js';
import { start as activeTime } from './active-time.js';
import { start as autosave } from './autosave.js';
import { start as ordering } from './ordering.js';
import { start as ideasTimer } from './ideas-timer.js';
import { start as spots } from './spots.js';
import { start as calc } from './calc.js';

for (const start of [reading, frame, hashlinks, ordering, spots, calc, activeTime, autosave, ideasTimer]) start(document);
// Browsers that cannot open the outline by style.
if (matchMedia('(min-width: 960px)').matches) document.querySelector('[data-outline]')?.setAttribute('open', '');
if (!arrive(document)) document.querySelector('[data-focus]')?.focus();

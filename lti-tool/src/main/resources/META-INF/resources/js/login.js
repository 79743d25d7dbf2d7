// Before the LMS is asked who comes: how will this browser be known again? By our cookie, else by a value that the LMS keeps for us.
import { storage } from './storage.js';

const { plain, stored, target, origin, key, value } = document.querySelector('[data-login]').dataset;

async function cookieCame() {
  try {
    const answer = await fetch('/lti/cookie', { cache: 'no-store' });
    return (await answer.json()).came;
  } catch {
    return false;
  }
}

const kept = !(await cookieCame()) && await storage({ target, origin }).put(key, value);
location.replace(kept ? stored : plain);

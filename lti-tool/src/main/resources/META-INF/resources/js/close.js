// Tells the LMS that registration is over, so that it closes our window (Dynamic Registration 1.0).
for (const button of document.querySelectorAll('[data-close]')) {
  button.addEventListener('click', () => {
    const host = window.opener ?? (window.parent === window ? null : window.parent);
    host?.postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
    if (!host || window.opener) window.close();
  });
}

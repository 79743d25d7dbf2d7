// Sends the one form of a page that only passes something on. Its button does the same by hand.
document.querySelector('form[data-autosubmit]')?.submit();

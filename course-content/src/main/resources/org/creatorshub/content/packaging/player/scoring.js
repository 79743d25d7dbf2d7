/* From a response to a mark and feedback. The same vectors are run by this scorer and by the one of the online course. */
(function (hub) {
  "use strict";
  const SPACE = "[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
  const EDGES = new RegExp("^" + SPACE + "+|" + SPACE + "+$", "g");
  const TYPED = /^([+\-\u2212]?)(\d{1,15}(?:[.,]\d{0,10})?|[.,]\d{1,10})[ \t-\r]*([^\d.,]*)$/;
  const strip = (text) => text.replace(EDGES, "");

  /* A number as people type it, as plain decimal text; null if it is none. Grouped digits are not read. */
  hub.number = (typed, unit) => {
    if (typed.length > 40) return null;
    const parts = TYPED.exec(strip(typed).replace(/^[\u20ac$\u00a3][ \t-\r]*/, ""));
    if (!parts) return null;
    const after = strip(parts[3]);
    const fits = !after || after.toLowerCase() === unit.toLowerCase() || (unit.toUpperCase() === "EUR" && after === "\u20ac");
    if (!fits) return null;
    const digits = parts[2].replace(",", ".").replace(/\.$/, ".0").replace(/^\./, "0.");
    return (parts[1] && parts[1] !== "+" ? "-" : "") + digits;
  };

  const unreadable = (advice) => ({ readable: false, advice });
  const WRONG_KIND = unreadable("This answer does not belong to this question.");
  const marked = (share, right, say, rows, code) => ({ readable: true, share, right, say, rows: rows || {}, code: code || "" });

  const chosen = (question, ids) => {
    if (!Array.isArray(ids) || ids.some((id) => !question.options.some((option) => option.id === id))) return WRONG_KIND;
    if (question.kind === "choice" && ids.length > 1) return unreadable("Choose one answer only.");
    const count = (right) => question.options.filter((option) => option.right === right && ids.includes(option.id)).length;
    const possible = question.options.filter((option) => option.right).length;
    const [right, wrong] = [count(true), count(false)];
    const rows = {};
    question.options.forEach((option) => {
      if (option.right || ids.includes(option.id)) rows[option.id] = option.say;
    });
    const betrayed = question.options.find((option) => !option.right && option.code && ids.includes(option.id));
    return marked(Math.max(0, (right - wrong) / possible), right === possible && wrong === 0, "", rows, betrayed && betrayed.code);
  };

  const typed = (question, text, variant) => {
    const number = typeof text === "string" ? hub.number(text, question.unit) : null;
    if (number === null) return unreadable("Enter one number, for example 1234.5 or 1234,5, without spaces between the digits.");
    const one = question.variants[variant];
    const right = hub.within(number, one.low, one.high);
    const betrayed = right ? null : one.wrong.find((wrong) => hub.within(number, wrong.low, wrong.high));
    return marked(right ? 1 : 0, right, betrayed ? betrayed.say : "", {}, betrayed && betrayed.code);
  };

  /* Words with everything taken away that does not count. */
  hub.words = (typed, question) => {
    let words = typed.normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u2018\u2019\u201a\u02bc]/g, "'").replace(/[\u201c-\u201e\u00ab\u00bb]/g, '"');
    if (!question.accents) words = words.normalize("NFD").replace(/\p{M}+/gu, "").normalize("NFC");
    if (!question.case) words = words.toLowerCase();
    return words.replace(/[\t-\r\p{Z}]+/gu, " ").replace(/^ | $/g, "");
  };

  const filled = (question, text) => {
    if (typeof text !== "string") return WRONG_KIND;
    const words = hub.words(text, question);
    if (!words || text.length > 40) return unreadable("Write a word or a few words, at most 40 characters.");
    const right = question.accept.includes(words);
    const betrayed = right ? null : question.wrong.find((wrong) => wrong.answers.includes(words));
    return marked(right ? 1 : 0, right, right ? "" : betrayed ? betrayed.say : question.say, {}, betrayed && betrayed.code);
  };

  const matched = (question, pairs) => {
    const sources = Object.keys(question.pairs);
    const known = Object.keys(pairs).every((source) => sources.includes(source) && question.rows.includes(pairs[source]));
    if (Array.isArray(pairs) || !known) return WRONG_KIND;
    const share = sources.filter((source) => question.pairs[source] === pairs[source]).length / sources.length;
    return marked(share, share === 1, question.say);
  };

  const ordered = (question, order) => {
    if (!Array.isArray(order)) return WRONG_KIND;
    const complete = order.length === question.rows.length && question.rows.every((id) => order.includes(id));
    if (!complete) return unreadable("Give every entry a place of its own.");
    const share = question.rows.filter((id, i) => id === order[i]).length / question.rows.length;
    return marked(share, share === 1, question.say);
  };

  const SCORERS = { choice: chosen, multi: chosen, numeric: typed, matching: matched, ordering: ordered, gap: filled };

  /* response: option ids; or typed text; or targets by source; or entry ids in order; null when nothing was answered. */
  hub.judge = (question, response, variant) =>
    response === null ? marked(0, false, "You left this one open.") : SCORERS[question.kind](question, response, variant || 0);
})(hub);

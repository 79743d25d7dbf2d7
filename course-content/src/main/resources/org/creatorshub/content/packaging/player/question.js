/* Questions as forms: rows put in order, answers taken and put back, and what is said to them. */
(function (hub) {
  "use strict";
  const digit = (n) => n.toString(36);
  const inputs = (box) => [...box.querySelectorAll("input")];
  const rows = (box) => [...box.querySelectorAll("[data-row]")];
  const isTyped = (question) => question.kind === "numeric" || question.kind === "gap";
  const isRows = (question) => question.kind === "choice" || question.kind === "multi";
  const sources = (question) => (question.kind === "matching" ? Object.keys(question.pairs) : question.rows);
  const select = (box, id) => rows(box).find((row) => row.dataset.row === id).querySelector("select");

  /* What was typed is kept in characters that no separator of the record uses; half a character is none. */
  const safe = (typed) => encodeURIComponent(typed.replace(/[\ud800-\udfff]/gu, ""));
  const plain = (kept) => {
    try {
      return decodeURIComponent(kept);
    } catch {
      return "";
    }
  };

  /* Shows the drawn numbers and the drawn order. */
  hub.lay = (box, question, drawn) => {
    if (question.kind === "numeric") {
      box.querySelector("[data-stem]").innerHTML = question.variants[drawn.variant].stem;
      return;
    }
    if (question.kind === "matching") {
      rows(box).forEach((row) => {
        const list = row.querySelector("select");
        drawn.order.forEach((id) => list.append([...list.options].find((option) => option.value === id)));
      });
      return;
    }
    const all = rows(box);
    drawn.order.forEach((id) => {
      const row = all.find((one) => one.dataset.row === id);
      row.parentNode.append(row);
    });
  };

  /* The answer in few characters, for the record; empty when there is none. */
  hub.take = (box, question) => {
    if (isRows(question)) {
      const picked = inputs(box).filter((input) => input.checked).map((input) => input.value);
      return question.rows.map((id, i) => (picked.includes(id) ? digit(i) : "")).join("");
    }
    if (question.kind === "numeric") return hub.number(inputs(box)[0].value, question.unit) || "";
    if (question.kind === "gap") return safe(inputs(box)[0].value.trim().slice(0, 40));
    const picks = sources(question).map((id) => {
      const value = select(box, id).value;
      if (!value) return "-";
      return question.kind === "matching" ? digit(question.rows.indexOf(value)) : digit(Number(value));
    }).join("");
    return /^-*$/.test(picks) ? "" : picks;
  };

  hub.put = (box, question, answer) => {
    if (isRows(question)) {
      inputs(box).forEach((input) => (input.checked = answer.includes(digit(question.rows.indexOf(input.value)))));
    } else if (question.kind === "numeric") {
      inputs(box)[0].value = answer;
    } else if (question.kind === "gap") {
      inputs(box)[0].value = plain(answer);
    } else {
      sources(question).forEach((id, i) => {
        const at = parseInt(answer.charAt(i), 36);
        select(box, id).value = isNaN(at) ? "" : question.kind === "matching" ? question.rows[at] || "" : String(at);
      });
    }
  };

  /* What the scorer takes; null when nothing was answered. */
  hub.response = (question, answer) => {
    if (!answer) return null;
    if (question.kind === "numeric") return answer;
    if (question.kind === "gap") return plain(answer);
    const places = [...answer].map((one) => parseInt(one, 36));
    if (isRows(question)) return places.map((i) => question.rows[i]);
    if (question.kind === "ordering") {
      const order = [];
      places.forEach((place, i) => { if (!isNaN(place)) order[place - 1] = question.rows[i]; });
      return order.filter(Boolean);
    }
    const pairs = {};
    sources(question).forEach((id, i) => { if (!isNaN(places[i])) pairs[id] = question.rows[places[i]]; });
    return pairs;
  };

  /* An answer in the words of SCORM 2004 and xAPI. */
  hub.saidAs = (question, answer) => {
    const said = hub.response(question, answer);
    if (said === null || question.kind === "numeric") return answer;
    if (question.kind === "gap") return said;
    return Array.isArray(said) ? said.join("[,]") : Object.keys(said).map((from) => from + "[.]" + said[from]).join("[,]");
  };

  /* As it stands in the form: a number that cannot be read is judged too, to say so. */
  hub.judged = (box, question, variant) => {
    const typed = isTyped(question) ? inputs(box)[0].value.trim() : "";
    return hub.judge(question, typed || hub.response(question, hub.take(box, question)), variant);
  };

  const feedback = (right, word, lines) => {
    const box = hub.element("div", { class: "feedback " + (right ? "right" : "wrong") }, hub.element("span", { class: "sign", "aria-hidden": "true" }));
    const words = hub.element("div", {}, hub.element("p", { class: "word" }, word));
    lines.filter(Boolean).forEach((line) => {
      const text = hub.element("p", {});
      text.innerHTML = line; // from the renderer of the course, never from the learner
      words.append(text);
    });
    box.append(words);
    return box;
  };

  const clean = (box) => {
    box.querySelectorAll(".feedback").forEach((old) => old.remove());
    box.querySelectorAll(".row").forEach((row) => row.classList.remove("right", "wrong"));
    box.querySelectorAll("[data-say]").forEach((say) => (say.textContent = ""));
    box.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    box.querySelector("[data-error]").textContent = "";
  };

  const sayRows = (box, question, verdict, closed) => {
    question.options.forEach((option) => {
      const row = rows(box).find((one) => one.dataset.row === option.id);
      const picked = row.querySelector("input").checked;
      if (picked || (closed && option.right)) row.querySelector(".row").classList.add(option.right ? "right" : "wrong");
      if (picked && option.say) row.append(feedback(option.right, option.right ? "Right" : "Not yet", [option.say]));
      if (closed && option.right && !picked) row.append(feedback(true, "This is right", [option.say]));
    });
  };

  const sayLines = (box, question) =>
    sources(question).forEach((id, i) => {
      const right = question.kind === "matching" ? question.pairs[id] : String(i + 1);
      const hit = select(box, id).value === right;
      const say = rows(box).find((row) => row.dataset.row === id).querySelector("[data-say]");
      say.textContent = hit ? "right" : "not yet";
      say.className = "say pill " + (hit ? "good" : "warn");
    });

  /* Says the verdict beside the question; a closed question shows the right answer too. */
  hub.say = (box, question, verdict, shown) => {
    clean(box);
    if (!verdict.readable) {
      box.querySelector("[data-error]").textContent = verdict.advice;
      box.querySelectorAll("input, select").forEach((field) => field.setAttribute("aria-invalid", "true"));
      return;
    }
    if (isRows(question)) sayRows(box, question, verdict, shown.closed);
    else if (!isTyped(question) && (verdict.share > 0 || !shown.empty)) sayLines(box, question);
    const key = question.kind === "numeric" ? question.variants[shown.variant].key : question.key;
    const word = shown.empty ? "Not answered" : verdict.right ? "Right" : verdict.share > 0 ? "Partly right" : "Not yet";
    const lines = [verdict.say, shown.closed && !verdict.right && !isRows(question) ? "The right answer: " + key : "", question.explanation];
    box.querySelector("[data-said]").append(feedback(verdict.right, word, lines));
  };

  hub.close = (box) => {
    box.querySelectorAll("input, select").forEach((field) => (field.disabled = true));
    box.querySelectorAll(".answer-number + .hint, .answer-words + .hint").forEach((hint) => hint.remove());
  };
})(hub);

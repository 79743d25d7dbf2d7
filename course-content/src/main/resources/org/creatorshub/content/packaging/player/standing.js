/* What a record is worth: score and status by the score contract of the course (SCORE-01 to SCORE-15). */
(function (hub) {
  "use strict";

  hub.testState = (state, test) => state.tests[test.code] || { used: 0, best: null };
  const isRunning = (state, test) => Boolean(state.running) && state.running.test === test.code;
  const gateMet = (state, test) => test.mastery !== null && (hub.testState(state, test).best || 0) >= test.mastery * 100;

  /* One unit's number in hundredths: the larger of the best attempt and the running one; null before the first start. */
  const unitScore = (state, test) => {
    const { best } = hub.testState(state, test);
    if (!isRunning(state, test)) return best;
    return Math.max(best === null ? 0 : best, state.running.score);
  };

  const isFinal = (state, test) => {
    const { used, best } = hub.testState(state, test);
    const usedUp = used >= test.attempts && !isRunning(state, test);
    return usedUp || (test.mastery === null ? best === 10000 || (state.finished && used > 0 && !isRunning(state, test)) : gateMet(state, test));
  };

  /* Finish is offered when only units without pass mark keep the package open, each tried at least once. */
  hub.mayFinish = (state, tests) =>
    !state.finished && tests.some((test) => !isFinal(state, test)) &&
    tests.every((test) => isFinal(state, test) || (test.mastery === null && hub.testState(state, test).used > 0 && !isRunning(state, test)));

  const computed = (state, scope) => {
    if (!scope.tests.length) return scope.pages.every((page) => state.seen.includes(page.code)) ? "completed" : "incomplete";
    if (!scope.tests.every((test) => isFinal(state, test))) return "incomplete";
    const gated = scope.tests.filter((test) => test.mastery !== null);
    return !gated.length ? "completed" : gated.every((test) => gateMet(state, test)) ? "passed" : "failed";
  };

  /*
   * scope: the tests and pages that this package reports on.
   * score: hundredths of a per cent, or null for "no score"; progress: 0 to 100, 100 only with a final status.
   */
  hub.standing = (state, scope) => {
    const scores = scope.tests.map((test) => unitScore(state, test));
    const any = scores.some((score) => score !== null);
    const sum = scores.reduce((all, score) => all + (score || 0), 0);
    const status = Math.max(state.status, hub.statusRank(computed(state, scope)));
    const steps = scope.pages.length + scope.tests.length;
    const done = scope.pages.filter((page) => state.seen.includes(page.code)).length + scope.tests.filter((test) => hub.testState(state, test).used > 0).length;
    return {
      score: any ? Math.floor((2 * sum + scores.length) / (2 * scores.length)) : null,
      status,
      name: hub.statusName({ status }),
      progress: status > 1 ? 100 : Math.min(99, Math.floor((100 * done) / Math.max(1, steps))),
    };
  };
})(hub);

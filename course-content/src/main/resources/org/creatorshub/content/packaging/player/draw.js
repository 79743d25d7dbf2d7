/* From a seed to the questions of an attempt, as the online course draws them. SplitMix64: Steele, Lea and Flood, OOPSLA 2014. */
(function (hub) {
  "use strict";
  const wrap = (n) => BigInt.asUintN(64, n);
  const shifted = (z, by) => z ^ (z >> BigInt(by));

  class Random {
    constructor(seed) {
      this.state = wrap(BigInt(seed));
    }
    next() {
      this.state = wrap(this.state + BigInt("0x9E3779B97F4A7C15"));
      let z = wrap(shifted(this.state, 30) * BigInt("0xBF58476D1CE4E5B9"));
      z = wrap(shifted(z, 27) * BigInt("0x94D049BB133111EB"));
      return shifted(z, 31);
    }
    below(bound) {
      return Number(this.next() % BigInt(bound));
    }
    shuffled(things) {
      const all = things.slice();
      for (let i = all.length - 1; i > 0; i--) {
        const j = this.below(i + 1);
        [all[i], all[j]] = [all[j], all[i]];
      }
      return all;
    }
  }

  /* One question for each outcome first, then at random, none twice; no more numbers and no more others than the test says. */
  hub.draw = (bank, count, seed, numeric = -1) => {
    const random = new Random(seed);
    const mixed = random.shuffled(bank);
    const drawn = new Set();
    const room = (question) => {
      const number = question.kind === "numeric";
      const there = [...drawn].filter((one) => (one.kind === "numeric") === number).length;
      return numeric < 0 || there < (number ? numeric : count - numeric);
    };
    for (const outcome of new Set(bank.flatMap((question) => question.outcomes))) {
      const found = mixed.find((question) => question.outcomes.includes(outcome) && !drawn.has(question) && room(question));
      if (found && drawn.size < count) drawn.add(found);
    }
    for (const question of mixed) {
      if (drawn.size < count && room(question)) drawn.add(question);
    }
    return random.shuffled([...drawn]).map((question) => ({ question, ...hub.arrange(question, random.next()) }));
  };

  /* The order of rows, and which of the frozen variants of a number. */
  hub.arrange = (question, seed) => {
    const random = new Random(seed);
    if (question.kind === "numeric") return { order: [], variant: random.below(question.variants.length) };
    const rows = question.rows; // none, where words are typed
    if (question.fixed) return { order: rows, variant: 0 }; // parts of a picture are lettered in it
    let order = random.shuffled(rows);
    if (question.kind === "ordering" && order.every((id, i) => id === rows[i])) order = order.reverse();
    return { order, variant: 0 };
  };
})(hub);

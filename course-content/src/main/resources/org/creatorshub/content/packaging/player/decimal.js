/* Exact decimals as whole numbers with a scale: marks here are those of the online course, digit for digit. */
(function (hub) {
  "use strict";
  const TEN = BigInt(10);

  const read = (text) => {
    const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    const fraction = parts[3] || "";
    return { n: BigInt(parts[1] + parts[2] + fraction), s: fraction.length };
  };
  const at = (decimal, scale) => decimal.n * TEN ** BigInt(scale - decimal.s);

  hub.within = (text, low, high) => {
    const [x, a, b] = [text, low, high].map(read);
    const scale = Math.max(x.s, a.s, b.s);
    return at(a, scale) <= at(x, scale) && at(x, scale) <= at(b, scale);
  };

  /* Earned of all drawn points in hundredths of a per cent, half up at this last step only (SCORE-04, SCORE-15). */
  hub.percent = (earned) => {
    const shares = earned.map((one) => read(String(one.share)));
    const scale = Math.max(0, ...shares.map((share) => share.s));
    const possible = earned.reduce((sum, one) => sum + one.points, 0);
    const sum = shares.reduce((all, share, i) => all + at(share, scale) * BigInt(earned[i].points), BigInt(0));
    const above = sum * BigInt(20000);
    const below = BigInt(possible) * TEN ** BigInt(scale);
    return Number((above + below) / (below * BigInt(2)));
  };

  /* 8333 -> "83.33" */
  hub.decimals = (hundredths) => String(hundredths / 100);
})(hub);

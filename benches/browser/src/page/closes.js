// The volatility of pasted closes in plain JavaScript, by the same rule as the program: the last close of each week, the
// logarithms of their ratios, their sample deviation, times √52.

// So many trading days from Monday to Friday, with closes that wander. The same each time.
export const closes = count => {
  const lines = [];
  let seed = 20190712;
  let close = 1773;
  for (let day = Date.UTC(1987, 0, 5); lines.length < count; day += 86_400_000) {
    if ([0, 6].includes(new Date(day).getUTCDay())) continue;
    lines.push(`${new Date(day).toISOString().slice(0, 10)}\t${close.toLocaleString("en-US")}`);
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    close = Math.max(900, Math.round(close * (1 + (seed / 2 ** 32 - 0.4995) / 20)));
  }
  return lines.join("\n");
};

export const bySplitting = text => {
  const days = [];
  const prices = [];
  for (const line of text.split("\n")) {
    const [date, close] = line.split("\t");
    days.push(day(date));
    prices.push(Number(close.replaceAll(",", "")));
  }
  return volatility(days, prices);
};

export const byPapaParse = (Papa, text) => {
  const { data } = Papa.parse(text, { delimiter: "\t", newline: "\n" });
  return volatility(data.map(row => day(row[0])), data.map(row => Number(row[1].replaceAll(",", ""))));
};

// Days since 1 January 1970, a Thursday.
const day = text => Date.UTC(text.slice(0, 4), text.slice(5, 7) - 1, text.slice(8, 10)) / 86_400_000;

const volatility = (days, prices) => {
  const logs = [];
  let before = NaN;
  for (let at = 0; at < days.length; at += 1) {
    // Monday begins a week.
    if (Math.floor((days[at] + 3) / 7) === Math.floor((days[at + 1] + 3) / 7)) continue;
    if (before > 0) logs.push(Math.log(prices[at] / before));
    before = prices[at];
  }
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  return Math.sqrt(squares / (logs.length - 1)) * Math.sqrt(52);
};

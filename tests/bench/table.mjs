// Tables for a terminal, and the numbers that go into them.

/** Prints rows below a heading; numbers stand on the right. */
export function table(heading, rows) {
  const cells = [heading, ...rows].map((row) => row.map(String));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => [...row[column]].length)));
  const isNumber = (text) => /^[\d.,]+( \w+)?$/.test(text);
  for (const [index, row] of cells.entries()) {
    const line = row.map((text, column) => {
      const gap = ' '.repeat(widths[column] - [...text].length);
      return index > 0 && isNumber(text) ? gap + text : text + gap;
    });
    console.log(line.join('  ').trimEnd());
    if (index === 0) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  }
}

/** The middle one. */
export const median = (values) => percentile(values, 50);

/** The value below which this share of the values lies, in percent. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))];
}

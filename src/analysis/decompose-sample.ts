/** Orders drawn at random from a seed: the same ones on every machine, and for every row. */

/** sfc32 (Chris Doty-Humphrey, PractRand): whole numbers of 32 bits. */
function stream(seed: number): () => number {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  return next;
}

/** Without a bias: what lies above the last whole multiple is drawn again. */
function below(count: number, next: () => number): number {
  const most = 2 ** 32 - (2 ** 32 % count);
  for (;;) {
    const drawn = next();
    if (drawn < most) return drawn % count;
  }
}

/** @returns `count` orders of 0 to `players` - 1, each as likely as any other (Fisher and Yates) */
export function drawOrders(players: number, count: number, seed: number): readonly (readonly number[])[] {
  const next = stream(seed);
  return Array.from({ length: count }, () => {
    const order = Array.from({ length: players }, (_, i) => i);
    for (let i = players - 1; i > 0; i -= 1) {
      const other = below(i + 1, next);
      const [x, y] = [order[i] as number, order[other] as number];
      order[i] = y;
      order[other] = x;
    }
    return order;
  });
}

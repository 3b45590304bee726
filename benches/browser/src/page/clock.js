// How often something can be done in a second, from as many times as fill 15 ms: the clock is coarse.
export const perSecond = run => {
  const begun = performance.now();
  let times = 0;
  let taken = 0;
  do {
    run();
    times += 1;
    taken = performance.now() - begun;
  } while (taken < 15);
  return times * 1000 / taken;
};

// A walk in steps: each is a test of its own, and the first that fails ends the walk, since the next would begin
// where nobody is.
import { test } from 'node:test';

/** Gives `step(name, what)`, which runs `what` as a test unless a step before it failed. */
export function stepByStep() {
  let failed;
  return (name, what) =>
    test(name, async (told) => {
      if (failed) return told.skip(`'${failed}' failed`);
      failed = name;
      await what(told);
      failed = undefined;
      return undefined;
    });
}

// In how many ways a journey is walked.

/** Ordinary runs walk a journey in `ways`; with $YARROW_EVERY_WAY set, in the `others` too. */
export function inWays(ways, others) {
  return process.env.YARROW_EVERY_WAY ? [...ways, ...others] : ways;
}

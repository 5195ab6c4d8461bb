/** Names and words by which servers say that an account has nothing left. */
const usedUp = /insufficient[ _](quota|balance|credits?|funds)|billing_hard_limit/i

/** Gemini says the same of a limit that is over in seconds, and then tells when. */
const planAndBilling = /check your plan and billing/i
const comesBack = /retry in \d|retryDelay/i

/**
 * Whether a refusal with status 429 means that the account's quota is used up, so that waiting
 * changes nothing.
 *
 * @param body of the refusal, as text
 * @param retryAfterMs how long the server asks to wait, in ms
 */
export function isQuotaUsedUp(body: string, retryAfterMs?: number): boolean {
  if (usedUp.test(body)) return true
  return planAndBilling.test(body) && !comesBack.test(body) && retryAfterMs === undefined
}

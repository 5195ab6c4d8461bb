import { findAssignments } from './assignment.ts'
import { findCards } from './card.ts'
import { findEmails } from './email.ts'
import { findIbans } from './iban.ts'
import { findIps } from './ip.ts'
import type { Match } from './match.ts'
import { findNames } from './names.ts'
import { findPhones } from './phone.ts'
import { findTokens } from './token.ts'

/** What is found in a line of text; of those over each other the first counts. */
export function matchesIn(text: string, names: readonly string[]): Match[] {
  return [
    ...findTokens(text),
    ...findAssignments(text),
    ...findIbans(text),
    ...findCards(text),
    ...findEmails(text),
    ...findIps(text),
    ...findPhones(text),
    ...findNames(text, names),
  ]
}

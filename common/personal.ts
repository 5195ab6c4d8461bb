/** Kinds of personal data and of secrets that are looked for before a picture is sent. */
export const personalKinds = [
  'email',
  'phone',
  'iban',
  'card',
  'ip',
  'key',
  'private-key',
  'jwt',
  'name',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** What is done with a kind: `ask` proposes to cover it, `cover` covers it without a word. */
export const personalChoices = ['ask', 'cover', 'ignore'] as const
export type PersonalChoice = (typeof personalChoices)[number]

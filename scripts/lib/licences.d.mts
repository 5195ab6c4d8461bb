/** See licences.mjs. */
export function gatherLicences(root: string): {
  readonly name: string
  readonly closeBundle: () => void
}

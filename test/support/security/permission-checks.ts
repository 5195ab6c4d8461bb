import type { AllWindows } from './all-windows.ts'
import { each, type Finding } from './each.ts'

/** Asks for permissions as pages do: both the asking and the looking are denied. */
export async function refusesPermissions({ pages }: AllWindows): Promise<Finding> {
  return await each(pages, async ([kind, page]) => {
    const got = await page.evaluate(async () => {
      const looked = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
      const states = await Promise.all(
        looked.map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName })
          return state === 'denied' ? '' : `${name} is ${state}`
        }),
      )
      const asked: [string, () => Promise<unknown>][] = [
        ['a notification', () => Notification.requestPermission().then(refuseUnless('granted'))],
        ['the microphone', () => navigator.mediaDevices.getUserMedia({ audio: true })],
        ['the screen', () => navigator.mediaDevices.getDisplayMedia()],
        ['MIDI', () => navigator.requestMIDIAccess({ sysex: true })],
      ]
      function refuseUnless(wanted: string) {
        return (state: string) => {
          if (state !== wanted) throw new Error(state)
        }
      }
      const given = await Promise.all(
        asked.map(async ([name, ask]) => {
          const late = new Promise<never>((_resolve, reject) => setTimeout(reject, 3000))
          try {
            await Promise.race([ask(), late])
            return `it gets ${name}`
          } catch {
            return ''
          }
        }),
      )
      return [...states, ...given].filter((one) => one !== '')
    })
    return got.map((one) => `${kind}: ${one}`)
  })
}

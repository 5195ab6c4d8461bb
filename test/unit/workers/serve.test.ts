import { expect, test } from 'vitest'
import { serve } from '../../../main/workers/serve.ts'

function harness(handlers: Parameters<typeof serve>[0]) {
  const replies: unknown[] = []
  let listener: (event: { readonly data: unknown }) => void = () => {}
  serve(handlers, {
    on: (_event, added) => {
      listener = added
    },
    postMessage: (message) => replies.push(message),
  })
  return { replies, send: (data: unknown) => listener({ data }) }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

test('answers a call with its id and value', async () => {
  const { replies, send } = harness({ double: async (payload) => Number(payload) * 2 })
  send({ id: 7, kind: 'double', payload: 21 })
  await settle()
  expect(replies).toEqual([{ id: 7, ok: true, value: 42 }])
})

test('a failure and an unknown kind are replies with a message', async () => {
  const { replies, send } = harness({ fail: () => Promise.reject(new Error('no luck')) })
  send({ id: 1, kind: 'fail' })
  send({ id: 2, kind: 'toString' })
  await settle()
  expect(replies).toHaveLength(2)
  expect(replies).toContainEqual({ id: 1, ok: false, message: 'no luck' })
  expect(replies).toContainEqual({ id: 2, ok: false, message: 'no handler for toString' })
})

test('a cancelled call replies once, as cancelled, and leaves others alone', async () => {
  const { replies, send } = harness({
    wait: (payload, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve('too late'))
        if (payload === 'short') resolve('done')
      }),
  })
  send({ id: 1, kind: 'wait' })
  send({ id: 2, kind: 'wait', payload: 'short' })
  send({ id: 1, kind: 'cancel' })
  send({ id: 99, kind: 'cancel' })
  await settle()
  expect(replies).toHaveLength(2)
  expect(replies).toContainEqual({ id: 1, ok: false, message: 'cancelled' })
  expect(replies).toContainEqual({ id: 2, ok: true, value: 'done' })
})

test('what is no call is ignored', async () => {
  const { replies, send } = harness({})
  for (const data of [undefined, null, 'text', {}, { id: 'x', kind: 'y' }]) send(data)
  await settle()
  expect(replies).toEqual([])
})

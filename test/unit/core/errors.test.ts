import { describe, expect, it } from 'vitest'
import { failureOfRefusal, failureOfStreamError, refusesImages } from '../../../main/core/errors.ts'
import { failureOfCauses } from '../../../main/core/network-failure.ts'
import { waitAfter } from '../../../main/core/own-retry.ts'
import { redact, shorten } from '../../../main/core/redact.ts'
import { serverMessage } from '../../../main/core/server-message.ts'

describe('failureOfRefusal', () => {
  it.each([
    [400, 'maximum context length is 8192 tokens', 'too-large'],
    [400, 'max_tokens is too large', 'bad-request'],
    [400, 'invalid image_url: unsupported image format', 'bad-request'],
    [404, 'No endpoints found that support image input', 'refused-images'],
    [500, 'image input is not supported - you may need mmproj', 'refused-images'],
    [422, 'Extra inputs are not permitted', 'bad-request'],
    [418, '', 'bad-request'],
    [302, '', 'redirected'],
    [529, 'overloaded', 'server-error'],
  ])('%i %s is %s', (status, message, code) => {
    expect(failureOfRefusal({ status, body: JSON.stringify({ error: { message } }) }).code).toBe(
      code,
    )
  })

  it.each([
    [
      '{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","code":"insufficient_quota"}}',
    ],
    [
      '{"error":{"message":"You exceeded your current quota, please check your plan and billing details."}}',
    ],
    ['{"detail":"Insufficient balance"}'],
  ])('429 %s: the quota is used up, which is no limit of the rate', (body) => {
    const failure = failureOfRefusal({ status: 429, body })
    expect(failure.code).toBe('payment-required')
    expect(failure.message).toContain('quota of this account is used up')
    expect(failure.message).toContain('HTTP 429')
    expect(waitAfter(failure, 0)).toBeUndefined()
    expect(failureOfStreamError(JSON.parse(body)).message).toContain('is used up')
  })

  it.each([
    ['{"error":{"message":"Rate limit reached"}}', undefined],
    [
      '{"error":{"message":"Please check your plan and billing. Please retry in 27.5s."}}',
      undefined,
    ],
    ['{"error":{"message":"Please check your plan and billing."}}', 20_000],
  ])('429 %s with a wait of %s ms is a limit of the rate', (body, retryAfterMs) => {
    const wait = retryAfterMs === undefined ? {} : { retryAfterMs }
    const failure = failureOfRefusal({ status: 429, body, ...wait })
    expect(failure.code).toBe('rate-limited')
    expect(waitAfter(failure, 0)).toBe(retryAfterMs ?? 5000)
  })

  it('names the proxy that wants a name and a password', () => {
    expect(failureOfRefusal({ status: 407, body: '' }).message).toContain('The proxy')
  })

  it('asks for a key where none was sent', () => {
    expect(failureOfRefusal({ status: 401, body: '' }).message).toContain('wants a key')
    expect(failureOfRefusal({ status: 401, body: '', key: 'k' }).message).toContain(
      'refused the key',
    )
  })
})

describe('failureOfStreamError', () => {
  it.each([
    [{ code: 'rate_limit_exceeded' }, 'rate-limited'],
    [{ code: 402, message: 'no credit' }, 'payment-required'],
    [{ type: 'insufficient_quota' }, 'payment-required'],
    [{ code: 'context_length_exceeded' }, 'too-large'],
    [{ code: null, type: 'content_filter' }, 'content-filter'],
    ['it broke', 'server-error'],
    [{}, 'server-error'],
  ])('%j is %s', (error, code) => {
    expect(failureOfStreamError(error).code).toBe(code)
  })
})

describe('refusesImages', () => {
  it.each([
    'This model does not support image input',
    "model doesn't support vision",
    'unknown variant `image_url`, expected `text`',
    'Invalid content type. image_url is only supported by certain models',
  ])('%s', (message) => {
    expect(refusesImages(message)).toBe(true)
  })
})

describe('failureOfCauses', () => {
  it.each([
    [{ code: '', message: 'net::ERR_NAME_NOT_RESOLVED' }, 'unreachable'],
    [{ code: 'ENOTFOUND', message: '' }, 'unreachable'],
    [{ code: '', message: 'net::ERR_CERT_AUTHORITY_INVALID' }, 'tls'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: '' }, 'tls'],
    [{ code: '', message: 'net::ERR_PROXY_CONNECTION_FAILED' }, 'unreachable'],
    [{ code: 'EPROTO', message: 'wrong version number' }, 'tls'],
    [{ code: '', message: 'unexpected redirect' }, 'redirected'],
    [{ code: '', message: 'bad port' }, 'wrong-url'],
    [{ code: '', message: 'who knows' }, 'unreachable'],
  ])('%j is %s', (cause, code) => {
    expect(failureOfCauses([{ code: '', message: 'fetch failed' }, cause]).code).toBe(code)
  })
})

describe('redact', () => {
  it('takes out the key, as it is and encoded, and what looks like one', () => {
    const key = 'a/b c+key'
    const text = `${key} ${encodeURIComponent(key)} Bearer abc.def sk-proj-0123456789 gsk_abcdefghijk`
    expect(redact(text, key)).toBe('[key] [key] [key] [key] [key]')
  })

  it('leaves other words alone', () => {
    const text = 'task-oriented model not found, api_version_unsupported, missing key_name'
    expect(redact(text, 'other')).toBe(text)
  })
})

describe('serverMessage', () => {
  it('redacts before it shortens, so that no half of a key is left', () => {
    const shown = serverMessage(`${'x'.repeat(290)} secret-key-0123456789`, 'secret-key-0123456789')
    expect(shown).not.toContain('secret')
    expect([...(shown ?? '')].length).toBeLessThanOrEqual(300)
  })

  it.each([
    ['{"error":{"message":"m"}}', 'm'],
    ['{"error":"m"}', 'm'],
    ['{"detail":[{"loc":["a"],"msg":"m"},{"msg":"n"}]}', 'm; n'],
    ['{"message":{"detail":"m"}}', 'm'],
    ['{"error":{"message":"outer","metadata":{"raw":"inner"}}}', 'outer: inner'],
    ['<p>nothing', undefined],
    ['{}', undefined],
    ['', undefined],
  ])('%s says %s', (body, message) => {
    expect(serverMessage(body)).toBe(message)
  })

  it('cuts at whole characters', () => {
    expect(shorten('😀😀😀', 2)).toBe('😀…')
  })
})

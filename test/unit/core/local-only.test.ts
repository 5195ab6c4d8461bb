import { describe, expect, it } from 'vitest'
import {
  connectionRefusal,
  hasCloudTag,
  runsElsewhere,
  usesNetwork,
} from '../../../main/core/local-only.ts'

const here = [
  'http://127.0.0.1:11434/v1',
  'http://127.9.8.7',
  'http://localhost:1234/v1/models?x=1',
  'https://[::1]:8443/',
]

const elsewhere = [
  'https://api.openai.com/v1',
  'http://192.168.1.20:11434/v1',
  'http://169.254.169.254/latest',
  'http://0.0.0.0:11434',
  'http://127.0.0.1.example.com/',
  'http://localhost.example.com/',
  'http://127.0.0.1@example.com/',
  'http://example.com\\@127.0.0.1/',
  'http://127.0.0.1\n.example.com/',
  'http://[::ffff:192.168.1.20]/',
  'ftp://127.0.0.1/',
  'not a URL',
]

describe('local-only mode', () => {
  it.each(here)('lets %j through', (url) => {
    expect(connectionRefusal(url, true)).toBeUndefined()
  })

  it.each(elsewhere)('refuses %j, and only while it is on', (url) => {
    expect(connectionRefusal(url, true)).toMatchObject({ code: 'local-only' })
    expect(connectionRefusal(url, false)).toBeUndefined()
  })

  it('looks at what is the network', () => {
    for (const url of ['http://a', 'wss://a', 'FTP://a']) expect(usesNetwork(url)).toBe(true)
    for (const url of ['eyeshot://app/', 'blob:eyeshot://app/1', 'data:,a']) {
      expect(usesNetwork(url)).toBe(false)
    }
  })

  it.each([
    ['gpt-oss:120b-cloud', true],
    ['glm-4.6:cloud', true],
    ['someone/kimi-k2:1t-cloud', true],
    ['Qwen3-VL:235B-CLOUD', true],
    ['llava:7b', false],
    ['cloud', false],
    ['nimbus-cloud:7b', false],
    ['registry:5000/cloud', false],
  ])('%s: runs at Ollama: %s', (model, expected) => expect(hasCloudTag(model)).toBe(expected))

  it('believes a server that names another host', () => {
    expect(runsElsewhere({ remote_host: 'https://ollama.com:443', remote_model: 'x' })).toBe(true)
    expect(runsElsewhere({ remote_host: '', model_info: {} })).toBe(false)
    expect(runsElsewhere(undefined)).toBe(false)
  })
})

import { describe, expect, test } from '@jest/globals'
import type { RegistrySettings } from './registry.ts'
import { judgeUrl, withoutEnding } from './registry-url.ts'

const settings: RegistrySettings = { kind: 'devpi' }

describe('the URL of a registry', () => {
  test.each([
    ['https://a.example.com/b', 'https://a.example.com/b/'],
    [' https://a.example.com/b/#y ', 'https://a.example.com/b/'],
    ['http://localhost:3141/root/pypi/', 'http://localhost:3141/root/pypi/'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a/'],
    ['http://[::1]:1/a', 'http://[::1]:1/a/'],
    ['http://devpi.localhost/a', 'http://devpi.localhost/a/'],
  ])('%s', (text, url) => expect(judgeUrl(text, settings).href).toBe(url))

  test('plain HTTP elsewhere is taken where the settings allow it', () => {
    expect(judgeUrl('http://devpi.lan/a/', { ...settings, allowHttp: true }).href).toBe('http://devpi.lan/a/')
  })

  test.each([
    [undefined, 'REGISTRY_URL_MISSING'],
    [' ', 'REGISTRY_URL_MISSING'],
    ['devpi.example.com/a', 'REGISTRY_URL_INVALID'],
    ['ftp://a.example.com/', 'REGISTRY_URL_INVALID'],
    ['user:s3cret@a.example.com/', 'REGISTRY_URL_INVALID'],
    ['https://user:s3cret@a.example.com/', 'REGISTRY_URL_CREDENTIALS'],
    ['https://s3cret@a.example.com/', 'REGISTRY_URL_CREDENTIALS'],
    ['https://a.example.com/b/?token=s3cret', 'REGISTRY_URL_CREDENTIALS'],
    ['a.example.com/b/?token=s3cret', 'REGISTRY_URL_INVALID'],
    ['http://a.example.com/', 'REGISTRY_URL_INSECURE'],
    ['http://127.0.0.1.example.com/', 'REGISTRY_URL_INSECURE'],
    ['http://localhost.example.com/', 'REGISTRY_URL_INSECURE'],
  ])('%s is %s, and no secret is repeated', (text, code) => {
    const judge = () => judgeUrl(text, settings)
    expect(judge).toThrow(expect.objectContaining({ code }))
    expect(judge).not.toThrow(/s3cret/)
  })

  test.each([
    ['https://a.example.com/b/simple/', 'https://a.example.com/b/'],
    ['https://a.example.com/b/', 'https://a.example.com/b/'],
    ['https://a.example.com/simple/b/', 'https://a.example.com/simple/b/'],
  ])('%s without the index that people paste', (url, expected) => {
    expect(withoutEnding(new URL(url), 'simple').href).toBe(expected)
  })
})

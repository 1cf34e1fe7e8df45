import { expect, test } from '@jest/globals'
import { awsEndpoint } from './aws-endpoints.ts'

const at = (
  service: 'codeartifact' | 'sts',
  name: string,
  variables: Readonly<Record<string, string>> = {},
  isDualStack = false,
) =>
  awsEndpoint(service, { name, isDualStack }, { settings: { kind: 'codeartifact' }, variable: (key) => variables[key] })
    .href

test.each([
  ['codeartifact', 'eu-central-1', false, 'https://codeartifact.eu-central-1.amazonaws.com/'],
  ['sts', 'us-gov-west-1', false, 'https://sts.us-gov-west-1.amazonaws.com/'],
  ['codeartifact', 'us-east-1', true, 'https://codeartifact.us-east-1.api.aws/'],
  ['sts', 'cn-north-1', false, 'https://sts.cn-north-1.amazonaws.com.cn/'],
] as const)('%s in %s, dual stack %s', (service, region, isDualStack, url) => {
  expect(at(service, region, {}, isDualStack)).toBe(url)
})

test('variables go as in the SDKs: of the service, of all, ignored', () => {
  const all = { AWS_ENDPOINT_URL: 'https://vpce.example.com', AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1/sts' }
  expect(at('codeartifact', 'eu-central-1', all)).toBe('https://vpce.example.com/')
  expect(at('sts', 'eu-central-1', all)).toBe('http://127.0.0.1:1/sts/')
  const ignored = { ...all, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }
  expect(at('sts', 'eu-central-1', ignored)).toBe('https://sts.eu-central-1.amazonaws.com/')
})

test('keys do not travel in the open', () => {
  expect(() => at('sts', 'x', { AWS_ENDPOINT_URL: 'http://aws.example.com' })).toThrow(
    expect.objectContaining({ code: 'REGISTRY_URL_INSECURE' }),
  )
})

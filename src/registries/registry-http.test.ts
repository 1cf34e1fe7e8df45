import { expect, test } from '@jest/globals'
import { PATIENT } from './pace.ts'
import { askUntilAnswered } from './registry-http.ts'

const URL_OF_INDEX = new URL('https://index.example/simple/a/?token=canary-4711')

/** A server that takes so long for each answer, and a clock that only it and waiting move. */
function serverOf(statuses: readonly (number | undefined)[], tookMs: number, text = 'no answer within 30 s') {
  // As clocks are: never at a whole number.
  let [clock, asked] = [0.25, 0]
  const lines: string[] = []
  const pace = {
    ...PATIENT,
    random: () => 0.999,
    now: () => clock,
    wait: async (milliseconds: number) => {
      clock += milliseconds
    },
    tell: (line: string) => lines.push(line),
  }
  const http = {
    ask: async (_: URL, { timeoutMs }: { readonly timeoutMs: number }) => {
      expect(timeoutMs % 1).toBe(0)
      const status = statuses[Math.min(asked++, statuses.length - 1)]
      clock += (status === undefined ? Math.min(tookMs, timeoutMs) : tookMs) + 0.5
      return { status, headers: new Headers(), bytes: new Uint8Array(), text: status === undefined ? text : '' }
    },
  }
  const registry = { http, pace, origins: [], credentials: async () => undefined }
  const ask = () => askUntilAnswered(registry, URL_OF_INDEX, { headers: {}, timeoutMs: 30_000 })
  return { ask, lines, seconds: () => Math.round(clock / 1000), asked: () => asked }
}

test('each time that something is asked again, one line says so', async () => {
  const { ask, lines } = serverOf([503, undefined, 200], 100, 'ECONNRESET')
  await expect(ask()).resolves.toMatchObject({ answer: { status: 200 } })
  expect(lines).toEqual([
    'https://index.example/simple/a/ answered 503; asking again in 1 s (2 of 8)',
    'https://index.example/simple/a/ did not answer (ECONNRESET); asking again in 2 s (3 of 8)',
  ])
})

test('a server that keeps silent is given up within two minutes', async () => {
  const { ask, lines, seconds, asked } = serverOf([undefined], 1_000_000)
  await expect(ask()).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' })
  expect([seconds(), asked(), lines.length]).toEqual([120, 4, 3])
})

test('a server that is busy is asked as often as ever', async () => {
  const { ask, asked } = serverOf([503], 25_000)
  await expect(ask()).rejects.toMatchObject({ message: 'https://index.example/simple/a/ answered 503, 8 times' })
  expect(asked()).toBe(8)
})

test('a machine that is not there is soon given up', async () => {
  const { ask, lines } = serverOf([undefined], 5, 'ECONNREFUSED')
  await expect(ask()).rejects.toMatchObject({ message: expect.stringContaining('(ECONNREFUSED), 5 times') })
  expect(lines.at(-1)).toContain('(5 of 5)')
})

test.each(['the proxy does not let us through to it: 407', 'the proxy does not answer: ECONNREFUSED'])(
  'what is wrong with a proxy is no matter of the host: %s',
  async (said) => {
    const { ask } = serverOf([undefined], 5, said)
    const message = expect.stringMatching(/5 times\. Check what HTTPS_PROXY and HTTP_PROXY say, or have NO_PROXY name/)
    await expect(ask()).rejects.toMatchObject({ message })
  },
)

import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { terminalReport } from './terminal.ts'

/** What stands on standard error after some work. */
function printed(showsAnswer: boolean, act: (report: ReturnType<typeof terminalReport>) => void): string {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  act(terminalReport({}, showsAnswer, { stdout, stderr } as unknown as NodeJS.Process))
  return String(stderr.read() ?? '')
}

const FINDING = { level: 'warning', message: 'wrong\nMend it.', file: 'a.toml', line: 3 } as const

test.each([true, false])(
  'a finding stands in front of its way out, which is set in; answer shown: %s',
  (showsAnswer) => {
    expect(printed(showsAnswer, ({ annotate }) => annotate(FINDING))).toBe('warning: a.toml:3: wrong\n  Mend it.\n')
  },
)

test('what the answer says as well is not said twice', () => {
  const annotate = (report: ReturnType<typeof terminalReport>) => report.annotate({ ...FINDING, isInAnswer: true })
  expect([printed(true, annotate), printed(false, annotate)]).toEqual(['', 'warning: a.toml:3: wrong\n  Mend it.\n'])
})

test('how something went is colored where colors are shown, and nothing that came from outside', () => {
  const told = (env: NodeJS.ProcessEnv) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const report = terminalReport(env, true, { stdout, stderr } as unknown as NodeJS.Process)
    for (const line of ['✓ a:test passed', '✗ a:\u001b[32m', '✓', 'a ✓ b']) report.log(line)
    return String(stderr.read())
  }
  expect(told({})).toBe('✓ a:test passed\n✗ a:\\x1b[32m\n✓\na ✓ b\n')
  expect(told({ FORCE_COLOR: '1' })).toBe(
    '\u001b[32m✓\u001b[39m a:test passed\n\u001b[31m✗\u001b[39m a:\\x1b[32m\n✓\na ✓ b\n',
  )
})

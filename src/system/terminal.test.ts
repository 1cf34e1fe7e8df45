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

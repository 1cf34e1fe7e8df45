import { expect, test } from '@jest/globals'
import { ExternalError, IntegrityError, SeveralFailures, UserError } from '../errors.ts'
import type { Annotation } from '../system/system.ts'
import { annotateFailures } from './failure-annotations.ts'

function annotated(error: unknown) {
  const [annotations, log]: [Annotation[], string[]] = [[], []]
  const report = {
    annotate: (one: Annotation) => void annotations.push(one),
    log: (line: string) => void log.push(line),
  }
  return { exitCode: annotateFailures(error, report), annotations, log }
}

const failure = (at: number) =>
  new UserError(`CODE_${at}`, `${at} is wrong`, `Mend ${at}.`, { file: `${at}.toml`, line: at })

test('one failure is one annotation', () => {
  const { exitCode, annotations, log } = annotated(failure(7))
  expect([exitCode, log]).toEqual([1, []])
  expect(annotations).toEqual([
    { level: 'error', title: 'CODE_7', message: '7 is wrong\nMend 7.', file: '7.toml', line: 7 },
  ])
})

test('each of several has one of its own, at its place', () => {
  const { annotations, log } = annotated(new SeveralFailures(Array.from({ length: 10 }, (_, at) => failure(at + 1))))
  expect(annotations.map(({ file, line, title }) => `${file}:${line} ${title}`)).toEqual(
    Array.from({ length: 10 }, (_, at) => `${at + 1}.toml:${at + 1} CODE_${at + 1}`),
  )
  expect(log).toEqual([])
})

test('of more than a runner shows, the tenth says how many, and the log has the others', () => {
  const { annotations, log } = annotated(new SeveralFailures(Array.from({ length: 12 }, (_, at) => failure(at + 1))))
  expect(annotations).toHaveLength(10)
  expect(annotations.at(-1)).toEqual({
    level: 'error',
    title: '3 more failures',
    message: '3 more failures: the log tells each below this line',
  })
  expect(log).toEqual([
    '10.toml:10: 10 is wrong Mend 10. (CODE_10)',
    '11.toml:11: 11 is wrong Mend 11. (CODE_11)',
    '12.toml:12: 12 is wrong Mend 12. (CODE_12)',
  ])
})

test.each([
  ['another try may mend all', [new ExternalError('GONE', 'x', true), new ExternalError('GONE', 'y', true)], 2],
  ['somebody has to mend one', [new ExternalError('GONE', 'x', true), failure(1)], 1],
  ['somebody has to look at one', [failure(1), new IntegrityError('CLASH', 'x', 'Look.')], 3],
  ['one is our own', [new ExternalError('GONE', 'x', true), new Error('bug')], 1],
])('the exit code where %s', (_, failures, exitCode) => {
  expect(annotated(new SeveralFailures(failures)).exitCode).toBe(exitCode)
})

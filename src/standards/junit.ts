// JUnit's XML, as pytest, jest, vitest, node:test and Surefire write it; nobody has written down what it is: https://github.com/testmoapp/junitxml
import { Parser } from 'htmlparser2'

/** What a file of results says. */
export interface JunitReport {
  readonly passed: number
  /** Failures and errors. */
  readonly failed: number
  readonly skipped: number
  /** Those that failed, in their order: `suite › name`. */
  readonly failures: readonly string[]
}

/** Reads results; undefined for a text that holds no test, and no suite either. */
export function readJunit(text: string): JunitReport | undefined {
  const failures: string[] = []
  let [passed, skipped, isJunit, verdict, title] = [0, 0, false, '', '']
  const parser = new Parser(
    {
      onopentag(name, { classname = '', name: own = '' }) {
        if (name === 'testsuite' || name === 'testsuites') isJunit = true
        else if (name === 'testcase') [verdict, title] = ['passed', [classname, own].filter(Boolean).join(' › ')]
        else if (name === 'failure' || name === 'error') verdict = 'failed'
        else if (name === 'skipped' && verdict === 'passed') verdict = 'skipped'
      },
      onclosetag(name) {
        if (name !== 'testcase') return
        if (verdict === 'passed') passed++
        else if (verdict === 'skipped') skipped++
        else failures.push(title)
        verdict = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return isJunit ? { passed, skipped, failed: failures.length, failures } : undefined
}

import { expect, test } from '@jest/globals'
import { readJunit } from './junit.ts'

const PYTEST = `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="1" skipped="1" tests="4">
<testcase classname="tests.test_a" name="test_one" time="0.001" />
<testcase classname="tests.test_a" name="test_two[&lt;a&gt;]" time="0.001"><failure message="assert 1 == 2">def test_two():
&gt; assert 1 == 2 <![CDATA[</testcase><testcase name="no">]]></failure></testcase>
<testcase classname="tests.test_a" name="test_three"><skipped type="pytest.skip" message="no"/></testcase>
<testcase classname="" name="tests.test_b"><error message="collection failure">ImportError</error></testcase>
</testsuite></testsuites>`

test('results are counted, and those that failed named', () => {
  expect(readJunit(PYTEST)).toEqual({
    ...{ passed: 1, skipped: 1, failed: 2 },
    failures: ['tests.test_a › test_two[<a>]', 'tests.test_b'],
  })
})

test.each([
  ['<testsuites/>', { passed: 0, skipped: 0, failed: 0, failures: [] }],
  [
    '<testsuite><testsuite><testcase name="a"/></testsuite></testsuite>',
    { passed: 1, skipped: 0, failed: 0, failures: [] },
  ],
  ['<coverage version="1"><packages/></coverage>', undefined],
  ['no xml at all', undefined],
  ['', undefined],
])('%s', (text, report) => {
  expect(readJunit(text)).toEqual(report)
})

import { expect, test } from '@jest/globals'
import { errorCode, errorMessage, serverTime, xmlText } from './aws-answer.ts'

const answer = (text: string, headers: Readonly<Record<string, string>> = {}, status = 403) => ({
  status,
  headers: new Headers(headers),
  bytes: new Uint8Array(),
  text,
})

test.each([
  [
    'of a header',
    '',
    { 'x-amzn-errortype': 'AccessDeniedException:http://internal.amazon.com/x/' },
    'AccessDeniedException',
  ],
  ['of __type', '{"__type":"aws.protocols#ThrottlingException"}', {}, 'ThrottlingException'],
  ['of code', '{"code":"ConflictException"}', {}, 'ConflictException'],
  ['of XML', '<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>', {}, 'AccessDenied'],
  ['of nothing', '<html>502</html>', {}, undefined],
])('the kind of error, %s', (_, text, headers, code) => {
  expect(errorCode(answer(text, headers as Readonly<Record<string, string>>))).toBe(code)
})

test('what AWS says is one line, without secrets and without what was signed', () => {
  const said =
    'The signature does not match.\n\nThe Canonical String for this request should have been\nx-amz-security-token:t0ken'
  expect(errorMessage(answer(JSON.stringify({ message: said })), [])).toBe('403 The signature does not match.')
  expect(errorMessage(answer('{"Message":"no t0ken, t0ken"}'), ['t0ken', ''])).toBe('403 no ***, ***')
  expect(errorMessage(answer('<Message>a &lt;b&gt; &amp;amp; ##[x]</Message>'), [])).toBe('403 a <b> &amp; #\\x23[x]')
  expect(errorMessage(answer('not JSON'), [])).toBe('403')
})

test('the text of an element', () => {
  expect(xmlText('<A><B> x </B><B>y</B></A>', 'B')).toBe('x')
  expect(xmlText('<A/>', 'B')).toBeUndefined()
})

test('when the server answered', () => {
  expect(serverTime(answer('', { date: 'Thu, 01 Jan 1970 00:00:01 GMT' }))).toBe(1000)
  expect(serverTime(answer(''))).toBeUndefined()
})

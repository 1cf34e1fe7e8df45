import { expect, test } from '@jest/globals'
import { withoutSecrets } from './shown-url.ts'

test.each([
  ['http://user:s3cret@host:80/simple', 'http://***@host:80/simple'],
  ['https://t0ken@github.com/a/b.git@v1', 'https://***@github.com/a/b.git@v1'],
  [
    'x[y] @ git+https://u:s3cret@host/x.git@v1#subdirectory=py ; a',
    'x[y] @ git+https://***@host/x.git@v1#subdirectory=py ; a',
  ],
  ['x @ https://host/x-1.whl?token=s3cret#sha256=0', 'x @ https://host/x-1.whl?***#sha256=0'],
  ['Failed to fetch: `https://host/x?token=s3cret`: no', 'Failed to fetch: `https://host/x?***`: no'],
  ['Failed to fetch: http://host/x/?token=s3cret: no', 'Failed to fetch: http://host/x/?***: no'],
  ['http://user:s3/cr@et@host/simple', 'http://***@host/simple'],
  ['git+ssh://git@host/x.git', 'git+ssh://git@host/x.git'],
  ['git+ssh://git:s3cret@host/x.git', 'git+ssh://***@host/x.git'],
  ['https://host:8080/@scope/x', 'https://host:8080/@scope/x'],
  ['nothing of the kind: a@b', 'nothing of the kind: a@b'],
])('%s is shown without what nobody is to see', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})

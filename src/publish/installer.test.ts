import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { realFiles } from '../system/files.ts'
import { findInstaller } from './installer.ts'

test('what an installer says is told in lines without gaps', async () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'maestro-installer-'))
  const stderr =
    'error: No solution found\n  cause: Because a==1 depends on b>2 and only the following versions of b are\n         available:\n             b==1\n\n'
  const run = async (_: string, [flag]: readonly string[]) => ({
    code: flag === '--version' ? 0 : 1,
    stdout: new Uint8Array(),
    stderr,
  })
  const tools = { programs: { run }, files: realFiles, variable: () => undefined }
  const installer = await findInstaller({ program: 'python3', version: '3.12.1' }, scratch, tools)
  expect(await installer.install({ requirements: ['a==1'], indexUrl: 'http://127.0.0.1/simple/' })).toEqual([
    'error: No solution found',
    'cause: Because a==1 depends on b>2 and only the following versions of b are',
    'available:',
    'b==1',
  ])
  rmSync(scratch, { recursive: true })
})

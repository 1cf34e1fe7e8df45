import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { unique, until } from '../../test/support/running.ts'
import { endTrees } from './process-tree.ts'

// Each starts the next one and stays, 300 at most.
const CHAIN = '[ "$1" -gt 300 ] && exit\nsh "$0" $(($1 + 1)) "$2" &\nsleep 20\n'

test.each([1, 2, 3])(
  'what starts others all the while ends with all of them: time %d',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'maestro-tree-'))
    try {
      const [word, script] = [unique('chain'), path.join(folder, 'chain.sh')]
      writeFileSync(script, CHAIN)
      const count = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split(word).length - 1
      const child = spawn('sh', [script, '1', word], { stdio: 'ignore' })
      await until(() => count() > 20)
      endTrees([child.pid as number])
      await sleep(200)
      expect(count()).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  30_000,
)

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runs, unique, until } from '../../support/running.ts'
import type { Event } from '../support/caller.ts'
import { runDoor, startDoor } from '../support/door.ts'
import { useWorkplace } from '../support/workplace.ts'

const EVENT: Event = { name: 'push', payload: {} }

const place = useWorkplace()

function hold(scripts: Readonly<Record<string, string>>): void {
  place.repository.commit({ 'package.json': JSON.stringify({ name: 'lib', version: '1.0.0', scripts }) })
}

const run = ['run', '--targets', 'test', 'all']

describe('on a laptop', () => {
  test('passes, fails, and says so', async () => {
    hold({ test: 'echo fine' })
    const words = ['--root', place.repository.folder]
    expect(await place.desk.run([...run, ...words])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 task passed in /m),
    })
    hold({ test: 'echo why; exit 4' })
    const { code, stdout, stderr } = await place.desk.run([...run, ...words])
    expect([code, stderr.match(/^why$/gm)]).toEqual([1, ['why']])
    expect(stdout).toMatch(/^✗ lib:test failed with exit code 4 in .*\n\n1 task failed in /)
  })

  test('runs where a file has the name of the folder that it would keep logs in', async () => {
    hold({ test: 'echo why; exit 4' })
    const own = path.join(place.repository.folder, '.git/maestro')
    rmSync(own, { recursive: true, force: true })
    writeFileSync(own, '')
    const { code, stderr } = await place.desk.run([...run, '--root', place.repository.folder])
    expect([code, stderr.match(/^why$/gm), readFileSync(own, 'utf8')]).toEqual([1, ['why'], ''])
  })

  test('runs what nobody has committed yet, where there is no commit at all', async () => {
    const manifest = JSON.stringify({ name: 'lib', version: '1.0.0', scripts: { test: 'echo fine' } })
    const put = () => writeFileSync(path.join(place.repository.folder, 'package.json'), manifest)
    put()
    const words = ['run', '--targets', 'test', '--affected', '--root', place.repository.folder]
    expect(await place.desk.run(words)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 task passed in /m) })
    // Another branch that waits for its first commit, beside one that has some.
    place.repository.commit({ 'package.json': manifest })
    place.repository.git('switch', '-q', '--orphan', 'fresh')
    put()
    for (const base of [[], ['--base', 'main']])
      expect((await place.desk.run([...words, ...base])).stdout).toMatch(/^1 task passed in /m)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('leaves no process behind when %s ends it', async (signal) => {
    const name = unique('interrupted')
    hold({ test: `setsid sh -c 'sleep 60; : ${name}' & sh -c 'trap "" INT TERM; sleep 60; : ${name}'` })
    const command = place.desk.start([...run, '--root', place.repository.folder])
    await until(() => runs(name))
    command.kill(signal)
    expect(await command.finished).toMatchObject({
      signal,
      stderr: expect.stringContaining('Interrupted: 0 tasks done, 1 not'),
    })
    expect(runs(name)).toBe(false)
  })

  test('tells what had failed before a signal ended it, and what was running', async () => {
    const name = unique('failed-before')
    const scripts = { 'test:one': 'echo "src/a.py:3: E1 bad"; exit 4', 'test:two': `sleep 60; : ${name}` }
    hold({ ...scripts, test: 'true' })
    const folder = place.repository.folder
    const words = [
      'run',
      '--targets',
      'test:one,test:two',
      'all',
      '--parallel',
      '2',
      '--results',
      `${folder}/results.json`,
    ]
    const command = place.desk.start([...words, '--root', folder])
    await until(() => runs(name))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    command.kill('SIGINT')
    const { signal, stdout, stderr } = await command.finished
    expect(signal).toBe('SIGINT')
    expect(stderr).toMatch(/^What lib:test:one printed last:\n(?:.*\n)*src\/a\.py:3: E1 bad$/m)
    expect(stderr).toContain('Interrupted: 1 task done, 1 not (lib:test:two had begun); what was started')
    expect(stdout).toMatch(/^✗ lib:test:one failed with exit code 4 in .*\n– lib:test:two ended with the run/m)
    const { tasks } = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8'))
    expect(tasks.map(({ status }: { status: string }) => status)).toEqual(['failed', 'ended'])
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('leaves no process behind when it is killed, which it cannot hear of', async () => {
    const name = unique('killed')
    hold({ test: `setsid sh -c 'sleep 60; : ${name}' & sh -c 'trap "" INT TERM; sleep 60; : ${name}'` })
    const command = place.desk.start([...run, '--root', place.repository.folder])
    await until(() => runs(name))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    command.kill('SIGKILL')
    expect(await command.finished).toMatchObject({ signal: 'SIGKILL' })
    await until(() => !runs(name))
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('a second signal, %s, ends all at once', async (signal) => {
    const name = unique('insisted')
    // npm would not wait for it.
    const stubborn = `trap "" TERM INT; setsid sh -c 'sleep 60; : ${name}' & sh -c 'sleep 60; : ${name}' & while :; do sleep 1; done`
    const options = { command: stubborn }
    const targets = { test: { executor: 'nx:run-commands', options } }
    place.repository.commit({ 'nx.json': '{}', 'lib/project.json': JSON.stringify({ name: 'lib', targets }) })
    const command = place.desk.start([...run, '--root', place.repository.folder])
    await until(() => runs(name))
    command.kill('SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 150))
    const begun = performance.now()
    command.kill(signal)
    // Which of the two ends it, the system decides.
    expect(['SIGINT', signal]).toContain((await command.finished).signal)
    expect(performance.now() - begun).toBeLessThan(2_000)
    await until(() => !runs(name))
  })
})

describe('in a workflow', () => {
  const inputs = { INPUT_PROJECTS: 'all', INPUT_TARGETS: 'test' }

  test('nothing that a task prints is obeyed, and what passed is folded away', async () => {
    hold({ test: "echo '::set-env name=X::evil'; echo '##[error]evil'; echo '::error::evil'" })
    const { code, printed } = await runDoor('run', place.repository.folder, EVENT, { ...place.desk.env, ...inputs })
    expect(code).toBe(0)
    const [, token] = /::stop-commands::(\S+)/.exec(printed) ?? []
    const [, between] = printed.split(`::stop-commands::${token}`)
    expect(between?.indexOf('evil')).toBeGreaterThan(0)
    expect(between?.indexOf('evil')).toBeLessThan(between?.indexOf(`::${token}::`) ?? 0)
    expect(Buffer.from(printed, 'latin1').toString('utf8')).toMatch(/^::group::✓ lib:test passed in/m)
  })

  test.each([
    ['that ends when it is told to', 'exec sleep 60; :'],
    ['that does not listen', 'trap "" INT TERM; sleep 60; :'],
  ])('a step that is cancelled with a task %s is over in time, and says nowhere that all is well', async (_, task) => {
    const name = unique('cancelled')
    hold({ test: `sh -c '${task} ${name}'` })
    const door = startDoor('run/index.js', place.repository.folder, EVENT, { ...place.desk.env, ...inputs })
    await until(() => runs(name))
    const begun = performance.now()
    door.kill('SIGINT')
    const { outputs } = await door.finished
    expect(performance.now() - begun).toBeLessThan(7_500)
    // The plan of monorepo-ci leaves its gate out by this.
    expect([undefined, 'false']).toContain(outputs.get('ok'))
    expect(runs(name)).toBe(false)
  })
  test('outputs that cannot be written are one clear error', async () => {
    hold({ test: 'true' })
    const env = { ...place.desk.env, ...inputs, GITHUB_OUTPUT: '/nowhere/output' }
    const { code, printed } = await runDoor('run', place.repository.folder, EVENT, env)
    expect(code).toBe(1)
    expect(printed).toMatch(
      /^::error title=OUTPUTS_NOT_WRITTEN::the outputs cannot be written: .*\/nowhere\/output%0AGITHUB_OUTPUT has to name/m,
    )
    expect(printed).not.toContain('bug in maestro-actions')
  })

  test('a step that is cancelled says of each failure before what it printed, in its summary too', async () => {
    const name = unique('cancelled-late')
    hold({ 'test:one': 'echo why; exit 4', 'test:two': `sleep 60; : ${name}` })
    const env = { ...place.desk.env, ...inputs, INPUT_TARGETS: 'test:one\ntest:two', INPUT_PARALLEL: '2' }
    const door = startDoor('run/index.js', place.repository.folder, EVENT, env)
    await until(() => runs(name))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    door.kill('SIGINT')
    const { outputs, summary, printed } = await door.finished
    expect(printed).toMatch(/^What lib:test:one printed last:/m)
    expect(summary).toMatch(/\| `lib:test:one` \| ❌ failed \|.*\n\| `lib:test:two` \| ⏹️ ended with the run/)
    expect([outputs.get('ok'), outputs.get('failed')]).toEqual(['false', '["lib:test:one"]'])
  })
})

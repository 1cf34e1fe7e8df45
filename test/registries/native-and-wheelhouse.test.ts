import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type InstallBed,
  RIGHT,
  SIDES,
  setUp,
  startIndex,
  startInstallBed,
  variablesFor,
} from './support/install-bed.ts'
import { makeProduct, pyproject } from './support/product.ts'
import { PASSWORD, plainEnvironment, programOf } from './support/servers.ts'

let bed: InstallBed

beforeAll(async () => {
  bed = await startInstallBed()
}, 120_000)

afterAll(() => bed?.close())

describe.each(['devpi', 'pypiserver'] as const)('%s asked by the tools themselves', (name) => {
  const source = () => bed.settings[name]
  const indexUrl = () => (name === 'devpi' ? `${source().url}+simple/` : `${source().url}simple/`)
  const poetry = () =>
    `[[tool.poetry.source]]\nname = "my-corp"\nurl = "${indexUrl()}"\npriority = "primary"\n[[tool.poetry.source]]\nname = "others"\nurl = "${bed.pub.simpleUrl}"\npriority = "supplemental"\n`

  /** A lock that was made with both indexes, the private one first. */
  async function lockOf(tool: 'uv' | 'Poetry'): Promise<string> {
    const { username = '', password = '' } = source()
    const env = {
      UV_INDEX: `corp=${indexUrl()}`,
      UV_DEFAULT_INDEX: bed.pub.simpleUrl,
      UV_INDEX_CORP_USERNAME: username,
      UV_INDEX_CORP_PASSWORD: password,
      POETRY_HTTP_BASIC_MY_CORP_USERNAME: username,
      POETRY_HTTP_BASIC_MY_CORP_PASSWORD: password,
    }
    const product = makeProduct(bed.folder, { requires: ['maestro-core-config'], env, manifest: { Poetry: poetry() } })
    await product.install(tool)
    return product.lock(tool)
  }

  test.each(['uv', 'Poetry'] as const)('%s installs what its lock has, and no look-alike', async (tool) => {
    const locks = { [tool === 'uv' ? 'uv.lock' : 'poetry.lock']: await lockOf(tool) }
    const requires = ['maestro-core-config']
    const manifest = { Poetry: poetry() }
    const root = mkdtempSync(path.join(bed.folder, 'product-'))
    for (const [file, text] of Object.entries({
      ...locks,
      'pyproject.toml': pyproject(requires, tool === 'Poetry' ? poetry() : ''),
    }))
      writeFileSync(path.join(root, file), text)
    const { env } = await setUp(bed, source(), { mode: 'native', root })
    const product = makeProduct(bed.folder, { requires, env, manifest, locks })
    await product.install(tool)
    expect(product.installed()).toEqual(RIGHT)
    expect(product.lock(tool)).not.toContain(PASSWORD)
    if (tool !== 'uv') return
    for (const [asked, why] of [
      ['maestro-hole', 'maestro-nowhere was not found'],
      ['maestro-core-logging', 'needs to be updated'],
    ] as const) {
      const other = makeProduct(bed.folder, { requires: [asked], env, locks })
      await expect(other.install('uv')).rejects.toThrow(why)
    }
    const uv = programOf('clients', 'uv')
    const outside = [
      ['pip', 'install', '--dry-run', 'maestro-nowhere'],
      ['run', '--with', 'maestro-nowhere', 'python', '-V'],
      ['tool', 'run', '--from', 'maestro-nowhere', 'x'],
    ]
    for (const args of outside) {
      const home = path.join(root, 'home')
      const all = { ...plainEnvironment(home), ...env, UV_NO_CACHE: '1', UV_PYTHON: programOf('clients', 'python') }
      const act = () => execFileSync(uv, args, { cwd: product.folder, env: all, stdio: 'pipe' })
      expect(act).toThrow('maestro-nowhere was not found in the package registry')
    }
  })

  test('Poetry without a lock is refused, at the source that others can put things into', async () => {
    const root = mkdtempSync(path.join(bed.folder, 'product-'))
    writeFileSync(path.join(root, 'pyproject.toml'), pyproject(['maestro-core-config'], poetry()))
    await expect(setUp(bed, source(), { mode: 'native', root })).rejects.toMatchObject({
      code: 'ORIGIN_UNSAFE',
      line: 12,
    })
  })

  test.each(['maestro-gap', 'maestro-hole', 'maestro-core-config'])(
    'uv without a lock takes nothing of %s from others',
    async (requirement) => {
      const { env } = await setUp(bed, source(), { mode: 'native' })
      const product = makeProduct(bed.folder, { requires: [requirement], env })
      await expect(product.install('uv')).rejects.toThrow('No solution found')
    },
  )

  test('pip asks the private side alone, and has what that has', async () => {
    const { env } = await setUp(bed, source(), { mode: 'native' })
    const product = makeProduct(bed.folder, { requires: ['maestro-core-logging'], env })
    await product.install('pip')
    expect(product.installed()).toEqual(['maestro_core_logging 0.1.0'])
    const other = makeProduct(bed.folder, { requires: ['maestro-core-config'], env })
    await expect(other.install('pip')).rejects.toThrow('No matching distribution found for leftpad')
  })
})

test('several registries, and one without an index, are no matter for the tools themselves', async () => {
  const native = { mode: 'native' }
  await expect(setUp(bed, bed.settings.directory, native)).rejects.toMatchObject({ code: 'NATIVE_UNSUPPORTED' })
  // Nobody is asked for that: there is no such server.
  await expect(setUp(bed, { ...bed.settings.ghcr, url: 'http://127.0.0.1:9/ci' }, native)).rejects.toMatchObject({
    code: 'NATIVE_UNSUPPORTED',
    message: expect.stringMatching(/^ghcr, .* has no index that pip, uv and Poetry could ask$/),
    hint: 'Use mode: route.',
  })
  const registries = `directory ${bed.settings.directory.url}\ndirectory ${bed.folder}/other`
  await expect(setUp(bed, {}, { ...native, registries })).rejects.toMatchObject({ code: 'NATIVE_UNSUPPORTED' })
})

describe.each(SIDES)('a wheelhouse from %s', (name) => {
  const python = () => programOf('clients', 'python')

  test('holds everything, and pip and uv install from it without an index', async () => {
    const house = path.join(bed.folder, `house-${name}`)
    const more = { mode: 'wheelhouse', folder: house, requirements: 'maestro-core-config' }
    bed.pub.asked.length = 0
    const { outputs } = await setUp(bed, bed.settings[name], more, path.dirname(python()))
    expect(outputs).toMatchObject({ folder: house, 'index-url': '' })
    expect(bed.pub.asked.filter((url) => /maestro/i.test(url))).toEqual([])
    expect(readdirSync(house)).toEqual([
      'leftpad-1.0-py3-none-any.whl',
      'maestro_core_config-0.1.0-py3-none-any.whl',
      'maestro_core_logging-0.1.0-py3-none-any.whl',
      'requirements.txt',
    ])
    const list = readFileSync(path.join(house, 'requirements.txt'), 'utf8')
    expect(list.match(/^\S+==\S+ --hash=sha256:[0-9a-f]{64}$/gm)).toHaveLength(3)
    const offline = [
      'install',
      '--no-index',
      '--find-links',
      house,
      '--require-hashes',
      '-r',
      path.join(house, 'requirements.txt'),
    ]
    for (const [tool, command, args] of [
      ['pip', python(), ['-m', 'pip']],
      ['uv', programOf('clients', 'uv'), ['pip']],
    ] as const) {
      const target = path.join(bed.folder, `target-${name}-${tool}`)
      execFileSync(command, [...args, ...offline, '--target', target], {
        env: plainEnvironment(bed.folder),
        stdio: 'pipe',
      })
      expect([
        tool,
        readdirSync(target)
          .filter((one) => one.endsWith('.dist-info'))
          .sort(),
      ]).toEqual([tool, RIGHT.map((one) => `${one.replace(' ', '-')}.dist-info`)])
    }
  })
})

test('a wheelhouse of a lock holds just its versions and files, and other bytes are a conflict', async () => {
  const root = mkdtempSync(path.join(bed.folder, 'product-'))
  const index = await startIndex(bed, bed.settings.directory)
  const product = makeProduct(bed.folder, { requires: ['maestro-core-config'], env: variablesFor(index) })
  await product.install('uv')
  await index.close()
  writeFileSync(path.join(root, 'pyproject.toml'), '[project]\nname = "x"\ndependencies = ["maestro-core-config"]\n')
  writeFileSync(path.join(root, 'uv.lock'), product.lock('uv'))
  const more = { mode: 'wheelhouse', root, folder: path.join(root, 'wheels') }
  const python = programOf('clients', 'python')
  await setUp(bed, bed.settings.directory, more, path.dirname(python))
  expect(readdirSync(more.folder)).toHaveLength(4)
  const fewer = { ...more, requirements: 'maestro-core-logging' }
  writeFileSync(path.join(more.folder, 'mine-1.0-py3-none-any.whl'), 'x')
  await setUp(bed, bed.settings.directory, fewer, path.dirname(python))
  expect(readdirSync(more.folder)).toEqual([
    'maestro_core_logging-0.1.0-py3-none-any.whl',
    'mine-1.0-py3-none-any.whl',
    'requirements.txt',
  ])
  writeFileSync(
    path.join(root, 'uv.lock'),
    product.lock('uv').replaceAll(/(leftpad-1.0-py3-none-any.whl", hash = "sha256:)[0-9a-f]{4}/g, '$10000'),
  )
  await expect(setUp(bed, bed.settings.directory, more, path.dirname(python))).rejects.toMatchObject({
    code: 'LOCK_MISMATCH',
  })
})

test('a wheelhouse of requirements with hashes holds nothing that has another one, or none', async () => {
  const root = mkdtempSync(path.join(bed.folder, 'product-'))
  const python = path.dirname(programOf('clients', 'python'))
  const more = { mode: 'wheelhouse', root, folder: path.join(root, 'wheels') }
  const fill = () => setUp(bed, bed.settings.directory, more, python)
  const write = (text: string) => writeFileSync(path.join(root, 'requirements.txt'), text)
  write('maestro-core-config\n')
  await fill()
  const hashed = readFileSync(path.join(more.folder, 'requirements.txt'), 'utf8')
  write(hashed)
  await fill()
  expect(readdirSync(more.folder)).toHaveLength(4)
  for (const text of [hashed.replace(/(leftpad.*sha256:).{4}/, '$10000'), hashed.replace(/ --hash.*/, '')]) {
    expect(text).not.toBe(hashed)
    write(text)
    await expect(fill()).rejects.toMatchObject({ code: 'LOCK_MISMATCH', name: 'IntegrityError' })
  }
})

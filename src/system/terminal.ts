import { mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { paintFor } from '../standards/paint.ts'
import { colored, printable, printableLines } from '../standards/printable.ts'
import { realFiles } from './files.ts'
import { openGit } from './git.ts'
import { interruptible, whenInterrupted } from './interruption.ts'
import { httpIn } from './lazy-http.ts'
import { tasksOn } from './lazy-tasks.ts'
import { makeFolder } from './make-folder.ts'
import { programsIn } from './process.ts'
import type { Report, Screen, System } from './system.ts'

/**
 * The system of a command line: comments on standard error; the answer for people on standard output, or nowhere when
 * `showsAnswer` is false because a program reads the outputs there.
 */
export function terminalSystem(env: NodeJS.ProcessEnv, showsAnswer: boolean): System {
  const report = terminalReport(env, showsAnswer, process)
  return {
    folder: process.cwd(),
    files: interruptible(realFiles),
    programs: programsIn(env),
    ...tasksOn(env),
    http: httpIn(env),
    serve: async (answer, port) => (await import('./local-server.ts')).serveLocally(answer, port),
    variable: (name) => env[name] || undefined,
    variableNames: () => Object.keys(env).filter((name) => env[name]),
    report,
    openGit: (folder) => openGit(folder, env),
    openRemoteGit: async (folder, credentialsFor) =>
      (await import('./remote-git.ts')).openRemoteGit(folder, env, credentialsFor),
    openScratchGit: async (folder) => (await import('./scratch-git.ts')).openScratchGit(folder, env),
    openWorkTree: async (folder) => (await import(/* webpackMode: "eager" */ './work-tree.ts')).openWorkTree(folder),
    openGithub: async (access) => (await import('./github.ts')).openGithub(access, { env, log: report.log }),
    upload: async (file) => (await import('./artifacts.ts')).uploadArtifact(file, { env, log: report.log }),
    outputFolder: async (repository) => (await insideGit(repository)) ?? realFiles.makeTemporary(),
    keptFolder: insideGit,
    whenInterrupted,
  }
}

/** Where people read, on the streams of a command line; see {@link terminalSystem}. */
export function terminalReport(
  env: NodeJS.ProcessEnv,
  showsAnswer: boolean,
  { stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>,
): Report {
  const secrets = new Set<string>()
  const withoutSecrets = (text: string) => [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  const isWatched = stderr.isTTY === true && env['TERM'] !== 'dumb'
  const paint = paintFor(screenOf(env, stderr).hasColor)
  // How something went stands in front of it.
  const withSign = (line: string) => {
    const color = SIGNS.get(line.slice(0, 2))
    return color === undefined ? line : `${paint(color, line.slice(0, 1))}${line.slice(1)}`
  }
  let isShown = false
  const wipe = () => {
    if (isShown) stderr.write('\r\u001b[K')
    isShown = false
  }
  return {
    log(line) {
      wipe()
      stderr.write(`${withSign(printable(withoutSecrets(line)))}\n`)
    },
    progress(line) {
      if (!isWatched) return
      wipe()
      if (line === '') return
      const width = (stderr.columns || 80) - 1
      stderr.write(printable(withoutSecrets(line)).slice(0, width))
      isShown = true
    },
    async block(title, text, isFolded) {
      const lines = isFolded ? [] : [colored(withoutSecrets(await text())).trimEnd(), '']
      wipe()
      stderr.write(`${[withSign(printable(withoutSecrets(title))), ...lines].join('\n')}\n`)
    },
    async show(render) {
      wipe()
      if (showsAnswer) stdout.write(`${(await render(screenOf(env, stdout))).trimEnd()}\n`)
    },
    annotate({ level, message, file, line, isInAnswer = false }) {
      wipe()
      if ((showsAnswer && isInAnswer) || level === 'notice') return
      const place = file === undefined ? '' : `${printable(file)}${line === undefined ? '' : `:${line}`}: `
      stderr.write(`${level}: ${place}${printableLines(message).replaceAll('\n', '\n  ')}\n`)
    },
    summary: async () => undefined,
    hide: (secret) => secrets.add(secret),
  }
}

const SIGNS: ReadonlyMap<string, 'green' | 'red' | 'yellow'> = new Map([
  ['✓ ', 'green'],
  ['✗ ', 'red'],
  ['– ', 'yellow'],
])

function screenOf(env: NodeJS.ProcessEnv, stream: NodeJS.Process['stdout' | 'stderr']): Screen {
  const hasColor = env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stream.isTTY === true && !env['NO_COLOR']
  return { columns: stream.columns || 100, hasColor: hasColor && env['TERM'] !== 'dumb' }
}

/** In a linked work tree or a submodule `.git` is a file that names the git folder. */
function linkedFolder(workTree: string): string | undefined {
  const named = /^gitdir: (.+)$/m.exec(readFileSync(path.join(workTree, '.git'), 'utf8'))?.[1]
  if (named === undefined) return undefined
  const folder = path.resolve(workTree, named, 'maestro')
  try {
    makeFolder(folder)
  } catch {
    return undefined
  }
  return folder
}

function folderAt(at: string): string | undefined {
  return statSync(at, { throwIfNoEntry: false })?.isDirectory() === true ? at : undefined
}

/** Inside the repository's own git folder, where nothing is tracked and nobody else writes; undefined where that cannot be. */
async function insideGit(repository: string): Promise<string | undefined> {
  for (let at = repository; at !== path.dirname(at); at = path.dirname(at)) {
    try {
      mkdirSync(path.join(at, '.git', 'maestro'))
      return path.join(at, '.git', 'maestro')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // A file of that name is no place.
      if (code === 'EEXIST') return folderAt(path.join(at, '.git', 'maestro'))
      if (code === 'ENOTDIR') return linkedFolder(at)
      if (code !== 'ENOENT') break
    }
  }
  return undefined
}

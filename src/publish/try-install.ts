import path from 'node:path'
import { atATime } from '../registries/at-a-time.ts'
import { isPreRelease } from '../standards/pep440.ts'
import type { Files, Programs } from '../system/system.ts'
import { HARMLESS_VARIABLES, type Python } from './builder/python.ts'
import { type Installer, inScratch } from './installer.ts'

/** A package that has to be installable. */
export interface Wanted {
  /** Normalized. */
  readonly package: string
  readonly version: string
  /** Its extras, each of which has to be installable as well. */
  readonly extras: readonly string[]
  /** Modules that have to be importable: `maestro_core_api`, `acme.core`. */
  readonly modules: readonly string[]
}

/** What cannot be installed, or imported, and what the installer or Python said. */
export interface InstallFault {
  readonly package: string
  readonly requirement: string
  readonly lines: readonly string[]
}

const MOST_LINES = 12

/** What is asked of an installer, and for whom. */
interface Asked {
  readonly package: string
  readonly requirement: string
}

const AT_A_TIME = 4
// Of more, some would not go together, and to find that out takes minutes.
const FEW = 10

/**
 * Whether an installer finds everything that each package needs. Nothing is installed. Packages are asked for together, since a platform
 * installs them so; where that fails, half of them and the other half, down to those that fail alone.
 */
export function resolvePackages(
  wanted: readonly Wanted[],
  installer: Installer,
  indexUrl: string,
): Promise<readonly InstallFault[]> {
  const asked = wanted.map((one) => ({ package: one.package, requirement: requirementFor(one, []) }))
  return failingOf(asked, resolver(wanted, installer, indexUrl))
}

/**
 * Whether an installer finds everything that each extra of each package needs. Nothing is installed. Extras that do not go together are asked
 * for one by one: they often exclude one another on purpose.
 */
export async function resolveExtras(
  wanted: readonly Wanted[],
  installer: Installer,
  indexUrl: string,
): Promise<readonly InstallFault[]> {
  const resolve = resolver(wanted, installer, indexUrl)
  const extras = wanted.flatMap((one) =>
    one.extras.map((extra): Asked => ({ package: one.package, requirement: requirementFor(one, [extra]) })),
  )
  if (extras.length === 0 || (extras.length <= FEW && (await resolve(extras)) === undefined)) return []
  return (await atATime(AT_A_TIME, extras, (one) => failingOf([one], resolve))).flat()
}

type Resolve = (some: readonly Asked[]) => Promise<readonly string[] | undefined>

function resolver(wanted: readonly Wanted[], installer: Installer, indexUrl: string): Resolve {
  const isEarly = wanted.some(({ version }) => isPreRelease(version))
  return (some) => installer.install({ requirements: some.map(({ requirement }) => requirement), indexUrl, isEarly })
}

async function failingOf(some: readonly Asked[], resolve: Resolve): Promise<readonly InstallFault[]> {
  const lines = await resolve(some)
  if (lines === undefined) return []
  const [first] = some
  if (first !== undefined && some.length === 1) return [{ ...first, lines: lines.slice(-MOST_LINES) }]
  const middle = Math.ceil(some.length / 2)
  return [...(await failingOf(some.slice(0, middle), resolve)), ...(await failingOf(some.slice(middle), resolve))]
}

/**
 * Installs each package into a clean folder, all together where they go together, and imports its modules there, in a Python that sees nothing
 * else.
 */
export async function installAndImport(
  wanted: readonly Wanted[],
  installer: Installer,
  indexUrl: string,
  { python, programs, files }: { readonly python: Python; readonly programs: Programs; readonly files: Files },
): Promise<readonly InstallFault[]> {
  const tryThem = (some: readonly Wanted[]) =>
    inScratch(files, async (scratch): Promise<readonly InstallFault[]> => {
      const target = path.join(scratch, 'target')
      const requirements = some.map((one) => requirementFor(one, []))
      const isEarly = some.some(({ version }) => isPreRelease(version))
      const lines = await installer.install({ requirements, indexUrl, target, isEarly })
      if (lines === undefined) return importAll(some, target, scratch, { python, programs })
      return some.map((one) => ({
        package: one.package,
        requirement: requirementFor(one, []),
        lines: lines.slice(-MOST_LINES),
      }))
    })
  const together = await tryThem(wanted)
  if (together.length === 0 || wanted.length === 1) return together
  const faults: InstallFault[] = []
  for (const one of wanted) faults.push(...(await tryThem([one])))
  return faults
}

// Whatever modules print goes to standard error: the answer alone stands on standard output.
const IMPORT = `
import importlib, json, os, site, sys
request = json.load(sys.stdin)
answer = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
site.addsitedir(request["target"])
sys.path.insert(0, request["target"])
failed = {}
for module in request["modules"]:
    try:
        importlib.import_module(module)
    except BaseException as error:
        failed[module] = f"{type(error).__name__}: {error}"
json.dump(failed, answer)
answer.close()
os._exit(0)
`

/** Each package in a process of its own: what its modules do to the interpreter stays there. */
async function importAll(
  wanted: readonly Wanted[],
  target: string,
  scratch: string,
  { python, programs }: { readonly python: Python; readonly programs: Programs },
): Promise<readonly InstallFault[]> {
  const faults: InstallFault[] = []
  for (const one of wanted) {
    if (one.modules.length === 0) continue
    const request = { target, modules: one.modules }
    const { code, stdout, stderr } = await programs.run(python.program, ['-I', '-S', '-c', IMPORT], {
      cwd: scratch,
      sees: HARMLESS_VARIABLES,
      input: JSON.stringify(request),
      timeoutMs: 5 * 60_000,
    })
    const failed: Readonly<Record<string, string>> =
      code === 0
        ? JSON.parse(Buffer.from(stdout).toString('utf8'))
        : { [one.modules.join(', ')]: stderr.trimEnd().split('\n').at(-1) ?? 'Python ended' }
    const lines = Object.entries(failed).map(([module, why]) => `import ${module}: ${why}`)
    if (lines.length > 0) faults.push({ package: one.package, requirement: requirementFor(one, []), lines })
  }
  return faults
}

function requirementFor({ package: name, version }: Wanted, extras: readonly string[]): string {
  return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}==${version}`
}

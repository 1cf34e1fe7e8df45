import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { atATime } from '../../registries/at-a-time.ts'
import type { Registry } from '../../registries/registry.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import { elsewhereOf, type Trial } from './try-out.ts'

const QUICK_MS = 10_000
const AT_A_TIME = 8

/**
 * Refuses names that are new in a registry while the public index has somebody's package under them: whoever asks both indexes may be given theirs.
 * Of those that are published already it warns. Nothing where the registry itself is public, or the index does not answer; and nothing of names that
 * `also-public` lists.
 *
 * @throws {UserError} `NAME_CLAIMED`
 */
export async function judgeNamesakes(
  trial: Trial,
  inputs: Pick<InputsOf<typeof contract>, 'also-public'>,
  system: System,
): Promise<void> {
  const names = await claimedElsewhere(trial, await expected(inputs['also-public']), system)
  if (names.length === 0) return
  const { registry } = trial
  const fresh = (await atATime(AT_A_TIME, names, (name) => unlessKnown(name, registry))).flat()
  const where = printable(elsewhereOf(system))
  if (fresh.length > 0) {
    throw new UserError(
      'NAME_CLAIMED',
      `${fresh.join(', ')}: new in ${registry.title}, while ${where} has somebody's package of this name, which installers may take in its place`,
      'Nothing was published. Choose another name; or, where it is yours there too, list it under also-public.',
    )
  }
  const message = `${where} has packages called ${names.join(', ')} as well: installers that ask both may take those`
  system.report.annotate({ level: 'warning', title: 'Names that others have', message })
}

async function unlessKnown(name: string, registry: Registry): Promise<readonly string[]> {
  return (await registry.list(name)).length === 0 ? [name] : []
}

async function claimedElsewhere(
  { registry, built }: Trial,
  isExpected: (name: string) => boolean,
  system: System,
): Promise<readonly string[]> {
  const elsewhere = elsewhereOf(system)
  const { indexUrl = '' } = (await registry.installSource?.()) ?? {}
  if (!URL.canParse(elsewhere) || new URL(elsewhere).host === hostOf(indexUrl)) return []
  const names = [...new Set(built.map(({ project }) => project))].filter((name) => !isExpected(name))
  const found = await atATime(AT_A_TIME, names, async (name) => {
    const { status } = await system.http.ask(new URL(`${elsewhere}${name}/`), {
      method: 'HEAD',
      headers: {},
      timeoutMs: QUICK_MS,
    })
    return status === 200 ? [name] : []
  })
  return found.flat()
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

async function expected(globs: readonly string[]): Promise<(name: string) => boolean> {
  if (globs.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  return picomatch([...globs])
}

import path from 'node:path'
import { parseInputs } from '../../contract/parse.ts'
import { ExternalError } from '../../errors.ts'
import { ownedNames } from '../../install/owned-names.ts'
import { productRequirements } from '../../install/product-requirements.ts'
import { findPython } from '../../publish/builder/python.ts'
import { findInstaller, inScratch } from '../../publish/installer.ts'
import { normalizeName } from '../../standards/pep503.ts'
import { printable } from '../../standards/printable.ts'
import { projectPageHtml } from '../../standards/simple-page.ts'
import type { LocalAnswer, LocalRequest, System } from '../../system/system.ts'
import { elsewhereOf } from '../publish/try-out.ts'
import { contract } from '../setup-registry/contract.ts'
import { planIndex } from '../setup-registry/plan-index.ts'
import { runIndex } from '../setup-registry/run-index.ts'

const PRODUCT = 'quality-fabric'

const OWNED = 'maestro-*'
/** It would do for what `maestro-core-api` needs, and every tool prefers the higher version. */
const LOOK_ALIKE = { name: 'maestro-core-logging', version: '0.1.99', sha256: 'e'.repeat(64) }

const MANIFEST = `[project]
name = "${PRODUCT}"
version = "1.0.0"
requires-python = ">=3.11"
dependencies = ["maestro-core-api[full]>=0.1,<0.2"]

[[tool.uv.index]]
name = "maestro"
url = "http://127.0.0.1:8417/simple/"
default = true
`

/** What is installed, and whom the public index was asked for; names are normalized. */
export interface Installed {
  readonly installer: string
  /** Versions by name. */
  readonly packages: ReadonlyMap<string, string>
  readonly asked: readonly string[]
}

/** A product beside the platform, and where the platform publishes. */
export interface ProductPlaces {
  /** Of the product; absolute. */
  readonly folder: string
  /** The folder that is the registry; absolute. */
  readonly registry: string
}

/** Writes the product, and installs what it asks for through a routing index; the public index has a look-alike besides. */
export async function installProduct({ folder, registry }: ProductPlaces, system: System): Promise<Installed> {
  const { files } = system
  await files.write(path.join(folder, 'pyproject.toml'), MANIFEST)
  const asked = new Set<string>()
  const others = await system.serve(publicIndex(asked, elsewhereOf(system)))
  try {
    const given: Readonly<Record<string, string>> = {
      ...{ owned: OWNED, registry: 'directory', url: registry, root: folder },
      public: `${others.origin}/simple/`,
    }
    const inputs = parseInputs(contract, (name) => given[name])
    const index = await runIndex(await planIndex(inputs, system), inputs, {
      ...system,
      report: { log: () => undefined },
    })
    try {
      return { ...(await install(folder, index.indexUrl, system)), asked: [...asked] }
    } finally {
      await index.close()
    }
  } finally {
    await others.close()
  }
}

/** Of all names but one what everybody's index has. */
function publicIndex(asked: Set<string>, elsewhere: string): (request: LocalRequest) => Promise<LocalAnswer> {
  const { name, version, sha256 } = LOOK_ALIKE
  const fileName = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`
  const page = projectPageHtml(name, [{ fileName, url: `../../files/${fileName}`, sha256 }])
  return async ({ path: at }) => {
    const project = at.split('/')[2] ?? ''
    asked.add(normalizeName(project))
    if (project !== name) return { status: 302, headers: { location: `${elsewhere}${project}/` }, body: '' }
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page }
  }
}

function install(folder: string, indexUrl: string, system: System): Promise<Omit<Installed, 'asked'>> {
  return inScratch(system.files, async (scratch) => {
    const installer = await findInstaller(await findPython('', scratch, system.programs), scratch, system)
    const { requirements } = await productRequirements(
      folder,
      { asked: [], owned: ownedNames([OWNED]), indexes: [] },
      system.files,
    )
    const target = path.join(scratch, 'target')
    const lines = await installer.install({ requirements, indexUrl, target })
    if (lines !== undefined) throw new ExternalError('INSTALL_FAILED', lines.slice(-3).join(' '), true)
    const found = (await system.files.list(target)).flatMap((entry): [string, string][] => {
      const [, name, version] = /^(.+)-([^-]+)\.dist-info$/.exec(entry) ?? []
      return name === undefined || version === undefined ? [] : [[normalizeName(name), version]]
    })
    return { installer: installer.name, packages: new Map(found) }
  })
}

/** What was installed, as people read it. */
export function installedText({ installer, packages, asked }: Installed): string {
  const { name, version } = LOOK_ALIKE
  const widthOf = (column: Iterable<string>) => Math.max(...[...column].map((one) => one.length))
  const [names, versions] = [widthOf(packages.keys()), widthOf(packages.values())]
  const rows = [...packages].sort(([a], [b]) => Number(!isOwned(a)) - Number(!isOwned(b)) || (a < b ? -1 : 1))
  const lines = rows.map(([one, installed]) => {
    const from = isOwned(one) ? 'yours' : 'from the public index'
    const more = one === name && installed !== version ? `, and not ${version} of the public index` : ''
    return `${printable(one).padEnd(names)}  ${printable(installed).padEnd(versions)}  ${from}${more}`
  })
  return [
    `${PRODUCT} asks for maestro-core-api[full]. Somebody has put ${name} ${version} on the public index.`,
    lines.join('\n'),
    `Installed by ${installer}. The public index was asked for ${asked.map(printable).join(', ')}, and for nothing else.`,
  ].join('\n\n')
}

function isOwned(name: string): boolean {
  return name.startsWith('maestro-')
}

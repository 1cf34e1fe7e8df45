// CodeArtifact: https://docs.aws.amazon.com/codeartifact/latest/ug/using-python.html
import { ExternalError, UserError } from '../errors.ts'
import type { Renewable } from './aws-lease.ts'
import { type CodeArtifactApi, codeArtifactApi } from './codeartifact-api.ts'
import { isMissingKeys, type Opened, openEndpoint } from './codeartifact-endpoint.ts'
import { hasRepository, prepareRepository, repositoryMissing, unguarded } from './codeartifact-guard.ts'
import { type CodeArtifactPlace, placeOf, siblingEndpoint } from './codeartifact-place.ts'
import { issuedTokens, readyToken } from './codeartifact-token.ts'
import { copyVersion, setListed } from './codeartifact-versions.ts'
import { openFile } from './open-file.ts'
import type { OpenRegistry, RegistrySystem } from './open-registry.ts'
import type { Registry, RegistrySettings, RemoteFile } from './registry.ts'
import type { Credentials } from './registry-http.ts'
import { below } from './registry-url.ts'
import { listFiles } from './simple-api.ts'
import { logInFailure } from './upload-api.ts'

// A token this old may have been taken back since; a younger one is not asked for again on every page that is not there.
const DOUBTFUL_AFTER_MS = 15 * 60_000

/** One repository, and who we are there. */
interface CodeArtifact {
  readonly settings: RegistrySettings
  readonly system: RegistrySystem
  readonly place: CodeArtifactPlace
  /** Absent for a host that is not one of AWS. */
  readonly api?: CodeArtifactApi
  /** Absent where people gave a token. */
  readonly tokens?: Renewable<Credentials>
  /** What speaks the two protocols of PyPI, once it is known where. */
  readonly open: () => Promise<Opened>
  /** Whether we know that the repository is there. */
  isThere: boolean
}

/**
 * A repository of AWS CodeArtifact. `url` is its endpoint for pypi, `https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/pypi/REPOSITORY/`, or in
 * short `codeartifact://DOMAIN-OWNER/REGION/REPOSITORY`, for which the API is asked where its endpoint is.
 *
 * Who we are: a ready token (`MAESTRO_REGISTRY_TOKEN`, `CODEARTIFACT_AUTH_TOKEN`), else keys of AWS, for which tokens are had and renewed:
 * `AWS_ACCESS_KEY_ID` and its kin, the role of `role` or `AWS_ROLE_ARN` for who this job is, a profile.
 *
 * `prepare` blocks upstreams for our names. `yank` makes a version `Unlisted`. `promote` copies to another repository of the domain.
 */
export const openCodeArtifact: OpenRegistry = async (settings, system, pace) => {
  const place = placeOf(settings, system)
  const ready = readyToken(settings, system)
  const api = place.name === undefined ? undefined : codeArtifactApi({ settings, system, pace, name: place.name })
  if (api === undefined && ready === undefined) throw hostUnknown(place)
  const tokens = api === undefined || ready !== undefined ? undefined : issuedTokens(api, system, pace)
  const credentials = async () => ready ?? tokens?.current()
  const open = once(() =>
    openEndpoint({ settings, system, pace, place, ...(api === undefined ? {} : { api }) }, credentials),
  )
  const artifact: CodeArtifact = {
    settings,
    system,
    place,
    ...(api === undefined ? {} : { api }),
    ...(tokens === undefined ? {} : { tokens }),
    open,
    isThere: false,
  }
  return registryOf(artifact)
}

function registryOf(artifact: CodeArtifact): Registry {
  const { api, tokens, place, system, open } = artifact
  const { report } = system
  return {
    kind: 'codeartifact',
    title: `codeartifact, ${place.title}`,
    list: (project) => list(artifact, project),
    read: async (file) => (await open()).registry.read(file),
    open: async (file) => openFile((await open()).registry, file),
    send: (distribution) => open().then(({ registry }) => registry.send(distribution), logInFailure),
    installSource: async () => (await open()).registry.installSource(),
    prepare: (projects) => prepare(artifact, projects),
    ...(tokens === undefined ? {} : { renew: async () => void (await tokens.renew()) }),
    ...(api === undefined
      ? {}
      : {
          yank: (project, version, reason) => setListed(api, { project, version }, { reason, report }),
          promote: (project, version, target) =>
            copyVersion(
              api,
              { project, version },
              { target, files: (repository) => filesIn(artifact, repository, project) },
            ),
        }),
  } satisfies Registry
}

async function prepare({ api, settings, system, place }: CodeArtifact, projects: readonly string[]) {
  if (api === undefined) return [unguarded(place.title)]
  try {
    return await prepareRepository({ api, creates: settings.create === true, report: system.report }, projects)
  } catch (error) {
    if (isMissingKeys(error)) return [unguarded(place.title)]
    throw error
  }
}

/** Pages that are not there are what CodeArtifact shows to a wrong token as well: it says nothing until both are known. */
async function list(artifact: CodeArtifact, project: string): Promise<readonly RemoteFile[]> {
  try {
    const found = await (await artifact.open()).registry.list(project)
    if (found.length > 0) return found
    if (!(await isReallyThere(artifact))) throw notThere(artifact)
    return (await hasFreshToken(artifact)) ? found : (await artifact.open()).registry.list(project)
  } catch (error) {
    const isToCome =
      artifact.settings.create === true && error instanceof UserError && error.code === 'REGISTRY_NOT_FOUND'
    if (isToCome) return []
    throw error
  }
}

/** Whether the repository is there, asked once. With a token alone nobody can be asked. */
async function isReallyThere(artifact: CodeArtifact): Promise<boolean> {
  const { api, tokens } = artifact
  artifact.isThere ||= api === undefined || tokens === undefined || (await hasRepository(api))
  return artifact.isThere
}

/** False where there is another token now; where none is to be had for the moment, the old one has to do. */
async function hasFreshToken({ tokens }: CodeArtifact): Promise<boolean> {
  if (tokens === undefined || tokens.age() < DOUBTFUL_AFTER_MS) return true
  try {
    await tokens.renew()
    return false
  } catch (error) {
    if (error instanceof ExternalError) return true
    throw error
  }
}

async function filesIn(
  { open, api }: CodeArtifact,
  repository: string,
  project: string,
): Promise<readonly RemoteFile[]> {
  const { endpoint, http, registry } = await open()
  if (repository === api?.name.repository) return registry.list(project)
  const url = below(siblingEndpoint(endpoint, repository), 'simple/')
  return (await listFiles({ registry: http, url }, project)) ?? []
}

/** Does it when that is first needed, once; after a failure, again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= work().catch((error) => {
      done = undefined
      throw error
    })
    return done
  }
}

function notThere({ api, place }: CodeArtifact): UserError {
  return api === undefined
    ? new UserError('REGISTRY_NOT_FOUND', `There is no repository at ${place.title}`, 'Check the URL.')
    : repositoryMissing(api)
}

function hostUnknown({ title }: CodeArtifactPlace): UserError {
  return new UserError(
    'REGISTRY_URL_INVALID',
    `${title} is not on a host of CodeArtifact, so nothing says to which domain it belongs`,
    'Write the endpoint of AWS, or codeartifact://DOMAIN-OWNER/REGION/REPOSITORY; another host in front of it takes a ready token only (CODEARTIFACT_AUTH_TOKEN).',
  )
}

import { connection, type PageArguments } from './connection.ts'
import { gitText } from './git.ts'
import type { Scope } from './graphql-scope.ts'
import { type HistoryQuestion, historyOf } from './history.ts'
import { type Person, parseCommit, parseTag, readTree } from './objects.ts'
import { type Repository, timeText } from './world.ts'

/** A commit, tree, blob or tag; null where there is none. */
export function objectNode(scope: Scope, repository: Repository, oid: string | undefined) {
  const object = oid === undefined ? undefined : scope.objectsOf(repository).read(oid)
  if (object === undefined) return null
  const { type, data } = object
  const known = {
    id: `${type}_${repository.id}_${object.oid}`,
    oid: object.oid,
    abbreviatedOid: object.oid.slice(0, 7),
    commitUrl: `https://github.com/${repository.fullName}/commit/${object.oid}`,
  }
  if (type === 'commit') return { ...known, ...commitNode(scope, repository, object.oid, data) }
  if (type === 'tree') return { ...known, ...treeNode(scope, repository, object.oid) }
  if (type === 'tag') return { ...known, ...tagNode(scope, repository, data) }
  const isBinary = data.includes(0)
  return {
    ...known,
    __typename: 'Blob',
    byteSize: data.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : data.toString('utf8'),
  }
}

function tagNode(scope: Scope, repository: Repository, data: Buffer) {
  const { target, name, message } = parseTag(data)
  return { __typename: 'Tag', name, message, target: () => objectNode(scope, repository, target) }
}

function treeNode(scope: Scope, repository: Repository, tree: string) {
  const entries = () =>
    readTree(repository.folder, tree).map(({ path: name, mode, type, oid, size = 0 }) => ({
      ...{ name, type, oid, size },
      // As a number, not by its digits.
      mode: Number.parseInt(mode, 8),
      object: () => (type === 'commit' ? null : objectNode(scope, repository, oid)),
    }))
  return { __typename: 'Tree', entries }
}

function commitNode(scope: Scope, repository: Repository, oid: string, data: Buffer) {
  const { author, committer, message, parents, signature, tree } = parseCommit(data)
  const [headline = '', ...rest] = message.trimEnd().split('\n')
  const commits = (oids: readonly string[]) => {
    scope.objectsOf(repository).prime(oids)
    return oids.map((one) => objectNode(scope, repository, one))
  }
  return {
    __typename: 'Commit',
    author: actor(author),
    authoredDate: momentOf(author),
    committer: actor(committer),
    committedDate: momentOf(committer),
    message: message.trimEnd(),
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    url: `https://github.com/${repository.fullName}/commit/${oid}`,
    tree: () => objectNode(scope, repository, tree),
    parents: (args: PageArguments) => connection('parents', parents, args, commits),
    history: (args: PageArguments & HistoryQuestion) =>
      connection('history', historyOf(repository, oid, args), args, commits),
    submodules: (args: PageArguments) => connection('submodules', submodulesOf(repository, oid), args, (all) => all),
    signature:
      signature === undefined
        ? null
        : { __typename: 'GpgSignature', isValid: true, state: 'VALID', wasSignedByGitHub: true },
    statusCheckRollup: () => rollup(repository, oid),
  }
}

function actor(person: Person) {
  return { name: person.name, email: person.email, date: momentOf(person) }
}

function momentOf({ time }: Person): string {
  return timeText(new Date(time * 1000))
}

/** What `.gitmodules` names, in its order; without a commit where the tree has none. */
function submodulesOf({ folder }: Repository, oid: string) {
  const listed = gitText(folder, ['config', '--blob', `${oid}:.gitmodules`, '--null', '--list']) ?? ''
  const sections = new Map<string, Map<string, string>>()
  for (const entry of listed.split('\0').filter(Boolean)) {
    const [, name = '', key = '', value = ''] = /^submodule\.(.*)\.([^.\n]+)\n(.*)$/s.exec(entry) ?? []
    if (key === '') continue
    sections.set(name, (sections.get(name) ?? new Map<string, string>()).set(key, value))
  }
  const pins = gitlinksIn(folder, oid)
  return [...sections].map(([name, keys]) => ({
    name,
    path: keys.get('path') ?? '',
    gitUrl: keys.get('url') ?? '',
    branch: keys.get('branch') ?? null,
    subprojectCommitOid: pins.get(keys.get('path') ?? '') ?? null,
  }))
}

/** The commit of each submodule, by path. */
function gitlinksIn(folder: string, oid: string): ReadonlyMap<string, string> {
  const listed = gitText(folder, ['ls-tree', '-r', '-z', oid]) ?? ''
  const found = listed.matchAll(/(?:^|\0)160000 commit ([0-9a-f]+)\t([^\0]+)/g)
  return new Map([...found].map(([, commit = '', path = '']) => [path, commit]))
}

const GREEN = ['success', 'neutral', 'skipped']

/** Of statuses and checks together; null where there are none. */
export function rollup({ id, statuses, checks }: Repository, oid: string) {
  const said = new Map(statuses.filter((one) => one.oid === oid).map(({ context, state }) => [context, state]))
  const ended = checks.filter((one) => one.oid === oid).map(({ conclusion }) => conclusion)
  const all = [...said.values(), ...ended]
  if (all.length === 0) return null
  const isPending = (one: (typeof all)[number]) => one === null || one === 'pending'
  const failed = all.find((one) => !isPending(one) && !GREEN.includes(String(one)))
  const state = failed === 'error' ? 'ERROR' : failed ? 'FAILURE' : all.some(isPending) ? 'PENDING' : 'SUCCESS'
  return { id: `SCR_${id}_${oid}`, state }
}

// Cuts out of GitHub's published description of its API what this repository asks, for the tests: parameters, and of the answers the
// members that are read.
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz && node scripts/github-slice.mjs package/generated/api.github.com.deref.json
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RUN = names(
  'id run_number run_attempt event status conclusion head_branch head_sha html_url created_at workflow_id',
)
const REPOSITORY = {
  ...names('id node_id name full_name private html_url clone_url default_branch archived fork topics visibility'),
  owner: names('login type'),
}
const COMMIT = {
  ...names('sha node_id url html_url message'),
  author: names('name email date'),
  committer: names('name email date'),
  tree: names('sha url'),
  parents: names('sha url html_url'),
  verification: names('verified reason signature payload verified_at'),
}
// What lists and comparisons have of a commit.
const LISTED_COMMIT = {
  ...names('sha node_id url html_url'),
  commit: { ...names('message'), author: names('name email date'), committer: names('name email date') },
  parents: names('sha url'),
}
const PULL = {
  ...names('id node_id number url html_url state title body draft created_at updated_at closed_at merged_at'),
  user: names('login type'),
  head: names('label ref sha'),
  base: names('label ref sha'),
  labels: names('name'),
  requested_reviewers: names('login'),
  requested_teams: names('slug'),
  assignees: names('login'),
}
const TREE = { ...names('sha url truncated'), tree: names('path mode type size sha url') }
const LABEL = names('id node_id name color default')
const REFERENCE = { ...names('ref node_id url'), object: names('type sha url') }
const RUNS = { ...names('total_count'), workflow_runs: RUN }
const VERSION = {
  ...names('id name created_at updated_at'),
  metadata: { ...names('package_type'), container: names('tags') },
}
const RELEASE = names('id tag_name target_commitish name body draft prerelease html_url created_at published_at')
const RULE = names('ruleset_source_type ruleset_source ruleset_id type parameters')
const REPO = '/repos/{owner}/{repo}'
const PACKAGE = 'packages/{package_type}/{package_name}/versions'

/** Of each answer, the members that a test bed answers with. */
const ROUTES = {
  '/users/{username}': names('login type'),
  [`/orgs/{org}/${PACKAGE}`]: VERSION,
  [`/users/{username}/${PACKAGE}`]: VERSION,
  [`DELETE /orgs/{org}/${PACKAGE}/{package_version_id}`]: undefined,
  [`DELETE /users/{username}/${PACKAGE}/{package_version_id}`]: undefined,
  [REPO]: REPOSITORY,
  [`${REPO}/actions/runs/{run_id}`]: RUN,
  [`${REPO}/actions/workflows/{workflow_id}/runs`]: RUNS,
  [`POST ${REPO}/actions/workflows/{workflow_id}/dispatches`]: names('workflow_run_id run_url html_url'),
  [`POST ${REPO}/dispatches`]: undefined,
  [`${REPO}/git/trees/{tree_sha}`]: TREE,
  [`POST ${REPO}/git/trees`]: TREE,
  [`${REPO}/git/blobs/{file_sha}`]: names('sha node_id url size content encoding'),
  [`POST ${REPO}/git/blobs`]: names('sha url'),
  [`${REPO}/git/commits/{commit_sha}`]: COMMIT,
  [`POST ${REPO}/git/commits`]: COMMIT,
  [`${REPO}/git/ref/{ref}`]: REFERENCE,
  [`POST ${REPO}/git/refs`]: REFERENCE,
  [`PATCH ${REPO}/git/refs/{ref}`]: REFERENCE,
  [`DELETE ${REPO}/git/refs/{ref}`]: undefined,
  [`${REPO}/compare/{basehead}`]: {
    ...names('url html_url status ahead_by behind_by total_commits'),
    base_commit: LISTED_COMMIT,
    merge_base_commit: LISTED_COMMIT,
    commits: LISTED_COMMIT,
    files: names('sha filename status additions deletions changes previous_filename'),
  },
  [`${REPO}/releases/tags/{tag}`]: RELEASE,
  [`POST ${REPO}/releases`]: RELEASE,
  [`${REPO}/commits/{ref}/status`]: {
    ...names('state sha total_count'),
    statuses: names('id state context description'),
  },
  [`POST ${REPO}/statuses/{sha}`]: names('id state context description'),
  [`${REPO}/commits/{ref}/check-runs`]: {
    ...names('total_count'),
    check_runs: names('id name head_sha status conclusion'),
  },
  // A ref may hold slashes: what goes on behind it comes first.
  [`${REPO}/commits/{ref}`]: LISTED_COMMIT,
  [`${REPO}/rules/branches/{branch}`]: RULE,
  [`${REPO}/pulls`]: PULL,
  [`POST ${REPO}/pulls`]: PULL,
  [`${REPO}/pulls/{pull_number}`]: PULL,
  [`PATCH ${REPO}/pulls/{pull_number}`]: PULL,
  [`POST ${REPO}/pulls/{pull_number}/requested_reviewers`]: PULL,
  [`${REPO}/issues/{issue_number}/comments`]: { ...names('id node_id html_url body'), user: names('login') },
  [`POST ${REPO}/issues/{issue_number}/comments`]: { ...names('id node_id html_url body'), user: names('login') },
  [`POST ${REPO}/issues/{issue_number}/assignees`]: { ...names('number'), assignees: names('login') },
  [`POST ${REPO}/issues/{issue_number}/labels`]: LABEL,
  [`PUT ${REPO}/issues/{issue_number}/labels`]: LABEL,
  [`DELETE ${REPO}/issues/{issue_number}/labels/{name}`]: LABEL,
  '/installation/repositories': { ...names('total_count'), repositories: REPOSITORY },
  '/search/repositories': { ...names('total_count incomplete_results'), items: REPOSITORY },
  '/orgs/{org}/repos': REPOSITORY,
}
// Which members an answer must have, where a test bed answers with less than GitHub.
const REQUIRED = { [REPO]: ['full_name', 'default_branch'] }

const { info, paths } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const slice = {
  source: `@octokit/openapi ${info.version}, api.github.com (MIT, Copyright (c) 2020 Octokit contributors), cut by scripts/github-slice.mjs`,
  routes: Object.entries(ROUTES).map(([route, wanted]) => {
    const [path, method = 'GET'] = route.split(' ').reverse()
    const { operationId, parameters, requestBody, responses } = paths[path][method.toLowerCase()]
    const body = requestBody?.content['application/json'].schema
    const answer = (responses['200'] ?? responses['201'])?.content?.['application/json'].schema
    const statuses = Object.keys(responses).filter((status) => status.startsWith('2'))
    return {
      method,
      path,
      operation: operationId,
      statuses: statuses.map(Number),
      parameters: parameters.map(({ name, in: place, required = false, schema }) => ({
        name,
        in: place,
        required,
        schema: plain(schema),
      })),
      ...(body === undefined ? {} : { body: plain(body) }),
      ...(wanted === undefined || answer === undefined ? {} : { answer: required(members(answer, wanted), route) }),
    }
  }),
}
writeFileSync(
  fileURLToPath(new URL('../test/contract/github-api.json', import.meta.url)),
  `${JSON.stringify(slice, null, 2)}\n`,
)

/** Members that are taken whole. */
function names(text) {
  return Object.fromEntries(text.split(' ').map((name) => [name, true]))
}

function required(schema, route) {
  return REQUIRED[route] === undefined ? schema : { ...schema, required: REQUIRED[route] }
}

/** The same with these members alone: of an object, of what a list holds, of each that it may be. */
function members(schema, wanted) {
  if (wanted === true) return plain(schema)
  const { type, nullable, items } = schema
  if (type === 'array') return { type, items: members(items, wanted) }
  if (schema.allOf !== undefined) return members(merged(schema.allOf), wanted)
  const alternatives = (schema.oneOf ?? schema.anyOf)?.filter(({ type: one }) => one !== 'string')
  if (alternatives !== undefined) {
    const cut = [...new Set(alternatives.map((one) => JSON.stringify(members(one, wanted))))].map((one) =>
      JSON.parse(one),
    )
    return cut.length === 1 ? { ...cut[0], nullable } : { nullable, oneOf: cut }
  }
  const { required: needed = [], properties } = schema
  const kept = Object.keys(wanted).filter((name) => properties[name] !== undefined)
  return {
    type,
    nullable,
    required: needed.filter((name) => wanted[name] !== undefined),
    properties: Object.fromEntries(kept.map((name) => [name, members(properties[name], wanted[name])])),
  }
}

function merged(parts) {
  return {
    type: 'object',
    required: parts.flatMap(({ required: needed = [] }) => needed),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
  }
}

function plain({ type, nullable, enum: values, oneOf, anyOf, items, properties, additionalProperties: more, ...rest }) {
  const isOpen = more === undefined ? undefined : more !== false
  return JSON.parse(
    JSON.stringify({
      type,
      nullable,
      enum: values,
      ...Object.fromEntries(
        ['required', 'minLength', 'maxLength', 'minItems', 'maxItems', 'maxProperties'].map((limit) => [
          limit,
          rest[limit],
        ]),
      ),
      oneOf: (oneOf ?? anyOf)?.map(plain),
      items: items && plain(items),
      properties: properties && Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, plain(one)])),
      isOpen,
    }),
  )
}

// Cuts out of GitHub's published description of its API what this repository asks, for the tests: parameters, and of the answers the
// members that are read.
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz && node scripts/github-slice.mjs package/generated/api.github.com.deref.json
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RUN = [
  'id',
  'run_number',
  'run_attempt',
  'event',
  'status',
  'conclusion',
  'head_branch',
  'head_sha',
  'html_url',
  'created_at',
  'workflow_id',
]
const versions = (schema) => {
  const { items } = schema
  const version = members(items, ['id', 'name', 'created_at', 'updated_at', 'metadata'])
  const { metadata } = items.properties
  const container = members(metadata.properties.container, ['tags'])
  const cut = {
    ...members(metadata, ['package_type']),
    properties: { package_type: plain(metadata.properties.package_type), container },
  }
  return { type: 'array', items: { ...version, properties: { ...version.properties, metadata: cut } } }
}
const ROUTES = {
  '/users/{username}': ({ oneOf }) => members(oneOf[1], ['login', 'type']),
  '/orgs/{org}/packages/{package_type}/{package_name}/versions': versions,
  '/users/{username}/packages/{package_type}/{package_name}/versions': versions,
  'DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}': undefined,
  'DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}': undefined,
  '/repos/{owner}/{repo}': (schema) => members(schema, ['full_name', 'default_branch']),
  '/repos/{owner}/{repo}/actions/runs/{run_id}': (schema) => members(schema, RUN),
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (schema) => {
    const list = members(schema, ['total_count', 'workflow_runs'])
    const { workflow_runs: runs } = list.properties
    return { ...list, properties: { ...list.properties, workflow_runs: { ...runs, items: members(runs.items, RUN) } } }
  },
}

const { info, paths } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const slice = {
  source: `@octokit/openapi ${info.version}, api.github.com (MIT, Copyright (c) 2020 Octokit contributors), cut by scripts/github-slice.mjs`,
  routes: Object.entries(ROUTES).map(([route, cut]) => {
    const [path, method = 'GET'] = route.split(' ').reverse()
    const { operationId, parameters, responses } = paths[path][method.toLowerCase()]
    return {
      method,
      path,
      operation: operationId,
      parameters: parameters.map(({ name, in: place, required = false, schema }) => ({
        name,
        in: place,
        required,
        schema: plain(schema),
      })),
      ...(cut === undefined ? {} : { answer: cut(responses['200'].content['application/json'].schema) }),
    }
  }),
}
writeFileSync(
  fileURLToPath(new URL('../test/contract/github-api.json', import.meta.url)),
  `${JSON.stringify(slice, null, 2)}\n`,
)

/** An object with these members alone. */
function members({ type, required = [], properties }, names) {
  return {
    type,
    required: required.filter((name) => names.includes(name)),
    properties: Object.fromEntries(names.map((name) => [name, plain(properties[name])])),
  }
}

function plain({ type, nullable, enum: values, oneOf, items }) {
  return JSON.parse(JSON.stringify({ type, nullable, enum: values, oneOf: oneOf?.map(plain), items }))
}

// Generated from .github/workflows/: npm run generate
/** What a workflow that others call asks of them. */
export interface CallableWorkflow {
  /** Whether it runs, or builds, what is checked out. */
  readonly runsCode: boolean
  /** By job: access by scope. */
  readonly permissions: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By name, whether it has to be given. */
  readonly inputs: Readonly<Record<string, boolean>>
  readonly secrets: Readonly<Record<string, boolean>>
}

/** By name of the file. */
export const CALLABLE: ReadonlyMap<string, CallableWorkflow> = new Map([
  ["monorepo-ci.yml", {"runsCode":true,"permissions":{"plan":{"contents":"read"},"shards":{"contents":"read"},"gate":{}},"inputs":{"targets":false,"base":false,"granularity":false,"inline":false,"max-shards":false,"ledger":false,"node-version":false,"name":false,"runs-on":false,"timeout-minutes":false},"secrets":{}}],
  ["notify-templates.yml", {"runsCode":false,"permissions":{"notify":{"contents":"read"}},"inputs":{"targets":false,"mode":false,"waves":false,"wait-minutes":false,"tag":false,"app-id":false,"owner":false,"repositories":false,"runs-on":false,"timeout-minutes":false},"secrets":{"app-key":false,"token":false}}],
  ["product-ci.yml", {"runsCode":true,"permissions":{"product":{"contents":"read","packages":"read"}},"inputs":{"registry":false,"url":false,"index-url":false,"owned":false,"public":false,"port":false,"targets":false,"trial":false,"ledger":false,"node-version":false,"name":false,"runs-on":false,"timeout-minutes":false},"secrets":{"username":false,"password":false,"token":false}}],
  ["product-release.yml", {"runsCode":true,"permissions":{"build":{"contents":"read","packages":"read"},"upload":{"packages":"write","id-token":"write","attestations":"write"},"verify":{"packages":"read"},"release":{"contents":"write"}},"inputs":{"version":false,"tag-prefix":false,"projects":false,"registry":false,"url":false,"index-url":false,"role":false,"also-public":false,"environment":false,"attest":false,"draft":false,"verify":false,"python-version":false,"name":false,"runs-on":false,"timeout-minutes":false},"secrets":{"username":false,"password":false,"token":false,"read-username":false,"read-password":false,"read-token":false}}],
  ["publish-packages.yml", {"runsCode":true,"permissions":{"build":{"contents":"read","packages":"read"},"upload":{"packages":"write","id-token":"write","attestations":"write"},"verify":{"packages":"read"}},"inputs":{"registry":true,"url":false,"index-url":false,"projects":false,"role":false,"also-public":false,"consumers":false,"environment":false,"attest":false,"verify":false,"python-version":false,"name":false,"runs-on":false,"timeout-minutes":false},"secrets":{"username":false,"password":false,"token":false,"read-username":false,"read-password":false,"read-token":false}}],
  ["sync-templates.yml", {"runsCode":false,"permissions":{"templates":{"contents":"write","pull-requests":"write","actions":"write"}},"inputs":{"submodules":false,"rule":false,"min-age":false,"sync":false,"adopt":false,"base":false,"labels":false,"reviewers":false,"auto-merge":false,"dispatch-checks":false,"runs-on":false,"timeout-minutes":false},"secrets":{"token":false,"templates-token":false}}],
])

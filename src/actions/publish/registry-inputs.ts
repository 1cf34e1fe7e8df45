import { flag, type Input, oneOf, text } from '../../contract/define.ts'

/** A secret: on a command line it comes from the environment alone, where the registry looks for it. */
function secret(description: string, variable: string): Input<string> {
  return { ...text(description), environment: [variable] }
}

/** Inputs that say which registry is meant, and who we are there. */
export const registryInputs = {
  registry: oneOf(
    ['pypi', 'devpi', 'codeartifact', 'artifactory', 'nexus', 'ghcr', 'directory'],
    'The kind of registry; pypi is any host that speaks the upload API of PyPI.',
    'pypi',
  ),
  url: text(
    'Where it is: for devpi the index, for artifactory and nexus the repository, for codeartifact its endpoint, for ghcr https://ghcr.io/OWNER, for directory a folder, for pypi the upload URL (default: PyPI).',
  ),
  'index-url': text('The root of its simple index, where that does not follow from the URL.'),
  username: secret('Who logs in.', 'MAESTRO_REGISTRY_USERNAME'),
  password: secret('The password that goes with username.', 'MAESTRO_REGISTRY_PASSWORD'),
  token: secret('A token, in the place of username and password.', 'MAESTRO_REGISTRY_TOKEN'),
  role: text('For codeartifact, the role of AWS to take by OIDC, by its ARN; the job needs id-token: write.'),
  'allow-http': flag('Let credentials travel by plain HTTP to another machine.', false),
  'registry-name': text('The name by which variables of Poetry know the registry: POETRY_HTTP_BASIC_<NAME>_PASSWORD.'),
} as const

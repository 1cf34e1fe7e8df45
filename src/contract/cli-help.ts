import type { Contract } from './define.ts'

const WIDTH = 96

/** The help of one command: usage, options with their defaults, outputs. */
export function commandHelp(contract: Contract): string {
  const argument = contract.argument === undefined ? '' : ` ${contract.argument.toUpperCase()}`
  const options = Object.entries(contract.inputs)
    .filter(([name, { environment }]) => name !== contract.argument && environment === undefined)
    .map(([name, { description, expects, default: initial }]) => ({
      term: `--${name}`,
      text: `${description} (${expects}${initial === '' ? '' : `; default: ${initial.replaceAll('\n', ', ')}`})`,
    }))
  const variables = Object.values(contract.inputs).flatMap(({ description, environment }) =>
    environment === undefined ? [] : [{ term: environment.join(', '), text: description }],
  )
  const outputs = Object.entries(contract.outputs).map(([name, { description }]) => ({ term: name, text: description }))
  return [
    `maestro-actions ${contract.name}${argument} [options]`,
    '',
    contract.description,
    '',
    'Options:',
    ...terms([...options, { term: '--json', text: 'Print the outputs as one JSON object.' }]),
    ...(variables.length === 0 ? [] : ['', 'Environment:', ...terms(variables)]),
    ...(outputs.length === 0 ? [] : ['', 'Outputs (keys of the JSON object):', ...terms(outputs)]),
    '',
  ].join('\n')
}

/** The list of all commands. */
export function overview(contracts: readonly Contract[]): string {
  return [
    'maestro-actions <command> [options]',
    '',
    'Commands:',
    ...terms(contracts.map(({ name, description }) => ({ term: name, text: description }))),
    '',
    'maestro-actions <command> --help explains one of them.',
    '',
  ].join('\n')
}

function terms(entries: readonly { readonly term: string; readonly text: string }[]): readonly string[] {
  const indent = Math.min(24, Math.max(...entries.map(({ term }) => term.length)) + 4)
  return entries.flatMap(({ term, text }) =>
    wrap(text, WIDTH - indent).map((line, at) => `${(at === 0 ? `  ${term}` : '').padEnd(indent)}${line}`),
  )
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

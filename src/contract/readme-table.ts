import type { Contract } from './define.ts'

/** Inputs and outputs as two Markdown tables. */
export function readmeTables(contract: Contract): string {
  const inputs = Object.entries(contract.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${cell(input.description)} | ${cell(input.expects)} | ${initial(input.expression ?? input.default)} |`,
  )
  const outputs = Object.entries(contract.outputs).map(
    ([name, { description, kind }]) => `| \`${name}\` | ${kind} | ${cell(description)} |`,
  )
  return [
    '| input | what it does | expects | default |',
    '| --- | --- | --- | --- |',
    ...inputs,
    '',
    '| output | kind | what it holds |',
    '| --- | --- | --- |',
    ...outputs,
  ].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function initial(text: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `\`${line}\``)
        .join(' ')
}

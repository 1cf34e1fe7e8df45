// TOML 1.0, reading: https://toml.io/en/v1.0.0 (and 1.1 where a file uses it)
import { findDeepNesting } from './toml-scan.ts'

/** A table as parsed. Keys come from outside: look them up with the functions below, never by index. */
export type TomlTable = { readonly [key: string]: unknown }

/** Why a text is no TOML that we read, and where. */
export interface TomlProblem {
  readonly message: string
  /** Both count from 1. */
  readonly line: number
  readonly column: number
  /** The lines around it with a mark below the place; ends with a line break. */
  readonly frame: string
}

export type TomlReading = { readonly table: TomlTable } | { readonly problem: TomlProblem }

const MOST_CHARACTERS = 5_000_000
const DEEPEST = 100

// Asked for when this module is loaded: whoever loads it has manifests to read, and waits for git just then.
const loading = import(/* webpackMode: "eager" */ 'smol-toml')
// Kept from the first file on: even a promise that is fulfilled takes longer than reading a small file.
let smol: Awaited<typeof loading> | undefined

/**
 * Reads TOML (1.0, and 1.1 where a file uses it). A text that is too big or nests too deep is refused unread. Keys such as
 * `__proto__` are keys like any other.
 */
export async function readToml(text: string): Promise<TomlReading> {
  return readLongToml(text, MOST_CHARACTERS)
}

/**
 * The same for a text that programs write, as locks are.
 *
 * @param most how many characters are not too many
 */
export async function readLongToml(text: string, most: number): Promise<TomlReading> {
  if (text.length > most) return refused(text, 0, `holds ${text.length} characters; at most ${most} are read`)
  const plain = normalize(text)
  const deep = findDeepNesting(plain, DEEPEST)
  if (deep !== undefined) return refused(plain, deep, `nests deeper than ${DEEPEST} levels`)
  smol ??= await loading
  try {
    return { table: smol.parse(plain, { integersAsBigInt: 'asNeeded' }) }
  } catch (error) {
    if (!(error instanceof smol.TomlError)) throw error
    const [message = ''] = error.message.split('\n', 1)
    return { problem: { message: lowerFirst(message), line: error.line, column: error.column, frame: error.codeblock } }
  }
}

function normalize(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return start.includes('\r') ? start.replaceAll('\r\n', '\n') : start
}

function refused(text: string, at: number, message: string): TomlReading {
  const before = text.slice(0, at)
  const start = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const shown = text.slice(start, Math.min(at + 1, start + 80))
  return { problem: { message, line, column: at - start + 1, frame: `${line}:  ${shown}\n` } }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** What stands at the end of a way of keys; undefined where the way leads nowhere. Only own keys count. */
export function valueAt(table: TomlTable, ...keys: readonly string[]): unknown {
  let value: unknown = table
  for (const key of keys) {
    if (!isTable(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** The table at the end of a way of keys; undefined where there is none. */
export function tableAt(table: TomlTable, ...keys: readonly string[]): TomlTable | undefined {
  const value = valueAt(table, ...keys)
  return isTable(value) ? value : undefined
}

/** The string at the end of a way of keys; undefined where there is none. */
export function stringAt(table: TomlTable, ...keys: readonly string[]): string | undefined {
  const value = valueAt(table, ...keys)
  return typeof value === 'string' ? value : undefined
}

/** The array at the end of a way of keys; empty where there is none. */
export function listAt(table: TomlTable, ...keys: readonly string[]): readonly unknown[] {
  const value = valueAt(table, ...keys)
  return Array.isArray(value) ? value : []
}

/** The strings of the array at the end of a way of keys; empty where there is none. */
export function stringsAt(table: TomlTable, ...keys: readonly string[]): readonly string[] {
  return listAt(table, ...keys).filter((item) => typeof item === 'string')
}

/** Keys and values of the table at the end of a way of keys, in the file's order; empty where there is none. */
export function entriesAt(table: TomlTable, ...keys: readonly string[]): readonly (readonly [string, unknown])[] {
  const found = tableAt(table, ...keys)
  return found === undefined ? [] : Object.entries(found)
}

/** Whether a parsed value is a table: no array, no date. */
export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** What stands at the end of a way of keys and of places in arrays; undefined where the way leads nowhere. Only own keys count. */
export function valueUnder(root: unknown, keys: readonly (string | number)[]): unknown {
  let value = root
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

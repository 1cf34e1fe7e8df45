#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()
const { commandLine } = await import('../main/index.js')
await commandLine(process.argv.slice(2))

#!/usr/bin/env node
import { commandLine } from '../main/index.js'

await commandLine(process.argv.slice(2))

#!/usr/bin/env node
require('./start.js').start(require('node:path').join(__dirname, '../main/index.js'))

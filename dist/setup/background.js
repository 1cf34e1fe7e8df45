require('../main/index.js').background('setup')

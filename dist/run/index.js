require('../main/index.js').action('run')

require('../main/index.js').action('setup')

require('../main/index.js').action('setup-registry')

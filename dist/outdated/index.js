require('../main/index.js').action('outdated')

require('../main/index.js').action('release')

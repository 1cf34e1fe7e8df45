require('../main/index.js').action('affected')

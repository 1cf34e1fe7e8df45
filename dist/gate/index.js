require('../main/index.js').action('gate')

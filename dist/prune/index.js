require('../main/index.js').action('prune')

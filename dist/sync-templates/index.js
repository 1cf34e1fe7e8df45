require('../main/index.js').action('sync-templates')

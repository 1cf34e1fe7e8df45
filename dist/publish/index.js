require('../main/index.js').action('publish')

require('../main/index.js').action('doctor')

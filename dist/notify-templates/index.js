require('../main/index.js').action('notify-templates')

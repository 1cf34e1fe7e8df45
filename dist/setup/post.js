require('../main/index.js').actionEnd('setup')

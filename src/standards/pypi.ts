/** The simple index of PyPI, which all installers know. */
export const PYPI_INDEX = 'https://pypi.org/simple/'

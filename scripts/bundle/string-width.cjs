// Stands in the bundle for string-width, whose table of emoji alone takes longer to load than a table to print.
const { default: fastStringWidth } = require('fast-string-width');

module.exports = (text) => fastStringWidth(text);

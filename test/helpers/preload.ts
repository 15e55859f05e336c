// What the product loads when it is needed, loaded before the first test: a machine that is slow to serve
// some hundred modules must not fail a test that waits for one of them.
import '../../src/catalogue/content/en.js';
import '../../src/catalogue/content/en.sections.js';
import '../../src/catalogue/content/ru.sections.js';
import '../../src/catalogue/from-html.js';
import '../../src/catalogue/open.js';
import '../../src/catalogue/validate.js';
import '../../src/controllers/role-details.js';
import '../../src/elements/sales-cookie-notice.js';
import '../../src/catalogue/with-sections.js';
import '../../src/elements/sales-lead-form.js';
import '../../src/elements/sales-role-hierarchy.finder.js';
import '../../src/i18n/en.js';
import '../../src/i18n/en.find.js';
import '../../src/i18n/en.form.js';
import '../../src/i18n/en.notice.js';
import '../../src/i18n/ru.find.js';
import '../../src/i18n/ru.form.js';
import '../../src/i18n/ru.notice.js';

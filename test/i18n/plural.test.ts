import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.form.js';
import { plural } from '../../src/i18n/plural.js';
import { ru } from '../../src/i18n/ru.form.js';
import { ru as ruRoles } from '../../src/i18n/ru.js';

describe('plural', () => {
  for (const [count, text] of [
    [0, '0 ролей'],
    [1, '1 роль'],
    [2, '2 роли'],
    [4, '4 роли'],
    [5, '5 ролей'],
    [11, '11 ролей'],
    [12, '12 ролей'],
    [21, '21 роль'],
    [22, '22 роли'],
    [25, '25 ролей'],
    [111, '111 ролей'],
    [1000, '1000 ролей'],
  ] as const) {
    it(text, () => {
      expect(plural(count, 'роль', 'роли', 'ролей')).to.equal(text);
      expect(ruRoles.roles(count)).to.equal(text);
    });
  }

  it('counts the fields in the summary of the errors', () => {
    const counts = [1, 2, 5, 21];
    const last = (text: string) => text.slice(text.lastIndexOf('проверьте '));
    expect(counts.map((count) => last(ru.summary(count)))).to.deep.equal([
      'проверьте 1 поле',
      'проверьте 2 поля',
      'проверьте 5 полей',
      'проверьте 21 поле',
    ]);
    expect(en.summary(1)).to.contain('1 field');
    expect(en.summary(2)).to.contain('2 fields');
  });
});

import { expect } from '@open-wc/testing';
import { Template } from '../../src/lit/template.js';

const read = (strings: TemplateStringsArray, ...values: unknown[]): Template =>
  new Template(strings, (prefix) => [prefix, ...values]);

describe('the script tag’s reader of templates', () => {
  it('ends a template with a node, also after a value: it would else end where its parent does', () => {
    const { content } = read`<p></p>${1}`.el;
    expect([...content.childNodes].map(({ nodeName }) => nodeName.toLowerCase())).to.deep.equal([
      'p',
      '#comment',
      '#comment',
    ]);
  });

  it('adds none where a text or an element ends it', () => {
    expect(read`${1}<p></p>`.el.content.lastChild?.nodeName.toLowerCase()).to.equal('p');
    expect(read`${1} end`.el.content.lastChild?.nodeValue).to.equal(' end');
  });

  it('knows each place of a value, by the nodes before it', () => {
    const { parts } = read`<p .title="${1}" lang="${2}">${3}<input ?hidden="${4}"></p>${5}`;
    expect(parts.map(({ type, index, name }) => [type, index, name])).to.deep.equal([
      [1, 0, 'title'],
      [1, 0, 'lang'],
      [2, 1, undefined],
      [1, 2, 'hidden'],
      [2, 3, undefined],
    ]);
  });
});

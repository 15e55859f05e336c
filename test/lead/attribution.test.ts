import { expect } from '@open-wc/testing';
import { MAX_ATTRIBUTION, readAttribution } from '../../src/lead/attribution.js';
import { leadSchema } from '../../src/lead/schema.js';
import { sampleLead } from '../helpers/sample-lead.js';

const PAGE = 'https://host.example/path';

/** What is read of an address's query, without a page before. */
const of = (query: string) => readAttribution(`${PAGE}?${query}`, '');

describe('where a visitor came from', () => {
  it('is the UTM parameters, under their own names', () => {
    expect(
      of(
        'utm_source=google&utm_medium=cpc&utm_campaign=spring%20sale&utm_term=a+b&utm_content=1&utm_id=7',
      ),
    ).to.deep.equal({
      utm_source: 'google',
      utm_medium: 'cpc',
      utm_campaign: 'spring sale',
      utm_term: 'a b',
      utm_content: '1',
      utm_id: '7',
    });
  });

  for (const id of [
    'gclid',
    'gbraid',
    'wbraid',
    'dclid',
    'yclid',
    'ysclid',
    'fbclid',
    'msclkid',
    'ttclid',
    'rb_clickid',
    'li_fat_id',
  ]) {
    it(`is the click id ${id}`, () => {
      expect(of(`${id}=Cj0_-x`)).to.deep.equal({ [id]: 'Cj0_-x' });
    });
  }

  it('is nothing else of the query', () => {
    for (const name of [
      'email',
      'q',
      'source',
      'utm',
      'utm_',
      'xutm_source',
      'my_gclid',
      'gclid2',
      'utm-source',
      'utm_source[]',
      'referrer',
      '__proto__',
    ]) {
      expect(of(`${encodeURIComponent(name)}=x`), name).to.equal(undefined);
    }
  });

  it('does not take what stands in the fragment', () => {
    expect(readAttribution(`${PAGE}#utm_source=x&gclid=1`, '')).to.equal(undefined);
  });

  it('has its names in lower case, and its values as they are', () => {
    expect(of('UTM_Source=Google&GCLID=AbC')).to.deep.equal({ utm_source: 'Google', gclid: 'AbC' });
  });

  it('takes the first of two with the same name, and none that is empty', () => {
    expect(of('utm_source=a&utm_source=b&UTM_SOURCE=c')).to.deep.equal({ utm_source: 'a' });
    expect(of('utm_source=&utm_source=b&gclid=&yclid')).to.deep.equal({ utm_source: 'b' });
  });

  it('takes 500 characters of a value', () => {
    const long = 'a'.repeat(MAX_ATTRIBUTION);
    expect(MAX_ATTRIBUTION).to.equal(500);
    expect(of(`utm_term=${long}`)).to.deep.equal({ utm_term: long });
    expect(of(`utm_term=${long}b`)).to.deep.equal({ utm_term: long });
    expect(readAttribution(PAGE, `https://from.example/${long}`)!.referrer).to.have.length(500);
  });

  it('takes names of utm_ and at most 40 more characters', () => {
    const name = `utm_${'n'.repeat(40)}`;
    expect(of(`${name}=x`)).to.deep.equal({ [name]: 'x' });
    expect(of(`${name}n=x`)).to.equal(undefined);
  });

  for (const [what, referrer, expected] of [
    ['as it is', 'https://from.example/search', 'https://from.example/search'],
    ['without its query', 'https://from.example/a?q=my+illness#top', 'https://from.example/a'],
    ['without its fragment', 'https://from.example/a#q?x=1', 'https://from.example/a'],
    ['of an app', 'android-app://com.google.android.gm/', 'android-app://com.google.android.gm/'],
  ] as const) {
    it(`names the page before, ${what}`, () => {
      expect(readAttribution(PAGE, referrer)).to.deep.equal({ referrer: expected });
    });
  }

  it('says both, where both are known', () => {
    expect(
      readAttribution(`${PAGE}?email=a@b.example&gclid=1#top`, 'https://from.example/'),
    ).to.deep.equal({ gclid: '1', referrer: 'https://from.example/' });
  });

  it('is not there at all where nothing is known', () => {
    expect(readAttribution(PAGE, '')).to.equal(undefined);
    expect(readAttribution('about:srcdoc', '')).to.equal(undefined);
  });

  it('is what a receiver takes, also from an address that was made to hurt', () => {
    const cases = [
      `utm_source=${'🙂'.repeat(400)}`,
      'utm_source=%00%ff%fe',
      'utm_source=<script>alert(1)</script>',
      'utm___proto__=x&utm_constructor=y',
      `${'utm_source=%20&'.repeat(1000)}gclid=1`,
    ];
    for (const query of cases) {
      const attribution = of(query);
      expect(attribution, query.slice(0, 40)).to.be.an('object');
      const lead = JSON.parse(JSON.stringify(sampleLead({ attribution }))) as unknown;
      expect(leadSchema.parse(lead).attribution).to.deep.equal(attribution);
    }
  });
});

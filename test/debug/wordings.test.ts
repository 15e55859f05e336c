import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.form.js';
import { ru } from '../../src/i18n/ru.form.js';
import { complaintsOf } from './sample-page.js';

const complaintsAbout = (text: string, purpose = 'request', controller = 'Acme LLC') =>
  complaintsOf({}, { controller, wordings: [{ purpose, text, document: `/${purpose}` }] });

describe('inspect: the built-in wordings', () => {
  for (const [language, messages] of Object.entries({ en, ru })) {
    const shapes = {
      'as texts': (text: string) => text.replace(/<\/?a>/g, ''),
      'with links': (text: string) => text,
    };
    for (const [shape, form] of Object.entries(shapes)) {
      // Names that are words of the lists themselves.
      for (const controller of ['Acme LLC', 'ООО «Партнёр и Реклама»', 'Newsletter Partners Ltd']) {
        it(`raise nothing in "${language}", ${shape}, for ${controller}`, () => {
          const { consent, withdrawal, withdrawHere, policy, purposes } = messages;
          for (const back of [withdrawal, withdrawHere]) {
            const text = form(`${consent(controller)} ${back} ${policy}`);
            expect(complaintsAbout(text, 'request', controller)).to.deep.equal([]);
          }
          for (const [purpose, wording] of Object.entries(purposes)) {
            for (const end of ['', ` (${messages.optional})`]) {
              const text = form(wording(controller)) + end;
              expect(complaintsAbout(text, purpose, controller)).to.deep.equal([]);
            }
          }
        });
      }
    }

    it(`"${language}": the words above the button are told of once, as a mode`, () => {
      const wordings = [{ purpose: 'request', text: messages.notice('Acme LLC') }];
      const complaints = complaintsOf({}, { consent: 'notice', wordings });
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.contain('problem consent="notice"').and.contain('at once');
    });
  }

  it('the name of the page’s host is no purpose either', () => {
    const wordings = [
      { purpose: 'request', text: en.consent('newsletter.example').replace(/<\/?a>/g, '') },
    ];
    const location = 'https://newsletter.example/';
    const settings = { controller: undefined, wordings };
    const complaints = complaintsOf({ location, resources: [] }, settings);
    expect(complaints.join('\n')).not.to.contain('wording');
  });
});

describe('inspect: wordings that bind purposes together', () => {
  for (const [text, ...topics] of [
    ['Согласен на обработку персональных данных и на получение рассылки', 'newsletters'],
    ['Согласен на обработку данных, а также на получение рекламных сообщений', 'newsletters'],
    ['Даю согласие на обработку данных, в том числе для рекламы', 'newsletters'],
    ['Хочу получить ответ на заявку, новости и акции компании', 'answer', 'newsletters'],
    ['Согласен на передачу персональных данных третьим лицам', 'third parties'],
    ['Согласен на обработку данных нами и нашими партнёрами', 'partners'],
    ['Согласен на обработку данных для статистики и профилирования', 'profiling'],
    ['Не возражаю против рассылки', 'newsletters'],
    ['I agree to the processing of my data and to receive news', 'newsletters'],
    ['I agree to be answered and to get your newsletter', 'answer', 'newsletters'],
    ['I accept that you and your partners use my data', 'partners'],
    ['I agree to the processing of my data as well as marketing', 'newsletters'],
    ['We answer you. Your data is also shared with third parties.', 'third parties'],
    ['I agree to analytics of what I wrote', 'profiling'],
    ['I do not object to your newsletter', 'newsletters'],
    ['Согласен на передачу данных третьим\u00a0лицам', 'third parties'],
    ['I agree that third\n  <a>parties</a> get my data', 'third parties'],
    ['Я не робот и согласен получать рассылку', 'newsletters'],
    ['Согласен на обработку без рекламы, но и согласен на рекламу партнёров', 'partners'],
    ['Согласен на рассылку не чаще раза в месяц', 'newsletters'],
    ['I agree, not only for an answer, to advertising', 'newsletters'],
  ] as const) {
    it(`of the request: ${text}`, () => {
      const complaints = complaintsAbout(text);
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.contain('problem wording of request: one consent for');
      for (const topic of topics) expect(complaints[0]).to.contain(topic);
    });
  }

  for (const [purpose, text] of [
    ['newsletter', 'I agree to receive news from you and your partners'],
    ['newsletter', 'Согласен получать рассылку и ответ на заявку'],
    ['partners', 'Согласен на передачу данных партнёрам для рекламы'],
    ['webinar', 'I agree to receive your newsletter and to the profiling of my data'],
  ] as const) {
    it(`of ${purpose}: ${text}`, () => {
      const complaints = complaintsAbout(text, purpose);
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.contain(`wording of ${purpose}: one consent for`);
    });
  }

  for (const [purpose, text] of [
    ['request', 'Согласен на обработку персональных данных, чтобы мне ответили'],
    ['request', 'Согласен на обработку данных. Третьим лицам мы их не передаём, рекламу не шлём.'],
    ['request', 'Согласен на обработку данных для ответа на заявку, без рекламы и рассылок'],
    ['request', 'I agree to the processing of my data. It is never passed to third parties.'],
    ['request', 'Согласен на обработку. Без вашего согласия партнёры данных не получат.'],
    ['request', 'I agree to the processing. Third parties are not given my data.'],
    ['request', 'I agree to the processing of my data for a reply, and no newsletter'],
    ['request', 'Хочу обсудить транзакции и компартнёрство'],
    ['newsletter', 'I agree to receive your newsletter. We answer your request without it.'],
    ['newsletter', 'Хочу получать новости и скидки. Заявку примем и без этого.'],
    ['partners', 'Согласен на передачу контактов партнёрам компании'],
    ['webinar', 'I want an invitation to the webinar'],
  ] as const) {
    it(`but not of ${purpose}: ${text}`, () => {
      expect(complaintsAbout(text, purpose)).to.deep.equal([]);
    });
  }
});

describe('inspect: a box for several documents', () => {
  for (const text of [
    'Принимаю политику конфиденциальности и даю согласие на обработку персональных данных',
    'Согласен с политикой конфиденциальности и условиями оферты',
    'Я согласен на обработку моих персональных данных и принимаю пользовательское соглашение',
    'I agree to the privacy policy and the terms of use',
    'I consent to data processing and accept the terms',
    'I accept the <a>rules</a> and the <a>statement</a>',
    'I agree to the privacy policy and the processing of my personal data',
  ]) {
    it(`tells of: ${text}`, () => {
      const complaints = complaintsAbout(text);
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.contain('one box agrees to several documents');
    });
  }

  for (const text of [
    'Согласен на обработку персональных данных в соответствии с политикой конфиденциальности',
    'Согласен с политикой обработки персональных данных',
    'Согласен на обработку персональных данных. Подробнее: политика конфиденциальности.',
    'I agree to the processing of my personal data as described in the <a>privacy policy</a>',
    'I agree to <a>the processing of my personal data</a>. See the <a>privacy policy</a>.',
  ]) {
    it(`but not of: ${text}`, () => {
      expect(complaintsAbout(text)).to.deep.equal([]);
    });
  }
});

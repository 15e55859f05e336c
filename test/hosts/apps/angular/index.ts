import 'zone.js';
import '@angular/compiler';
import 'sales-roles/sales-roles.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { HEAD, lineOf, SETTINGS, TEAM } from '../content.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<main [lang]="lang">
    <button id="language" (click)="lang = 'en'">English</button>
    <button id="settings" (click)="settings = settingsOf[1]">Other settings</button>
    <button id="shown" (click)="isShown = !isShown">{{ isShown ? 'Hide' : 'Show' }}</button>
    @if (isShown) {
      <sales-roles
        [src]="settings.src"
        [endpoint]="settings.endpoint"
        [controller]="'Acme, ' + lang"
        policy-url="/privacy"
        consent-url="/consent"
        [fields]="settings.fields"
        [headingLevel]="settings.headingLevel"
        [layout]="settings.layout"
        [purposes]="settings.purposes"
        [deepLinks]="settings.deepLinks"
        (sales-role-select)="hear($event)"
        (sales-role-toggle)="hear($event)"
        (sales-lead-submit)="hear($event)"
        (sales-lead-sent)="hear($event)"
      >
        <sales-role-hierarchy />
        <p>{{ heard.length }} events</p>
        <sales-lead-form />
      </sales-roles>
    }
    <sales-role-hierarchy id="team" [catalogue]="team" (sales-role-toggle)="hear($event)" />
    <sales-role-card [salesRole]="head" [open]="!isShown" />
    <ol id="heard">
      @for (line of heard; track $index) {
        <li>{{ line }}</li>
      }
    </ol>
  </main>`,
})
class App {
  readonly settingsOf = SETTINGS;
  readonly head = HEAD;
  readonly team = TEAM;
  lang = 'ru';
  settings = SETTINGS[0];
  isShown = true;
  readonly heard: string[] = [];

  hear(event: Parameters<typeof lineOf>[0]): void {
    this.heard.push(lineOf(event));
  }
}

bootstrapApplication(App).catch((error: unknown) => {
  console.error(error);
});

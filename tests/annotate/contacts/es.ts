import type { ContactCase } from './contact-case.ts';

/** Contact blocks and sentences in Spanish, with what a careful editor finds in them. */
export const es: readonly ContactCase[] = [
  ['a heading, then a line each', 'Contacto de prensa\n\nLucía Torres Gil\nJefa de prensa\nprensa@puente.example\nTel. 910 000 001', [['Lucía Torres Gil', 'Jefa de prensa', 'prensa@puente.example', '910 000 001']]],
  ['one line', 'Contacto: Mario Peña, responsable de comunicación, mario@puente.example, +34 600 000 002', [['Mario Peña', 'responsable de comunicación', 'mario@puente.example', '+34 600 000 002']]],
  ['a sentence', 'Para más información: Elena Ruiz, tel. 910 000 003, correo electrónico elena.ruiz@puente.example.', [['Elena Ruiz', '-', 'elena.ruiz@puente.example', '910 000 003']]],
  ['a sentence with a verb', 'Para solicitar entrevistas pueden ponerse en contacto con Elena Ruiz en el teléfono 910 000 004 o en elena.ruiz@puente.example.', [['Elena Ruiz', '-', 'elena.ruiz@puente.example', '910 000 004']]],
  ['a number beside an address', 'Para más información y entrevistas comunicarse a prensa@puente.example y 8120000005', [['-', '-', 'prensa@puente.example', '8120000005']]],
  ['a desk', 'Gabinete de prensa del Ayuntamiento\nprensa@puente.example\nTeléfono: 910 000 006', [['-', '-', 'prensa@puente.example', '910 000 006']]],
  ['several', 'Contactos de prensa:\n\nElena Ruiz\nDirectora de Comunicación\nelena.ruiz@puente.example\n910 000 007\n\nMario Peña\nMóvil: 600 000 008\nmario@puente.example', [['Elena Ruiz', 'Directora de Comunicación', 'elena.ruiz@puente.example', '910 000 007'], ['Mario Peña', '-', 'mario@puente.example', '600 000 008']]],
  ['an English label', 'Contact: Claire Crown\n214-555-0109 (Office)\nclaire.crown@puente.example', [['Claire Crown', '-', 'claire.crown@puente.example', '214-555-0109']]],
  ['an agency', 'CONTACTO: Agua Fina prensa@aguafina.example', [['-', '-', 'prensa@aguafina.example', '-']]],
  ['role before the name', 'Contacto de prensa: portavoz Elena Ruiz, 600 000 010', [['Elena Ruiz', 'portavoz', '-', '600 000 010']]],
  ['label lines', '### Contacto\n\nNombre: Elena Ruiz\n\nCargo: directora de comunicación\n\nCorreo: elena@puente.example\n\nTeléfono: 910 000 011', [['Elena Ruiz', 'directora de comunicación', 'elena@puente.example', '910 000 011']], 'text/markdown'],
  ['emergency line', 'Contacto de prensa: Elena Ruiz, elena@puente.example\n\nTeléfono de emergencias: 900 000 012', [['Elena Ruiz', '-', 'elena@puente.example', '-']]],
  ['a department under the name', 'Contacto de prensa\nSofía Luna\nRelaciones Públicas\nsofia@jet.example\nTel. 55 0000 0001', [['Sofía Luna', '-', 'sofia@jet.example', '55 0000 0001']]],
  ['an agency and two names', 'Para más información:\nPuente Comunicación\nInés Gil / Raúl Mora\nTel. 91 000 00 02\nines@pcom.example', [['Inés Gil', '-', 'ines@pcom.example', '91 000 00 02']]],
  ['a sentence with a role', 'Para mayor información, comuníquese con Sofía Luna, coordinadora de prensa, al 555-000-0003 o a sofia@jet.example', [['Sofía Luna', 'coordinadora de prensa', 'sofia@jet.example', '555-000-0003']]],
  ['a list', '**Contactos de prensa:**\n\n- Sofía Luna: sofia@jet.example\n- Raúl Mora: raul@jet.example', [['Sofía Luna', '-', 'sofia@jet.example', '-'], ['Raúl Mora', '-', 'raul@jet.example', '-']], 'text/markdown'],
  ['lines of a page', '<h3>Contacto</h3><p>Sofía Luna<br/>Gerente de Comunicación<br/><a href="mailto:sofia@jet.example">sofia@jet.example</a><br/>+52 55 0000 0004</p>', [['Sofía Luna', 'Gerente de Comunicación', 'sofia@jet.example', '+52 55 0000 0004']], 'text/html'],
  ['two numbers of a desk', 'Gabinete de Comunicación\nAyuntamiento de Río\n910 000 005 / 600 000 006\ncomunicacion@rio.example', [['-', '-', 'comunicacion@rio.example', '910 000 005']]],
  ['a label with a role', 'Responsable de prensa: Raúl Mora\nTeléfono: 600 000 007\nCorreo electrónico: prensa@rio.example', [['Raúl Mora', 'Responsable de prensa', 'prensa@rio.example', '600 000 007']]],
  ['an honorific of one letter', 'Persona de contacto: D. Raúl Mora Díaz (raul.mora@rio.example)', [['Raúl Mora Díaz', '-', 'raul.mora@rio.example', '-']]],
  ['a dotted address', 'Contacto: Ana Cruz\nAna.Cruz@condado.example\n(214) 555-0108', [['Ana Cruz', '-', 'Ana.Cruz@condado.example', '(214) 555-0108']]],
  ['two fields', 'Contacto:\nSofía Luna, Directora de Comunicación y Relaciones Institucionales, sofia@rio.example', [['Sofía Luna', 'Directora de Comunicación y Relaciones Institucionales', 'sofia@rio.example', '-']]],
  ['quien está disponible para entrevistas', 'Disponible para entrevistas:\n\nElena Ruiz, portavoz, elena.ruiz@ciudad.example', [['Elena Ruiz', 'portavoz', 'elena.ruiz@ciudad.example', '-']]],
];

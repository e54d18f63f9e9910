import type { SpeakerCase } from './speakers-in.ts';

export const es: readonly SpeakerCase[] = [
  // titles with inner commas
  ['«El plan da certeza a los municipios», afirmó Ana Ruiz, ministra de Transportes, Movilidad y Agenda Urbana.', 'Ana Ruiz | ministra de Transportes, Movilidad y Agenda Urbana |'],
  // Name, organisation (no title) as speaker line
  ['«Seguiremos trabajando con todos los municipios de la región.»\n\n— Ana Ruiz, Fundación Leefuego', 'Ana Ruiz |  | Fundación Leefuego'],
  ['«Seguiremos trabajando con todos los municipios de la región.» – Ana Ruiz, directora general, Fundación Leefuego', 'Ana Ruiz | directora general | Fundación Leefuego'],
  ['“Seguiremos trabajando con todos los municipios de la región.”\nAna Ruiz, presidenta de Leefuego', 'Ana Ruiz | presidenta | Leefuego'],
  // appositions
  ['La directora general de Leefuego, Ana Ruiz, ha afirmado: «Es un paso importante para todos nosotros».', 'Ana Ruiz | directora general | Leefuego'],
  ['«Es un paso importante para todos nosotros», ha señalado el presidente de Leefuego, Luis Gil.', 'Luis Gil | presidente | Leefuego'],
  ['El presidente de la Asociación Puerto Vivo, Luis Gil, destacó que «es un paso importante para todos».', 'Luis Gil | presidente | Asociación Puerto Vivo'],
  // elected
  ['Ana Ruiz ha sido elegida presidenta de Leefuego. «Es un paso importante para todos», señaló Ruiz.', 'Ana Ruiz | presidenta | Leefuego'],
  // members of parliament
  ['«La ley protege a los pueblos», afirmó la diputada Ana Ruiz.', 'Ana Ruiz | diputada |'],
  ['«La ley protege a los pueblos», afirmó la concejala de Urbanismo, Ana Ruiz.', 'Ana Ruiz | concejala de Urbanismo |'],
  // title in another sentence
  ['Ana Ruiz es presidenta de Leefuego. «Es un paso importante para todos nosotros», dice Ruiz.', 'Ana Ruiz | presidenta | Leefuego'],
  // title in brackets
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz (presidenta de Leefuego).', 'Ana Ruiz | presidenta | Leefuego'],
  // academics
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz, de la ONG Puerto Vivo.', 'Ana Ruiz |  | ONG Puerto Vivo'],
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz, investigadora del Instituto de Química.', 'Ana Ruiz | investigadora | Instituto de Química'],
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz, catedrática de Química en la Universidad de Adra.', 'Ana Ruiz | catedrática de Química | Universidad de Adra'],
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz de la Universidad de Adra.', 'Ana Ruiz |  | Universidad de Adra'],
  // prepositions of employers
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz, responsable de campañas en Puerto Vivo.', 'Ana Ruiz | responsable de campañas | Puerto Vivo'],
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz, CEO y cofundadora de Navionics.', 'Ana Ruiz | CEO y cofundadora | Navionics'],
  // inclusive and feminine
  ['«Es un paso importante para todos nosotros», dice Alex Ruiz, director/a de Leefuego.', 'Alex Ruiz | director/a | Leefuego'],
  // plural
  ['«Es un paso importante para todos nosotros», dicen Ana Ruiz y Luis Gil, cofundadores de Leefuego.', '~Ana Ruiz y Luis Gil | cofundadores | Leefuego'],
  // employer from first mention and contact block
  ['«Es un paso importante para todos nosotros», dice Ana Ruiz.\n\nContacto de prensa:\nAna Ruiz, responsable de prensa de Leefuego\nana@leefuego.example', 'Ana Ruiz | responsable de prensa | Leefuego'],
  // appointments
  ['La junta nombró a Ana Ruiz directora general. «Es un paso importante para todos», señaló Ruiz.', 'Ana Ruiz | directora general |'],
  ['Leefuego nombra a Ana Ruiz como directora general. «Es un paso importante para todos», señaló Ruiz.', 'Ana Ruiz | directora general |'],
  // surname or pronoun with a title in a later sentence
  ['«Es un paso importante para todos», dice Ana Ruiz. Ruiz es directora de Leefuego.', 'Ana Ruiz | directora | Leefuego'],
  // relative clauses
  ['«Es un paso importante para todos», dice Ana Ruiz, que es directora de Leefuego.', 'Ana Ruiz | directora | Leefuego'],
  // speaker blocks of several lines
  ['Ana Ruiz, presidenta de Leefuego: «Seguiremos trabajando con todos los municipios de la región».', 'Ana Ruiz | presidenta | Leefuego'],
  // modifiers of titles
  ['«Es un paso importante para todos», subrayó la alcaldesa de Adra, Ana Ruiz.', 'Ana Ruiz | alcaldesa de Adra |'],
  ['«Es un paso importante para todos», subrayó Ana Ruiz, vicepresidenta de Operaciones de Leefuego.', 'Ana Ruiz | vicepresidenta de Operaciones | Leefuego'],
  ['«Es un paso importante para todos», subrayó el consejero delegado de Navionics, Luis Gil.', 'Luis Gil | consejero delegado | Navionics'],
  ['«Es un paso importante para todos», subrayó la portavoz de la plataforma Puerto Vivo, Ana Ruiz.', 'Ana Ruiz | portavoz | plataforma Puerto Vivo'],
  ['«Es un paso importante para todos», subrayó Ana Ruiz, secretaria general del Sindicato del Puerto.', 'Ana Ruiz | secretaria general | Sindicato del Puerto'],
  ['«Es un paso importante para todos», subrayó Ana Ruiz, directora del Departamento de Química de la Universidad de Adra.', 'Ana Ruiz | directora del Departamento de Química | Universidad de Adra'],
  // organisations with inner small words and commas
  ['«Es un paso importante para todos», dijo Ana Ruiz, portavoz del Ministerio de Educación, Cultura y Deporte.', 'Ana Ruiz | portavoz | Ministerio de Educación, Cultura y Deporte'],
  // own organisation
  ['Nota de prensa de la Fundación Leefuego\n\nLa Fundación Leefuego lanza hoy una campaña. «Es un paso importante para todos», dice nuestra presidenta Ana Ruiz.\n\nSobre la Fundación Leefuego\nLa Fundación Leefuego es una organización.', 'Ana Ruiz | presidenta | Fundación Leefuego'],
];

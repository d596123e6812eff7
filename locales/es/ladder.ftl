# La calculadora de rápeles por tramos.
ladder-calculators = Calculadoras
ladder-title = Escala de rápeles
ladder-detail = Escriba los tramos y lo comprado. Nada sale de esta página si usted no lo comparte.
ladder-agreement = Acuerdo
ladder-method = Cómo se abona
ladder-method-of = { $method ->
    [whole] Volumen total, desde la primera unidad
    [marginal] Tramo a tramo, cada uno a su tipo
    [rolling] Progresivo: los tramos superados pagan sobre su límite superior
    [cumulative] Cada tramo alcanzado paga sobre el total
    [excess] Solo lo que supera el primer umbral
    [interpolated] Tipo en la recta entre dos tramos
    [package] Un importe fijo por cada lote por encima del primer umbral
   *[lump] Solo importes fijos
 }
ladder-thresholds-in = Umbrales en
ladder-in-value = Valor
ladder-in-units = Unidades
ladder-rates-in = Tipos en
ladder-in-percent = Porcentaje del valor
ladder-per-unit = Importe por unidad
ladder-boundary = Justo en el umbral
ladder-boundary-from = El tramo está alcanzado
ladder-boundary-above = El tramo aún no está alcanzado
ladder-until = Termina el
ladder-cap = Como máximo
ladder-tiers = Tramos
ladder-tier = Tramo
ladder-from = Desde
ladder-rate = Tipo
ladder-lump = Importe fijo
ladder-pays = Paga ahora
ladder-from-of = Tramo { $tier }: desde
ladder-rate-of = Tramo { $tier }: tipo
ladder-lump-of = Tramo { $tier }: importe fijo
ladder-remove-of = Quitar el tramo { $tier }
ladder-remove-tier = Quitar
ladder-add-tier = Añadir tramo
ladder-here = Usted está aquí
ladder-value = Comprado hasta hoy
ladder-quantity = Unidades compradas hasta hoy
ladder-slide = Deslizar el volumen
ladder-units = { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
 }
ladder-each = { $amount } por unidad
ladder-earned = Devengado
ladder-effective = { $percent } de lo comprado
ladder-next = { $more } más hasta el { $date } dan { $extra } más.
ladder-next-whole = { $more } más hasta el { $date } dan { $extra } más, desde la primera unidad.
ladder-next-less = { $more } más hasta el { $date } dan { $extra } menos.
ladder-minimum = { $more } más hasta el { $date } alcanzan el mínimo y dan { $extra }.
ladder-top = Se ha alcanzado el tramo más alto.
ladder-break-even = Desde { $volume }, el pedido que alcanza el tramo { $tier } rinde al menos lo que cuesta.
ladder-drawing = Tipo según el volumen. La línea está en { $volume }.
ladder-as-table = Como tabla
ladder-cliffs = Dónde salta el importe
ladder-at = En
ladder-just-below = Justo por debajo
ladder-reached = Alcanzado
ladder-empty = Escriba al menos un tramo y lo comprado.
ladder-fault-rising = Debe superar el umbral anterior.
ladder-fault = Esta escala no se puede calcular. Revise los tramos.
ladder-warn-less = Alcanzar el tramo { $tier } paga { $reached } en vez de { $below } justo por debajo. Se recupera desde { $volume }.
ladder-warn-less-ever = Alcanzar el tramo { $tier } paga { $reached } en vez de { $below } justo por debajo, y nunca se recupera.
ladder-warn-falls = Dentro del tramo { $tier } el tipo baja más deprisa de lo que crece el volumen: comprar más rinde menos.
ladder-warn-cap = Se ha alcanzado el máximo: comprar más no rinde más.
ladder-warn-nothing = No hay con qué medir el crecimiento, así que no se devenga nada.
ladder-warn-no-value = No se indica ningún valor y esta línea cuenta por valor: no se devenga nada.
ladder-warn-no-quantity = No se indica ninguna cantidad y esta línea cuenta por unidades: no se devenga nada.

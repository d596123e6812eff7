# A calculadora de bonificações por faixas.
ladder-calculators = Calculadoras
ladder-title = Escala de rebate
ladder-detail = Digite as faixas e o que foi comprado. Nada sai desta página se você não compartilhar.
ladder-agreement = Acordo
ladder-method = Como é pago
ladder-method-of = { $method ->
    [whole] Volume total, desde a primeira unidade
    [marginal] Faixa a faixa, cada uma à sua taxa
    [rolling] Progressivo: as faixas vencidas pagam sobre o seu limite superior
    [cumulative] Cada faixa atingida paga sobre o total
    [excess] Só o que passa do primeiro limite
    [interpolated] Taxa na reta entre duas faixas
    [package] Um valor fixo por lote acima do primeiro limite
   *[lump] Só valores fixos
 }
ladder-thresholds-in = Limites em
ladder-in-value = Valor
ladder-in-units = Unidades
ladder-rates-in = Taxas em
ladder-in-percent = Percentual do valor
ladder-per-unit = Valor por unidade
ladder-boundary = Exatamente no limite
ladder-boundary-from = A faixa foi atingida
ladder-boundary-above = A faixa ainda não foi atingida
ladder-until = Termina em
ladder-cap = No máximo
ladder-tiers = Faixas
ladder-tier = Faixa
ladder-from = A partir de
ladder-rate = Taxa
ladder-lump = Valor fixo
ladder-pays = Paga agora
ladder-from-of = Faixa { $tier }: a partir de
ladder-rate-of = Faixa { $tier }: taxa
ladder-lump-of = Faixa { $tier }: valor fixo
ladder-remove-of = Remover a faixa { $tier }
ladder-remove-tier = Remover
ladder-add-tier = Adicionar faixa
ladder-here = Você está aqui
ladder-value = Comprado até agora
ladder-quantity = Unidades compradas até agora
ladder-slide = Deslizar o volume
ladder-units = { $units ->
    [one] { $units } unidade
   *[other] { $units } unidades
 }
ladder-each = { $amount } por unidade
ladder-earned = Ganho
ladder-effective = { $percent } do que foi comprado
ladder-next = Mais { $more } até { $date } rendem { $extra } a mais.
ladder-next-whole = Mais { $more } até { $date } rendem { $extra } a mais, desde a primeira unidade.
ladder-next-less = Mais { $more } até { $date } rendem { $extra } a menos.
ladder-minimum = Mais { $more } até { $date } atingem o mínimo e rendem { $extra }.
ladder-top = A faixa mais alta foi atingida.
ladder-break-even = A partir de { $volume }, o pedido que atinge a faixa { $tier } rende pelo menos o que custa.
ladder-drawing = Taxa por volume. A linha está em { $volume }.
ladder-as-table = Como tabela
ladder-cliffs = Onde o valor salta
ladder-at = Em
ladder-just-below = Logo abaixo
ladder-reached = Atingido
ladder-empty = Digite pelo menos uma faixa e o que foi comprado.
ladder-fault-rising = Deve estar acima do limite anterior.
ladder-fault = Esta escala não pode ser calculada. Verifique as faixas.
ladder-warn-less = Atingir a faixa { $tier } paga { $reached } em vez de { $below } logo abaixo. Isso se recupera a partir de { $volume }.
ladder-warn-less-ever = Atingir a faixa { $tier } paga { $reached } em vez de { $below } logo abaixo, e isso nunca se recupera.
ladder-warn-falls = Dentro da faixa { $tier } a taxa cai mais rápido do que o volume cresce: comprar mais rende menos.
ladder-warn-cap = O máximo foi atingido: comprar mais não rende mais.
ladder-warn-nothing = Não há com que medir o crescimento, então nada é ganho.
ladder-warn-no-value = Nenhum valor foi informado e esta linha conta por valor: nada é ganho.
ladder-warn-no-quantity = Nenhuma quantidade foi informada e esta linha conta por unidades: nada é ganho.

# Checkout: filling in, reviewing, placing.
checkout-detail = Revise cada cifra y realice el pedido una sola vez.
checkout-empty = No hay nada que tramitar
checkout-empty-detail = Su carrito está vacío. Añada productos primero.
checkout-delivery = Entrega
checkout-no-address = Su empresa aún no tiene dirección. Un administrador puede añadirla.
checkout-add-address = Añadir una dirección
checkout-date-past = Esa fecha ya pasó. Elija hoy o una posterior.
checkout-late = No pueden estar completos para esa fecha: { $skus }
checkout-po-number-long = El número de orden de compra admite hasta 64 caracteres.
checkout-note-long = Una nota admite hasta { $most } caracteres; esta tiene { $count }.
checkout-review = Líneas del pedido
checkout-price-source = { $list }, desde { $quantity }
checkout-fix-in-cart = Corregir en el carrito
checkout-by-warehouse = Por almacén
checkout-shortfall = Faltan { $missing } para el pedido mínimo de { $minimum }
checkout-credit = Línea de crédito
checkout-credit-unlimited = Sin límite
checkout-credit-used = Usado
checkout-credit-open = Disponible
checkout-credit-after = Usado tras este pedido
checkout-credit-short = Supera la línea de crédito en { $amount }
checkout-before = Antes
checkout-now = Ahora
checkout-changes = Qué cambió
checkout-changed = Los precios o las existencias cambiaron mientras miraba: { $before } es ahora { $now }. No se realizó nada. Revise y confirme.
checkout-prices-changed = Los precios unitarios cambiaron mientras miraba; el total es el mismo. No se realizó nada. Revise y confirme.
checkout-stock-changed = Las existencias cambiaron mientras miraba: hay menos, llegan más tarde o salen de otro almacén. No se realizó nada. Revise y confirme.
checkout-terms-changed = Las condiciones de pago cambiaron mientras miraba. No se realizó nada. Revise y confirme.
checkout-price-changed = El precio ha cambiado: antes { $before }, ahora { $now }
checkout-place = Realizar pedido · { $total }
checkout-place-unpriced = Realizar pedido
checkout-confirm = Confirmar por { $total }
checkout-still-missing = Falta corregir:
checkout-lines-to-correct = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
checkout-try-again = Reintentar
checkout-unknown = Aún no sabemos si el pedido se realizó. Reintentar es seguro: es un solo pedido, se envíe las veces que se envíe.
checkout-once = Una pulsación, un pedido: ni el doble clic, ni recargar, ni otra pestaña piden dos veces.
checkout-withdraw = Descartar este intento
checkout-withdraw-detail = Antes se pregunta al servidor: un pedido ya realizado se mantiene.
checkout-withdrawn = El intento se ha descartado. No se pidió nada.
checkout-had-arrived = El pedido ya se había realizado.
checkout-other-market = El catálogo y el carrito muestran precios y existencias para este país: { $shown }. País de entrega de este pedido: { $country }. Los precios y fechas de abajo son los del país de entrega.
checkout-payment = Pago

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/bindparameter.h"

#include <QByteArray>
#include <QList>

namespace penstock {

/// What a server can put in for a bind parameter: every kind (InfluxDB 1.x), or texts, numbers and booleans.
enum class ParameterKinds { All, Scalars };

/// The object of a `params` field: {"host":"a","n":5,"m":{"identifier":"cpu"}}. Integers are exact; floats always have
/// a point, without which InfluxDB 1.x takes them for integers. BadInput names the parameter that cannot be written,
/// has no proper name, or comes twice.
Result<QByteArray> parametersAsJson(const QList<BindParameter> &parameters, ParameterKinds kinds);

/// The `extern` field of a Flux request: a syntax tree that says `option params = {host: "a", n: 5}`, so that the
/// script reads params.host and nothing needs quoting. Identifiers cannot be given; in Flux names of columns are texts.
/// Source: https://docs.influxdata.com/influxdb/v2/api/ (POST /api/v2/query, extern), and the data explorer of 2.x,
/// which passes its variables so.
Result<QByteArray> parametersAsFluxExtern(const QList<BindParameter> &parameters);

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/bindparameter.h"
#include "core/query/script.h"

#include <QStringList>

namespace penstock {

/// What a bind parameter is, in the order in which people are offered it.
enum class ParameterType { Text, Integer, Float, Boolean, Duration, Identifier, Regex };

/// The value that a person wrote, exact. BadInput: it is none of that type. Texts and patterns are taken as they are.
Result<BindParameter::Value> parameterValue(ParameterType type, const QString &text);

/// The names that a script has for values: $name in InfluxQL and SQL, params.name in Flux; each once, in their order.
/// Without those that stand for the range of time (see TimePlaceholder), and without one that is written at `except`.
QStringList parameterNames(const Script &script, qsizetype except = -1);

} // namespace penstock

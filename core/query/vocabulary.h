// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QStringList>

namespace penstock {

/// The reserved words of a language, sorted: of InfluxQL and SQL in capitals, of Flux as they must be written.
const QStringList &keywords(Language language);

/// The functions that every server of the language has, sorted, as people write them.
const QStringList &functions(Language language);

/// In InfluxQL and SQL in any letter case.
bool isKeyword(QStringView word, Language language);

} // namespace penstock

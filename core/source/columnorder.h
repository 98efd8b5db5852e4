// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/csv/csvdialect.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace penstock {

/// Where each column of a file stood when it was looked at: `expected` are the names of then, `found` those of now.
/// Empty when nothing has changed. BadInput with the first difference when the names are others, or the same ones in
/// another order that cannot be followed: a name that comes twice or is empty, columns of fixed width, one that has no
/// name in the header.
Result<std::vector<std::size_t>> columnOrder(const QStringList &expected, const QStringList &found,
                                             const CsvDialect &dialect, const QString &file);

} // namespace penstock

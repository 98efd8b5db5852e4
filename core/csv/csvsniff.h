// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialecthints.h"
#include "core/csv/finding.h"

#include <QList>

#include <string_view>

namespace penstock {

/// How a file is punctuated and built, with what is not certain of that.
struct CsvSniff
{
    CsvDialect dialect;
    QList<Finding> findings;

    /// `sample`: UTF-8 from the start of a file; 64 KiB or more is plenty. Never fails: the default is RFC 4180. What
    /// the hints say is taken, and no finding is made of it.
    static CsvSniff of(std::string_view sample, const DialectHints &hints = {});
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/filledscript.h"
#include "core/query/timerange.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace penstock {

/// What --last, --from, --to and --zone say: what the TimePlaceholders of a statement stand for.
class RangeOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RangeOptions)

public:
    static void addTo(QCommandLineParser &parser);

    /// BadInput says what is wrong with a time, a duration or a zone.
    static Result<RangeOptions> read(const QCommandLineParser &parser);

    /// BadInput: the options say something that the statement has no place for, or it needs an end that they do not
    /// say. Names in `parameters` are bind parameters.
    Result<FilledScript> fill(const Script &written, const QStringList &parameters) const;

private:
    TimeRange m_range;
    bool m_isRangeGiven = false;
    QByteArray m_zone;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QString>
#include <QStringList>

namespace penstock {

/// A place in a server's schema; what is empty is not meant. All names as they are, without quotes.
struct LookPlace
{
    QString database{};
    QString policy{}; ///< retention policy
    QString measurement{};
    QString tag{};
    QString field{};
    /// InfluxQL: those of the database, when it has several: it reads from all of them, as the measurement's data may
    /// be in any. None: the default one.
    QStringList policies{};
};

/// "m", or "a"."m", "b"."m": what FROM names in InfluxQL; empty without a measurement.
QString influxQlSources(const LookPlace &place);

/// What somebody wants to see of a place, or to do with it.
enum class Look {
    FirstRows,   ///< of a measurement; in Flux of each of its series
    Describe,    ///< fields and tags of a measurement
    Cardinality, ///< how many series a database or measurement has, values a tag; InfluxQL lists those of a measurement
    TimeSpan,    ///< first and last time of a measurement or field, whatever that time is: before 1970, in the future
    Drop,        ///< a database, a retention policy, a measurement
};

/// The text of the query for it, names quoted; empty when the language has none. InfluxQL and SQL name no database: it
/// is the one that the query runs against.
QString lookStatement(Look look, const LookPlace &place, Language language);

} // namespace penstock

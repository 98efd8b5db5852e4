// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/sourcenames.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace penstock {

/// Of which points the rows of a statement are, as far as its text says: those of one measurement, each as it is
/// stored.
///
/// BadInput, with the reason: what counts, computes, joins, renames or gathers has no points of its own, nor have
/// answers of SQL and Flux.
Result<SourceName> pointsOf(const Statement &statement);

/// Where the points of an answer are, and what the server says of their measurement.
struct EditTarget
{
    QString database;          ///< where lines are written to and points are deleted from; 2.x: the bucket
    QString retentionPolicy{}; ///< 1.x; empty: the default one
    QString measurement;
    QStringList tags{};                   ///< all keys
    QHash<QString, QStringList> fields{}; ///< types (float, integer, unsigned, string, boolean) by key: several where
                                          ///< shards differ
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/precision.h"
#include "core/query/language.h"
#include "core/query/timerange.h"
#include "core/series/chartstyle.h"

#include <QByteArray>
#include <QString>

namespace penstock {

/// A tab as it survives the program: its text and where it goes, no rows.
struct SavedTab
{
    enum class Kind {
        Query,
        Write ///< line protocol
    };

    QString id; ///< letters, digits and dashes; the same for the tab's whole life
    QString text;
    int caret = 0;
    QString profileId;
    QString database;
    Language language = Language::InfluxQl; ///< of a query
    Kind kind = Kind::Query;
    Precision precision = Precision::Nanoseconds; ///< of the times in lines
    QString tags{};                               ///< for all lines, as somebody typed them
    QString retentionPolicy{};                    ///< of lines that do not say theirs; empty: the default one
    QString file{};     ///< of lines: what is written in place of the text; of a query: where it is kept; empty: none
    QByteArray print{}; ///< of a query's file as it was read or written last; see LoadedQuery
    QString page{};     ///< of a query's answer: which of its views is in front; empty: the usual one
    ChartStyle chart{}; ///< of a query's answer; panes by hand are not kept
    bool isClosed = false; ///< it can be opened again
    TimeRange range{};     ///< of a query's placeholders
    QByteArray zone{};     ///< the same, as IANA names it; empty: UTC
    bool isSecond = false; ///< it is in the second half of a window that is split

    bool operator==(const SavedTab &) const = default;

    /// What a file holds: JSON, the text of a query without the secrets of its statements.
    QByteArray toBytes() const;
    /// Fields that are missing or damaged have their defaults.
    static SavedTab fromBytes(const QString &id, const QByteArray &bytes);
};

} // namespace penstock

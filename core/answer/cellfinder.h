// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/shownrows.h"
#include "core/answer/timedisplay.h"
#include "core/result/tablesnapshot.h"

#include <QObject>
#include <QString>

#include <optional>
#include <stop_token>

namespace penstock {

/// Looks for a text in the cells of a table as it is shown, in worker threads. A new wish replaces the one before.
class CellFinder final : public QObject
{
    Q_OBJECT

public:
    /// A shown row, and which of the columns that are looked at.
    struct Place
    {
        std::size_t row = 0;
        std::size_t column = 0;

        bool operator==(const Place &) const = default;
    };

    struct Wish
    {
        TableSnapshot table;
        ShownRows rows;
        std::vector<std::size_t> columns; ///< of the table, as they are shown
        QString text;                     ///< a part of a cell's, whatever the case
        TimeDisplay times{};              ///< as which times are shown
    };

    explicit CellFinder(QObject *parent = nullptr);
    ~CellFinder() override;

    /// The next cell from there on, row by row, or the one before, round the end if need be: found().
    void find(const Wish &wish, const Place &from, bool isForward);
    /// How many cells there are: counted().
    void count(const Wish &wish);
    void cancel();
    bool isCounting() const { return m_count.has_value(); }

Q_SIGNALS:
    /// None: there is no such cell. isRound: beyond the last, or the first, row.
    void found(const std::optional<penstock::CellFinder::Place> &place, bool isRound);
    void counted(quint64 cells);

private:
    std::optional<std::stop_source> m_search;
    std::optional<std::stop_source> m_count;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/columnfilter.h"
#include "core/result/rowindex.h"
#include "core/result/tablesnapshot.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace penstock {

/// Sorts and filters a table's rows in a worker thread. A new wish replaces the one that is under way.
class RowArrangement final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        std::vector<RowSort> sorts; ///< the first one counts most
        ShownFilter filter{};

        bool isFiltered() const { return !filter.isEmpty(); }
        bool isNatural() const { return sorts.empty() && !isFiltered(); }
        bool operator==(const Wish &) const = default;
    };

    explicit RowArrangement(QObject *parent = nullptr);
    ~RowArrangement() override;

    /// Answers with ready(), later; a natural wish with a null order, at once.
    void arrange(const TableSnapshot &table, const Wish &wish);
    /// For a table that has grown since ready() with this filter and order: the order, with the new rows that pass
    /// below. Only those are looked at, and stay unsorted. Answers with extended().
    void extend(const TableSnapshot &table, const Wish &wish, const RowOrder &order, std::size_t covered);
    void cancel();
    bool isBusy() const { return m_work.has_value(); }

Q_SIGNALS:
    void ready(const penstock::RowOrder &order, std::size_t covered, bool filtered);
    void extended(const penstock::RowOrder &order, std::size_t covered);
    void busyChanged(bool busy);

private:
    struct Outcome
    {
        RowOrder order; ///< null: was stopped
        std::size_t covered = 0;
    };

    template <typename Work, typename Tell> void start(Work work, Tell tell);

    std::optional<std::stop_source> m_work; ///< under way
};

} // namespace penstock

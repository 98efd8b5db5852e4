// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/cellfinder.h"
#include "ui/common/searchbar.h"

#include <QTimer>

namespace penstock {

class ResultTableView;

/// Looks for a text in the cells of a table: next, previous, and how many there are. Esc closes it.
class FindBar final : public SearchBar
{
    Q_OBJECT

public:
    FindBar(ResultTableView &view, QWidget *parent);

    /// Shows it, with what was looked for last.
    void open();

private:
    void find(bool isForward) override;
    void found(const std::optional<CellFinder::Place> &place, bool isRound);
    void counted(quint64 cells);
    void begin();
    void startCount();
    void recount();
    std::vector<std::size_t> shownColumns() const;
    void leave() override;
    CellFinder::Wish wish() const;

    ResultTableView &m_view;
    CellFinder *m_finder = nullptr;
    QTimer m_typing;                    ///< until the person stops
    QTimer m_growing;                   ///< while rows come
    QString m_count;                    ///< in words
    std::vector<std::size_t> m_columns; ///< that are, or were, looked at
};

} // namespace penstock

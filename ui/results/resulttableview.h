// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/resultfeed.h"
#include "core/answer/rowarrangement.h"
#include "ui/results/resulttablemodel.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace penstock {

class ResultCellDelegate;

/// One table of an answer: grows while rows arrive, sorts by a click on the header, filters, copies.
class ResultTableView final : public QTableView
{
    Q_OBJECT

public:
    /// More cells than this are for a file, not for the clipboard.
    static constexpr std::size_t maximumCopiedCells = 2'000'000;

    explicit ResultTableView(QWidget *parent = nullptr);
    ~ResultTableView() override;

    /// The table of that entry. Null: empty. The feed must live until the next call.
    void setEntry(ResultFeed *feed, std::size_t entry = 0);
    const ResultTableModel &resultModel() const { return *m_model; }

    void setFilter(const QString &filter);
    const RowArrangement::Wish &wish() const { return m_wish; }
    bool isArranging() const { return m_arrangement->isBusy(); }

public Q_SLOTS:
    /// Ctrl+C and Ctrl+Shift+C.
    void copy(bool withHeader = false);

Q_SIGNALS:
    void rowsChanged();                    ///< number, order or filter
    void filterTyped(const QString &text); ///< letters typed into the table
    void filterRequested(const QString &text);
    void copyRefused(std::size_t cells);

protected:
    void keyboardSearch(const QString &search) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void feedGrown();
    void feedFinished();
    void sync();
    void setSort(int column, Qt::SortOrder order);
    void arrange();
    void applyOrder(const RowOrder &order, std::size_t covered, bool filtered);
    void extendOrder(const RowOrder &order, std::size_t covered);
    void fitColumns();
    void updateMetrics();

    ResultTableModel *m_model = nullptr;
    ResultCellDelegate *m_delegate = nullptr;
    RowArrangement *m_arrangement = nullptr;
    ResultFeed *m_feed = nullptr;
    std::size_t m_entry = 0;
    RowArrangement::Wish m_wish;
    RowArrangement::Wish m_asked;                   ///< what is, or was last, being arranged
    std::optional<RowArrangement::Wish> m_arranged; ///< what the model shows
    QTimer m_syncTimer;                             ///< announces rows at most 25 times a second
    QTimer m_arrangeTimer;                          ///< types ahead, and filters again while rows arrive
    bool m_fitted = false;
    bool m_widthsAreMine = true; ///< the person has not moved a column's edge
    bool m_fitting = false;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/statementoutcome.h"
#include "core/query/script.h"

#include <QListView>

namespace penstock {

class OutcomeModel;
class OutcomeRows;

/// The statements of a run, one a line, each the way to its table or to its mistake. Hidden when there is only one.
class OutcomeList final : public QListView
{
    Q_OBJECT

public:
    explicit OutcomeList(QWidget *parent = nullptr);

    void begin(const Script &script);
    /// The first that failed is brought into sight, until the person scrolls or chooses.
    void update(const std::vector<StatementOutcome> &outcomes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person: a click, or the arrows.
    void chosen(int statement);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showFailure();
    void fitRows();
    int usualRow() const;

    OutcomeModel *m_model = nullptr;
    OutcomeRows *m_rows = nullptr;
    int m_rowHeight = 0;
    bool m_isScrolled = false; ///< by the person, since the run began
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/queryhistory.h"
#include "ui/common/latedock.h"

class QAction;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace penstock {

class HistoryModel;

/// What was run, newest first: to look for, to star, and to open again. Nothing is run by itself.
class HistoryDock final : public LateDock
{
    Q_OBJECT

public:
    /// The history must outlive this.
    explicit HistoryDock(QueryHistory &history, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Its text is wanted in a tab of its own.
    void openAsked(const penstock::PastRun &run);

protected:
    QWidget *makeContents() override;

private:
    QWidget *makeList();
    void makeActions();
    void openCurrent();
    void copyCurrent();
    void starCurrent();
    void removeCurrent();
    void updateState();
    const PastRun *current() const;

    QueryHistory &m_history;
    HistoryModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_starred = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_star = nullptr;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace penstock {

class AdminJob;
class EmptyState;
class MessageBar;
class RoleLabel;
class StatisticsChart;
class StatisticsModel;

/// What a server counts of itself, read again and again while the page is shown: never two readings at once, and none
/// while it is paused. Selected rows are drawn.
class StatisticsPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit StatisticsPage(Session &session, QWidget *parent = nullptr);
    ~StatisticsPage() override;

    QString title() const override { return tr("Statistics"); }
    void activate() override;
    void deactivate() override;

    StatisticsModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    StatisticsChart *chart() const { return m_chart; }
    QLineEdit *searchField() const { return m_search; }
    QToolButton *pauseButton() const { return m_pause; }
    bool isReading() const { return !m_job.isNull(); }

private:
    void read();
    void take(const AdminJob &job);
    void schedule();
    void draw();
    void updateState();
    void chooseFirst();
    void fitColumns();

    StatisticsModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_restart = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_interval = nullptr;
    QToolButton *m_pause = nullptr;
    RoleLabel *m_state = nullptr;
    QTableView *m_table = nullptr;
    StatisticsChart *m_chart = nullptr;
    QPointer<AdminJob> m_job; ///< the reading that is under way
    QTimer m_again;
    QElapsedTimer m_clock;
    QString m_left; ///< what the last reading leaves out, as a sentence
    bool m_isActive = false;
    bool m_hasChosen = false; ///< something to draw, the first time
    bool m_isFailing = false;
    std::optional<std::int64_t> m_saidFall;
};

} // namespace penstock

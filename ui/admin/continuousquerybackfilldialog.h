// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/backfilljob.h"
#include "core/session/session.h"

#include <QDialog>

class QDateTimeEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace penstock {

class MessageBar;
class OpenWork;
class RoleLabel;

/// Runs a continuous query for times before it was there, window by window: its statements are shown before anything is
/// sent, and each window tells what it has written. Can be stopped, and goes on with those that are not done.
class ContinuousQueryBackfillDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `statement`: as the server shows it.
    ContinuousQueryBackfillDialog(Session &session, const QString &database, const QString &name,
                                  const QString &statement, QWidget *parent = nullptr);
    ~ContinuousQueryBackfillDialog() override;

    void setSpan(std::int64_t from, std::int64_t to); ///< nanoseconds; whole seconds of them
    QSpinBox *intervals() const { return m_intervals; }
    QTreeWidget *windows() const { return m_list; }
    MessageBar *question() const { return m_question; }
    MessageBar *message() const { return m_message; }
    QPushButton *stopButton() const { return m_stop; }
    QString preview() const; ///< of the first window and the last one, or of the chosen one
    bool isRunning() const { return !m_job.isNull(); }

    void reject() override;

private:
    enum Section { From, To, Written, Outcome };

    void build(const QString &name);
    void plan();
    void showCaveat();
    void ask();
    void withdraw();
    void nameWork();
    void run();
    void updateRow(int row, const BackfillJob::Window &window);
    void finished(const BackfillJob &job);
    void updatePreview();
    void showRunning(std::size_t from);
    std::size_t firstToRun(std::size_t from) const;

    QPointer<Session> m_session;
    QString m_database;
    Result<BackfillPlan> m_plan;
    std::vector<BackfillJob::Window> m_windows;
    MessageBar *m_question = nullptr;
    MessageBar *m_message = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QSpinBox *m_intervals = nullptr;
    RoleLabel *m_state = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<BackfillJob> m_job;
    OpenWork *m_work = nullptr;
    bool m_isAsking = false; ///< nobody has answered yet
};

} // namespace penstock

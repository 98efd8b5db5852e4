// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editsjob.h"
#include "core/session/session.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace penstock {

class MessageBar;
class OpenWork;
class RoleLabel;

/// What is staged, exactly as it would be sent, and then what became of each change. Nothing is sent before its button
/// is pressed; production connections ask for a name first, as everywhere.
class EditsReview final : public QDialog
{
    Q_OBJECT

public:
    EditsReview(Session &session, const EditTarget &target, std::vector<PlannedEdit> plan, QWidget *parent = nullptr);
    ~EditsReview() override;

    /// A line or a deletion for each change.
    QString statements() const;
    MessageBar *question() const { return m_question; }
    MessageBar *message() const { return m_message; }
    QPushButton *undoButton() const { return m_undo; }
    QTreeWidget *list() const { return m_list; }
    bool isRunning() const { return !m_job.isNull(); }

    void reject() override;

Q_SIGNALS:
    /// The points of these rows are changed, or back as they were.
    void applied(const std::vector<std::size_t> &rows, bool isUndo);

private:
    void apply();
    void undo();
    void start(std::vector<PlannedEdit> plan, bool isUndo);
    void update(const EditsJob &job);
    void finished(const EditsJob &job, bool isUndo);
    void fill();
    void ask();
    void requireName();
    void nameWork();
    void withdraw();
    QString notes() const;

    QPointer<Session> m_session;
    EditTarget m_target;
    std::vector<PlannedEdit> m_plan;
    std::vector<PlannedEdit> m_done; ///< that can be undone
    bool m_undoesDeletions = false;
    bool m_asksToUndo = false; ///< the question is about that
    bool m_isAsking = false;   ///< nobody has answered yet
    MessageBar *m_question = nullptr;
    MessageBar *m_message = nullptr;
    RoleLabel *m_notes = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_statements = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<EditsJob> m_job;
    OpenWork *m_work = nullptr;
};

} // namespace penstock

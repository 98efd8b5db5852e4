// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/edittargetjob.h"
#include "core/editing/stagededits.h"
#include "core/session/session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace penstock {

class EditsBar;
class EditsReview;
class FieldEditDialog;
class MessageBar;
class ResultTableView;

/// Lets a person change fields and delete points in a table of results whose rows are points that are stored: each
/// change is staged, marked in the table, and sent from a review that shows it exactly. Where rows are no points, it
/// says why. What is staged outlives the answer that it is of: a new answer throws nothing away.
class PointEdits final : public QObject
{
    Q_OBJECT

public:
    /// All must live as long as this.
    PointEdits(ResultTableView &table, EditsBar &bar, MessageBar &message, QObject *parent);
    ~PointEdits() override;

    /// Whose rows the table shows from now on. `statement`: tells the number of the statement of the table that is
    /// shown in the query; none: its rows are not all there yet.
    void setAnswer(Session &session, const Query &query, const std::function<std::optional<int>()> &statement);
    /// The rows are of no server that could be written to.
    void clearAnswer();

    QAction *editAction() const { return m_edit; }
    QAction *deleteAction() const { return m_delete; }
    void openReview();
    /// False: changes are staged that would go with this, which is said.
    bool mayClose();
    const StagedEdits *staged() const { return m_staged.get(); }
    FieldEditDialog *dialog() const; ///< that is open; null: none
    EditsReview *review() const;     ///< the same

private:
    void addActions();
    void edit();
    void remove();
    void takeBack();
    void begin(const std::function<void()> &deed);
    void take(const EditTarget &target);
    void askForValue(std::size_t row, std::size_t column);
    QString stage(const std::shared_ptr<StagedEdits> &edits, Session *session, std::size_t row, std::size_t column,
                  const QString &typed);
    void discard();
    void update();
    void say(const QString &why);
    std::vector<std::size_t> selectedRows() const;

    ResultTableView &m_table;
    EditsBar &m_bar;
    MessageBar &m_message;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_takeBack = nullptr;
    QPointer<Session> m_session;
    Query m_query;
    std::function<std::optional<int>()> m_statement;
    QPointer<Session> m_stagedSession; ///< of what is staged
    std::shared_ptr<StagedEdits> m_staged;
    QPointer<EditTargetJob> m_job;
    std::function<void()> m_deed; ///< when the target is known
    QPointer<FieldEditDialog> m_dialog;
    QPointer<EditsReview> m_review;
};

} // namespace penstock

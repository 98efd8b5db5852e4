// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importpage.h"

#include <QPointer>

class QLayout;
class QSplitter;
class QTableView;
class QTimer;
class QToolButton;

namespace penstock {

class ColumnPlanModel;
class LinePanel;
class LinePreviewJob;
class MessageBar;
class QuestionBar;
class TimeBar;

/// Step two: what each column becomes, with the lines that will be written below it.
class ColumnsPage final : public ImportPage
{
    Q_OBJECT

public:
    explicit ColumnsPage(ImportDraft &draft, QWidget *parent = nullptr);
    ~ColumnsPage() override;

    /// The file was read afresh: shows the new proposal.
    void reset();

    void enter() override;
    bool isComplete() const override;
    QString hindrance() const override;

Q_SIGNALS:
    void rowChosen(quint64 row); ///< of the file, 1-based: a problem that was chosen is there

private:
    QLayout *makeTools();
    void makeTable(QWidget *parent);
    void openChoice(const QModelIndex &index);
    void setSelectedRole(int role);
    void takePlans();
    void showValidity();
    void updateTime();
    void showProblem(const QString &column);
    QStringList columnNames() const;
    void updateLines();

    ColumnPlanModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TimeBar *m_time = nullptr;
    QList<QToolButton *> m_roleButtons;
    QuestionBar *m_questions = nullptr;
    MessageBar *m_message = nullptr;
    LinePanel *m_lines = nullptr;
    QTimer *m_debounce = nullptr;
    QPointer<LinePreviewJob> m_job;
    bool m_isValid = false;
    bool m_hasQuestions = false;
};

} // namespace penstock

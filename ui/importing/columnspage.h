// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importpage.h"

#include <QPointer>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTableView;
class QTimer;
class QToolButton;

namespace penstock {

class ColumnPlanModel;
class LinePreviewJob;
class MessageBar;

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

private:
    QHBoxLayout *makeTools();
    void makeTable(QWidget *parent);
    QWidget *makeLines();
    void openChoice(const QModelIndex &index);
    void setSelectedRole(int role);
    void takePlans();
    void showValidity();
    void updateTimeZone();
    void updateLines();

    ColumnPlanModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_timeZone = nullptr;
    QList<QToolButton *> m_roleButtons;
    MessageBar *m_message = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_linesProblem = nullptr;
    QTimer *m_debounce = nullptr;
    QPointer<LinePreviewJob> m_job;
    bool m_complete = false;
};

} // namespace penstock

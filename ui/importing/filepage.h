// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importpage.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace penstock {

class CsvAnalysisJob;
class CsvPreviewModel;
class DialectBar;
class EmptyState;
class MessageBar;
class QuestionBar;
class RoleLabel;
struct OpenQuestion;

/// Step one: the file, how it is read, and what that gives.
class FilePage final : public ImportPage
{
    Q_OBJECT

public:
    explicit FilePage(ImportDraft &draft, QWidget *parent = nullptr);
    ~FilePage() override;

    /// Looks at the file afresh, also when it is the same one.
    void setFile(const QString &file);

    bool isComplete() const override;
    QString hindrance() const override;

    /// Shows a row of the file, 1-based, if it is among the first.
    void showRow(quint64 row);

Q_SIGNALS:
    void analysed(); ///< the draft has a new analysis

private:
    void makeHead(QVBoxLayout *column);
    void makePreview(QVBoxLayout *column);
    void analyse(bool sniff);
    void finish(CsvAnalysisJob *job);
    void showAnalysis();
    void showQuestions();
    void answer(const OpenQuestion &question, qsizetype answer);
    void chooseFile();

    QString m_file;
    RoleLabel *m_name = nullptr;
    RoleLabel *m_facts = nullptr;
    QPushButton *m_choose = nullptr;
    DialectBar *m_dialect = nullptr;
    QuestionBar *m_questions = nullptr;
    MessageBar *m_message = nullptr;
    QProgressBar *m_busy = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_failure = nullptr;
    CsvPreviewModel *m_preview = nullptr;
    QTimer *m_debounce = nullptr;
    QPointer<CsvAnalysisJob> m_job;
    bool m_isRead = false;
};

} // namespace penstock

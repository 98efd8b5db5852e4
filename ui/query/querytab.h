// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"
#include "ui/services.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSplitter;

namespace penstock {

class BudgetBar;
class MessageBar;
class QueryEditor;
class QueryRun;
class ResultView;
class RoleLabel;
class Session;

/// One query: its text, its target, and the answer to its last run.
class QueryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryTab(const Services &services, QWidget *parent = nullptr);
    ~QueryTab() override;

    QueryEditor *editor() const { return m_editor; }
    ResultView *results() const { return m_results; }

    QString profileId() const { return m_profileId; }
    QString database() const { return m_database; }
    void setTarget(const QString &profileId, const QString &database);

    Language language() const;
    void setLanguage(Language language);

    /// From the text: the first words of the first statement, or "Query".
    QString title() const;

    void run();    ///< the selection, else the statement at the caret
    void runAll(); ///< the whole text
    void stop();
    bool isRunning() const;
    QString status() const;

    /// For tests: how much an answer may take before the person is asked.
    void setMemoryBudget(std::size_t bytes) { m_budget = bytes; }

Q_SIGNALS:
    void titleChanged();
    void languageChanged();
    void textEdited();
    void runningChanged(bool running);
    void statusChanged(const QString &status);

private:
    QWidget *makeBar();
    void start(const QString &text);
    void runQuery(const QString &text);
    bool askBeforeLoss(const QString &text);
    void forgetQuestion();
    void runProgressed();
    void runFinished();
    void askAboutMemory();
    void updateTarget();
    void updateLanguages();
    void updateWarning();
    void rememberSplitter();

    const Services &m_services;
    QString m_profileId;
    QString m_database;
    QString m_title;
    QString m_asked; ///< the text that waits for a yes; empty: none does
    std::size_t m_budget;

    QComboBox *m_languages = nullptr;
    QLabel *m_target = nullptr;
    RoleLabel *m_unverified = nullptr;
    RoleLabel *m_warning = nullptr;
    QLabel *m_progress = nullptr;
    BudgetBar *m_question = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    QueryEditor *m_editor = nullptr;
    ResultView *m_results = nullptr;
    std::unique_ptr<QueryRun> m_current;
};

} // namespace penstock

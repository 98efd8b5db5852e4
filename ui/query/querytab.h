// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"
#include "ui/services.h"

#include <QWidget>

namespace penstock {

class AnswerPane;
class LossQuestion;
class QueryBar;
class QueryEditor;
class ResultView;
class Session;
struct SavedTab;

/// One query: its text, its target, and the answer to its last run.
class QueryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryTab(const Services &services, QWidget *parent = nullptr);
    ~QueryTab() override;

    QueryEditor *editor() const { return m_editor; }
    ResultView *results() const;

    QString profileId() const { return m_profileId; }
    QString database() const { return m_database; }
    void setTarget(const QString &profileId, const QString &database);

    Language language() const;
    void setLanguage(Language language);

    /// What survives the window: text, caret, target and language, under the tab's object name.
    SavedTab saved() const;
    void restore(const SavedTab &saved);

    /// From the text: the first words of the first statement, or "Query".
    QString title() const;

    void run();    ///< the selection, else the statement at the caret
    void runAll(); ///< the whole text
    void stop();
    bool isRunning() const;
    QString status() const;

    /// For tests: how much an answer may take before the person is asked.
    void setMemoryBudget(std::size_t bytes);

Q_SIGNALS:
    void titleChanged();
    void languageChanged();
    void textEdited();
    void runningChanged(bool running);
    void statusChanged(const QString &status);

private:
    void addShortcuts();
    void start(const Script &script);
    void runScript(const Script &script);
    void runProgressed();
    void runFinished();
    void textChanged();
    void chooseLanguage(Language language);
    const Session *session() const;
    QString targetText() const;
    void updateTarget();
    void updateLanguages();
    void updateWarning();

    const Services &m_services;
    QString m_profileId;
    QString m_database;
    QString m_title;

    QueryBar *m_bar = nullptr;
    QueryEditor *m_editor = nullptr;
    AnswerPane *m_answer = nullptr;
    LossQuestion *m_loss = nullptr;
};

} // namespace penstock

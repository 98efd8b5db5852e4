// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/query/filledscript.h"
#include "ui/common/worktab.h"
#include "ui/query/furtherasker.h"
#include "ui/query/lossquestion.h"
#include "ui/services.h"

#include <functional>
#include <optional>

class QShortcut;

namespace penstock {

class AnswerPane;
class AutoRefresh;
class CompletionServer;
class CostQuestion;
class MessageBar;
class QueryBar;
class QueryEditor;
class QueryText;
class ResultView;
class RunMistakes;
class ScanQuestion;
class Session;
class TabFile;
class SpanForm;
class TimeFilling;
struct Error;
struct Query;

/// One query: its text, its target, and the answer to its last run.
class QueryTab final : public WorkTab
{
    Q_OBJECT

public:
    explicit QueryTab(const Services &services, QWidget *parent = nullptr);
    ~QueryTab() override;

    QueryEditor *editor() const { return m_editor; }
    ResultView *results() const;
    TabFile &file() const { return *m_file; }

    QString profileId() const override { return m_profileId; }
    QString database() const override { return m_database; }
    void setTarget(const QString &profileId, const QString &database) override;

    Language language() const;
    /// Of the server that it asks, as far as it is known.
    Flavour flavour() const;
    void setLanguage(Language language);

    /// The same range of time, and the same zone.
    void takeTimesOf(const QueryTab &other);

    SavedTab saved() const override;
    void restore(const SavedTab &saved) override;

    QList<QWidget *> parts() override; ///< the text, and the answer

    /// Its file's name; or of the first statement the measurement or the first words; or "Query".
    QString title() const override;
    QString toolTipText() const override;
    QIcon icon() const override;
    bool isBlank() const override;

    void run() override;    ///< the selection, else the statement at the caret
    void runAll() override; ///< the whole text
    /// Of what run() would run, the server's plan; with times it is run there to be measured.
    void explain(bool withTimes);
    void runIntoFile(); ///< the same as run(), but the rows go straight into a file
    void stop() override;
    bool isRunning() const override;
    QString status() const override;

    /// Runs again and again what was run last, or first what is there to run; 0: no more. Says why not.
    void refreshEvery(int seconds);
    const AutoRefresh &refresh() const { return *m_refresh; }
    /// The text that run() would send now.
    QString textToSend() const;

    /// Above the rows.
    void tell(const QString &note);

Q_SIGNALS:
    void languageChanged();
    /// A statement for the target of the last run is to stand in a tab of its own, and to be run. note: what is to be
    /// said about it.
    void statementAsked(const QString &statement, const QString &note);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Deed = std::function<void(const Script &sent)>;
    enum class Purpose {
        Rows,
        AllRows, ///< without the row limit
        File,
        Times, ///< see explain()
    };

    void connectTimes();
    std::optional<FurtherAsker::Target> dropTarget() const;
    void timesChanged();
    void fill(const Script &script, const Deed &deed);
    void fillFailed(const Error &error);
    void showTextToSend();
    void updateTimes();
    void refreshNow();
    void refreshWith(const FilledScript &filled);
    void refreshed(const QString &error);
    void stopRefreshWith(const QString &why);
    void addShortcuts();
    void start(const Script &script, int position);
    bool canRun(const Script &script);
    bool asksAboutScan(const Script &script, bool isCut);
    void forgetQuestions();
    void withdraw(const QString &why);
    bool waitsToRun() const;
    bool hasOpenQuestion() const;
    bool isServerAsked() const;
    bool saysWhatIsAsked();
    void forgetWhatIsAsked();
    void runForPurpose(const Script &script);
    void runScript(const Script &script, std::size_t rowLimit);
    void runScriptIntoFile(const Script &script);
    void runCutOnes();
    std::optional<Query> queryOf(const Script &script);
    void runStarted();
    void runProgressed();
    void runFinished();
    void textChanged();
    void chooseLanguage(Language language);
    const Session *session() const;
    LossQuestion::Place lossPlace() const;
    QString targetText() const;
    void updateTarget();
    void updateLanguages();
    void showLanguages();
    void updateWarning();

    const Services &m_services;
    QString m_profileId;
    QString m_database;
    bool m_isLanguageChosen = false;   ///< by somebody, or with a text
    Purpose m_purpose = Purpose::Rows; ///< of what is asked about
    QString m_title;
    FilledScript m_filled; ///< what runs, or is asked about
    QString m_asked;       ///< of what is asked about, the part of the text that it was made of; empty: of none
    QString m_refreshNote; ///< says that the answer is an old one
    QString m_askedNote;   ///< says that the server is still asked before a run

    QueryBar *m_bar = nullptr;
    MessageBar *m_fileMessage = nullptr;
    QueryText *m_text = nullptr;
    QueryEditor *m_editor = nullptr; ///< in it
    TabFile *m_file = nullptr;
    AnswerPane *m_answer = nullptr;
    LossQuestion *m_loss = nullptr;
    CostQuestion *m_cost = nullptr;
    ScanQuestion *m_scan = nullptr;
    RunMistakes *m_mistakes = nullptr;
    CompletionServer *m_names = nullptr;
    SpanForm *m_span = nullptr;
    TimeFilling *m_filling = nullptr;
    TimeFilling *m_refilling = nullptr; ///< for the refresh
    AutoRefresh *m_refresh = nullptr;
    QShortcut *m_stopRefresh = nullptr;
};

} // namespace penstock

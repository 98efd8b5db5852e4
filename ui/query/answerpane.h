// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>

namespace penstock {

class AnswerTags;
class BudgetBar;
class ChunkStore;
class FurtherAsker;
class MessageBar;
class NoticeStack;
class OpenWork;
class OutcomeList;
class QueryRun;
class ResultView;
class Session;
class StreamBar;
struct ExportStyle;
struct Query;
struct TimeSpan;

/// The answer to the last run: what is to be said about it, whether it may take more memory, and its rows.
class AnswerPane final : public QWidget
{
    Q_OBJECT

public:
    /// `chunks`: where the rows lie.
    explicit AnswerPane(std::shared_ptr<ChunkStore> chunks, QWidget *parent = nullptr);
    ~AnswerPane() override;

    /// What is said above the rows, each thing in a place of its own, so that none takes another's away.
    enum class Topic {
        Run, ///< what is asked before a statement runs, or why it does not
        Refresh,
        Chart, ///< series that were asked for
        File,  ///< that the answer went into
        Again, ///< a part of the answer that is asked for again
        Sent,  ///< the text that would be sent
        Note
    };
    MessageBar &message(Topic topic = Topic::Run);
    ResultView *results() const { return m_results; }

    /// Stops what still runs; its answer gives way to this one. `rowLimit`: see QueryRun.
    void run(Session &session, const Query &query, std::size_t rowLimit = 0);
    /// Asks as what, and for the file, and then lets the whole answer go into it.
    void runIntoFile(Session &session, const Query &query);
    /// The same, when that was said.
    void run(Session &session, const Query &query, const QString &path, const ExportStyle &style);
    /// The rest of what runs goes into that file, and what has come before goes there first.
    void streamTo(const QString &path, const ExportStyle &style);
    /// Asks the same again, while the answer stays; the new one takes its place when it is there, whole, and
    /// refreshed() follows.
    void refresh(Session &session, const Query &query, std::size_t rowLimit);
    bool isRefreshing() const { return m_next != nullptr; }
    /// Where series are asked for that are dropped on a chart without an answer.
    FurtherAsker &further() const { return *m_further; }
    void stop();
    void stopRefresh(); ///< without refreshed()
    /// All rows are not offered any more: it is about another server now.
    void forgetOffer();
    bool isRunning() const;
    bool isAskingFurther() const;                           ///< for series that were dropped on the chart
    const QueryRun *lastRun() const { return m_run.get(); } ///< null: none yet
    /// "home · telemetry · 2,000,000 rows · first row 14 ms · …"; empty before the first run.
    QString status() const;

Q_SIGNALS:
    void started();
    void progressed(); ///< at most ten times a second
    void finished();
    void askingFurtherChanged();
    /// By refresh(). error: why not, and the answer is the old one; empty: by the newest.
    void refreshed(const QString &error);
    void said(QWidget *bar); ///< something new is on view in that one of its messages
    /// All rows are wanted where the limit has cut them.
    void allRowsAsked();
    /// A statement without an answer was chosen.
    void mistakeChosen(int statement);
    /// A statement that asks for a part of the answer again. window: to which its windows were shortened; empty: they
    /// are as they were.
    void statementMade(const QString &statement, const QString &window);

private:
    void chooseStatement(int statement);
    void askAgain(int statement, const TimeSpan &span);
    std::unique_ptr<QueryRun> newRun(Session &session, const Query &query);
    void begin(std::unique_ptr<QueryRun> run, Session &session);
    void askAboutMemory();
    void askForFile();
    void offerAllRows();
    void present(std::unique_ptr<QueryRun> run, Session &session, bool exchanges);
    void refreshFinished();
    void runFinished();
    void tellNotWritten(const QString &path);
    void nameWork();

    std::shared_ptr<ChunkStore> m_chunks;
    NoticeStack *m_notices = nullptr;
    BudgetBar *m_question = nullptr;
    MessageBar *m_limited = nullptr;
    OutcomeList *m_outcomes = nullptr;
    StreamBar *m_streaming = nullptr;
    ResultView *m_results = nullptr;
    FurtherAsker *m_further = nullptr;
    std::unique_ptr<QueryRun> m_run;
    std::unique_ptr<AnswerTags> m_tags; ///< of the run
    std::unique_ptr<QueryRun> m_next;   ///< by refresh(), while it runs
    QPointer<Session> m_nextSession;    ///< of that
    OpenWork *m_work = nullptr;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/answer/rawanswer.h"
#include "core/answer/resultfeed.h"
#include "core/answer/statementoutcome.h"
#include "core/answer/typenotes.h"
#include "core/client/query/queryjob.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace penstock {

class AnswerExport;
class ServerStop;
class TypeConflicts;

/// One run of a text: opens the session if need be, sends its statements one after the other, streams the answers into
/// a feed, and holds them back when the rows of the program outgrow the budget of their store.
///
/// A statement that the server refuses does not stop those behind it: its error is a note of the answer. When the
/// connection is lost, or all of them fail, the run fails.
class QueryRun final : public QObject
{
    Q_OBJECT

public:
    /// Without a store, memory has no bounds.
    QueryRun(Session &session, const Query &query, const std::shared_ptr<ChunkStore> &store = {},
             QObject *parent = nullptr);
    ~QueryRun() override;

    const Query &query() const { return m_query; }
    ResultFeed &feed() { return m_feed; }
    const ResultFeed &feed() const { return m_feed; }
    /// What the server sent, up to a limit.
    const RawAnswer &raw() const { return m_raw; }
    bool isRunning() const { return m_feed.isRunning(); }
    /// Of each statement, in their order; of one at least.
    const std::vector<StatementOutcome> &outcomes() const { return m_outcomes; }

    /// The budget is used up; the server waits for goOn() or stop().
    bool isOverBudget() const { return m_overBudget; }
    /// From now on what is over the budget is moved to the store's file, while the server waits.
    void goOn();
    /// Why that did not work; then isOverBudget() again.
    const std::optional<Error> &spillError() const { return m_spillError; }
    const ChunkStore *store() const { return m_store.get(); } ///< null: none
    /// From now on no row is kept here: the whole answer goes into a file, those rows first that have come, and when
    /// the file is there, whole, the feed is Streamed. If that does not work it fails, and there is no file.
    void streamTo(const QString &path, const ExportStyle &style);
    /// What there is to say of that; null: no file was wished.
    struct Stream
    {
        QString path;
        std::size_t rows = 0; ///< written so far
        qint64 bytes = 0;     ///< the same
        std::size_t refused = 0;
        QString refusal{};
        std::size_t notFiniteNulls = 0;
    };
    std::optional<Stream> stream() const;
    void stop();

    /// The connection's name, and its id.
    const QString &server() const { return m_server; }
    const QString &profileId() const { return m_profileId; }
    /// True from when the statement was sent until its end, and while the answer waits for what is asked beside it.
    bool isSent() const { return m_job != nullptr || m_awaitsConflicts; }
    /// Keeps so many rows of each statement, and ends one that has more; 0: all. Before the first one has come.
    void setRowLimit(std::size_t rows) { m_rowLimit = rows; }
    std::size_t rowLimit() const { return m_rowLimit; }
    /// What came of stop() on the server; null: not stopped, or the server cannot be asked. progressed() follows.
    const ServerStop *serverStop() const { return m_serverStop.get(); }

    /// As far as the answer has come; zero before the first row.
    const QueryJob::Timing &timing() const { return m_timing; }
    /// Milliseconds since the start, until the end; without the time when only what is asked beside a statement was
    /// waited for.
    qint64 elapsed() const { return isRunning() ? time() : m_elapsed; }

Q_SIGNALS:
    void progressed(); ///< at most ten times a second
    void budgetExceeded();
    void finished();

private:
    void begin();
    void sessionChanged();
    void startNext();
    Query currentQuery() const;
    void take(const BatchPtr &batch);
    void keep(const BatchPtr &batch);
    void endByLimit();
    void askForConflicts();
    void conflictsKnown(const TypeConflicts &conflicts);
    void say(const std::vector<Batch::Note> &notes);
    void sayTypesUnknown();
    void dropConflicts();
    void goOnWhenKnown();
    void goToNext();
    qint64 time() const { return m_awaitsConflicts ? m_waitStart : m_clock.elapsed() - m_waited; }
    void noteTime();
    void jobFinished();
    void statementFailed(const Error &error);
    void endStatement(StatementOutcome::State state);
    void endRun();
    void openFile();
    void fileFinished();
    Error withFile(Error error) const;
    void jobLost();
    void sayWhyLost();
    void askServer();
    void checkBudget();
    void spill();
    void spilled(const Status &status);
    void updatePause();
    void finishRun();

    std::shared_ptr<ChunkStore> m_store;
    QPointer<Session> m_session;
    Query m_query;
    QString m_server;
    QString m_profileId;
    ResultFeed m_feed;
    RawAnswer m_raw;
    bool m_isAsked = false;
    QPointer<QueryJob> m_job;
    QPointer<TypeConflicts> m_conflicts; ///< of the statement that runs
    bool m_awaitsConflicts = false;      ///< only them: it has ended
    TypeNotes m_typeNotes;
    int m_unanswered = 0; ///< questions that were waited for in vain
    std::vector<StatementOutcome> m_outcomes;
    std::size_t m_current = 0;      ///< the statement that runs
    bool m_currentHasError = false; ///< a note has told it
    bool m_currentIsCut = false;    ///< the same, that rows are missing
    qint64 m_currentStart = 0;      ///< as time() has it
    qint64 m_bytesBefore = 0;       ///< of the statements that have ended
    QueryJob::Timing m_timing;
    QElapsedTimer m_clock;
    qint64 m_waited = 0;    ///< ms of it that were no statement's
    qint64 m_waitStart = 0; ///< of the wait that is under way, as time() has it
    qint64 m_elapsed = 0;   ///< ms, when it has ended
    QTimer m_ticker;
    QPointer<AnswerExport> m_file; ///< into which the rows go
    std::optional<Stream> m_stream;
    bool m_overBudget = false;
    bool m_spills = false;     ///< as the person has said
    bool m_isSpilling = false; ///< now
    std::stop_source m_stop;   ///< of that
    std::optional<Error> m_spillError;
    std::size_t m_rowLimit = 0;
    std::unique_ptr<ServerStop> m_serverStop;
};

} // namespace penstock

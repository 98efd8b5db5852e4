// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/answerpane.h"

#include "core/answer/answertags.h"
#include "core/answer/lineschema.h"
#include "core/answer/queryrun.h"
#include "core/async/sentences.h"
#include "core/query/spanstatement.h"
#include "core/result/chunkstore.h"
#include "core/session/session.h"
#include "ui/answer/exportdialog.h"
#include "ui/answer/exportrun.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/common/fallsilent.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/noticestack.h"
#include "ui/common/openwork.h"
#include "ui/query/budgetbar.h"
#include "ui/query/furtherasker.h"
#include "ui/query/outcomelist.h"
#include "ui/query/resultsitem.h"
#include "ui/query/runstatus.h"
#include "ui/query/streambar.h"
#include "ui/results/resulttablemodel.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

AnswerPane::AnswerPane(std::shared_ptr<ChunkStore> chunks, QWidget *parent)
    : QWidget(parent),
      m_chunks(std::move(chunks)),
      m_notices(new NoticeStack(this)),
      m_question(new BudgetBar(this)),
      m_limited(new MessageBar(this)),
      m_outcomes(new OutcomeList(this)),
      m_streaming(new StreamBar(this)),
      m_results(new ResultView(this)),
      m_further(new FurtherAsker(message(Topic::Chart), m_chunks, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_question);
    column->addWidget(m_limited);
    column->addWidget(m_outcomes);
    connect(m_limited, &MessageBar::actionTriggered, this, &AnswerPane::allRowsAsked);
    column->addWidget(m_streaming);
    column->addItem(new ResultsItem(m_results));
    connect(m_notices, &NoticeStack::said, this, &AnswerPane::said);
    connect(&m_results->message(), &MessageBar::said, this, [this] { Q_EMIT said(&m_results->message()); });
    connect(m_outcomes, &OutcomeList::chosen, this, &AnswerPane::chooseStatement);
    connect(m_question, &BudgetBar::goOn, this, [this] {
        if (m_run)
            m_run->goOn();
    });
    connect(m_results, &ResultView::spanQueryAsked, this, &AnswerPane::askAgain);
    connect(m_question, &BudgetBar::stopHere, this, &AnswerPane::stop);
    connect(m_question, &BudgetBar::streamAsked, this, &AnswerPane::askForFile);
    connect(m_streaming, &StreamBar::stopAsked, this, &AnswerPane::stop);
    connect(m_results, &ResultView::chartMade, m_further, [this](ChartView *chart) { m_further->setChart(*chart); });
    connect(m_further, &FurtherAsker::askingChanged, this, &AnswerPane::askingFurtherChanged);
    nameWork();
}

MessageBar &AnswerPane::message(Topic topic)
{
    return m_notices->bar(int(topic));
}

AnswerPane::~AnswerPane()
{
    fallSilent(*this);
    fallSilent(*m_results); // its tab may be half gone
    m_further->forget();
    m_results->setFeed(nullptr);
}

std::unique_ptr<QueryRun> AnswerPane::newRun(Session &session, const Query &query)
{
    m_further->forget();
    const std::optional<QueryRun::Stream> cut = isRunning() ? m_run->stream() : std::nullopt;
    stop();
    for (const Topic ofTheLast : {Topic::Refresh, Topic::Chart, Topic::File, Topic::Again, Topic::Sent})
        message(ofTheLast).clear();
    if (cut)
        tellNotWritten(cut->path);
    m_question->hide();
    m_limited->clear();
    return std::make_unique<QueryRun>(session, query, m_chunks);
}

void AnswerPane::run(Session &session, const Query &query, std::size_t rowLimit)
{
    std::unique_ptr<QueryRun> run = newRun(session, query);
    run->setRowLimit(rowLimit);
    begin(std::move(run), session);
}

void AnswerPane::run(Session &session, const Query &query, const QString &path, const ExportStyle &style)
{
    std::unique_ptr<QueryRun> run = newRun(session, query);
    run->streamTo(path, style);
    begin(std::move(run), session);
}

void AnswerPane::begin(std::unique_ptr<QueryRun> run, Session &session)
{
    present(std::move(run), session, false);
    Q_EMIT started();
}

void AnswerPane::present(std::unique_ptr<QueryRun> run, Session &session, bool exchanges)
{
    const Query &query = run->query();
    auto tags = std::make_unique<AnswerTags>(session.schema(), query);
    const QStringList statements = query.asWritten().statementTexts();
    if (exchanges)
        m_results->exchangeFeed(&run->feed(), statements, tags.get(), &run->raw());
    else
        m_results->setFeed(&run->feed(), statements, tags.get(), &run->raw());
    m_results->setSchema(
        [asked = QPointer(&session), database = query.database, language = query.script.language()]() -> LineSchema * {
            const bool hasOne = asked && asked->client() && language != Language::Flux && !database.isEmpty();
            return hasOne ? new LineSchema(*asked->client(), database, asked) : nullptr;
        });
    m_results->setEditable(session, query);
    m_further->begin(session, query, run->rowLimit());
    m_run = std::move(run);
    m_tags = std::move(tags);
    m_outcomes->begin(m_run->query().asWritten());
    connect(m_run.get(), &QueryRun::progressed, this, [this] {
        m_outcomes->update(m_run->outcomes());
        m_streaming->update(m_run.get());
        Q_EMIT progressed();
    });
    connect(m_run.get(), &QueryRun::budgetExceeded, this, &AnswerPane::askAboutMemory);
    connect(m_run.get(), &QueryRun::finished, this, &AnswerPane::runFinished);
    m_streaming->update(m_run.get());
}

void AnswerPane::refresh(Session &session, const Query &query, std::size_t rowLimit)
{
    if (isRunning() || isRefreshing())
        return;
    m_next = std::make_unique<QueryRun>(session, query, m_chunks);
    m_next->setRowLimit(rowLimit);
    m_nextSession = &session;
    connect(m_next.get(), &QueryRun::finished, this, &AnswerPane::refreshFinished);
    connect(m_next.get(), &QueryRun::budgetExceeded, this, [this] {
        stopRefresh();
        Q_EMIT refreshed(tr("The two answers together take more memory than the program may use."));
    });
}

/// Later: it may be the one that is heard.
void AnswerPane::stopRefresh()
{
    if (!m_next)
        return;
    QueryRun *const run = m_next.release();
    disconnect(run, nullptr, this, nullptr);
    run->stop();
    run->deleteLater();
}

void AnswerPane::refreshFinished()
{
    if (m_next->feed().state() != ResultFeed::State::Succeeded || !m_nextSession) {
        const QString error = m_next->feed().error().message;
        stopRefresh();
        Q_EMIT refreshed(error.isEmpty() ? tr("The connection was closed.") : error);
        return;
    }
    disconnect(m_next.get(), nullptr, this, nullptr);
    m_question->hide();
    m_limited->clear();
    present(std::move(m_next), *m_nextSession, true);
    m_outcomes->update(m_run->outcomes());
    offerAllRows();
    m_streaming->update(nullptr);
    m_results->setSummary(statusText(*m_run));
    Q_EMIT refreshed({});
}

void AnswerPane::runIntoFile(Session &session, const Query &query)
{
    ExportDialog::ask({}, {}, this,
                      [this, asked = QPointer(&session), query](const QString &path, const ExportDialog &dialog) {
                          if (asked)
                              run(*asked, query, path, dialog.style());
                      });
}

void AnswerPane::askForFile()
{
    ExportDialog::ask({}, {}, this,
                      [this](const QString &path, const ExportDialog &dialog) { streamTo(path, dialog.style()); });
}

void AnswerPane::streamTo(const QString &path, const ExportStyle &style)
{
    if (!isRunning()) {
        message(Topic::File)
            .showMessage(MessageBar::Kind::Warning,
                         tr("The statement has ended meanwhile: %1 was not written. Export its rows, or run it again "
                            "into a file.")
                             .arg(path));
        return;
    }
    m_question->hide();
    m_run->streamTo(path, style);
    m_streaming->update(m_run.get());
}

void AnswerPane::tellNotWritten(const QString &path)
{
    message(Topic::File).showMessage(MessageBar::Kind::Information, tr("Stopped: %1 was not written.").arg(path));
}

void AnswerPane::runFinished()
{
    m_question->hide();
    m_outcomes->update(m_run->outcomes());
    offerAllRows();
    m_streaming->update(nullptr);
    m_results->setSummary(statusText(*m_run));
    const std::optional<QueryRun::Stream> stream = m_run->stream();
    const ResultFeed::State state = m_run->feed().state();
    if (stream && state == ResultFeed::State::Stopped)
        tellNotWritten(stream->path);
    if (stream && state == ResultFeed::State::Streamed) {
        QStringList parts{tr("%1 written to %2.").arg(rowCountText(stream->rows - stream->refused), stream->path)};
        if (stream->refused > 0)
            parts += tr("%1 are left out, for line protocol cannot hold them: %2")
                         .arg(rowCountText(stream->refused), stream->refusal);
        if (stream->notFiniteNulls > 0)
            parts += ExportRun::notFiniteText(stream->notFiniteNulls);
        const auto isError = [](const Batch::Note &note) { return note.severity == Batch::Note::Severity::Error; };
        if (std::ranges::any_of(m_run->feed().result().notes(), isError))
            parts += tr("A statement failed: the messages say why.");
        message(Topic::File)
            .showMessage(parts.size() > 1 ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                         joinedSentences(parts));
    }
    Q_EMIT finished();
    m_work->end();
}

void AnswerPane::forgetOffer()
{
    m_limited->clear();
}

void AnswerPane::stop()
{
    stopRefresh();
    m_further->stop();
    if (m_run)
        m_run->stop();
}

bool AnswerPane::isRunning() const
{
    return m_run && m_run->isRunning();
}

bool AnswerPane::isAskingFurther() const
{
    return m_further->isAsking();
}

QString AnswerPane::status() const
{
    return m_run ? statusText(*m_run) : QString();
}

void AnswerPane::chooseStatement(int statement)
{
    if (!m_run || statement >= int(m_run->outcomes().size()))
        return;
    m_results->showStatement(statement);
    if (m_run->outcomes()[std::size_t(statement)].state == StatementOutcome::State::Failed)
        Q_EMIT mistakeChosen(statement);
}

void AnswerPane::offerAllRows()
{
    if (std::ranges::none_of(m_run->outcomes(), &StatementOutcome::isLimited))
        return;
    m_limited->showMessage(MessageBar::Kind::Warning,
                           tr("Not all rows: the limit of %1 rows has ended the statement, and there are more.")
                               .arg(formatCount(m_run->rowLimit())));
    m_limited->setAction(tr("Sh&ow all rows"), false); // it stays true until they come
}

/// A text that is not understood is not edited.
void AnswerPane::askAgain(int statement, const TimeSpan &span)
{
    const QList<Statement> statements = m_run ? m_run->query().script.statements() : QList<Statement>();
    const Result<SpanStatement> made =
        statement >= 0 && statement < statements.size()
            ? SpanStatement::of(statements[statement], span)
            : failure(Error::Kind::BadInput, tr("It is not known which statement this table answers."));
    if (made)
        Q_EMIT statementMade(made->text, made->window);
    else
        message(Topic::Again).showMessage(MessageBar::Kind::Warning, made.error().message);
}

void AnswerPane::askAboutMemory()
{
    m_question->ask(m_run->feed().result().rowCount(), *m_chunks, m_run->spillError());
}

} // namespace penstock

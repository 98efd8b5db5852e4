// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/writeattempt.h"

#include "core/async/visibletext.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/sessionlist.h"
#include "core/writing/keptfiles.h"
#include "core/writing/lineswrite.h"
#include "ui/common/openwork.h"
#include "ui/write/lineeditor.h"
#include "ui/write/linestarget.h"
#include "ui/write/livereview.h"
#include "ui/write/writequestion.h"

#include <utility>

namespace penstock {

WriteAttempt::WriteAttempt(const Services &services, LineEditor &editor, LiveReview &review, WriteQuestion &question,
                           QObject *parent)
    : QObject(parent), m_services(services), m_editor(editor), m_review(review), m_question(question)
{
    nameWork();
    connect(&m_question, &WriteQuestion::answered, this, &WriteAttempt::write);
    connect(&m_question, &WriteQuestion::declined, this, [this] { setStage(Stage::Idle); });
    connect(&m_review, &LiveReview::reviewed, this, [this] {
        if (m_stage == Stage::Reviewing)
            goOn();
    });
    connect(&services.sessions, &SessionList::sessionStateChanged, this, [this](const Session *changed) {
        if (m_stage == Stage::Connecting && changed->profile().id == m_target.profileId)
            goOn();
    });
    // One that is removed says nothing any more.
    connect(&services.sessions, &SessionList::changed, this, [this] {
        if (m_stage == Stage::Connecting && !session())
            goOn();
    });
}

WriteAttempt::~WriteAttempt() = default;

Session *WriteAttempt::session() const
{
    return m_services.sessions.find(m_target.profileId);
}

void WriteAttempt::begin(const Target &target, const QString &sourceName)
{
    if (isRunning())
        return;
    giveUp();
    m_target = target;
    m_sourceName = sourceName;
    setStage(Stage::Connecting);
    if (Session *const server = session(); server && server->state() != Session::State::Open)
        server->open();
    if (m_stage == Stage::Connecting) // it may have failed at once
        goOn();
}

/// A step further, as far as that goes without waiting.
void WriteAttempt::goOn()
{
    Session *const server = session();
    if (!server) {
        fail({Error::Kind::NotFound, tr("The connection is not there any more; nothing has been written."), {}, {}});
        return;
    }
    if (server->state() == Session::State::Opening)
        return;
    if (server->state() == Session::State::Failed) {
        fail(server->error());
        return;
    }
    if (!server->client()) {
        fail({Error::Kind::Network, tr("The connection was closed; nothing has been written."), {}, {}});
        return;
    }
    m_review.setRules(rulesOf(server, m_target.precision));
    if (!m_review.isCurrent()) {
        setStage(Stage::Reviewing);
        m_review.look();
        return;
    }
    ask();
}

/// Where nothing has to be asked it writes.
void WriteAttempt::ask()
{
    const LineReview &review = *m_review.review();
    const bool isFile = !m_target.file.isEmpty();
    if (review.goodLines == 0 && review.statements.empty() && !isFile) {
        fail({Error::Kind::BadInput,
              review.badLines > 0 ? tr("Every line has a mistake; nothing has been written. See below what is wrong.")
                                  : tr("There is no line to write: all of it is comments."),
              {},
              {}});
        return;
    }
    if (review.badLines == 0 && review.statements.empty()) {
        write(false);
        return;
    }
    WriteQuestion::Facts facts{review.goodLines, review.badLines};
    facts.isFile = isFile;
    for (const LineReview::Statement &statement : review.statements)
        facts.statements += QString::fromStdString(statement.text);
    facts.canRun = session()->info().capabilities.languages.contains(Language::InfluxQl);
    facts.server = session()->profile().name;
    facts.database = m_target.database;
    facts.isProduction = session()->profile().isProduction;
    setStage(Stage::Asking);
    m_question.ask(facts);
}

void WriteAttempt::write(bool runsStatements)
{
    Session *const server = session();
    if (!server || !server->client() || !m_review.isCurrent()) {
        begin(Target(m_target), QString(m_sourceName)); // once more: it connects, or says what is wrong
        return;
    }
    const Result<QString> rejects =
        KeptFiles::inRoom(QStringLiteral("rejects")).newPlace(m_sourceName + QStringLiteral(".csv"));
    if (!rejects) {
        fail(rejects.error());
        return;
    }
    const LineReview &review = *m_review.review();
    m_text = m_editor.text();
    LinesToWrite lines;
    if (m_target.file.isEmpty()) {
        const std::string text = m_text.toStdString();
        lines.text = QByteArray::fromStdString(review.badLines > 0 ? review.goodPart(text) : text);
        m_leftOut = review.badLines;
    } else {
        lines.file = m_target.file;
        m_leftOut = 0; // those are refused one by one
    }
    lines.precision = m_target.precision;
    lines.tags = m_target.tags;
    lines.options.rejectsFile = *rejects;
    lines.options.target.database = m_target.database;
    lines.options.target.retentionPolicy = m_target.retentionPolicy;
    lines.options.createDatabase = server->profile().isLocal();
    lines.options.sourceName = m_sourceName;
    lines.options.targetName = linesTarget(server, m_target.database, m_target.retentionPolicy, nullptr);
    QStringList statements;
    for (const LineReview::Statement &statement : review.statements) {
        if (runsStatements)
            statements += QString::fromStdString(statement.text);
    }
    // A child of what outlives the tab: it goes on when that is closed, and the monitor shows it.
    m_write = new LinesWrite(lines, statements, *server->client(), m_services.pipelines, &m_services.pipelines);
    connect(m_write, &LinesWrite::progressed, this, &WriteAttempt::progressed);
    connect(m_write, &Job::finished, this, &WriteAttempt::finished);
    setStage(Stage::Writing);
}

void WriteAttempt::finished()
{
    const QList<PipelineSnapshot> runs = m_write->runs();
    const bool hasRunStatements = m_write->statementsRun() > 0;
    const std::optional<Error> error =
        m_write->state() == Job::State::Failed ? std::optional(m_write->error()) : std::nullopt;
    m_write.clear();
    const QString text = std::exchange(m_text, {});
    setStage(Stage::Idle);
    if (runs.isEmpty() && error)
        Q_EMIT failed(*error);
    const LinesOutcome result = LinesOutcome::of(runs, m_leftOut);
    if (!runs.isEmpty() || hasRunStatements)
        Q_EMIT ended(result, text, m_target.profileId, result.accepted > 0 || hasRunStatements);
}

bool WriteAttempt::giveUp()
{
    if (m_stage == Stage::Idle || m_stage == Stage::Writing)
        return false;
    const bool wasUnderWay = isRunning();
    m_question.hide();
    setStage(Stage::Idle);
    return wasUnderWay;
}

void WriteAttempt::stop()
{
    if (m_write)
        m_write->cancel();
    else
        giveUp();
}

QString WriteAttempt::progressText() const
{
    return m_write ? writeProgressText(m_write->runs()) : tr("Connecting…");
}

void WriteAttempt::setStage(Stage stage)
{
    const bool wasRunning = isRunning();
    m_stage = stage;
    if (wasRunning != isRunning())
        Q_EMIT runningChanged();
    if (wasRunning && !isRunning())
        m_work->end();
}

/// What a pipeline writes goes on without this, and is asked about with the other writes.
void WriteAttempt::nameWork()
{
    const auto words = [this]() -> std::optional<OpenWork::Words> {
        if (m_stage == Stage::Connecting || m_stage == Stage::Reviewing)
            return OpenWork::Words{
                tr("Lines are about to be written"), tr("“%1” is about to be written.").arg(visibleText(m_sourceName)),
                tr("Nothing of it has been written yet. Its text is kept."), tr("Do not write it, and quit")};
        if (!m_write || !m_write->isRunningStatements())
            return {};
        return OpenWork::Words{tr("Statements are running"),
                               tr("Statements of “%1” are running.").arg(visibleText(m_sourceName)),
                               tr("Stopped now, it is not known whether the one under way is done. Those after it are "
                                  "not sent, and no line is written."),
                               tr("Stop them and quit")};
    };
    m_work = new OpenWork(this, words, [this] { stop(); });
}

void WriteAttempt::fail(const Error &error)
{
    setStage(Stage::Idle);
    Q_EMIT failed(error);
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/copycommand.h"

#include "app/penstock-cli/copyreport.h"
#include "app/penstock-cli/pipelinereport.h"
#include "app/penstock-cli/terminal.h"
#include "core/client/client.h"
#include "core/client/write/writetraits.h"
#include "core/connection/profilestore.h"
#include "core/copying/copyjournal.h"
#include "core/copying/copyplanjob.h"
#include "core/copying/copyquestions.h"
#include "core/documents/documentservers.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/pipeline/rejectsfile.h"
#include "core/source/query/onequestion.h"
#include "core/source/query/querysource.h"

#include <QCommandLineParser>

#include <utility>

namespace penstock {

namespace {

/// By which a journal knows a server again.
QString addressOf(const Profile &profile)
{
    return profile.isLocal() ? profile.id
                             : profile.url.toString() + u' ' + profile.unixSocket + u' ' + profile.organization;
}

QString timeText(const std::optional<std::int64_t> &time)
{
    return time ? QString::number(*time) : QString();
}

QString placeText(const Profile &profile, const QString &database)
{
    return QStringLiteral("%1 · %2").arg(profile.name, database);
}

} // namespace

CopyCommand::CopyCommand(ProfileStore &profiles, LocalServer &localServer, PipelineRegistry &pipelines)
    : m_profiles(profiles), m_localServer(localServer), m_pipelines(pipelines)
{
}

CopyCommand::~CopyCommand() = default;

void CopyCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Copies a database of one server, some of its measurements, or its answer to a statement into a database of "
           "another, of whatever generation. A tag stays a tag, and a field keeps its type. Copying again changes "
           "nothing that is there already."));
    CopyOptions::addTo(parser);
}

Status CopyCommand::configure(const QCommandLineParser &parser)
{
    Result<CopyOptions> options = CopyOptions::read(parser);
    if (!options)
        return std::unexpected(options.error());
    m_options = *std::move(options);
    return {};
}

void CopyCommand::start(Session *)
{
    const bool usesSaved = !m_options.from.connection.isEmpty() || !m_options.to.connection.isEmpty();
    if (const Status loaded = usesSaved ? m_profiles.load() : Status(); !loaded) {
        endUnbegun(&loaded.error(), Failed);
        return;
    }
    m_servers = std::make_unique<DocumentServers>(QList<ServerEntry>{m_options.from, m_options.to},
                                                  std::chrono::milliseconds(FlowPolicy().giveUpAfterMs), m_profiles,
                                                  m_keyring, m_localServer);
    connect(m_servers.get(), &DocumentServers::said, this, [](const QString &said) { terminal::report(said); });
    connect(m_servers.get(), &DocumentServers::opened, this, &CopyCommand::serversAnswered);
    connect(m_servers.get(), &DocumentServers::failed, this, [this](const Error &error) {
        if (!m_isInterrupted)
            endUnbegun(&error, Failed);
    });
    m_servers->open();
}

void CopyCommand::serversAnswered()
{
    if (m_isInterrupted)
        return;
    if (const Status status = chooseDatabases(); !status) {
        endUnbegun(&status.error(), BadUsage);
        return;
    }
    if (!m_options.isStatement()) {
        plan();
        return;
    }
    const ClientSettings &source = m_servers->settings().first();
    Question question;
    question.query.script =
        Script(m_options.asked.statement,
               m_options.asked.language.value_or(source.server.capabilities.languages.value(0, Language::InfluxQl)));
    question.query.database = m_options.wish.database;
    question.query.retentionPolicy = m_options.asked.retentionPolicy;
    question.points = m_options.asked.points;
    if (!question.query.script.isReadOnly()) {
        const Error error{Error::Kind::BadInput, tr("The statement does more than read, and is not asked."), {}, {}};
        endUnbegun(&error, BadUsage);
        return;
    }
    run(std::make_unique<OneQuestion>(std::move(question)));
}

Status CopyCommand::chooseDatabases()
{
    const Profile &source = m_servers->settings().at(0).profile;
    const Profile &target = m_servers->settings().at(1).profile;
    CopyWish &wish = m_options.wish;
    WriteTarget &where = m_options.target.target;
    if (wish.database.isEmpty()) {
        wish.database = source.database.isEmpty() && source.isLocal() ? QStringLiteral("penstock") : source.database;
        if (wish.retentionPolicy.isEmpty())
            wish.retentionPolicy = source.retentionPolicy;
    }
    if (wish.database.isEmpty())
        return failure(Error::Kind::BadInput, tr("Say which database to read: --from-database NAME."));
    if (where.database.isEmpty()) {
        where.database = target.database.isEmpty() ? wish.database : target.database;
        if (where.retentionPolicy.isEmpty())
            where.retentionPolicy = target.retentionPolicy;
    }
    m_options.target.createDatabase |= target.isLocal();
    if (!m_options.isStatement() && addressOf(source) == addressOf(target) && wish.database == where.database &&
        wish.retentionPolicy == where.retentionPolicy)
        return failure(Error::Kind::BadInput,
                       tr("That is the same database of the same server: there is nothing to copy. Give another one by "
                          "--database NAME."));
    return {};
}

void CopyCommand::plan()
{
    m_source = std::make_unique<Client>(m_servers->settings().at(0));
    m_target = std::make_unique<Client>(m_servers->settings().at(1));
    auto *job = new CopyPlanJob(*m_source, {*m_target, m_options.target.target.database}, m_options.wish,
                                m_options.isDryRun, this);
    letInterrupt(job);
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() == Job::State::Succeeded)
            planned(*job);
        else if (job->state() == Job::State::Failed)
            endUnbegun(&job->error(), Failed);
        else
            endUnbegun(nullptr, Interrupted);
    });
}

void CopyCommand::planned(const CopyPlanJob &job)
{
    if (m_options.isDryRun) {
        if (m_options.jsonSummary)
            terminal::print(copyPlanJson(job.plan()));
        else
            terminal::print(copyPlanText(job.plan()));
        Q_EMIT done(Done);
        return;
    }
    m_notes = job.plan().notes + job.plan().obstacles;
    for (const QString &note : std::as_const(m_notes))
        terminal::report(note);
    const CopyWish &wish = m_options.wish;
    const WriteTarget &where = m_options.target.target;
    m_journal = std::make_shared<CopyJournal>(
        CopyJournal::defaultFolder(),
        QStringList{addressOf(m_source->profile()), wish.database, wish.retentionPolicy, timeText(wish.from),
                    timeText(wish.to), addressOf(m_target->profile()), where.database, where.retentionPolicy},
        m_options.resumes ? CopyJournal::Start::GoOn : CopyJournal::Start::Anew);
    if (const Status status = m_journal->begin(); !status) {
        endUnbegun(&status.error(), Failed);
        return;
    }
    run(std::make_unique<CopyQuestions>(job.plan(), wish, m_journal->done()));
}

void CopyCommand::run(std::unique_ptr<Questions> questions)
{
    const ClientSettings &source = m_servers->settings().at(0);
    const ClientSettings &target = m_servers->settings().at(1);
    PipelineOptions options = m_options.target;
    options.sourceName = placeText(source.profile, m_options.wish.database);
    options.targetName = placeText(target.profile, options.target.database);
    options.checkpoints = m_journal;
    options.spareRejectsFile = RejectsFile::sparePath();
    QuerySource::Options reading;
    reading.server = source;
    reading.questions = std::move(questions);
    reading.unsignedAsInteger = !WriteTraits::of(target.flavour()).knowsUnsigned;
    if (m_journal)
        reading.answered = [journal = m_journal](const Question &question, quint64 lastRow) {
            journal->answered(question, lastRow);
        };
    m_pipeline =
        new Pipeline(std::make_unique<QuerySource>(std::move(reading)), influxOutlet(target, options), options, this);
    m_pipelines.add(m_pipeline);
    connect(m_pipeline, &Pipeline::progress, this,
            [](const PipelineSnapshot &now) { terminal::showProgress(progressText(now)); });
    connect(m_pipeline, &Job::finished, this, &CopyCommand::conclude);
}

void CopyCommand::conclude()
{
    PipelineSnapshot now = std::exchange(m_pipeline, nullptr)->snapshot();
    terminal::showProgress({});
    now.journal.clear(); // what was copied is not undone by it
    terminal::report(summaryText(now));
    if (m_journal && now.state != PipelineSnapshot::State::Succeeded)
        terminal::report(tr("  --resume goes on where it stopped"));
    if (now.error)
        terminal::report(*now.error);
    if (m_options.jsonSummary) {
        now.notes = m_notes + now.notes;
        terminal::print(summaryJson({now}));
    }
    const bool isWhole = now.state == PipelineSnapshot::State::Succeeded && now.rejected == 0 && now.unknown == 0;
    Q_EMIT done(m_isInterrupted ? Interrupted : isWhole ? Done : Failed);
}

/// Always one object of summary, also of a run that never came to its first row.
void CopyCommand::endUnbegun(const Error *error, int exitCode)
{
    PipelineSnapshot nothing;
    nothing.state = error ? PipelineSnapshot::State::Failed : PipelineSnapshot::State::Cancelled;
    if (error) {
        terminal::report(*error);
        nothing.error = *error;
    }
    if (m_options.jsonSummary)
        terminal::print(summaryJson({nothing}));
    Q_EMIT done(exitCode);
}

void CopyCommand::interrupt()
{
    m_isInterrupted = true;
    if (m_pipeline)
        m_pipeline->cancel();
    else if (m_source)
        Command::interrupt();
    else
        endUnbegun(nullptr, Interrupted);
}

} // namespace penstock

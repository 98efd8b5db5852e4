// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/client/write/writetraits.h"
#include "core/copying/copyjournal.h"
#include "core/copying/copyplanjob.h"
#include "core/copying/copyquestions.h"
#include "core/source/query/querysource.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

/// Copies from server to server.
namespace penstock::copying {

inline const QString source = QStringLiteral("plant");
inline const QString target = QStringLiteral("copy");

inline ClientSettings influxd(const InfluxdServer &server)
{
    return settingsFound(server.url(), Flavour::V1, QStringLiteral("1.6.7"));
}

inline ClientSettings of3(const FakeInflux3 &server)
{
    return settingsFound(server.url(), Flavour::V3, QStringLiteral("3.8.0"));
}

inline ClientSettings of2(const FakeInflux2 &server)
{
    return withFakeToken(settingsFound(server.url(), Flavour::V2, QStringLiteral("2.7.0")));
}

/// All of a database of influxd, as its own answer tells it: with the types, by a way that is not the program's.
inline QByteArray everything(const InfluxdServer &server, const QString &database, const QString &policy = {})
{
    const QString from = policy.isEmpty() ? QStringLiteral("/.*/") : QStringLiteral("\"%1\"./.*/").arg(policy);
    return server.query(QStringLiteral("SELECT * FROM %1 GROUP BY *").arg(from), database) +
           server.query(QStringLiteral("SHOW FIELD KEYS"), database) +
           server.query(QStringLiteral("SHOW SERIES"), database);
}

/// Both databases are gone, and the one that is copied is there.
inline void anew(const InfluxdServer &server)
{
    server.query(QStringLiteral("DROP DATABASE plant"));
    server.query(QStringLiteral("DROP DATABASE copy"));
    server.query(QStringLiteral("CREATE DATABASE plant"));
}

inline void put(const InfluxdServer &server, const QByteArrayList &lines)
{
    for (const QByteArray &line : lines)
        QVERIFY2(server.write(source, line) == 204, line);
}

/// One copy, from the plan to the end.
struct Copy
{
    ClientSettings from;
    ClientSettings to;
    CopyWish wish{.database = source};
    PipelineOptions options{};
    std::shared_ptr<CopyJournal> journal{};
    std::function<void(Pipeline &, const PipelineSnapshot &)> watch{};

    std::optional<Error> problem{};
    CopyPlan plan{};
    PipelineSnapshot end{};

    Copy(ClientSettings from_, ClientSettings to_) : from(std::move(from_)), to(std::move(to_))
    {
        options.target.database = target;
        options.createDatabase = true;
        options.lingerMs = 10;
    }

    bool makePlan()
    {
        Client reader(from);
        Client writer(to);
        auto *job = new CopyPlanJob(reader, {writer, options.target.database}, wish, true);
        const bool ended = awaitJob(job, [this](const CopyPlanJob &planned) {
            if (planned.state() == Job::State::Succeeded)
                plan = planned.plan();
            else
                problem = planned.error();
        });
        return ended && !problem;
    }

    bool run()
    {
        if (!makePlan() || (journal && !journal->begin()))
            return false;
        QuerySource::Options reading;
        reading.server = from;
        reading.questions =
            std::make_unique<CopyQuestions>(plan, wish, journal ? journal->done() : QHash<QString, std::int64_t>());
        reading.unsignedAsInteger = !WriteTraits::of(to.flavour()).knowsUnsigned;
        if (journal)
            reading.answered = [kept = journal](const Question &question, quint64 row) {
                kept->answered(question, row);
            };
        options.checkpoints = journal;
        PipelineRun run(std::make_unique<QuerySource>(std::move(reading)), to, options);
        if (watch)
            QObject::connect(run.pipeline, &Pipeline::progress, run.pipeline,
                             [&](const PipelineSnapshot &now) { watch(*run.pipeline, now); });
        const bool ended = run.wait(60'000);
        end = run.last;
        return ended;
    }

    QByteArray problemText() const
    {
        QString text = problem ? problem->toText() : QString();
        if (end.error)
            text += end.error->toText();
        for (const RejectedRow &row : end.rejectedRows)
            text += u'\n' + row.text + QStringLiteral(": ") + row.reason;
        return text.toUtf8();
    }
};

} // namespace penstock::copying

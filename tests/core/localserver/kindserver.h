// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/client/schema/schemarequest.h"
#include "core/client/talk/schemaitem.h"
#include "core/client/write/writejob.h"
#include "core/client/write/writerequest.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localserver.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace penstock {

/// A local server as InfluxDB 2.x or 3.x, with a program that speaks as theirs do (penstock_fakeinfluxd), or with the
/// real one where PENSTOCK_INFLUXD2 and PENSTOCK_INFLUXDB3 name them.
class KindServer final
{
public:
    using State = LocalServer::State;

    explicit KindServer(Flavour flavour)
        : kind(*kindOf(flavour)), folder(base.filePath(QStringLiteral("a folder/local-server")))
    {
        if (!QFile::link(realProgram(), program()))
            qFatal("The program cannot be linked.");
        begin();
    }

    /// One row a kind.
    static void addKinds()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("2.x") << Flavour::V2;
        QTest::newRow("3.x") << Flavour::V3;
    }

    QString realProgram() const
    {
        const QString real =
            qEnvironmentVariable(kind.flavour == Flavour::V2 ? "PENSTOCK_INFLUXD2" : "PENSTOCK_INFLUXDB3");
        return real.isEmpty() ? QStringLiteral(FAKEINFLUXD) : real;
    }

    QString program() const { return base.filePath(kind.program); }

    /// Replaces the program by a shell script.
    bool putScript(const QByteArray &text) const
    {
        QFile::remove(program());
        QFile script(program());
        return script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\n" + text) > 0 &&
               script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }

    /// As another Penstock would, on the same folder.
    void begin()
    {
        server.reset();
        server = std::make_unique<LocalServer>(program(), folder);
    }

    static bool reaches(const LocalServer &server, State state)
    {
        return QTest::qWaitFor([&server, state] { return server.state() == state; }, patienceMs);
    }

    bool run() const
    {
        server->start();
        const bool runs = reaches(*server, State::Running);
        if (!runs)
            qWarning("%s\n%s", qPrintable(server->error().toText()), qPrintable(server->recentLog()));
        return runs;
    }

    bool stop() const
    {
        server->stop();
        return reaches(*server, State::Stopped);
    }

    /// Whether it succeeds.
    static bool end(Job *job)
    {
        std::optional<Job::State> state;
        QString problem;
        QObject::connect(job, &Job::finished, job, [job, &state, &problem] {
            state = job->state();
            problem = job->error().toText();
        });
        if (!QTest::qWaitFor([&state] { return state.has_value(); }, patienceMs) || state != Job::State::Succeeded) {
            qWarning("%s", qPrintable(problem));
            return false;
        }
        return true;
    }

    bool write(const QByteArray &lines) const
    {
        Client client(server->clientSettings());
        return end(client.write({.target = {.database = QStringLiteral("penstock")}, .body = lines}));
    }

    /// Of the database, as the server lists them.
    QStringList measurements() const
    {
        Client client(server->clientSettings());
        SchemaRequest request;
        request.kind = SchemaRequest::Kind::Measurements;
        request.database = QStringLiteral("penstock");
        SchemaJob *const job = client.schema(request);
        QStringList names;
        QObject::connect(job, &Job::finished, job, [job, &names] {
            if (job->state() == Job::State::Succeeded) {
                for (const SchemaItem &item : job->items())
                    names += item.name;
            }
        });
        return end(job) ? names : QStringList{QStringLiteral("(an error)")};
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const ServerKind &kind;
    const QTemporaryDir base;
    const QString folder;
    std::unique_ptr<LocalServer> server;
};

} // namespace penstock

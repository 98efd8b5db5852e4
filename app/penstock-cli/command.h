// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/wire/capabilities.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

class QCommandLineParser;

namespace penstock {

class Job;
class Session;

/// One sub-command: takes its options, works in the event loop, and says its exit code.
class Command : public QObject
{
    Q_OBJECT

public:
    enum ExitCode { Done = 0, Failed = 1, BadUsage = 2, Interrupted = 130 };

    using QObject::QObject;

    /// Adds the options and positional arguments.
    virtual void describe(QCommandLineParser &parser) = 0;

    /// The arguments with those that stand in a file which they name. Before configure(), which gets all of them.
    virtual Result<QStringList> expand(const QStringList &arguments, const QCommandLineParser &parser);

    /// Reads them; nothing has been started before this has succeeded.
    virtual Status configure(const QCommandLineParser &parser);

    /// False for commands that find their server themselves.
    virtual bool needsConnection() const { return true; }

    /// Whether a server that says it is busy is worth waiting for before start().
    virtual bool waitsForServer() const { return false; }

    /// True for commands whose answer tells what a server holds: rows that it lost are missing there.
    virtual bool reads() const { return false; }

    /// What a server must be that has no login yet, which the command makes: nothing can be asked of it before.
    /// Nothing: the command needs the login that there is.
    virtual std::optional<Flavour> makesLoginOf() const { return std::nullopt; }

    /// Called once; session is null for commands that need none, else Open.
    virtual void start(Session *session) = 0;

    /// Instead of start(): there is no session, because of the error, or because somebody interrupted (null).
    virtual void giveUp(const Error *error) { Q_UNUSED(error) }

    /// Stop cleanly, then emit done(Interrupted). Cancels the job that is followed.
    virtual void interrupt();
    /// Whether a second interruption is its affair too, after the one that comes now; else that ends the program.
    virtual bool takesAnotherInterruption() const { return false; }

Q_SIGNALS:
    void done(int exitCode);

protected:
    /// Prints the error and emits done(Failed).
    void failWith(const Error &error);

    /// Runs `then` when the job has succeeded; else its end is the command's.
    void follow(Job *job, const std::function<void()> &then);

    /// interrupt() cancels this job, whose end is the caller's affair.
    void letInterrupt(Job *job);

private:
    QPointer<Job> m_job;
};

/// A database for commands that need one: --database, else the connection's, else "penstock" on the local server.
Result<QString> chooseDatabase(const QString &given, const Session &session);

} // namespace penstock

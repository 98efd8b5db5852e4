// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace penstock {

/// A real server that a test runs on loopback, in a temporary folder; it ends with this object, or with the test's
/// process.
class ServerProcess final
{
public:
    ServerProcess() = default;
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// A port that nobody listens on now, and that no other test is given while this process runs.
    static quint16 freePort();

    /// Starts `program` and waits until it listens on 127.0.0.1:`port`; false with a reason in problem() when it does
    /// not. The folder is then kept, its log too.
    bool start(const QString &program, const QString &debianPackage, const QStringList &arguments, quint16 port);
    /// Ends the process at once, as a crash would.
    void kill();
    /// Asks it to end, and waits until it has.
    void stop();

    QString problem() const { return m_problem; }
    void setProblem(const QString &problem) { m_problem = problem; }
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file of the folder; false with a reason in problem().
    bool writeFile(const QString &name, const QByteArray &content);
    /// What the server has printed so far.
    QByteArray log() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
};

} // namespace penstock

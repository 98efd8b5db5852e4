// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/clirun.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <functional>
#include <memory>

namespace penstock {

/// `penstock-cli sink run` with a document in a folder of its own, and what it tells.
class SinkRun
{
public:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    bool put(const char *name, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Truncate) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly | mode) && file.write(bytes) == bytes.size();
    }
    QByteArray get(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool document(const QByteArray &source, const QByteArray &sinks, const QByteArray &policy = "{}") const
    {
        return put("flow.json", R"({"schema":"penstock pipeline","version":1,"source":)" + source + R"(,"sinks":[)" +
                                    sinks + R"(],"policy":)" + policy + '}');
    }
    static QByteArray influx(const QUrl &url, const QByteArray &more = {})
    {
        return R"({"type":"influx","url":")" + url.toString().toUtf8() +
               R"(","database":"plant","create_database":true,"linger_ms":10)" + more + '}';
    }

    void begin()
    {
        m_process = std::make_unique<QProcess>();
        m_out.clear();
        m_err.clear();
        m_process->start(QStringLiteral(PENSTOCK_CLI),
                         {QStringLiteral("sink"), QStringLiteral("run"), path("flow.json")});
    }
    using Fits = std::function<bool(const QJsonObject &)>;
    /// Whether such an event came, or comes.
    bool says(const char *event, const Fits &fits = {})
    {
        return QTest::qWaitFor([&] { return !eventOf(event, fits).isEmpty(); }, patienceMs);
    }
    bool complains(const char *text)
    {
        return QTest::qWaitFor(
            [&] {
                read();
                return m_err.contains(text);
            },
            patienceMs);
    }
    /// The last such event.
    QJsonObject eventOf(const char *event, const Fits &fits = {})
    {
        read();
        QJsonObject found;
        for (const QByteArray &line : m_out.first(m_out.lastIndexOf('\n') + 1).split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object[u"event"].toString() == QLatin1String(event) && (!fits || fits(object)))
                found = object;
        }
        return found;
    }
    QUrl listening() { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(eventOf("listening")[u"port"].toInt())); }
    bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    qint64 processId() const { return m_process->processId(); }
    /// Nothing where it has ended: process 0 would be this one, and those beside it.
    void signal(int which) const
    {
        if (m_process->processId() > 0)
            ::kill(static_cast<pid_t>(m_process->processId()), which);
    }
    int end(int which)
    {
        signal(which);
        return finished();
    }
    /// The exit code when it ends by itself.
    int finished()
    {
        const bool ended = QTest::qWaitFor([&] { return m_process->state() == QProcess::NotRunning; }, patienceMs);
        read();
        return ended ? m_process->exitCode() : -1;
    }
    QByteArray all() const { return m_out + m_err; }

private:
    void read()
    {
        m_out += m_process->readAllStandardOutput();
        m_err += m_process->readAllStandardError();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace penstock

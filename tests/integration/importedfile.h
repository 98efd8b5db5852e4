// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>
#include <functional>

namespace penstock {

/// A file of numbered rows on its way through penstock-cli into a real influxd, some of them without a number; and what
/// is there in the end, row by row.
class ImportedFile final
{
public:
    /// The last of so many rows is bad.
    explicit ImportedFile(int rows = 12'000, int badEach = 1'500) : m_rows(rows), m_badEach(badEach) {}

    bool start()
    {
        if (!m_server.start() || !put(all()))
            return false;
        m_url = m_server.url();
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        return true;
    }

    int rows() const { return m_rows; }
    int bad() const { return m_rows / m_badEach; }
    InfluxdServer &server() { return m_server; }
    QString path() const { return m_folder.filePath(QStringLiteral("data.csv")); }
    QString rejects() const { return m_folder.filePath(QStringLiteral("bad.csv")); }
    void setUrl(const QUrl &url) { m_url = url; } ///< of a proxy
    void setDataHome(const QString &folder) { m_dataHome = folder; }

    QByteArray row(int row) const
    {
        const QByteArray number = QByteArray::number(row);
        return QByteArray::number(1'700'000'000 + row) + ",h" + QByteArray::number(row % 3) + ',' +
               (row % m_badEach == 0 ? "#" + number : number) + '\n';
    }
    QByteArray all() const
    {
        return text([](int) { return true; });
    }
    QByteArray refused() const
    {
        return text([this](int row) { return row % m_badEach == 0; });
    }
    bool put(const QByteArray &bytes) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    QStringList arguments(const QByteArray &more) const
    {
        QStringList all{QStringLiteral("import"),    path(),   QStringLiteral("--url"), m_url.toString(),
                        QStringLiteral("--rejects"), rejects()};
        for (const QByteArray &word :
             ("--database d --measurement m --field v:integer --tag host --summary json --yes " + more.trimmed())
                 .split(' '))
            all += QString::fromLatin1(word);
        return all;
    }
    CliRun run(const QByteArray &more = "--no-preflight") const { return runCli(arguments(more), home()); }
    CliRun undo(const QByteArray &more = "--yes") const
    {
        return runCli({QStringLiteral("import"), QStringLiteral("--undo"), journalPath(), QStringLiteral("--url"),
                       m_url.toString(), QString::fromLatin1(more)},
                      home());
    }
    /// It goes on beside the test.
    void begin(QProcess &process, const QByteArray &more) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dataHome.isEmpty() ? m_folder.path() : m_dataHome);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PENSTOCK_CLI), arguments(more));
    }
    static CliRun end(QProcess &process)
    {
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 2 * patienceMs))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString journalPath() const
    {
        const QDir folder(m_folder.filePath(QStringLiteral("penstock/imports")));
        return folder.filePath(folder.entryList({QStringLiteral("*.json")}, QDir::Files).value(0));
    }
    QJsonObject settled() const
    {
        return QJsonDocument::fromJson(contents(journalPath())).object()[u"settled"].toObject();
    }
    qint64 stored() const
    {
        return std::max<qint64>(m_server.count(QStringLiteral("SELECT count(v) FROM m"), QStringLiteral("d")), 0);
    }

    /// What the counts, the journal, the rejects and each row on the server say against a complete import; empty:
    /// nothing.
    QByteArray objection(const CliRun &run) const
    {
        const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
        if (run.exitCode != (bad() > 0 ? 1 : 0) || summary[u"state"].toString() != u"succeeded")
            return "ended with " + QByteArray::number(run.exitCode) + ": " + run.all();
        if (summary[u"read"].toInteger() != m_rows || summary[u"rejected"].toInteger() != bad() ||
            summary[u"accepted"].toInteger() != m_rows - bad())
            return "counts: " + run.out;
        if (contents(rejects()) != refused())
            return "rejects: " + contents(rejects());
        const QJsonArray series =
            QJsonDocument::fromJson(m_server.query(QStringLiteral("SELECT host, v FROM m"), QStringLiteral("d")))
                .object()[u"results"][0][u"series"]
                .toArray();
        const QJsonArray values = series[0][u"values"].toArray();
        qsizetype at = 0;
        for (int number = 1; number <= m_rows; ++number) {
            if (number % m_badEach == 0)
                continue;
            const QJsonArray expected{qint64(1'700'000'000 + number) * 1'000'000'000,
                                      QStringLiteral("h%1").arg(number % 3), number};
            if (values[at++].toArray() != expected)
                return "row " + QByteArray::number(number);
        }
        return values.size() == at ? QByteArray() : "rows too many: " + QByteArray::number(values.size() - at);
    }

private:
    QByteArray text(const std::function<bool(int)> &isWanted) const
    {
        QByteArray text = "time,host,v\n";
        for (int number = 1; number <= m_rows; ++number)
            text += isWanted(number) ? row(number) : QByteArray();
        return text;
    }
    QHash<QString, QString> home() const
    {
        return {{QStringLiteral("XDG_DATA_HOME"), m_dataHome.isEmpty() ? m_folder.path() : m_dataHome}};
    }

    const int m_rows;
    const int m_badEach;
    QTemporaryDir m_folder;
    InfluxdServer m_server;
    QUrl m_url;
    QString m_dataHome;
};

} // namespace penstock

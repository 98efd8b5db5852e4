// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_fakeinfluxd: the command lines of influxd 2.x (version, run --bolt-path …) and of influxdb3 (--version,
// serve --node-id …), with FakeInflux2 and FakeInflux3 behind them. As a real server it waits for its first set-up,
// keeps that and what is written in its files, and says why it cannot listen.
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <memory>

using namespace penstock;

namespace {

constexpr int badUsage = 2;

/// The value behind a flag; ends the program without one.
QString valueOf(const QStringList &arguments, const QString &flag)
{
    const qsizetype at = arguments.indexOf(flag);
    if (at < 0 || at + 1 >= arguments.size()) {
        std::fprintf(stderr, "Error: required flag(s) \"%s\" not set\n", qPrintable(flag));
        std::exit(badUsage);
    }
    return arguments.at(at + 1);
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Error: %s\n", what);
    std::exit(badUsage);
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void write(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0, "cannot write");
}

/// Each accepted write: its target, the size of its body, and the body.
class Journal final
{
public:
    explicit Journal(const QString &path) : m_file(path) {}

    template <typename Replay> void replay(Replay replay)
    {
        if (m_file.open(QIODevice::ReadOnly)) {
            while (!m_file.atEnd()) {
                FakeRequest request;
                request.method = "POST";
                request.target = m_file.readLine().trimmed();
                request.body = m_file.read(m_file.readLine().trimmed().toLongLong());
                m_file.readLine();
                replay(request);
            }
            m_file.close();
        }
        require(m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered), "cannot write");
    }

    void add(const FakeRequest &request)
    {
        m_file.write(request.target + '\n' + QByteArray::number(request.body.size()) + '\n' + request.body + '\n');
    }

private:
    QFile m_file;
};

int listen(FakeServer &server, const QString &address)
{
    const quint16 port = address.section(u':', 1).toUShort();
    server.close();
    if (address.startsWith(QStringLiteral("127.0.0.1:")) && server.listen(QHostAddress::LocalHost, port)) {
        std::printf("ts=2026-11-30T02:00:00Z lvl=info msg=Listening transport=http addr=%s\n", qPrintable(address));
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    std::fprintf(stderr, "listen tcp %s: bind: address already in use\n", qPrintable(address));
    return 1;
}

int runTwo(const QStringList &arguments)
{
    const QString bolt = valueOf(arguments, QStringLiteral("--bolt-path"));
    const QString engine = valueOf(arguments, QStringLiteral("--engine-path"));
    require(arguments.contains(QStringLiteral("--reporting-disabled")), "it would report to somebody");
    require(QDir().mkpath(engine), "cannot make the engine's folder");
    write(qEnvironmentVariable("INFLUXD_SQLITE_PATH"), {});
    const QJsonObject known = read(bolt);
    FakeInflux2::Options options;
    options.setUp = !known.isEmpty();
    if (options.setUp) {
        options.token = known[u"token"].toString().toLatin1();
        options.org = known[u"org"].toString();
        options.bucket = known[u"bucket"].toString();
    } else {
        write(bolt, {});
    }
    FakeInflux2 fake(options);
    Journal journal(engine + QStringLiteral("/journal"));
    journal.replay([&fake](const FakeRequest &request) { fake.replay(request); });
    QObject::connect(&fake.server(), &FakeServer::requestReceived, &fake.server(), [&](int index) {
        const FakeRequest &request = fake.server().requests().at(index);
        const FakeInflux2Options &now = fake.state().options;
        if (request.path() == "/api/v2/setup" && now.setUp)
            write(bolt, {{QStringLiteral("token"), QString::fromLatin1(now.token)},
                         {QStringLiteral("org"), now.org},
                         {QStringLiteral("bucket"), now.bucket}});
        else if (request.path() == "/api/v2/write")
            journal.add(request);
    });
    return listen(fake.server(), valueOf(arguments, QStringLiteral("--http-bind-address")));
}

int runThree(const QStringList &arguments)
{
    const QString folder =
        valueOf(arguments, QStringLiteral("--data-dir")) + u'/' + valueOf(arguments, QStringLiteral("--node-id"));
    require(valueOf(arguments, QStringLiteral("--object-store")) == u"file", "the object store is not file");
    require(arguments.contains(QStringLiteral("--disable-telemetry-upload")), "it would report to somebody");
    require(QDir().mkpath(folder), "cannot make the data's folder");
    const QString catalog = folder + QStringLiteral("/catalog");
    FakeInflux3::Options options;
    options.version = QStringLiteral("3.6.0");
    options.token = read(catalog)[u"token"].toString().toLatin1();
    options.awaitsFirstToken = options.token.isEmpty();
    FakeInflux3 fake(options);
    Journal journal(folder + QStringLiteral("/wal"));
    journal.replay([&fake](const FakeRequest &request) { fake.replay(request); });
    QObject::connect(&fake.server(), &FakeServer::requestReceived, &fake.server(), [&](int index) {
        const FakeRequest &request = fake.server().requests().at(index);
        if (request.path() == "/api/v3/configure/token/admin")
            write(catalog, {{QStringLiteral("token"), QString::fromLatin1(fake.state().options.token)}});
        else if (request.path() == "/api/v3/write_lp")
            journal.add(request);
    });
    return listen(fake.server(), valueOf(arguments, QStringLiteral("--http-bind")));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == u"run")
        return runTwo(arguments);
    if (command == u"serve")
        return runThree(arguments);
    if (command == u"version")
        std::printf("InfluxDB v2.7.12 (git: ec9dcde5d6) build_date: 2025-05-20T22:48:59Z\n");
    else if (command == u"--version")
        std::printf("influxdb3 InfluxDB 3 Core, version 3.6.0, revision 7e07b13\n");
    else
        return badUsage;
    return 0;
}

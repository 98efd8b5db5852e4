// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_fakeinflux 2|3 PORT JOURNAL PLACE: a fake InfluxDB in a process of its own, which can be stopped and killed
// as a real server can. What is written is in the journal before it is answered, and so is what there was before a
// kill: each write as "SIZE\n", its body and "\n".
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <memory>

using namespace penstock;

namespace {

/// A kill may have torn the last entry, which was not answered then.
bool cutTornEntry(const QString &path)
{
    QFile journal(path);
    if (!journal.exists())
        return true;
    if (!journal.open(QIODevice::ReadWrite))
        return false;
    qint64 whole = 0;
    while (!journal.atEnd()) {
        const QByteArray line = journal.readLine();
        const qint64 size = line.trimmed().toLongLong();
        const bool isWhole = line.endsWith('\n') && journal.read(size + 1).size() == size + 1;
        if (!isWhole)
            break;
        whole = journal.pos();
    }
    return journal.resize(whole);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fprintf(stderr, "penstock_fakeinflux 2|3 PORT JOURNAL PLACE\n");
        return 2;
    }
    std::unique_ptr<FakeInflux2> two;
    std::unique_ptr<FakeInflux3> three;
    if (arguments.at(1) == u"3") {
        three = std::make_unique<FakeInflux3>();
        three->createDatabase(arguments.at(4));
    } else {
        two = std::make_unique<FakeInflux2>();
        two->addBucket(arguments.at(4));
    }
    FakeServer &server = two ? two->server() : three->server();
    QFile journal(arguments.at(3));
    server.close();
    if (!cutTornEntry(arguments.at(3)) ||
        !journal.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        !server.listen(QHostAddress::LocalHost, arguments.at(2).toUShort())) {
        std::fprintf(stderr, "%s %s\n", qPrintable(journal.errorString()), qPrintable(server.errorString()));
        return 1;
    }
    QObject::connect(&server, &FakeServer::requestReceived, &journal, [&](int index) {
        const FakeRequest &request = server.requests().at(index);
        if (request.method == "POST" && request.path().contains("/write"))
            journal.write(QByteArray::number(request.body.size()) + '\n' + request.body + '\n');
    });
    return QCoreApplication::exec();
}

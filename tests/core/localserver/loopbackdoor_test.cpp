// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/loopbackdoor.h"
#include "tests/support/patience.h"

#include <QHostAddress>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

/// Sends back what it gets, and ends a visit that says so.
class Host final : public QObject
{
public:
    explicit Host(const QString &path)
    {
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *const visit = m_server.nextPendingConnection();
            ++visits;
            connect(visit, &QLocalSocket::readyRead, this, [visit] {
                const QByteArray got = visit->readAll();
                visit->write(got);
                if (got.endsWith("leave\n"))
                    visit->disconnectFromServer();
            });
            connect(visit, &QLocalSocket::disconnected, this, [this] { ++ends; });
        });
        m_listens = m_server.listen(path);
    }

    bool listens() const { return m_listens; }

    int visits = 0;
    int ends = 0;

private:
    QLocalServer m_server;
    bool m_listens = false;
};

} // namespace

/// The port that leads to the local server's socket.
class LoopbackDoorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("s"));
    }

    void whatGoesInComesOut_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("a little") << 5;
        QTest::newRow("as much as is held") << 256 * 1024;
        QTest::newRow("much more than is held") << 5'000'001;
    }

    void whatGoesInComesOut()
    {
        QFETCH(const int, bytes);
        Host host(m_path);
        QVERIFY(host.listens());
        LoopbackDoor door(m_path);
        QVERIFY(door.open(0));
        QByteArray sent(bytes, Qt::Uninitialized);
        for (int i = 0; i < bytes; ++i)
            sent[i] = char(i * 7 % 251);
        QTcpSocket visitor;
        visitor.connectToHost(QHostAddress::LocalHost, door.port());
        visitor.write(sent);
        QByteArray got;
        connect(&visitor, &QTcpSocket::readyRead, this, [&] { got += visitor.readAll(); });
        QTRY_COMPARE_WITH_TIMEOUT(got.size(), qsizetype(bytes), 60'000);
        QVERIFY(got == sent);
        QCOMPARE(host.visits, 1);
        visitor.disconnectFromHost();
        QTRY_COMPARE(host.ends, 1);
    }

    void theHostsLastWordsArrive()
    {
        Host host(m_path);
        LoopbackDoor door(m_path);
        QVERIFY(door.open(0));
        QTcpSocket visitor;
        visitor.connectToHost(QHostAddress::LocalHost, door.port());
        visitor.write("I leave\n");
        QTRY_COMPARE(host.visits, 1);
        QTRY_COMPARE(visitor.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(visitor.readAll(), QByteArray("I leave\n"));
    }

    void visitsAreApart()
    {
        Host host(m_path);
        LoopbackDoor door(m_path);
        QVERIFY(door.open(0));
        QTcpSocket one;
        QTcpSocket two;
        for (QTcpSocket *visitor : {&one, &two})
            visitor->connectToHost(QHostAddress::LocalHost, door.port());
        one.write("one");
        two.write("two leave\n");
        QTRY_COMPARE(two.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(two.readAll(), QByteArray("two leave\n"));
        QTRY_COMPARE(one.bytesAvailable(), qint64(3));
        QCOMPARE(one.readAll(), QByteArray("one"));
        QCOMPARE(one.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(host.visits, 2);
    }

    void whereNobodyIsTheVisitEnds()
    {
        LoopbackDoor door(m_path);
        QVERIFY(door.open(0));
        QTcpSocket visitor;
        visitor.connectToHost(QHostAddress::LocalHost, door.port());
        QVERIFY(visitor.waitForConnected());
        QTRY_COMPARE(visitor.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(visitor.readAll(), QByteArray());
    }

    void closingEndsTheVisits()
    {
        Host host(m_path);
        LoopbackDoor door(m_path);
        QVERIFY(door.open(0));
        const quint16 port = door.port();
        QTcpSocket visitor;
        visitor.connectToHost(QHostAddress::LocalHost, port);
        visitor.write("a");
        QTRY_COMPARE(visitor.bytesAvailable(), qint64(1));
        door.close();
        QCOMPARE(door.port(), quint16(0));
        QTRY_COMPARE(visitor.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(host.ends, 1);
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void openingTwiceKeepsThePort()
    {
        LoopbackDoor door(m_path);
        QVERIFY(door.open(0));
        const quint16 port = door.port();
        QVERIFY(port != 0);
        QVERIFY(door.open(0));
        QCOMPARE(door.port(), port);
    }

    void aPortThatIsTakenIsNamed()
    {
        LoopbackDoor first(m_path);
        QVERIFY(first.open(0));
        LoopbackDoor second(m_path);
        const Status status = second.open(first.port());
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::Network);
        QVERIFY(status.error().message.contains(QString::number(first.port())));
        QCOMPARE(second.port(), quint16(0));
        const quint16 port = first.port();
        first.close();
        QVERIFY(second.open(port));
        QCOMPARE(second.port(), port);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(LoopbackDoorTest)
#include "loopbackdoor_test.moc"

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/servererrors.h"

#include <QTest>

#include <cerrno>

using namespace penstock;
using Step = PrivateNetwork::Step;

/// What a person reads when the local server does not run.
class ServerErrorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastWordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("notTold");
        QTest::newRow("nothing was said")
            << QString() << Error::Kind::Unavailable << QStringLiteral("It ended. Its folder is /srv/own.")
            << QStringLiteral("last");
        QTest::newRow("only white space") << QStringLiteral(" \n\n ") << Error::Kind::Unavailable
                                          << QStringLiteral("It ended.") << QStringLiteral("last");
        QTest::newRow("the last line counts")
            << QStringLiteral("first\nsecond\npanic: no\n\n") << Error::Kind::Unavailable
            << QStringLiteral("said last: panic: no") << QStringLiteral("second");
        QTest::newRow("a full disk") << QStringLiteral("x\nwrite wal: No space left on device\ngoodbye\n")
                                     << Error::Kind::File << QStringLiteral("/srv/own is full")
                                     << QStringLiteral("goodbye");
        QTest::newRow("a quota") << QStringLiteral("write /x: disk quota exceeded") << Error::Kind::File
                                 << QStringLiteral("is full") << QStringLiteral("damaged");
        QTest::newRow("a damaged list") << QStringLiteral("run: create server: proto: bad wiretype\ngoodbye\n")
                                        << Error::Kind::File
                                        << QStringLiteral("/srv/own/meta/meta.db is damaged (proto: bad wiretype)")
                                        << QStringLiteral("goodbye");
        QTest::newRow("the latest trouble with the list")
            << QStringLiteral("run: create server: first trouble\nrun: create server: new\n") << Error::Kind::File
            << QStringLiteral("damaged (new)") << QStringLiteral("first trouble");
        QTest::newRow("a list that a full disk cut")
            << QStringLiteral("run: create server: write meta.db: no space left on device") << Error::Kind::File
            << QStringLiteral("is full") << QStringLiteral("damaged");
    }

    void lastWordsAreUnderstood()
    {
        QFETCH(const QString, words);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, told);
        QFETCH(const QString, notTold);
        const Error error = serverTrouble(QStringLiteral("It ended."), QStringLiteral("/srv/own"), words);
        QCOMPARE(error.kind, kind);
        QVERIFY2(error.message.contains(told), qPrintable(error.message));
        QVERIFY2(!error.message.contains(notTold), qPrintable(error.message));
        QCOMPARE(error.details.serverText, words);
    }

    void aLongLastLineIsCut()
    {
        const QString words = QString(1'000, u'~');
        const Error error = serverTrouble(QStringLiteral("It ended."), QStringLiteral("/srv/own"), words);
        QCOMPARE(error.message.count(u'~'), 300);
        QCOMPARE(error.details.serverText, words);
    }

    void theSystemsReasonIsTold()
    {
        const QString folder = QStringLiteral("/srv/own");
        const Error plain = unwritableFolder(folder, {});
        QCOMPARE(plain.kind, Error::Kind::File);
        QVERIFY(plain.message.contains(folder));
        const Error reasoned = unwritableFolder(folder, QStringLiteral("Read-only file system"));
        QCOMPARE(reasoned.message, plain.message + QStringLiteral(" The system says: Read-only file system."));
    }

    void aWrongPasswordKeepsWhatTheServerSaid()
    {
        Error refused;
        refused.kind = Error::Kind::Authentication;
        refused.message = QStringLiteral("401");
        refused.details.status = 401;
        refused.details.serverText = QStringLiteral("authorization failed");
        const Error error = wrongPassword(refused, QStringLiteral("/srv/own"));
        QCOMPARE(error.kind, Error::Kind::Authentication);
        QCOMPARE(error.details.status, 401);
        QCOMPARE(error.details.serverText, QStringLiteral("authorization failed"));
        QVERIFY(error.message.contains(QStringLiteral("the password in /srv/own")));
        QVERIFY(!error.message.contains(QStringLiteral("401")));
    }

    void aRefusedNetworkIsDescribed_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("described");
        QTest::newRow("unshare") << Step::Unshare << EPERM << QStringLiteral("unshare: Operation not permitted");
        QTest::newRow("users") << Step::Users << EACCES << QStringLiteral("uid_map: Permission denied");
        QTest::newRow("groups") << Step::Groups << EINVAL << QStringLiteral("gid_map: Invalid argument");
        QTest::newRow("loopback") << Step::Loopback << ENODEV << QStringLiteral("lo: No such device");
    }

    void aRefusedNetworkIsDescribed()
    {
        QFETCH(const Step, step);
        QFETCH(const int, error);
        QFETCH(const QString, described);
        QCOMPARE(describe({step, error}), described);
        QVERIFY(openServerWarning(described).contains(u'(' + described + u')'));
    }
};

QTEST_GUILESS_MAIN(ServerErrorsTest)
#include "servererrors_test.moc"

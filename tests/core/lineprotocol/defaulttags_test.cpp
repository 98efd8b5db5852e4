// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/defaulttags.h"

#include <QTest>

using namespace penstock;

class DefaultTagsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesGetWhatTheyLack_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("with");
        const QString two = QStringLiteral("host=a,zone=z");
        QTest::newRow("none given") << QString() << QByteArray("m f=1 1") << QByteArray("m f=1 1");
        QTest::newRow("none there") << two << QByteArray("m f=1 1") << QByteArray("m,host=a,zone=z f=1 1");
        QTest::newRow("others there") << two << QByteArray("m,b=c f=1") << QByteArray("m,b=c,host=a,zone=z f=1");
        QTest::newRow("one there") << two << QByteArray("m,zone=own f=1") << QByteArray("m,zone=own,host=a f=1");
        QTest::newRow("both there") << two << QByteArray("m,host=x,zone=y f=1") << QByteArray("m,host=x,zone=y f=1");
        QTest::newRow("a name that only begins so")
            << two << QByteArray("m,hosts=x f=1") << QByteArray("m,hosts=x,host=a,zone=z f=1");
        QTest::newRow("a value that looks like one")
            << two << QByteArray("m,b=host f=1") << QByteArray("m,b=host,host=a,zone=z f=1");
        QTest::newRow("escapes in the line") << two << QByteArray("m\\ x\\,host=1,a\\ b=c\\,zone\\=1 f=1")
                                             << QByteArray("m\\ x\\,host=1,a\\ b=c\\,zone\\=1,host=a,zone=z f=1");
        QTest::newRow("a tag's name with a blank")
            << QStringLiteral("data center=north east") << QByteArray("m,data\\ center=own f=1")
            << QByteArray("m,data\\ center=own f=1");
        QTest::newRow("blanks need no backslash")
            << QStringLiteral(" data center=north east ") << QByteArray("m f=\"a b\"")
            << QByteArray("m,data\\ center=north\\ east f=\"a b\"");
        QTest::newRow("but may have one")
            << QStringLiteral("a\\ b=c\\,d") << QByteArray("m f=1") << QByteArray("m,a\\ b=c\\,d f=1");
        QTest::newRow("no fields") << two << QByteArray("m") << QByteArray("m");
        QTest::newRow("beyond ASCII") << QStringLiteral("\u00e9=\u6f22") << QByteArray("m f=1")
                                      << QByteArray("m,\u00e9=\u6f22 f=1");
    }
    void linesGetWhatTheyLack()
    {
        QFETCH(const QString, tags);
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, with);
        const Result<DefaultTags> read = DefaultTags::read(tags);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->isEmpty(), tags.isEmpty());
        std::string out = "what was before";
        read->addTo({line.constData(), std::size_t(line.size())}, out);
        QCOMPARE(QByteArray::fromStdString(out), with);
    }

    void whatIsNoTagIsRefused_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::newRow("no value") << QStringLiteral("host");
        QTest::newRow("an empty value") << QStringLiteral("host=");
        QTest::newRow("no name") << QStringLiteral("=a");
        QTest::newRow("a comma at the end") << QStringLiteral("host=a,");
        QTest::newRow("twice") << QStringLiteral("host=a,host=b");
        QTest::newRow("time") << QStringLiteral("time=now");
        QTest::newRow("two = in one") << QStringLiteral("a=b=c");
        QTest::newRow("a backslash at the end") << QStringLiteral("a=b\\");
    }
    void whatIsNoTagIsRefused()
    {
        QFETCH(const QString, tags);
        const Result<DefaultTags> read = DefaultTags::read(tags);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY(read.error().message.contains(QStringLiteral("name=value")));
    }
};

QTEST_GUILESS_MAIN(DefaultTagsTest)
#include "defaulttags_test.moc"
